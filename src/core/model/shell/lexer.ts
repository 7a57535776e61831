import { Assembler } from './assemble';
import type { CommandDraft, Frame, WordDraft } from './frames';

const assignmentName = /^[A-Za-z_][A-Za-z0-9_]*(?:\[[^\]]*\])?\+?$/;
const redirectionAt = /&>>?|<<<|<<-?|<[&>]?|>[>&|]?/y;
const definitionAt = /\([ \t]*\)/y;
const expandable = /[A-Za-z0-9_@*#?$!-]/;

/** Reads a script once from left to right; every character is looked at a bounded number of times. */
export class ShellLexer {
  private readonly assembler = new Assembler();
  private position = 0;

  constructor(
    private readonly text: string,
    private readonly escape: '\\' | '`',
  ) {}

  /** The commands in the order in which they end, and whether it takes a shell to run the script. */
  run(): { readonly commands: CommandDraft[]; readonly needsShell: boolean } {
    const { assembler, text } = this;
    while (this.position < text.length) this.step(assembler.top, text.charAt(this.position));
    for (let open = true; open;) {
      const frame = assembler.top;
      assembler.endWord(frame);
      assembler.endCommand(frame, undefined);
      open = assembler.nested;
      if (open) assembler.close(frame, text, text.length);
    }
    return assembler;
  }

  private step(frame: Frame, char: string): void {
    if (frame.kind === 'arithmetic') this.stepArithmetic(frame, char);
    else if (frame.braces > 0) this.stepBraces(frame, char);
    else if (frame.inDoubleQuotes) this.stepDoubleQuotes(frame, char);
    else this.stepPlain(frame, char);
  }

  private stepPlain(frame: Frame, char: string): void {
    if (char === this.escape) return this.readEscape(frame);
    switch (char) {
      case ' ':
      case '\t':
      case '\r':
        this.assembler.endWord(frame);
        this.position++;
        return;
      case '\n':
        this.assembler.endWord(frame);
        this.position++;
        this.assembler.endCommand(frame, '\n');
        this.skipHeredocs();
        return;
      case "'":
        return this.readSingleQuotes(frame, 1, false);
      case '"':
        this.wordOf(frame, false).quoted = true;
        frame.inDoubleQuotes = true;
        return this.advance(frame, 1);
      case '$':
        return this.readDollar(frame);
      case '`':
        return this.readBackquote(frame);
      case '#':
        if (frame.word === undefined) return this.skipComment();
        break;
      case ';':
      case '&':
      case '|':
      case '(':
      case ')':
      case '<':
      case '>':
        // Inside `[[ … ]]` these compare and group.
        if (frame.command?.words[0]?.text !== '[[') return this.readOperator(frame, char);
        break;
      case '=':
        if (frame.word !== undefined) frame.word.assigns ??= frame.word.plain && assignmentName.test(frame.word.text);
        break;
      case '*':
      case '?':
      case '[':
      case '{':
        this.wordOf(frame, true).globs = true;
        break;
      case '~':
        if (frame.word === undefined) this.wordOf(frame, true).globs = true;
        break;
    }
    this.append(frame, char, 1);
  }

  private stepDoubleQuotes(frame: Frame, char: string): void {
    if (char === '"') {
      frame.inDoubleQuotes = false;
      this.advance(frame, 1);
    } else if (char === this.escape) {
      const next = this.text.charAt(this.position + 1);
      const newline = this.lineBreakAt(this.position + 1);
      if (newline > 0) this.advance(frame, 1 + newline);
      else if (next !== '' && (this.escape === '`' || '$`"\\'.includes(next))) this.append(frame, next, 2);
      else this.append(frame, char, 1);
    } else if (char === '$') this.readDollar(frame);
    else if (char === '`') this.readBackquote(frame);
    else this.append(frame, char, 1);
  }

  /** Inside `${…}`: text up to the closing brace, except what is substituted. */
  private stepBraces(frame: Frame, char: string): void {
    if (char === '$') return this.readDollar(frame);
    if (char === this.escape) return this.append(frame, this.text.slice(this.position, this.position + 2), 2);
    if (char === '`') return this.readBackquote(frame);
    if (char === '}') frame.braces--;
    this.append(frame, char, 1);
  }

  private stepArithmetic(frame: Frame, char: string): void {
    if (char === '$' && this.text.charAt(this.position + 1) === '(') return this.readDollar(frame);
    if (char === '`' && this.escape !== '`') return this.readBackquote(frame);
    this.position++;
    if (char === '(') frame.parentheses++;
    else if (char === ')' && --frame.parentheses === 0) this.assembler.close(frame, this.text, this.position);
  }

  private readEscape(frame: Frame): void {
    const newline = this.lineBreakAt(this.position + 1);
    if (newline > 0) this.position += 1 + newline;
    else if (this.position + 1 >= this.text.length) this.position++;
    else {
      this.wordOf(frame, false);
      this.append(frame, this.text.charAt(this.position + 1), 2);
    }
  }

  /** A quoted run whose opening mark is `mark` long; with `escapes`, a backslash keeps a quote from closing it. */
  private readSingleQuotes(frame: Frame, mark: number, escapes: boolean): void {
    const start = this.position + mark;
    let end = start;
    while (end < this.text.length && this.text[end] !== "'") end += escapes && this.text[end] === '\\' ? 2 : 1;
    this.wordOf(frame, false).quoted = true;
    this.append(frame, this.text.slice(start, end), end + 1 - this.position);
  }

  private readDollar(frame: Frame): void {
    const next = this.text.charAt(this.position + 1);
    const bare = !frame.inDoubleQuotes && frame.braces === 0;
    if (next === '(') {
      const arithmetic = this.text.charAt(this.position + 2) === '(';
      this.expand(frame);
      this.open(frame, arithmetic ? 'arithmetic' : 'substitution', arithmetic ? 3 : 2);
    } else if (next === '{') {
      this.expand(frame);
      frame.braces++;
      this.append(frame, '${', 2);
    } else if (next === "'" && bare) this.readSingleQuotes(frame, 2, true);
    else if (next === '"' && bare) {
      this.wordOf(frame, false);
      this.advance(frame, 1);
    } else if (expandable.test(next)) {
      this.expand(frame);
      this.append(frame, `$${next}`, 2);
    } else this.append(frame, '$', 1);
  }

  private readBackquote(frame: Frame): void {
    if (this.escape === '`') this.append(frame, '`', 1);
    else if (frame.kind === 'backquote') {
      this.assembler.endWord(frame);
      this.assembler.endCommand(frame, undefined);
      this.position++;
      this.assembler.close(frame, this.text, this.position);
    } else {
      this.expand(frame);
      this.open(frame, 'backquote', 1);
    }
  }

  private readOperator(frame: Frame, char: string): void {
    const next = this.text.charAt(this.position + 1);
    this.assembler.needsShell = true;
    if (char === '(') return this.readOpeningParenthesis(frame, next);
    if (char === ')') return this.readClosingParenthesis(frame);
    if (char === '<' || char === '>' || (char === '&' && next === '>')) return this.readRedirection(frame, char, next);
    this.assembler.endWord(frame);
    if (frame.skip === 'case-pattern') this.position++;
    else if (char === ';') this.readSemicolon(frame, next);
    else {
      const double = next === char;
      this.position += double || (char === '|' && next === '&') ? 2 : 1;
      this.assembler.endCommand(frame, double ? (char === '&' ? '&&' : '||') : char === '&' ? '&' : '|');
    }
  }

  private readSemicolon(frame: Frame, next: string): void {
    this.assembler.endCommand(frame, ';');
    const closes = next === ';' || next === '&';
    this.position += closes ? 2 : 1;
    if (closes && this.text.charAt(this.position) === '&') this.position++;
    if (closes && frame.cases > 0) frame.skip = 'case-pattern';
  }

  private readOpeningParenthesis(frame: Frame, next: string): void {
    if (frame.skip === 'case-pattern') this.position++;
    else if (frame.word?.assigns === true && this.text[this.position - 1] === '=') {
      this.expand(frame);
      this.open(frame, 'substitution', 1, 'array');
    } else {
      this.assembler.endWord(frame);
      definitionAt.lastIndex = this.position;
      if (frame.command?.words.length === 1 && definitionAt.test(this.text)) {
        frame.command = undefined;
        this.position = definitionAt.lastIndex;
        return;
      }
      this.assembler.endCommand(frame, undefined);
      this.open(frame, next === '(' ? 'arithmetic' : 'group', next === '(' ? 2 : 1);
    }
  }

  private readClosingParenthesis(frame: Frame): void {
    this.assembler.endWord(frame);
    this.position++;
    if (frame.skip === 'case-pattern') frame.skip = 'none';
    else {
      this.assembler.endCommand(frame, undefined);
      if (frame.kind === 'group' || frame.kind === 'substitution') this.assembler.close(frame, this.text, this.position);
    }
  }

  private readRedirection(frame: Frame, char: string, next: string): void {
    if (next === '(' && char !== '&') {
      this.expand(frame);
      return this.open(frame, 'substitution', 2);
    }
    const { word } = frame;
    const descriptor = word !== undefined && word.plain && word.text.length < 4 && /^\d+$/.test(word.text);
    if (descriptor) frame.word = undefined;
    this.assembler.endWord(frame);
    redirectionAt.lastIndex = this.position;
    const operator = redirectionAt.exec(this.text)?.[0] ?? char;
    frame.redirection = { operator, start: descriptor ? word.start : this.position, target: undefined };
    this.position += operator.length;
  }

  /** The word under construction, opened here where there is none. */
  private wordOf(frame: Frame, plain: boolean): WordDraft {
    const at = this.position;
    frame.word ??= { text: '', start: at, end: at, expands: false, quoted: false, plain: true, globs: false, assigns: undefined };
    if (!plain) frame.word.plain = false;
    return frame.word;
  }

  private append(frame: Frame, text: string, consumed: number): void {
    this.wordOf(frame, true).text += text;
    this.advance(frame, consumed);
  }

  private advance(frame: Frame, consumed: number): void {
    this.position = Math.min(this.position + consumed, this.text.length);
    if (frame.word !== undefined) frame.word.end = this.position;
  }

  private expand(frame: Frame): void {
    this.assembler.needsShell = true;
    if (frame.kind !== 'arithmetic') this.wordOf(frame, false).expands = true;
  }

  private open(frame: Frame, kind: Frame['kind'], mark: number, skip: Frame['skip'] = 'none'): void {
    if (this.assembler.open(kind, this.position, skip) || frame.kind === 'arithmetic') this.position += mark;
    else this.append(frame, this.text.slice(this.position, this.position + mark), mark);
  }

  private skipComment(): void {
    const end = this.text.indexOf('\n', this.position);
    this.position = end < 0 ? this.text.length : end;
    this.assembler.needsShell = true;
  }

  private skipHeredocs(): void {
    for (const { delimiter, tabs } of this.assembler.takeHeredocs()) {
      for (let found = false; !found && this.position < this.text.length;) {
        const newline = this.text.indexOf('\n', this.position);
        let start = this.position;
        let end = newline < 0 ? this.text.length : newline;
        this.position = newline < 0 ? end : newline + 1;
        if (end > start && this.text[end - 1] === '\r') end--;
        while (tabs && this.text[start] === '\t') start++;
        found = end - start === delimiter.length && this.text.startsWith(delimiter, start);
      }
    }
  }

  /** The length of the line ending at `index`, 0 where there is none. */
  private lineBreakAt(index: number): number {
    if (this.text[index] === '\n') return 1;
    return this.text[index] === '\r' && this.text[index + 1] === '\n' ? 2 : 0;
  }
}
