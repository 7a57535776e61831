import { Places } from './places';

/** A piece of markup that is no tag. */
export interface Markup {
  readonly kind: 'comment' | 'cdata' | 'instruction' | 'doctype';
  readonly end: number;
  readonly closed: boolean;
}

const marks = [
  { kind: 'comment', open: '<!--', close: '-->' },
  { kind: 'cdata', open: '<![CDATA[', close: ']]>' },
  { kind: 'instruction', open: '<?', close: '?>' },
] as const;

/** Reads comments, CDATA sections, processing instructions and document type declarations from left to right, each stretch of the text once. */
export class MarkupReader {
  private readonly closers: ReadonlyMap<string, Places>;
  private readonly lineEnd: Places;
  /** A comment holds no `<!--`: one that does was opened twice, so that the first was never closed. */
  private readonly nextComment: Places;
  private openDoctype = false;

  constructor(private readonly text: string) {
    this.closers = new Map(marks.map(({ close }) => [close, new Places(text, close)]));
    this.lineEnd = new Places(text, '\n');
    this.nextComment = new Places(text, '<!--');
  }

  /** The markup whose `<` is at `start`; `undefined` for a tag or a stray `<`. One that is never closed is taken to end with its line. */
  read(start: number): Markup | undefined {
    const mark = marks.find(({ open }) => this.text.startsWith(open, start));
    if (mark !== undefined) {
      const close = this.closers.get(mark.close)?.from(start + mark.open.length) ?? Infinity;
      const closed = close < (mark.kind === 'comment' ? this.nextComment.from(start + mark.open.length) : Infinity);
      return closed ? { kind: mark.kind, end: close + mark.close.length, closed: true } : this.unclosed(mark.kind, start);
    }
    if (!this.text.startsWith('<!DOCTYPE', start)) return undefined;
    const end = this.openDoctype ? undefined : this.endOfDoctype(start + '<!DOCTYPE'.length);
    if (end !== undefined) return { kind: 'doctype', end, closed: true };
    this.openDoctype = true;
    return this.unclosed('doctype', start);
  }

  private unclosed(kind: Markup['kind'], start: number): Markup {
    const end = Math.min(this.lineEnd.from(start), this.text.length);
    return { kind, end: this.text[end - 1] === '\r' ? end - 1 : end, closed: false };
  }

  /** Behind the `>` that is outside of quotes, brackets and comments; `undefined` where the next tag comes first. */
  private endOfDoctype(from: number): number | undefined {
    const { text } = this;
    let brackets = 0;
    for (let i = from; i < text.length; i++) {
      const c = text[i];
      if (c === '>' && brackets === 0) return i + 1;
      if (c === '<' && brackets === 0) return undefined;
      if (c === '[') brackets++;
      else if (c === ']') brackets--;
      else if (c === '"' || c === "'" || text.startsWith('<!--', i)) {
        const close = c === '<' ? '-->' : (c ?? '');
        const end = text.indexOf(close, i + close.length);
        if (end < 0) return undefined;
        i = end + close.length - 1;
      }
    }
    return undefined;
  }
}
