import type { Token } from '../../text/span';
import { indexIn, isSpace, skipSpaces } from './logical';
import type { LogicalLine } from './logical';
import type { Flag } from './types';

/** A character of a flag without its quotes, and where it stands in the logical line. */
interface Decoded {
  readonly text: string;
  readonly at: readonly number[];
}

/** The flags of an instruction, read from `from` on, and where its arguments begin. Escapes are backslashes whatever the file says. */
export function readFlags(line: LogicalLine, from: number, to: number): { readonly flags: readonly Flag[]; readonly end: number } {
  const { text } = line;
  const flags: Flag[] = [];
  let position = skipSpaces(text, from, to);
  while (text.startsWith('--', position) && position + 1 < to) {
    const start = position;
    const { decoded, end } = readWord(text, start, to);
    position = skipSpaces(text, end, to);
    if (decoded.text === '--') break;
    flags.push(flagFrom(line, decoded, start, end));
  }
  return { flags, end: position };
}

function readWord(text: string, start: number, to: number): { readonly decoded: Decoded; readonly end: number } {
  let decoded = '';
  const at: number[] = [];
  let quote = '';
  let i = start;
  for (; i < to && (quote !== '' || !isSpace(text, i)); i++) {
    const char = text.charAt(i);
    if (quote !== '' ? char === quote : char === '"' || char === "'") {
      quote = quote === '' ? char : '';
      continue;
    }
    if (char === '\\' && ++i >= to) break;
    decoded += text.charAt(i);
    at.push(i);
  }
  return { decoded: { text: decoded, at }, end: Math.min(i, to) };
}

function flagFrom(line: LogicalLine, decoded: Decoded, start: number, end: number): Flag {
  const equals = decoded.text.indexOf('=');
  const nameEnd = equals < 0 ? end : (decoded.at[equals] ?? end);
  const name = decoded.text.slice(2, equals < 0 ? undefined : equals).toLowerCase();
  return {
    name,
    value: equals < 0 ? undefined : decoded.text.slice(equals + 1),
    span: line.spanOf(start, end),
    nameSpan: line.spanOf(start + 2, nameEnd),
    valueSpan: equals < 0 ? undefined : line.spanOf(nameEnd + 1, end),
    options: name === 'mount' && equals >= 0 ? optionsFrom(line, decoded, equals + 1) : [],
  };
}

/** The fields of a comma-separated record, in which quotes keep a comma from separating. */
function optionsFrom(line: LogicalLine, { text, at }: Decoded, from: number): Flag['options'] {
  const token = (start: number, end: number, quoted: boolean): Token => {
    const first = at[start];
    const last = at[end - 1];
    const empty = (at[start - 1] ?? -1) + 1;
    const span = start < end && first !== undefined && last !== undefined ? line.spanOf(first, last + 1) : line.spanOf(empty, empty);
    return { text: quoted ? unquoteField(text.slice(start, end)) : text.slice(start, end), span };
  };
  const options: { key: Token; value: Token | undefined }[] = [];
  for (let start = from; start < text.length;) {
    let end = start;
    for (let quoted = false; end < text.length && (quoted || text[end] !== ','); end++) if (text[end] === '"') quoted = !quoted;
    const quoted = text[start] === '"' && end - start > 1 && text[end - 1] === '"';
    const [first, last] = quoted ? [start + 1, end - 1] : [start, end];
    const equals = indexIn(text, '=', first, last);
    const key = token(first, equals ?? last, quoted);
    options.push({ key, value: equals === undefined ? undefined : token(equals + 1, last, quoted) });
    start = end + 1;
  }
  return options;
}

function unquoteField(text: string): string {
  return text.replaceAll('""', '"');
}
