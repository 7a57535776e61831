import { countWhile } from '../../text/search';
import { spanOf } from '../../text/span';
import type { Span } from '../../text/span';

/** What separates words in a Dockerfile line. */
export function isSpace(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  return code === 32 || (code >= 9 && code <= 13);
}

/** The first index from `start` on, and before `end`, that holds no white space; `end` where there is none. */
export function skipSpaces(text: string, start: number, end: number): number {
  let index = start;
  while (index < end && isSpace(text, index)) index++;
  return index;
}

/** The index behind the last character before `end`, and after `start`, that is no white space. */
export function trimEnd(text: string, start: number, end: number): number {
  let index = end;
  while (index > start && isSpace(text, index - 1)) index--;
  return index;
}

/** The index where the word at `start` ends: at white space or at `end`. */
export function endOfWord(text: string, start: number, end: number): number {
  let index = start;
  while (index < end && !isSpace(text, index)) index++;
  return index;
}

/** The index of a character in a stretch; `undefined` where it is not there. */
export function indexIn(text: string, char: string, start: number, end: number): number | undefined {
  for (let index = start; index < end; index++) if (text[index] === char) return index;
  return undefined;
}

interface Piece {
  /** Where the piece begins in the joined text. */
  readonly at: number;
  /** Where it begins in the file. */
  readonly from: number;
}

/** An instruction as the builder reads it, its continuation lines joined and the comments between them left out. */
export class LogicalLine {
  readonly text: string;
  private readonly pieces: readonly Piece[];

  constructor(file: string, spans: readonly Span[]) {
    const pieces: Piece[] = [];
    let text = '';
    for (const { start, end } of spans) {
      pieces.push({ at: text.length, from: start });
      text += file.slice(start, end);
    }
    this.text = text;
    this.pieces = pieces;
  }

  /** Where a stretch of the joined text is written; what the file has between continued lines lies inside. */
  spanOf(start: number, end: number): Span {
    if (start < end) return spanOf(this.offsetOf(start), this.offsetOf(end - 1) + 1);
    const offset = start > 0 ? this.offsetOf(start - 1) + 1 : this.offsetOf(0);
    return spanOf(offset, offset);
  }

  private offsetOf(index: number): number {
    const piece = this.pieces[Math.max(0, countWhile(this.pieces, ({ at }) => at <= index) - 1)];
    return piece === undefined ? 0 : piece.from + index - piece.at;
  }
}
