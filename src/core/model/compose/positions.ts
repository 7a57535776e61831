import { countWhile } from '../../text/search';
import { spanOf, type Span } from '../../text/span';
import type { ScalarNode } from './types';

/**
 * Where the part `from`–`to` of the decoded value is written. Exact or nothing: plain and quoted text of one line without escapes,
 * and lines of a literal block.
 */
export function spanWithin(text: string, scalar: ScalarNode, from: number, to: number): Span | undefined {
  if (scalar.template || from < 0 || to < from || to > scalar.value.length) return undefined;
  const { start, end } = scalar.span;
  let span: Span | undefined;
  if (scalar.style === 'literal') span = inLiteral(text, scalar, from, to);
  else if (scalar.style !== 'folded') {
    const quote = scalar.style === 'plain' ? 0 : 1;
    if (end - start !== scalar.value.length + 2 * quote) return undefined;
    span = spanOf(start + quote + from, start + quote + to);
  }
  return span && text.slice(span.start, span.end) === scalar.value.slice(from, to) ? span : undefined;
}

/** A literal block drops the same indentation from each of its lines. */
function inLiteral(text: string, scalar: ScalarNode, from: number, to: number): Span | undefined {
  const value = scalar.value;
  const line = countBreaks(value, from);
  const valueLine = value.lastIndexOf('\n', from - 1) + 1;
  let lineStart = text.indexOf('\n', scalar.span.start) + 1;
  if (lineStart === 0) return undefined;
  for (let i = 0; i < line; i++) {
    lineStart = text.indexOf('\n', lineStart) + 1;
    if (lineStart === 0) return undefined;
  }
  const valueEnd = value.indexOf('\n', valueLine);
  const content = value.slice(valueLine, valueEnd === -1 ? value.length : valueEnd);
  const lineBreak = text.indexOf('\n', lineStart);
  const written = text.slice(lineStart, lineBreak === -1 ? text.length : lineBreak).replace(/\r$/, '');
  const start = lineStart + written.length - content.length;
  if (!written.endsWith(content) || to > valueLine + content.length) return undefined;
  return spanOf(start + from - valueLine, start + to - valueLine);
}

function countBreaks(value: string, before: number): number {
  let count = 0;
  for (let i = value.indexOf('\n'); i !== -1 && i < before; i = value.indexOf('\n', i + 1)) count++;
  return count;
}

/** A line of a scalar as it is written, without what surrounds it. */
interface Piece {
  /** Where it begins in the decoded value. */
  readonly at: number;
  /** Where it begins in the file. */
  readonly from: number;
  readonly length: number;
}

/**
 * Where parts of the decoded value are written, as `spanWithin` says it, but for any style as long as each line stands in the file as it does in the value:
 * folded and literal blocks too. Worked out once for many questions.
 */
export function spansWithin(text: string, scalar: ScalarNode): (from: number, to: number) => Span | undefined {
  const pieces = piecesOf(text, scalar);
  const offsetOf = (index: number): number | undefined => {
    const piece = pieces?.[countWhile(pieces, ({ at }) => at <= index) - 1];
    return piece === undefined || index - piece.at >= piece.length ? undefined : piece.from + index - piece.at;
  };
  return (from, to) => {
    const start = offsetOf(from);
    const last = to > from ? offsetOf(to - 1) : undefined;
    return start === undefined || last === undefined ? undefined : spanOf(start, last + 1);
  };
}

/** The lines of a scalar in its file and in its value; `undefined` where escapes make the two differ. */
function piecesOf(text: string, { value, span, style, template }: ScalarNode): readonly Piece[] | undefined {
  if (template) return undefined;
  const quote = style === 'single' || style === 'double' ? 1 : 0;
  const end = span.end - quote;
  let from = span.start + quote;
  if (style === 'literal' || style === 'folded') from = endOfLine(text, from, end) + 1;
  const pieces: Piece[] = [];
  for (let at = 0; from < end;) {
    const lineEnd = endOfLine(text, from, end);
    const line = text.slice(from, lineEnd);
    const content = line.trim();
    if (content !== '') {
      while (at < value.length && /\s/.test(value.charAt(at))) at++;
      if (!value.startsWith(content, at)) return undefined;
      pieces.push({ at, from: from + line.length - line.trimStart().length, length: content.length });
      at += content.length;
    }
    from = lineEnd + 1;
  }
  return pieces;
}

function endOfLine(text: string, from: number, end: number): number {
  const found = text.indexOf('\n', from);
  return found < 0 || found > end ? end : found;
}
