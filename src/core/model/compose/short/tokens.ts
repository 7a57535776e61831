import { spanOf, type Token } from '../../../text/span';

/** A stretch of the text as a token. */
export function tokenAt(text: string, start: number, end: number): Token {
  return { text: text.slice(start, end), span: spanOf(start, end) };
}
