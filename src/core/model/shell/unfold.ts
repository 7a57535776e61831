import { sliceOf, spanOf, type Token } from '../../text/span';
import { inlineScript, programName, programWords, type Argument } from './commands';
import { lexShell } from './lex';
import type { Command, Locate, Script, Word } from './types';

/** A command that a script or a list of words runs. */
export interface RunCommand<W extends Argument = Argument> {
  /** From the program on, without `sudo`, `exec` and their like; the program without its folder. */
  readonly names: readonly string[];
  /** The words themselves, for their places. */
  readonly words: readonly W[];
  /** Where it reads from and writes to. */
  readonly redirections: readonly { readonly operator: string; readonly target: W }[];
  /** Whether its failure is followed by `||`. */
  readonly mayFail: boolean;
}

/** How a script that is held by a word is read. */
export interface Unfolding<W extends Argument> {
  /** Where parts of the word's text are written. */
  locate(word: W): Locate;
  /** A word of the script as one of the same kind. */
  wordWithin(word: Word, script: W): W;
}

/** The commands of a list of words that are handed to the kernel: the one they name, or those of its `sh -c '…'`; none whose program only a shell can tell. */
export function unfoldWords<W extends Argument>(all: readonly W[], unfolding: Unfolding<W>): readonly RunCommand<W>[] {
  return commandsFrom(all, [], false, unfolding);
}

/** The commands of a script, those of `sh -c '…'` in it included. */
export function unfoldScript<W extends Argument>(
  { commands }: Script,
  asWord: (word: Word) => W,
  unfolding: Unfolding<W>,
): readonly RunCommand<W>[] {
  return commands.flatMap((command) => fromCommand(command, false, asWord, unfolding));
}

function fromCommand<W extends Argument>(
  { words, redirections = [], follows }: Command,
  mayFail: boolean,
  asWord: (word: Word) => W,
  unfolding: Unfolding<W>,
): readonly RunCommand<W>[] {
  const targets = redirections.map(({ operator, target }) => ({ operator, target: asWord(target) }));
  return commandsFrom(words.map(asWord), targets, mayFail || follows === '||', unfolding);
}

function commandsFrom<W extends Argument>(
  all: readonly W[],
  redirections: RunCommand<W>['redirections'],
  mayFail: boolean,
  unfolding: Unfolding<W>,
): readonly RunCommand<W>[] {
  const inner = inlineScript(all);
  if (inner !== undefined) {
    const { commands } = lexShell(inner.text, unfolding.locate(inner));
    return commands.flatMap((command) => fromCommand(command, mayFail, (word) => unfolding.wordWithin(word, inner), unfolding));
  }
  const words = programWords(all);
  const [program, ...rest] = words;
  if (program === undefined || program.expands === true) return [];
  return [{ names: [programName(program.text), ...rest.map(({ text }) => text)], words, redirections, mayFail }];
}

/** How offsets in a word’s text translate to the file around it: to the letter where it is written as it is, quotes apart; else to the whole word. */
export function locateIn(file: string, { text, span }: Token): Locate {
  const written = sliceOf(file, span);
  const quoted = written.length === text.length + 2 && written.slice(1, -1) === text;
  if (written !== text && !quoted) return () => span;
  const first = span.start + (quoted ? 1 : 0);
  return (start, end) => spanOf(first + start, first + end);
}
