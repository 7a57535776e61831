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
