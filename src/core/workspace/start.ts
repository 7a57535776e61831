import { isFromScratch } from '../model/dockerfile/stages';
import type { Instruction } from '../model/dockerfile/types';
import { inlineScript, isPosixShell, programName, programWords, type Argument } from '../model/shell/commands';
import type { Locate, Word } from '../model/shell/types';
import { locateIn, unfoldScript, unfoldWords, type RunCommand, type Unfolding } from '../model/shell/unfold';
import { once } from '../text/once';
import { contains } from '../text/span';
import type { Uri } from '../text/uri';
import { commandWords, type CommandWord } from './compose/service/words';
import type { Place } from './effective';
import type { Image, Service, Target } from './workload';

/** One half of what is started. */
export interface StartPart {
  /** Who says it; `image` where only the image below knows, `nobody` where there is none. */
  readonly by: 'compose' | 'dockerfile' | 'image' | 'nobody';
  /** The value of the key, or the arguments of the instruction. */
  readonly at: Place | undefined;
  /** The instruction that a Dockerfile says it by. */
  readonly instruction: Instruction | undefined;
  /** What is handed to the kernel, word by word; for a shell form the shell is left out and its script not read as words. */
  readonly words: readonly CommandWord[];
}

/** A command that is run at start. */
export interface StartCommand extends RunCommand<CommandWord> {
  /** The half that names its program. */
  readonly part: 'entrypoint' | 'command';
}

/** What a workload starts: ENTRYPOINT and CMD as the engine puts them together, from whichever file says them. */
export interface Start {
  readonly entrypoint: StartPart;
  readonly command: StartPart;
  /**
   * The commands, `sh -c` unfolded and wrappers skipped. Where an entry point is a script, or known to the image alone, the command behind it counts as run
   * by it. None where a variable decides on the program.
   */
  readonly commands: readonly StartCommand[];
}

/**
 * What a service starts (moby `daemon/commit.go`, `merge`): its own `entrypoint` takes the place of the image’s ENTRYPOINT and drops the image’s CMD, an empty
 * one only the former; its `command` takes the place of CMD, unless it is empty, which the engine takes for none. For an image alone, what its Dockerfile says.
 */
export function startOf(workload: Service | Image): Start {
  if (workload.kind === 'image') return workload.started;
  const image = workload.build?.image;
  const entrypoint = ofKey(workload, 'entrypoint');
  const command = ofKey(workload, 'command');
  if (image !== undefined && entrypoint === undefined && command === undefined) return image.started;
  const below: Halves = image ? halvesOf(image) : { entrypoint: unsaid('image'), command: unsaid('image'), isPosix: true, texts: '' };
  const dropsCommand = entrypoint !== undefined && entrypoint.words.length > 0;
  const own = {
    entrypoint: entrypoint ?? below.entrypoint,
    command: command !== undefined && command.words.length > 0 ? command : dropsCommand ? unsaid('nobody') : below.command,
  };
  // A script takes what stands behind it for its arguments, so that all services that leave it as it is start the same.
  const script = entrypoint === undefined && image !== undefined && isScript(below.entrypoint);
  return started({ ...below, ...own }, script ? () => image.started.commands : undefined);
}

/** What an image starts by itself; asked for once, as `Target.started`. */
export function startOfImage(image: Target): Start {
  return started(halvesOf(image));
}

function started(halves: Halves, known?: () => readonly StartCommand[]): Start {
  const { entrypoint, command, isPosix, texts } = halves;
  const commands = once(() => known?.() ?? (isPosix ? commandsOf(entrypoint, command, texts).slice(0, mostCommands) : []));
  return {
    entrypoint,
    command,
    get commands() {
      return commands();
    },
  };
}

/** A start of more commands than these is written by a program, and every service that builds it would look through all of them. */
const mostCommands = 200;

function isScript({ instruction, words }: StartPart): boolean {
  return instruction?.form === 'shell' || inlineScript(words) !== undefined;
}

interface Halves {
  readonly entrypoint: StartPart;
  readonly command: StartPart;
  /** Whether the shell of a shell form is one whose language we read. */
  readonly isPosix: boolean;
  /** The text of a Dockerfile, for what its words hold. */
  readonly texts: string;
}

const unsaid = (by: 'image' | 'nobody'): StartPart => ({ by, at: undefined, instruction: undefined, words: [] });

function halvesOf(image: Target): Halves {
  const { start, file, model, chain } = image;
  const below = unsaid(isFromScratch(chain) ? 'nobody' : 'image');
  const part = (instruction: Instruction): StartPart => ({
    by: 'dockerfile',
    at: { file, span: instruction.argumentsSpan ?? instruction.span },
    instruction,
    words:
      instruction.form === 'json'
        ? instruction.words.map((word) => ({ ...word, file, expands: word.text.includes('{{'), locate: locateIn(model.text, word) }))
        : [],
  });
  const shell = image.effective('SHELL')?.instruction.words[0]?.text;
  return {
    entrypoint: start.entrypoint ? part(start.entrypoint) : below,
    command: start.command ? part(start.command) : start.entrypoint ? unsaid('nobody') : below,
    isPosix: shell === undefined || isPosixShell(shell),
    texts: model.text,
  };
}

function ofKey(service: Service, key: string): StartPart | undefined {
  const entry = service.entry(key);
  const words = entry && commandWords(entry);
  if (entry?.value === undefined || words === undefined) return undefined;
  const { file, span } = entry.value.origin;
  return { by: 'compose', at: { file, span }, instruction: undefined, words };
}

function commandsOf(entrypoint: StartPart, command: StartPart, text: string): readonly StartCommand[] {
  const unfolding: Unfolding<CommandWord> = {
    locate: (word) => word.locate,
    wordWithin: (word, { file }) => inside(word, file, () => word.span),
  };
  const named = (found: readonly RunCommand<CommandWord>[]) => found.map((run) => ({ ...run, part: partOf(run, command) }));
  const inShell = ({ at, instruction }: StartPart) => {
    if (at === undefined || instruction?.script === undefined) return [];
    return named(unfoldScript(instruction.script, (word) => inside(word, at.file, locateIn(text, word)), unfolding));
  };
  if (entrypoint.instruction?.form === 'shell') return inShell(entrypoint);
  const behind = () => (command.instruction?.form === 'shell' ? inShell(command) : named(unfoldWords(command.words, unfolding)));
  const program = programWords(entrypoint.words)[0];
  // Nothing, or nothing but wrappers such as `tini --`, stands in front.
  if (program === undefined) return behind();
  if (program.expands) return [];
  const all = named(unfoldWords([...entrypoint.words, ...command.words], unfolding));
  return runsItsArguments(entrypoint.words) ? [...all, ...behind()] : all;
}

function inside({ text, span, expands }: Word, file: Uri, locate: Locate): CommandWord {
  return { text, span, file, expands, locate };
}

function partOf({ words: [program] }: RunCommand<CommandWord>, { at }: StartPart): StartCommand['part'] {
  return program && at && program.file === at.file && contains(at.span, program.span) ? 'command' : 'entrypoint';
}

/** Whether an entry point goes on to run the command it is given: nothing but wrappers, a script, or a supervisor. */
export function runsItsArguments(words: readonly Argument[]): boolean {
  const program = programWords(words)[0];
  return program === undefined || /entrypoint|\.sh$|^(?:init|s6-svscan|launcher|pid1|my_init)$/i.test(programName(program.text));
}
