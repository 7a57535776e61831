import { jsonForm, replaceArguments } from '../../model/dockerfile/edits';
import type { Instruction } from '../../model/dockerfile/types';
import { programName, programWords } from '../../model/shell/commands';
import type { Command, Script } from '../../model/shell/types';
import { spanOf } from '../../text/span';
import type { TextEdit } from '../../text/edit';
import type { Image, Service } from '../../workspace/workload';
import { defineRule } from '../rule';
import type text from './pid1-shell-form.text';
import { isNotWindows } from './support/system';

export default defineRule<typeof text>({
  id: 'dockerfile/pid1-shell-form',
  on: 'image',
  since: '0.1.0',
  audience: 'everyone',
  twins: ['JSONArgsRecommended', 'DL3025'],
  claims: ['dockerfile-shell-form-hides-signals', 'docker-stop-grace-period', 'docker-init-reaps'],
  messages: { entrypoint: 'information', command: 'information', arguments: 'information' },
  *check(image) {
    const { file, model, start } = image;
    if (!isNotWindows(image.base) || image.effective('SHELL') !== undefined) return;
    const { entrypoint, command } = start;
    if (entrypoint?.script !== undefined) {
      if (staysInFront(entrypoint.script) && !replacedByAll(image, ['entrypoint'])) {
        yield {
          message: 'entrypoint',
          at: { file, span: argumentsOf(entrypoint) },
          related: command ? [{ message: 'ignored', at: { file, span: command.span } }] : [],
          fixes: fixesFor(entrypoint, entrypoint.script),
        };
      }
      return;
    }
    if (command?.script === undefined || !staysInFront(command.script) || replacedByAll(image, ['entrypoint', 'command'])) return;
    const at = { file, span: argumentsOf(command) };
    if (entrypoint === undefined || entrypoint.words.length === 0 || runsItsArguments(entrypoint)) yield { message: 'command', at, fixes: fixesFor(command, command.script) };
    else {
      const program = programName(entrypoint.words[0]?.text ?? '');
      yield { message: 'arguments', values: { program }, at, related: [{ message: 'entrypoint', at: { file, span: entrypoint.span } }], fixes: toJson(command, command.script) };
    }

    function fixesFor(instruction: Instruction, script: Script) {
      const json = toJson(instruction, script);
      const edits = json.length > 0 ? [] : withExec(model.text, instruction, script);
      return edits.length === 0 ? json : [{ title: 'exec' as const, safety: 'review' as const, edits: edits.map((edit) => ({ ...edit, file })) }];
    }

    function toJson(instruction: Instruction, { simple, commands }: Script) {
      const words = commands[0]?.words.map((word) => word.text);
      if (!simple || words === undefined || (commands[0]?.assignments.length ?? 0) > 0) return [];
      return [{ title: 'json' as const, safety: 'review' as const, edits: replaceArguments(instruction, jsonForm(words)).map((edit) => ({ ...edit, file })) }];
    }
  },
});

function argumentsOf({ argumentsSpan, span }: Instruction) {
  return argumentsSpan ?? span;
}

/** Whether a shell waits for what it started: no `exec` gives its place away, and no `trap` answers signals. */
function staysInFront({ commands }: Script): boolean {
  const heads = commands.map(({ words }) => words[0]?.text);
  return heads.length > 0 && !heads.includes('trap') && heads[0] !== 'exec' && heads[heads.length - 1] !== 'exec';
}

/** Whether services build this target and each of them sets, or may set, one of these keys. */
function replacedByAll({ builders }: Image, keys: readonly string[]): boolean {
  const replaces = (service: Service) => keys.some((key) => service.entry(key)?.value !== undefined);
  return builders.length > 0 && builders.every(replaces);
}

/** Whether an ENTRYPOINT is a script or wrapper that goes on to run the command it is given. */
function runsItsArguments({ words }: Instruction): boolean {
  const rest = programWords(words);
  const program = rest[0] === undefined ? undefined : programName(rest[0].text);
  return program === undefined || /entrypoint|\.sh$|^(?:init|s6-svscan|launcher|pid1|my_init)$/i.test(program);
}

const nested = /[()`]|(?:^|[\s;&|])(?:if|for|while|until|case|select|function|\{|\[\[)(?=\s)/;

/** `exec` before the last command, where the script is a plain sequence that ends with it. */
function withExec(text: string, { argumentsSpan, heredocs }: Instruction, { commands }: Script): readonly TextEdit[] {
  const last = commands[commands.length - 1];
  if (argumentsSpan === undefined || heredocs.length > 0 || last?.follows !== undefined || nested.test(text.slice(argumentsSpan.start, argumentsSpan.end))) return [];
  const sequence = commands.slice(0, -1).every(({ follows }: Command) => follows === '&&' || follows === ';');
  const head = last?.words[0];
  return sequence && head !== undefined ? [{ span: spanOf(head.span.start, head.span.start), newText: 'exec ' }] : [];
}
