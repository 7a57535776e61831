import { jsonForm, replaceArguments } from '../../model/dockerfile/edits';
import type { Instruction } from '../../model/dockerfile/types';
import { onlyWaits } from '../../knowledge/whole-systems';
import { valueOf } from '../../model/certain';
import { programName } from '../../model/shell/commands';
import type { Command, Script } from '../../model/shell/types';
import { sliceOf, spanOf } from '../../text/span';
import type { TextEdit } from '../../text/edit';
import type { Uri } from '../../text/uri';
import { imageOf } from '../../workspace/compose/service/image';
import { runsItsArguments } from '../../workspace/start';
import type { Image } from '../../workspace/workload';
import { defineRule, type RuleContext } from '../rule';
import { isUnknown } from '../support/demands';
import type text from './pid1-shell-form.text';
import { isNotWindows } from './support/system';

export default defineRule<typeof text>({
  id: 'dockerfile/pid1-shell-form',
  on: 'image',
  since: '0.1.0',
  audience: 'everyone',
  twins: ['JSONArgsRecommended', 'DL3025'],
  claims: ['dockerfile-shell-form-hides-signals', 'docker-stop-grace-period', 'docker-init-reaps', 'dockerfile-distroless-no-shell'],
  messages: { entrypoint: 'information', command: 'information', arguments: 'information', malformed: 'error', missing: 'error' },
  *check(image, context) {
    const { file, model, start } = image;
    if (!isNotWindows(image.base) || image.effective('SHELL') !== undefined) return;
    const { entrypoint, command } = start;
    const main = entrypoint?.form === 'json' ? command : (entrypoint ?? command);
    if (main?.script === undefined || !isStarted(image, main, context)) return;
    const at = { file, span: main.argumentsSpan ?? main.span };
    const written = sliceOf(model.text, at.span);
    if (/^\[\s*["'][^]*\]$/.test(written)) {
      const json = written.replaceAll("'", '"').replace(/,\s*\]$/, ']');
      yield {
        message: 'malformed',
        values: { keyword: main.keyword },
        at,
        fixes: isJson(json) ? fixed('json', file, replaceArguments(main, json)) : [],
      };
      return;
    }
    const json = inJsonForm(main, main.script);
    if (lacksShell(image) && (main === entrypoint || (entrypoint === undefined && startsNothing(image)))) {
      yield { message: 'missing', values: { keyword: main.keyword, image: baseName(image) }, at, fixes: fixed('json', file, json) };
      return;
    }
    if (!staysInFront(main.script)) return;
    const fixes = json.length > 0 ? fixed('json', file, json) : fixed('exec', file, withExec(model.text, main, main.script));
    if (main === entrypoint)
      yield { message: 'entrypoint', at, related: command ? [{ message: 'ignored', at: { file, span: command.span } }] : [], fixes };
    else if (entrypoint === undefined || runsItsArguments(entrypoint.words)) {
      if (!isDeaf(main)) yield { message: 'command', at, fixes };
    } else if (!entrypoint.words.some(isUnknown)) {
      const program = programName(entrypoint.words[0]?.text ?? '');
      yield {
        message: 'arguments',
        values: { program },
        at,
        related: [{ message: 'entrypoint', at: { file, span: entrypoint.span } }],
        fixes: fixed('json', file, json),
      };
    }
  },
});

function fixed<K extends 'json' | 'exec'>(title: K, file: Uri, edits: readonly TextEdit[]) {
  return edits.length === 0 ? [] : [{ title, safety: 'review' as const, edits: edits.map((edit) => ({ ...edit, file })) }];
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** The command in JSON form, where no shell is needed to run it. */
function inJsonForm(instruction: Instruction, { simple, commands }: Script): readonly TextEdit[] {
  const [only] = commands;
  if (!simple || only === undefined || only.assignments.length > 0) return [];
  return replaceArguments(instruction, jsonForm(only.words.map((word) => word.text)));
}

/** Whether a shell waits for what it started: no `exec` gives its place away, no `trap` answers signals, and no variable can stand for one. */
function staysInFront({ commands }: Script): boolean {
  const heads = commands.flatMap(({ words }) => words[0] ?? []);
  const [first, last] = [heads[0], heads[heads.length - 1]];
  return (
    first !== undefined && first.text !== 'exec' && last?.text !== 'exec' && !heads.some((head) => head.text === 'trap' || isUnknown(head))
  );
}

/** Whether what is run last does not listen to SIGTERM as the first process either, a bare shell or `tail -f`, so that the form changes nothing. */
function isDeaf({ commands }: Instruction): boolean {
  const names = commands.at(-1)?.names ?? [];
  return names[0] === 'tail' || onlyWaits(names) !== undefined;
}

/** Whether there surely is no `/bin/sh`: nothing or a distroless image is below, and nothing that a stage copies could bring one. */
function lacksShell({ base, stages, onbuild }: Image): boolean {
  const name = valueOf(base);
  const reference = name === undefined ? undefined : imageOf(name);
  const isBare = name === 'scratch' || (reference?.path.startsWith('distroless/') === true && !/debug/.test(reference.tag ?? 'debug'));
  if (!isBare || onbuild) return false;
  return stages.every(({ instructions }) =>
    instructions.every(({ keyword, words, heredocs }) => {
      if (keyword === 'RUN') return false;
      if (keyword !== 'ADD' && keyword !== 'COPY') return true;
      const target = words.at(-1)?.text ?? '';
      return (
        heredocs.length === 0 &&
        !/\$|^(?:\/|\.\/?)?(?:bin(?:\/(?:sh)?)?)?$/.test(target) &&
        !words.some(({ text }) => /\.(?:tar|tgz|txz)\b/.test(text))
      );
    }),
  );
}

/** Whether the image below has no ENTRYPOINT that would take a CMD for its arguments, as those of distroless for Java, Node.js and Python have. */
function startsNothing(image: Image): boolean {
  return /^(?:scratch|gcr\.io\/distroless\/(?:static|base|cc)\b.*)$/.test(baseName(image));
}

function baseName({ base }: Image): string {
  return valueOf(base) ?? '';
}

/** Whether the instruction says what is started: no service builds this target, or one of them leaves it as it is. */
function isStarted({ builders }: Image, instruction: Instruction, context: RuleContext): boolean {
  const starts = builders.map((service) => context.of(service).start);
  return (
    starts.length === 0 || starts.some(({ entrypoint, command }) => [entrypoint.instruction, command.instruction].includes(instruction))
  );
}

const nested = /[()`]|(?:^|[\s;&|])(?:if|for|while|until|case|select|function|\{|\[\[)(?=\s)/;

/** `exec` before the last command, where the script is a plain sequence that ends with it. */
function withExec(text: string, { argumentsSpan, heredocs }: Instruction, { commands }: Script): readonly TextEdit[] {
  const last = commands[commands.length - 1];
  if (
    argumentsSpan === undefined ||
    heredocs.length > 0 ||
    last?.follows !== undefined ||
    nested.test(text.slice(argumentsSpan.start, argumentsSpan.end))
  )
    return [];
  const sequence = commands.slice(0, -1).every(({ follows }: Command) => follows === '&&' || follows === ';');
  const head = last?.words[0];
  return sequence && head !== undefined ? [{ span: spanOf(head.span.start, head.span.start), newText: 'exec ' }] : [];
}
