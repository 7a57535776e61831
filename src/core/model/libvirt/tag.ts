import type { Span } from '../../text/span';
import type { Report } from './syntax';

/** An attribute as it stands in the text, nothing decoded. */
export interface RawAttribute {
  readonly nameSpan: Span;
  readonly valueSpan: Span;
  /** Behind the closing quote, or where the value was cut. */
  readonly end: number;
  readonly quote: "'" | '"' | '';
  readonly closed: boolean;
}

export interface StartTag {
  readonly nameSpan: Span;
  readonly attributes: readonly RawAttribute[];
  /** Names without a value: an attribute that is being typed, or a template token that writes attributes. */
  readonly bare: readonly Span[];
  /** Behind the `>`; of a tag that was not finished, behind its last word. */
  readonly end: number;
  readonly selfClosing: boolean;
  readonly finished: boolean;
}

function isSpace(code: number): boolean {
  return code === 32 || code === 10 || code === 13 || code === 9;
}

export function isNameStart(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 95 || code === 58 || code >= 0xc0;
}

/** Behind the name that begins at `from`. */
export function endOfName(text: string, from: number): number {
  let i = from;
  for (; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (!isNameStart(code) && !(code >= 48 && code <= 57) && code !== 45 && code !== 46 && code !== 0xb7) break;
  }
  return i;
}

export function skipSpace(text: string, from: number): number {
  let i = from;
  while (isSpace(text.charCodeAt(i))) i++;
  return i;
}

/** Whether the quote at `at` opens the next attribute's value instead of closing this one's: ` name='` directly before, a value directly behind. */
function opensNext(text: string, from: number, at: number): boolean {
  const behind = text.charCodeAt(at + 1);
  if (Number.isNaN(behind) || isSpace(behind) || behind === 47 || behind === 62 || behind === 63) return false;
  if (text[at - 1] !== '=') return false;
  let i = at - 2;
  while (i > from && !isSpace(text.charCodeAt(i))) i--;
  return i >= from && isSpace(text.charCodeAt(i)) && isNameStart(text.charCodeAt(i + 1)) && endOfName(text, i + 1) === at - 1;
}

/** Where a value without a closing quote most likely ends: before the next attribute, or before the end of its tag. */
function cutOf(text: string, from: number, to: number): number {
  const next = /\s[\w:.-]+=["']|\/?>/.exec(text.slice(from, to + 1));
  let cut = next ? from + next.index : to;
  while (cut > from && isSpace(text.charCodeAt(cut - 1))) cut--;
  return cut;
}

/** Reads a quoted value. `<` is not allowed in one, so a value that reaches it was never closed. */
function quotedValue(text: string, open: number): Pick<RawAttribute, 'valueSpan' | 'end' | 'closed'> {
  const quote = text.charCodeAt(open);
  const start = open + 1;
  let i = start;
  for (; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === quote || code === 60) break;
  }
  if (i < text.length && text.charCodeAt(i) === quote && !opensNext(text, start, i)) {
    return { valueSpan: { start, end: i }, end: i + 1, closed: true };
  }
  const end = cutOf(text, start, i);
  return { valueSpan: { start, end }, end, closed: false };
}

/** Reads `x` of `<a b=x>`, which XML refuses but people type. */
function plainValue(text: string, start: number): Pick<RawAttribute, 'valueSpan' | 'end' | 'closed'> {
  let end = start;
  for (; end < text.length; end++) {
    const code = text.charCodeAt(end);
    if (isSpace(code) || code === 60 || code === 62 || (code === 47 && text[end + 1] === '>')) break;
  }
  return { valueSpan: { start, end }, end, closed: false };
}

/** Reads the start tag whose `<` is at `start`, with a name behind it; a tag ends at its `>` or where the next one begins. */
export function readStartTag(text: string, start: number, report: Report): StartTag {
  const nameSpan = { start: start + 1, end: endOfName(text, start + 1) };
  const attributes: RawAttribute[] = [];
  const bare: Span[] = [];
  let end = nameSpan.end;
  for (;;) {
    const i = skipSpace(text, end);
    const code = text.charCodeAt(i);
    if (code === 62) return { nameSpan, attributes, bare, end: i + 1, selfClosing: false, finished: true };
    if (code === 47 && text[i + 1] === '>') return { nameSpan, attributes, bare, end: i + 2, selfClosing: true, finished: true };
    if (i >= text.length || code === 60) {
      report('tag-not-finished', { start, end });
      return { nameSpan, attributes, bare, end, selfClosing: false, finished: false };
    }
    if (!isNameStart(code)) {
      end = i + 1;
      report('unexpected-character', { start: i, end });
      continue;
    }
    const name = { start: i, end: endOfName(text, i) };
    const equals = skipSpace(text, name.end);
    if (text[equals] !== '=') {
      bare.push(name);
      end = name.end;
      continue;
    }
    const at = skipSpace(text, equals + 1);
    const mark = text[at];
    const quote = mark === '"' || mark === "'" ? mark : '';
    const value = quote !== '' ? quotedValue(text, at) : plainValue(text, equals + 1);
    attributes.push({ nameSpan: name, quote, ...value });
    if (!value.closed) report(quote === '' ? 'value-not-quoted' : 'value-not-closed', { start: i, end: value.end });
    end = value.end;
  }
}
