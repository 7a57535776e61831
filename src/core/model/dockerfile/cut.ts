import { spanOf } from '../../text/span';
import type { Span } from '../../text/span';
import { directiveIn } from './directives';
import { heredocMarks } from './heredocs';
import type { HeredocMark } from './heredocs';
import { readInstruction } from './instruction';
import { LogicalLine, skipSpaces, trimEnd } from './logical';
import { continuationIn, physicalLine } from './physical';
import type { Directive, Heredoc, Instruction } from './types';

/** A comment line and the index of the instruction that it speaks for: the one around it, or the next one. */
export interface CommentLine {
  readonly span: Span;
  readonly speaksFor: number;
}

export interface Cut {
  readonly directives: readonly Directive[];
  readonly escape: '\\' | '`';
  readonly instructions: readonly Instruction[];
  readonly comments: readonly CommentLine[];
  /** Heredoc marks whose delimiter never comes. */
  readonly unterminated: readonly { readonly delimiter: string; readonly span: Span }[];
}

/**
 * Cuts a Dockerfile into directives, comments and instructions by the rules of BuildKit's parser: a continuation ends where the escape
 * character does not stand alone at the line's end, comment and blank lines inside one are left out, heredoc bodies belong to their instruction.
 */
export function cutDockerfile(text: string): Cut {
  return new Cutter(text).cut();
}

class Cutter {
  private readonly directives: Directive[] = [];
  private readonly instructions: Instruction[] = [];
  private readonly comments: CommentLine[] = [];
  private readonly unterminated: { delimiter: string; span: Span }[] = [];
  private escape: '\\' | '`' = '\\';
  private position = 0;

  constructor(private readonly text: string) {}

  cut(): Cut {
    const { text, directives, instructions, comments, unterminated } = this;
    if (text.startsWith('\uFEFF')) this.position = 1;
    this.readDirectives();
    while (this.position < text.length) {
      const line = physicalLine(text, this.position);
      const start = skipSpaces(text, line.start, line.end);
      this.position = line.next;
      if (text[start] === '#' && start < line.end) this.addComment(start, line.end);
      else if (start < line.end) this.readInstruction(start, line.end);
    }
    return { directives, escape: this.escape, instructions, comments, unterminated };
  }

  /** Behind `#!` on the first line, `# escape` has no effect; the others are searched for without that line. */
  private readDirectives(): void {
    const { text } = this;
    const shebang = text.startsWith('#!', this.position);
    if (shebang) {
      const line = physicalLine(text, this.position);
      this.addComment(line.start, line.end);
      this.position = line.next;
    }
    while (this.position < text.length) {
      const line = physicalLine(text, this.position);
      const directive = directiveIn(text, line);
      if (directive === undefined || (shebang && directive.name === 'escape')) return;
      if (this.directives.every(({ name }) => name !== directive.name) && directive.name === 'escape')
        this.escape = directive.value.text === '`' ? '`' : '\\';
      this.directives.push(directive);
      this.position = line.next;
    }
  }

  private addComment(start: number, end: number): void {
    this.comments.push({ span: spanOf(start, trimEnd(this.text, start, end)), speaksFor: this.instructions.length });
  }

  private readInstruction(start: number, end: number): void {
    const { text, escape } = this;
    const spans: Span[] = [];
    let continued = continuationIn(text, start, end, escape);
    spans.push(spanOf(start, continued ?? end));
    while (continued !== undefined && this.position < text.length) {
      const line = physicalLine(text, this.position);
      this.position = line.next;
      const first = skipSpaces(text, line.start, line.end);
      if (first === line.end) continue;
      if (text[first] === '#') {
        this.addComment(first, line.end);
        continue;
      }
      continued = continuationIn(text, line.start, line.end, escape);
      spans.push(spanOf(line.start, continued ?? line.end));
    }
    const line = new LogicalLine(text, spans);
    const last = trimEnd(line.text, 0, line.text.length);
    if (last > skipSpaces(line.text, 0, last)) this.addInstruction(line, line.spanOf(last - 1, last).end);
  }

  private addInstruction(line: LogicalLine, lineEnd: number): void {
    const { text: file, escape } = this;
    const plain = { file, line, escape, marks: [], heredocs: [], end: lineEnd };
    const instruction = readInstruction(plain);
    const { keyword, form } = instruction.keyword === 'ONBUILD' ? (instruction.nested ?? instruction) : instruction;
    const takesHeredocs = form !== 'json' && (keyword === 'ADD' || keyword === 'COPY' || keyword === 'RUN');
    const marks = takesHeredocs ? heredocMarks(line.text) : [];
    if (marks.length === 0) {
      this.instructions.push(instruction);
      return;
    }
    let end = lineEnd;
    const heredocs = marks.map((mark): Heredoc => {
      const { body, end: bodyEnd } = this.readHeredoc(mark, line);
      end = Math.max(end, bodyEnd);
      return { delimiter: mark.delimiter, literal: mark.literal, body };
    });
    this.instructions.push(readInstruction({ ...plain, marks, heredocs, end }));
  }

  /** The body from here to the line that holds the delimiter alone, or to the end of the file. */
  private readHeredoc(mark: HeredocMark, line: LogicalLine): { readonly body: Span; readonly end: number } {
    const { text } = this;
    const start = this.position;
    let end = start;
    while (this.position < text.length) {
      const candidate = physicalLine(text, this.position);
      let first = candidate.start;
      while (mark.tabs && text[first] === '\t') first++;
      this.position = candidate.next;
      end = candidate.end;
      if (end - first === mark.delimiter.length && text.startsWith(mark.delimiter, first))
        return { body: spanOf(start, candidate.start), end };
    }
    this.unterminated.push({ delimiter: mark.delimiter, span: line.spanOf(mark.start, mark.end) });
    return { body: spanOf(start, text.length), end };
  }
}
