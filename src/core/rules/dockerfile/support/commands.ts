import type { Instruction } from '../../../model/dockerfile/types';
import { inlineScript, programName, programWords, type Argument } from '../../../model/shell/commands';
import { lexShell } from '../../../model/shell/lex';
import type { Script } from '../../../model/shell/types';

/** A command that an instruction runs. */
export interface RunCommand {
  /** From the program on, without `sudo`, `exec` and their like; the program without its folder. */
  readonly names: readonly string[];
  /** The words themselves, for their places. */
  readonly words: readonly Argument[];
  /** Whether its failure is followed by `||`. */
  readonly mayFail: boolean;
}

/** The commands of a RUN, CMD or ENTRYPOINT in either form, those of `sh -c '…'` included; none whose program only a shell can tell. */
export function commandsOf({ form, words, script }: Instruction): readonly RunCommand[] {
  return form === 'json' ? commandFrom(words, false) : commandsIn(script);
}

function commandsIn(script: Script | undefined): readonly RunCommand[] {
  return (script?.commands ?? []).flatMap(({ words, follows }) => commandFrom(words, follows === '||'));
}

function commandFrom(all: readonly Argument[], mayFail: boolean): readonly RunCommand[] {
  const inner = inlineScript(all);
  if (inner !== undefined)
    return commandsIn(lexShell(inner.text, () => inner.span)).map((command) => ({ ...command, mayFail: command.mayFail || mayFail }));
  const words = programWords(all);
  const [program, ...rest] = words;
  if (program === undefined || program.expands === true) return [];
  return [{ names: [programName(program.text), ...rest.map(({ text }) => text)], words, mayFail }];
}

/** Whether a word is all variable or template, so that any word can take its place. */
export function isUnknown({ text }: Argument): boolean {
  return /^\$(?:\w+|\{\w+\})$/.test(text) || text.includes('{{');
}
