/** A half-open range of UTF-16 offsets into one text: `start` is in, `end` is out. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A decoded piece of text together with where it is written. */
export interface Token {
  readonly text: string;
  readonly span: Span;
}

export function spanOf(start: number, end: number): Span {
  return { start, end };
}

/** Whether `offset` lies in the span; the end counts, since a cursor behind the last character still means that word. */
export function touches(span: Span, offset: number): boolean {
  return span.start <= offset && offset <= span.end;
}

export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Whether the two spans share a character, or an empty one lies strictly inside the other. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

export function sliceOf(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}
