import { spanOf } from '../../text/span';
import { skipSpaces, trimEnd } from './logical';
import type { PhysicalLine } from './physical';
import type { Directive } from './types';

const known = new Set(['syntax', 'escape', 'check']);
const pattern = /#\s*([a-zA-Z][a-zA-Z0-9]*)\s*=/y;

/**
 * The directive in a line, which must be one of those that the builder knows and have a value; else the line is a comment and ends the
 * directives.
 */
export function directiveIn(text: string, line: PhysicalLine): Directive | undefined {
  const start = skipSpaces(text, line.start, line.end);
  pattern.lastIndex = start;
  const match = pattern.exec(text);
  const name = match?.[1]?.toLowerCase() ?? '';
  const end = trimEnd(text, start, line.end);
  const valueStart = skipSpaces(text, pattern.lastIndex, end);
  if (match === null || !known.has(name) || pattern.lastIndex > end || valueStart === end) return undefined;
  return { name, value: { text: text.slice(valueStart, end), span: spanOf(valueStart, end) }, span: spanOf(start, end) };
}
