import { spanOf } from '../../text/span';
import type { CommandDraft, WordDraft } from './frames';
import { ShellLexer } from './lexer';
import type { Command, Locate, Redirection, Script, Word } from './types';

export interface LexOptions {
  /** What takes the next character literally: a backtick for the shells of a Dockerfile with `# escape=`, else a backslash. */
  readonly escape?: '\\' | '`';
}

/** Commands that only a shell has, so that no program of that name can take their place. */
const builtins = new Set(
  ': . alias bg break cd continue eval exec exit export fg hash jobs local read readonly return set shift source times trap type ulimit umask unalias unset wait'.split(
    ' ',
  ),
);

/**
 * Cuts a POSIX shell script into simple commands. Nothing is expanded or run, and nothing is refused: what is not closed ends with the text.
 * @param at where the text begins in its file, or how its offsets translate where the file writes it in pieces
 */
export function lexShell(text: string, at: number | Locate, options: LexOptions = {}): Script {
  const locate: Locate = typeof at === 'number' ? (start, end) => spanOf(at + start, at + end) : at;
  const { commands, needsShell } = new ShellLexer(text, options.escape ?? '\\').run();
  const ordered = commands.sort((a, b) => a.start - b.start || b.end - a.end).map((draft) => commandFrom(draft, locate));
  const only = ordered.length === 1 ? ordered[0]?.words[0] : undefined;
  return { commands: ordered, simple: !needsShell && only !== undefined && !builtins.has(only.text) };
}

function commandFrom(draft: CommandDraft, locate: Locate): Command {
  const redirections = draft.redirections.flatMap(({ operator, start, target }): Redirection[] =>
    target === undefined ? [] : [{ operator, target: wordFrom(target, locate), span: locate(start, target.end) }],
  );
  return {
    assignments: draft.assignments.map((word) => wordFrom(word, locate)),
    words: draft.words.map((word) => wordFrom(word, locate)),
    ...(redirections.length > 0 ? { redirections } : {}),
    span: locate(draft.start, draft.end),
    ...(draft.follows === undefined ? {} : { follows: draft.follows }),
  };
}

function wordFrom({ text, start, end, expands, quoted }: WordDraft, locate: Locate): Word {
  return { text, span: locate(start, end), expands, quoted };
}
