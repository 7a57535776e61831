import { countWhile } from '../../text/search';
import { spanOf, type Span } from '../../text/span';
import { piecesOf, type VariableLookup } from './interpolation';
import type { ScalarNode } from './types';

/** A text of another language that a scalar holds, as Compose hands it on, and where each stretch of it is written. */
export interface Embedded {
  /** With variables filled in; one that is not known stands as `{{NAME}}`. */
  readonly text: string;
  /** Whether the text holds such a variable. */
  readonly open: boolean;
  /** What stands before each of its lines where the file holds these character by character, so that an edit of the one is an edit of the other. */
  readonly indent: string | undefined;
  /** The whole scalar where folding or escapes hide the place. */
  locate(span: Span): Span;
}

/** The text in a scalar of `file`; `undefined` where a template hides it and where Compose refuses it. */
export function embeddedIn(file: string, scalar: ScalarNode, lookup: VariableLookup): Embedded | undefined {
  const pieces = scalar.template ? undefined : piecesOf(scalar.value, lookup);
  if (pieces === undefined) return undefined;
  const stretches: Stretch[] = [];
  let text = '';
  for (const { span, text: filled, variable } of pieces) {
    stretches.push({
      at: text.length,
      from: span.start,
      to: span.end,
      plain: variable === undefined && filled?.length === span.end - span.start,
    });
    text += filled ?? `{{${variable?.name ?? ''}}}`;
  }
  const place = placeIn(file, scalar);
  return {
    text,
    open: pieces.some((piece) => piece.text === undefined),
    indent:
      place === undefined || scalar.style !== 'literal' || scalar.value.includes('$')
        ? undefined
        : indentOf(file, place(indexOfText(scalar.value))),
    locate: ({ start, end }) => {
      if (place === undefined) return scalar.span;
      const first = Math.min(place(inScalar(stretches, start, 'first')), scalar.span.end);
      const last = start < end ? place(inScalar(stretches, end - 1, 'last')) + 1 : first;
      return spanOf(first, Math.max(first, Math.min(last, scalar.span.end)));
    },
  };
}

/** What a piece of the scalar's value became in the text. */
interface Stretch {
  readonly at: number;
  readonly from: number;
  readonly to: number;
  /** Whether it stands for itself. */
  readonly plain: boolean;
}

/** The offset in the scalar's value of a character of the text; of one that a variable brought, the variable's first or last. */
function inScalar(stretches: readonly Stretch[], offset: number, edge: 'first' | 'last'): number {
  const stretch = stretches[Math.max(0, countWhile(stretches, ({ at }) => at <= offset) - 1)];
  if (stretch === undefined) return 0;
  if (stretch.plain) return stretch.from + offset - stretch.at;
  return edge === 'first' ? stretch.from : stretch.to - 1;
}

/** Where a character of the scalar's value is written; `undefined` where that is not plain to see. */
function placeIn(file: string, scalar: ScalarNode): ((offset: number) => number) | undefined {
  const { value, style, span } = scalar;
  if (style === 'literal') return placeInLines(file, scalar);
  const quote = style === 'plain' ? 0 : 1;
  const asWritten = style !== 'folded' && file.slice(span.start + quote, span.end - quote) === value;
  return asWritten ? (offset) => span.start + quote + offset : undefined;
}

/** A literal block drops the same indentation from each of its lines. */
function placeInLines(file: string, { value, span }: ScalarNode): ((offset: number) => number) | undefined {
  const lines: { readonly at: number; readonly from: number }[] = [];
  let from = file.indexOf('\n', span.start) + 1;
  for (let at = 0; at < value.length;) {
    if (from === 0) return undefined;
    const valueEnd = endOfLine(value, at);
    const written = endOfLine(file, from);
    const end = file[written - 1] === '\r' && written > from ? written - 1 : written;
    const start = end - (valueEnd - at);
    if (start < from || file.slice(start, end) !== value.slice(at, valueEnd)) return undefined;
    lines.push({ at, from: start });
    at = valueEnd + 1;
    from = written < file.length ? written + 1 : 0;
  }
  return (offset) => {
    const line = lines[Math.max(0, countWhile(lines, ({ at }) => at <= offset) - 1)];
    return line === undefined ? span.end : line.from + offset - line.at;
  };
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}

function indexOfText(value: string): number {
  const blank = /^\s*\n/.exec(value);
  return blank === null ? 0 : blank[0].length;
}

function indentOf(file: string, lineContent: number): string {
  return file.slice(file.lastIndexOf('\n', lineContent - 1) + 1, lineContent);
}
