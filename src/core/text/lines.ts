import { countWhile } from './search';
import type { Span } from './span';

/** A place as editors count it: both zero-based, `character` in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** Translates between offsets and lines of one text; knows `\n`, `\r\n` and lone `\r` as editors do. */
export class LineIndex {
  private readonly starts: readonly number[];

  constructor(private readonly text: string) {
    const starts = [0];
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (code === 10 || (code === 13 && text.charCodeAt(i + 1) !== 10)) starts.push(i + 1);
    }
    this.starts = starts;
  }

  get lineCount(): number {
    return this.starts.length;
  }

  /** The zero-based line that holds `offset`. */
  lineOf(offset: number): number {
    return Math.max(0, countWhile(this.starts, (start) => start <= offset) - 1);
  }

  positionOf(offset: number): Position {
    const line = this.lineOf(offset);
    return { line, character: offset - (this.starts[line] ?? 0) };
  }

  rangeOf(span: Span): Range {
    return { start: this.positionOf(span.start), end: this.positionOf(span.end) };
  }

  /** The offset of a position, clamped to its line and to the text. */
  offsetOf(position: Position): number {
    const line = Math.max(0, Math.min(position.line, this.starts.length - 1));
    return Math.min(this.startOfLine(line) + Math.max(0, position.character), this.endOfLine(line));
  }

  startOfLine(line: number): number {
    return this.starts[line] ?? this.text.length;
  }

  /** The offset behind the last character of the line, before its line ending. */
  endOfLine(line: number): number {
    let end = this.starts[line + 1] ?? this.text.length;
    if (line + 1 < this.starts.length) {
      if (this.text[end - 1] === '\n') end--;
      if (this.text[end - 1] === '\r') end--;
    }
    return end;
  }

  /** The line with its line ending, so that removing it leaves no empty line. */
  wholeLine(line: number): Span {
    return { start: this.startOfLine(line), end: this.starts[line + 1] ?? this.text.length };
  }

  lineText(line: number): string {
    return this.text.slice(this.startOfLine(line), this.endOfLine(line));
  }
}

/** The line ending that the text uses first; `\n` for a text of one line. */
export function lineEndingOf(text: string): '\n' | '\r\n' {
  const newline = text.indexOf('\n');
  return newline > 0 && text[newline - 1] === '\r' ? '\r\n' : '\n';
}
