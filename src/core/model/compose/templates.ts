import { spanOf, type Span } from '../../text/span';

/** A text whose template tokens are replaced by as many characters that YAML can read. */
export interface Masked {
  readonly text: string;
  readonly tokens: readonly Span[];
}

type Opening = '{{' | '{%' | '{#' | '<%';
const closings: Readonly<Record<Opening, string>> = { '{{': '}}', '{%': '%}', '{#': '#}', '<%': '%>' };

/** Whether the text can hold a template token at all; quick, for most files hold none. */
function mayHoldTemplates(text: string): boolean {
  return text.includes('{{') || text.includes('{%') || text.includes('{#') || text.includes('<%');
}

/**
 * Masks Jinja, Go and ERB tokens and `${{ … }}`. A line of nothing but tokens becomes blank, which YAML takes anywhere; only
 * an expression that is the value of the key above stays as filler. A token beside other text becomes filler of its length.
 * Block scalars keep their text, whose braces harm nothing there. Offsets stay what they were.
 */
export function maskTemplates(text: string): Masked {
  if (!mayHoldTemplates(text)) return { text, tokens: [] };
  const find = tokenFinder(text);
  const tokens: Span[] = [];
  const pieces: string[] = [];
  let copied = 0;
  /** The column that lines of the open block scalar lie behind, and the key on the line above that waits for its value. */
  let block: number | undefined;
  let waiting: number | undefined;
  for (let start = 0; start < text.length;) {
    const found: Token[] = [];
    let end = lineEnd(text, start);
    for (let from = start; from < end;) {
      const token = find(from, end);
      if (token === undefined) break;
      found.push(token);
      from = token.end;
      end = lineEnd(text, from);
    }
    const indent = indentOf(text, start, end);
    const blank = start + indent >= end;
    const alone = found.length > 0 && onlyTokens(text, start, end, found);
    if (!blank && !alone && block !== undefined && indent <= block) block = undefined;
    const inBlock = block !== undefined && (blank || indent > block);
    if (inBlock || text[start + indent] === '#') {
      tokens.push(...found);
    } else {
      const value = alone && waiting !== undefined && indent > waiting && found.every((token) => token.output);
      for (const token of found) {
        tokens.push(token);
        pieces.push(text.slice(copied, token.start), filler(text, token, !alone || value));
        copied = token.end;
      }
      if (!blank && !alone) {
        const content = contentEnd(text, start, end);
        const column = keyColumn(text, start + indent, content) - start;
        if (opensBlockScalar(text, start + indent, content)) block = column;
        waiting = text[content - 1] === ':' ? column : undefined;
      } else if (value) waiting = undefined;
    }
    start = end < text.length ? end + 1 : end;
  }
  pieces.push(text.slice(copied));
  return { text: pieces.join(''), tokens: tokens.map(({ start, end }) => spanOf(start, end)) };
}

interface Token extends Span {
  /** Whether it writes something, unlike `{% if … %}` or a comment. */
  readonly output: boolean;
}

/** Finds the first whole token from an offset on. Where an opening is never closed, its closing is looked for only once. */
function tokenFinder(text: string): (from: number, end: number) => Token | undefined {
  const known = new Map<string, number>();
  const next = (what: string, from: number): number => {
    const before = known.get(what);
    if (before !== undefined && (before === -1 || before >= from)) return before;
    const at = text.indexOf(what, from);
    known.set(what, at);
    return at;
  };
  return (from, end) => {
    for (let i = from; i < end; i++) {
      const opening = openingAt(text, i);
      if (opening === undefined) continue;
      const closing = next(closings[opening], i + 2);
      if (closing === -1 || (opening === '{{' && closing > end)) continue;
      const nested = next(opening, i + 2);
      if (nested !== -1 && nested < closing) continue;
      const stop = closing + 2;
      return { start: opening === '{{' && i > from && text[i - 1] === '$' ? i - 1 : i, end: stop, output: writes(opening, text, i + 2) };
    }
    return undefined;
  };
}

function openingAt(text: string, i: number): Opening | undefined {
  const c = text[i];
  const d = text[i + 1];
  if (c === '{') return d === '{' ? '{{' : d === '%' ? '{%' : d === '#' ? '{#' : undefined;
  return c === '<' && d === '%' ? '<%' : undefined;
}

const goStatements = new Set(['if', 'else', 'end', 'range', 'with', 'define', 'block', 'break', 'continue']);

function writes(opening: Opening, text: string, inside: number): boolean {
  if (opening === '<%') return text[inside] === '=';
  if (opening !== '{{') return false;
  const word = /^[-~]?\s*(\/\*|\w*)/.exec(text.slice(inside, inside + 32))?.[1] ?? '';
  return word !== '/*' && !goStatements.has(word);
}

/** As many characters as the token has; its line breaks stay, and what follows the first of them is blank. */
function filler(text: string, token: Token, visible: boolean): string {
  const source = text.slice(token.start, token.end);
  const firstBreak = source.search(/[\r\n]/);
  const head = firstBreak === -1 ? source : source.slice(0, firstBreak);
  return (visible ? 'x' : ' ').repeat(head.length) + source.slice(head.length).replace(/[^\r\n]/g, ' ');
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end === -1 ? text.length : end;
}

function indentOf(text: string, start: number, end: number): number {
  let i = start;
  while (i < end && (text[i] === ' ' || text[i] === '\t' || text[i] === '\r' || text[i] === '\uFEFF')) i++;
  return i - start;
}

function onlyTokens(text: string, start: number, end: number, tokens: readonly Span[]): boolean {
  let position = start;
  for (const token of tokens) {
    if (text.slice(position, token.start).trim() !== '') return false;
    position = token.end;
  }
  return text.slice(position, end).trim() === '';
}

/** The end of the line without its comment and the blanks before that. Quotes are not looked at: only the last word matters here. */
function contentEnd(text: string, start: number, end: number): number {
  let stop = end;
  for (let i = start + 1; i < end; i++) {
    if (text[i] === '#' && (text[i - 1] === ' ' || text[i - 1] === '\t')) {
      stop = i;
      break;
    }
  }
  while (stop > start && /\s/.test(text[stop - 1] ?? '')) stop--;
  return stop;
}

/** The offset of the key on this line, behind the dashes of the lists it begins. */
function keyColumn(text: string, start: number, end: number): number {
  let i = start;
  let dash = start;
  while (i < end && text[i] === '-' && text[i + 1] === ' ') {
    dash = i;
    i++;
    while (i < end && text[i] === ' ') i++;
  }
  return i > start && !text.slice(i, end).includes(':') ? dash : i;
}

/** Whether the line ends in the header of a block scalar: `|`, `>-`, `|2+`, behind a key, a dash, a tag or an anchor. */
function opensBlockScalar(text: string, start: number, end: number): boolean {
  let i = end;
  while (i > start && /[-+1-9]/.test(text[i - 1] ?? '')) i--;
  if (end - i > 2 || (text[i - 1] !== '|' && text[i - 1] !== '>')) return false;
  i--;
  if (i === start) return true;
  if (text[i - 1] !== ' ') return false;
  const before = text.slice(start, i).trimEnd();
  const word = before.slice(before.lastIndexOf(' ') + 1);
  return before.endsWith(':') || before.endsWith('-') || word.startsWith('!') || word.startsWith('&');
}
