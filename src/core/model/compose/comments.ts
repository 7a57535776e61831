import { countWhile } from '../../text/search';
import { spanOf, type Span } from '../../text/span';
import type { LineIndex } from '../../text/lines';
import type { Comment } from '../document';
import type { YamlNode } from './types';

/** The comments with what they speak for: on a line of its own the next entry or item, at the end of a line the ones that begin on it. */
export function commentsOf(
  text: string,
  lines: LineIndex,
  spans: readonly Span[],
  documents: readonly (YamlNode | undefined)[],
): readonly Comment[] {
  if (spans.length === 0) return [];
  const parts: Span[] = [];
  for (const document of documents) collectParts(document, parts);
  const first = parts[0]?.start ?? text.length;
  return spans.map((span) => {
    const lineStart = lines.startOfLine(lines.lineOf(span.start));
    const ownLine = text.slice(lineStart, span.start).replace('\uFEFF', '').trim() === '';
    return {
      text: text.slice(span.start, span.end).replace(/^#+/, '').trim(),
      span,
      target: ownLine ? parts[firstFrom(parts, span.end)] : onLine(text, parts, lineStart, span.start),
      leading: span.start < first,
    };
  });
}

/** Entries and items in the order they begin, the outer before the inner. */
function collectParts(node: YamlNode | undefined, parts: Span[]): void {
  if (node?.type === 'map') {
    for (const entry of node.entries) {
      parts.push(entry.span);
      collectParts(entry.value, parts);
    }
  } else if (node?.type === 'sequence') {
    for (const item of node.items) {
      parts.push(item.span);
      collectParts(item.node, parts);
    }
  }
}

function firstFrom(parts: readonly Span[], offset: number): number {
  return countWhile(parts, ({ start }) => start < offset);
}

/** From the first part that begins on the line to the end of all that do; the line's own text where none does. */
function onLine(text: string, parts: readonly Span[], lineStart: number, commentStart: number): Span {
  let target: Span | undefined;
  for (let i = firstFrom(parts, lineStart); i < parts.length; i++) {
    const part = parts[i];
    if (part === undefined || part.start >= commentStart) break;
    target = spanOf(target?.start ?? part.start, Math.max(target?.end ?? 0, part.end));
  }
  if (target) return target;
  const line = text.slice(lineStart, commentStart);
  return spanOf(lineStart + line.length - line.trimStart().length, lineStart + line.trimEnd().length);
}
