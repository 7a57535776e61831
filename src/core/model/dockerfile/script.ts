import { sliceOf } from '../../text/span';
import type { Span } from '../../text/span';
import { isPosixShell, programWords } from '../shell/commands';
import { lexShell } from '../shell/lex';
import { splitWords } from '../shell/split';
import type { Command, Script } from '../shell/types';
import type { HeredocMark } from './heredocs';
import type { LogicalLine } from './logical';
import type { Heredoc } from './types';
import type { Stretch } from './words';

/**
 * The script of a shell form. Where one heredoc is all there is, its body is the script, unless it names another interpreter; where the only
 * heredoc is fed to a shell (`RUN <<EOF bash`), its body is part of it. Other heredocs are data.
 */
export function scriptOf(
  file: string,
  line: LogicalLine,
  stretch: Stretch,
  heredocs: readonly Heredoc[],
  marks: readonly HeredocMark[],
  escape: '\\' | '`',
): Script | undefined {
  const [mark, body] = [marks[0], heredocs[0]?.body];
  const lexBody = (span: Span): Script => lexShell(sliceOf(file, span), span.start, { escape });
  if (mark !== undefined && body !== undefined && mark.start === stretch.start && mark.end === stretch.end)
    return runsInShell(sliceOf(file, body)) ? lexBody(body) : undefined;
  const text = line.text.slice(stretch.start, stretch.end);
  const script = lexShell(text, (start, end) => line.spanOf(stretch.start + start, stretch.start + end), { escape });
  if (body === undefined || heredocs.length > 1 || !script.commands.some(readsScript)) return script;
  return { commands: [...script.commands, ...lexBody(body).commands], simple: false };
}

/** Whether the interpreter that a body names in its first line is a shell, as it is without such a line. */
function runsInShell(body: string): boolean {
  if (!body.startsWith('#!')) return true;
  const end = body.indexOf('\n');
  const program = programWords(splitWords(body.slice(2, end < 0 ? body.length : end), 0))[0];
  return program !== undefined && isPosixShell(program.text);
}

/** Whether the command is a shell that takes its script from a heredoc. */
function readsScript({ words, redirections = [] }: Command): boolean {
  const [program, ...rest] = programWords(words);
  const fed = redirections.some(({ operator }) => operator === '<<' || operator === '<<-');
  return (
    fed && program !== undefined && isPosixShell(program.text) && rest.every(({ text }) => text.startsWith('-') && !text.includes('c'))
  );
}
