import type { Token } from '../../text/span';
import { endOfWord, isSpace, skipSpaces } from './logical';
import type { LogicalLine } from './logical';

/** A stretch of a logical line. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Words between white space, quotes without meaning: FROM, EXPOSE, COPY. */
export function splitAtSpaces(text: string, from: number, to: number): Stretch[] {
  const words: Stretch[] = [];
  for (let start = skipSpaces(text, from, to); start < to;) {
    const end = endOfWord(text, start, to);
    words.push({ start, end });
    start = skipSpaces(text, end, to);
  }
  return words;
}

/** Words between white space outside quotes: ENV, ARG, LABEL and shell forms. A quote left open reaches to the end. */
export function splitQuoted(text: string, from: number, to: number, escape: string): Stretch[] {
  const words: Stretch[] = [];
  for (let start = skipSpaces(text, from, to); start < to;) {
    let quote = '';
    let end = start;
    for (; end < to && (quote !== '' || !isSpace(text, end)); end++) {
      const char = text.charAt(end);
      if (char === escape && quote !== "'") end++;
      else if (quote !== '') quote = char === quote ? '' : quote;
      else if (char === '"' || char === "'") quote = char;
    }
    end = Math.min(end, to);
    words.push({ start, end });
    start = skipSpaces(text, end, to);
  }
  return words;
}

/**
 * A word without its quotes and escapes. Variables stay as they are; a dollar sign that begins none (quoted or escaped) is written `\$`,
 * so that `expandVariables` can tell them apart.
 */
function decodeWord(raw: string, escape: string): string {
  if (!raw.includes("'") && !raw.includes('"') && !raw.includes(escape)) return raw;
  let decoded = '';
  let quote = '';
  for (let i = 0; i < raw.length; i++) {
    const char = raw.charAt(i);
    const next = raw.charAt(i + 1);
    if (quote === "'") {
      if (char === "'") quote = '';
      else decoded += char === '$' ? '\\$' : char;
    } else if (char === escape) {
      if (quote === '"' && next !== '"' && next !== '$' && next !== escape) decoded += char;
      else {
        decoded += next === '$' ? '\\$' : next;
        i++;
      }
    } else if (char === '"' || (char === "'" && quote === '')) quote = quote === '' ? char : '';
    else decoded += char;
  }
  return decoded;
}

export function tokenOf(line: LogicalLine, { start, end }: Stretch, escape: string): Token {
  return { text: decodeWord(line.text.slice(start, end), escape), span: line.spanOf(start, end) };
}
