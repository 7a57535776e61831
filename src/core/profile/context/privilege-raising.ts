import { carriesFileCapabilities, nestedEngine, raisesPrivileges } from '../../knowledge/privilege-raising';
import type { Instruction } from '../../model/dockerfile/types';
import { inlineScript, programName, programWords, type Argument } from '../../model/shell/commands';
import { lexShell } from '../../model/shell/lex';
import type { Locate } from '../../model/shell/types';
import { locateIn } from '../../model/shell/unfold';
import type { Place } from '../../workspace/effective';
import type { Target } from '../../workspace/workload';
import type { ServiceContext } from './service';
import type { Maybe } from '../maybe';

/** Something in a service that works for a user other than root only by a setuid bit or by file capabilities. */
export type Raising =
  /** A program that is started, by the service or by its Dockerfile. */
  | { readonly kind: 'started'; readonly program: string; readonly at: Place }
  /** A step of the Dockerfile that sets such a bit or such capabilities. */
  | { readonly kind: 'granted'; readonly program: string; readonly at: Place }
  /** An image whose engine maps user ids by `newuidmap`. */
  | { readonly kind: 'engine'; readonly image: string; readonly at: Place };

/** What in a service lives on raising its privileges, where it surely starts as a user other than root. */
export function raisingIn(context: ServiceContext): readonly Raising[] {
  const { service, identity, reference } = context;
  if (service.build === undefined && reference !== undefined && service.image !== undefined) {
    const engine = nestedEngine(reference);
    if ((engine === 'rootless' && identity.kind !== 'root' && !isUndecided(context)) || (engine === 'either' && identity.kind === 'own'))
      return [{ kind: 'engine', image: reference.path.replace(/^library\//, ''), at: service.image.at }];
  }
  if (identity.kind !== 'own') return [];
  return [...startedBy(context), ...(service.build?.image ? service.build.image.derive(grantedIn) : [])];
}

function isUndecided({ identity }: ServiceContext): boolean {
  return identity.kind === 'unknown' && (identity.why === 'variable' || identity.why === 'template');
}

/** Whether a step of the Dockerfile gives capabilities to a program file, or the published image is known to; `undefined` where neither is known. */
export function hasFileCapabilities({ service, reference }: ServiceContext): Maybe {
  const image = service.build?.image;
  if (reference === undefined && image === undefined) return undefined;
  if (reference !== undefined && carriesFileCapabilities(reference)) return true;
  return image !== undefined && image.derive(setsCapabilities);
}

function startedBy({ start, service }: ServiceContext): readonly Raising[] {
  return [start.entrypoint, start.command].flatMap(({ at, instruction, words }): Raising[] => {
    const text = service.build?.image?.model.text ?? '';
    const word =
      instruction?.form === 'shell'
        ? firstOf(simpleCommands(instruction), (argument) => locateIn(text, argument))
        : firstOf([words], (argument) => words.find((own) => own === argument)?.locate ?? (() => argument.span));
    return word && at ? [{ kind: 'started', program: programName(word.text), at: { file: at.file, span: word.span } }] : [];
  });
}

type Words = readonly Argument[];

function simpleCommands({ form, words, script }: Instruction): readonly Words[] {
  return form === 'json' ? [words] : (script?.commands ?? []).map((command) => command.words);
}

/** The first program that raises privileges, looked for behind `exec` and its like and inside `sh -c '…'` too. */
function firstOf(commands: readonly Words[], locate: (word: Argument) => Locate): Argument | undefined {
  for (const words of commands) {
    const inner = inlineScript(words);
    const within = inner && lexShell(inner.text, locate(inner)).commands.map((command) => command.words);
    const found = within
      ? firstOf(
          within,
          ({ span }) =>
            () =>
              span,
        )
      : raiserIn(words);
    if (found) return found;
  }
  return undefined;
}

function raiserIn(words: Words): Argument | undefined {
  const program = programWords(words);
  const wrappers = words.slice(0, words.length - program.length);
  return [...wrappers, ...program.slice(0, 1)].find((word) => word.expands !== true && raisesPrivileges(programName(word.text)));
}

function grantedIn(image: Target): readonly Raising[] {
  return image.derive(buildSteps).flatMap((words): Raising[] => {
    const [program] = words;
    if (program === undefined || !isGrant(words)) return [];
    return [{ kind: 'granted', program: programName(program.text), at: { file: image.file, span: program.span } }];
  });
}

function setsCapabilities(image: Target): boolean {
  return image.derive(buildSteps).some(([program]) => programName(program?.text ?? '') === 'setcap');
}

/** The commands that the target's stages run, from the program on. */
function buildSteps({ stages }: Target): readonly Words[] {
  return stages
    .flatMap((stage) => stage.instructions.filter(({ keyword }) => keyword === 'RUN'))
    .flatMap((instruction) => simpleCommands(instruction).map((words) => programWords(words)));
}

/** Whether it sets a setuid bit or file capabilities that give more than every container has. */
function isGrant(words: Words): boolean {
  const [program, ...rest] = words;
  if (program === undefined || program.expands === true) return false;
  const texts = rest.map(({ text }) => text);
  // Docker lets every user send echo requests, in a network namespace of the container's own.
  if (texts.some((text) => programName(text) === 'ping')) return false;
  switch (programName(program.text)) {
    case 'setcap':
      return texts.some((text) => /^(?:cap_|all\b|=)/i.test(text)) && !texts.includes('-r') && !texts.every(isLowPorts);
    case 'chmod':
      return texts.some((text) => /^(?:0?[4-7][0-7]{3}|(?:[go]*[ua][ugoa]*)?\+[rwxX]*s[rwxXst]*)$/.test(text));
    default:
      return false;
  }
}

/** A word of `setcap` that gives no more than low ports, or names the file that gets it. */
function isLowPorts(text: string): boolean {
  return /^cap_net_bind_service[=+][eip+]+$/i.test(text) || !/^(?:cap_|all\b|=)/i.test(text);
}
