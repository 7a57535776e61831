import { spanOf, type Span, type Token } from '../../text/span';
import type { Problem } from '../document';

/** What stands behind a name: the text without quotes and escapes. */
export interface EnvironmentValue extends Token {
  /** Whether variables in it are filled in; not within single quotes. */
  readonly expands: boolean;
}

/** `NAME=value`, or a name alone, which takes its value from around. */
export interface EnvironmentStatement {
  readonly name: Token;
  readonly value: EnvironmentValue | undefined;
}

/** An env file as far as it can be read. */
export interface EnvironmentFile {
  readonly statements: readonly EnvironmentStatement[];
  /** Where Compose gives the file up. */
  readonly problem: Problem | undefined;
}

/**
 * Reads a `.env` file by the grammar of compose-go (`dotenv/parser.go`): `NAME=value`, `NAME: value`, `export` before either, quoted values over
 * several lines, ` #` as the start of a comment behind a value without quotes. Behind what Compose refuses it goes on with the next line.
 */
export function readEnvironmentFile(text: string): EnvironmentFile {
  return new Reader(text).read();
}

/** Reads an env file of `format: raw`, which is that of `docker run --env-file`: lines of `NAME=value`, and every character counts. */
export function readRawEnvironmentFile(text: string): EnvironmentFile {
  const statements: EnvironmentStatement[] = [];
  let problem: Problem | undefined;
  for (const { text: line, span } of linesOf(text)) {
    const start = line.length - line.trimStart().length;
    if (start === line.length || line[start] === '#') continue;
    const equals = line.indexOf('=', start);
    const name = line.slice(start, equals < 0 ? undefined : equals);
    const at = spanOf(span.start + start, span.start + start + name.length);
    if (name === '' || /[ \t]/.test(name)) problem ??= misnamed(line.slice(start), spanOf(at.start, span.end));
    else {
      const value =
        equals < 0 ? undefined : { text: line.slice(equals + 1), span: spanOf(span.start + equals + 1, span.end), expands: false };
      statements.push({ name: { text: name, span: at }, value });
    }
  }
  return { statements, problem };
}

const blank = /[\s\u0085]*/y;
const exported = /export(?=[\t\n\f\r ])/y;
/** White space within the line, as compose-go's `isSpace` has it. */
const space = /[\t\v\f\r \u0085\u00A0]*/y;
const name = /[\p{L}\p{N}_.[\]\-\t\v\f\r \u0085\u00A0]*/uy;

class Reader {
  private readonly statements: EnvironmentStatement[] = [];
  private problem: Problem | undefined;
  private position: number;

  constructor(private readonly text: string) {
    this.position = text.startsWith('\uFEFF') ? 1 : 0;
  }

  read(): EnvironmentFile {
    const { text, statements } = this;
    for (;;) {
      this.skip(blank);
      if (this.position >= text.length) return { statements, problem: this.problem };
      if (text[this.position] === '#') this.position = this.lineEnd();
      else this.readStatement();
    }
  }

  private readStatement(): void {
    const { text } = this;
    if (this.skip(exported)) this.skip(space);
    const start = this.position;
    this.skip(name);
    const key = text.slice(start, this.position).trimEnd();
    const token = { text: key, span: spanOf(start, start + key.length) };
    const separator = text[this.position];
    const isRead = separator === undefined || separator === '\n' || separator === '=' || separator === ':';
    if (!isRead || key.includes(' ')) {
      const end = this.lineEnd();
      this.refuse(misnamed(text.slice(start, end), spanOf(start, Math.max(start + 1, end))));
      this.position = end;
      return;
    }
    this.position = Math.min(this.position + 1, text.length);
    const value = separator === '=' || separator === ':' ? this.readValue() : undefined;
    // A name at the very end of the text has no line break that would make it one.
    if (key !== '' && separator !== undefined && value !== 'refused') this.statements.push({ name: token, value });
  }

  private readValue(): EnvironmentValue | 'refused' {
    this.skip(space);
    const quote = this.text[this.position];
    return quote === '"' || quote === "'" ? this.readQuoted(quote) : this.readBare();
  }

  private readBare(): EnvironmentValue {
    const start = this.position;
    const line = this.text.slice(start, this.lineEnd());
    this.position = start + line.length;
    const comment = line.indexOf(' #');
    const value = (comment < 0 ? line : line.slice(0, comment)).trimEnd();
    return { text: value, span: spanOf(start, start + value.length), expands: true };
  }

  /** A backslash keeps a quote from closing, and stays before anything else. */
  private readQuoted(quote: '"' | "'"): EnvironmentValue | 'refused' {
    const { text, position: start } = this;
    let value = '';
    let copied = start + 1;
    for (let i = copied; i < text.length; i++) {
      if (text[i] === '\\') {
        if (text[i + 1] === quote) {
          value += text.slice(copied, i);
          copied = i + 1;
        }
        i++;
      } else if (text[i] === quote) {
        value += text.slice(copied, i);
        this.position = i + 1;
        return { text: quote === '"' ? unescaped(value) : value, span: spanOf(start, i + 1), expands: quote === '"' };
      }
    }
    const end = this.lineEnd();
    this.refuse({ id: 'environment-quote', span: spanOf(start, end), values: {} });
    this.position = end;
    return 'refused';
  }

  private refuse(problem: Problem): void {
    this.problem ??= problem;
  }

  private skip(pattern: RegExp): boolean {
    pattern.lastIndex = this.position;
    const length = pattern.exec(this.text)?.[0].length ?? 0;
    this.position += length;
    return length > 0;
  }

  private lineEnd(): number {
    const end = this.text.indexOf('\n', this.position);
    return end < 0 ? this.text.length : end;
  }
}

function misnamed(line: string, span: Span): Problem {
  const found = line.trimEnd();
  return { id: 'environment-name', span, values: { found: found.length > 60 ? `${found.slice(0, 59)}…` : found } };
}

const escapes: Readonly<Record<string, string>> = {
  a: '\x07',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
  '"': '"',
  '\\': '\\',
  $: '$$',
};

/** The escapes of double quotes, those of Go's strings with `\0` before an octal number; what is none stays as it is. */
function unescaped(text: string): string {
  return text.replace(/\\(?:([abfnrtv$"\\])|0(\d{0,3}))/g, (_, simple: string | undefined, digits = '') => {
    if (simple !== undefined) return escapes[simple] ?? simple;
    const code = /^[0-7]{3}$/.test(digits) ? parseInt(digits, 8) : 256;
    return code < 256 ? String.fromCharCode(code) : `\\${digits}`;
  });
}

function* linesOf(text: string): Generator<Token> {
  for (let start = text.startsWith('\uFEFF') ? 1 : 0; start < text.length;) {
    const found = text.indexOf('\n', start);
    const next = found < 0 ? text.length : found;
    const end = text[next - 1] === '\r' && next > start ? next - 1 : next;
    yield { text: text.slice(start, end), span: spanOf(start, end) };
    start = next + 1;
  }
}
