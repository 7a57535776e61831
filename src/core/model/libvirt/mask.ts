import { countWhile } from '../../text/search';
import type { Span, Token } from '../../text/span';
import { Places } from './places';

/** A template token. A statement writes nothing itself and stands between things; a value stands for text. */
export interface MaskedToken extends Token {
  readonly kind: 'statement' | 'value';
}

export interface MaskedText {
  /** As long as the original, with the same line ends; statements are spaces, values are letters. */
  readonly text: string;
  readonly tokens: TemplateTokens;
}

/** The template tokens of a text in their order, with fast answers about ranges. */
export class TemplateTokens {
  /** Whether any statement stands in the text, so that both branches of a condition may be visible. */
  readonly branching: boolean;

  constructor(readonly all: readonly MaskedToken[]) {
    this.branching = all.some((token) => token.kind === 'statement');
  }

  /** The tokens that share a character with the range. */
  within(start: number, end: number): readonly MaskedToken[] {
    const first = this.firstAfter(start);
    let last = first;
    while ((this.all[last]?.span.start ?? end) < end) last++;
    return this.all.slice(first, last);
  }

  touch(span: Span): boolean {
    return this.touchRange(span.start, span.end);
  }

  touchRange(start: number, end: number): boolean {
    return this.all.length > 0 && (this.all[this.firstAfter(start)]?.span.start ?? end) < end;
  }

  /** The index of the first token that ends behind `offset`. */
  private firstAfter(offset: number): number {
    return countWhile(this.all, ({ span }) => span.end <= offset);
  }
}

/** Openers of paired tokens; names between `%` or `@` count only in upper case, so that passwords and mail addresses do not. */
const opener = /\{[{%#]|<%(?!%)|\$\{|\$::[A-Za-z_]\w*(?:::\w+)*|%[A-Z][A-Z0-9_]+%|@[A-Z][A-Z0-9_]*@/g;

const goStatement = /^\{\{[-~]?\s*(?:if|else|end|range|with|define|block|break|continue)\b|^\{\{[-~]?\s*(?:[#/^!]|\$\w+\s*:?=)/;

/** `%E4%` is a piece of a percent-encoded path, not a name. */
function isPercentEncoded(text: string, token: string, end: number): boolean {
  return /^%[0-9A-F]{2}/.test(token) && (token.length === 4 || /^[0-9A-Fa-f]{2}/.test(text.slice(end, end + 2)));
}

function scan(text: string): MaskedToken[] {
  const tokens: MaskedToken[] = [];
  const places = new Map<string, Places>();
  const next = (what: string, from: number): number => {
    let known = places.get(what);
    if (known === undefined) places.set(what, (known = new Places(text, what)));
    return known.from(from);
  };
  /** The end of a token whose opener may not appear again before its closer; one that is not closed is no token. */
  const paired = (open: string, close: string, start: number): number | undefined => {
    const end = next(close, start + open.length);
    return end < next(open, start + open.length) ? end + close.length : undefined;
  };
  const pattern = new RegExp(opener);
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const start = match.index;
    const mark = match[0];
    let end: number | undefined;
    let kind: MaskedToken['kind'] = 'value';
    if (mark === '{{') {
      end = paired('{{', '}}', start);
      if (end !== undefined && text[start + 2] === '{' && text[end] === '}') end++;
      if (goStatement.test(text.slice(start, Math.min(end ?? start, start + 64)))) kind = 'statement';
    } else if (mark === '{%') {
      end = paired('{%', '%}', start);
      kind = 'statement';
    } else if (mark === '{#') {
      end = paired('{#', '#}', start);
      kind = 'statement';
    } else if (mark === '<%') {
      end = paired('<%', '%>', start);
      if (text[start + 2] !== '=') kind = 'statement';
    } else if (mark === '${') {
      end = endOfVariable(text, start + 2);
    } else if (mark[0] !== '%' || !isPercentEncoded(text, mark, start + mark.length)) {
      end = start + mark.length;
    }
    if (end === undefined) {
      pattern.lastIndex = start + (mark[0] === '%' ? 1 : mark.length);
      continue;
    }
    tokens.push({ kind, text: text.slice(start, end), span: { start, end } });
    pattern.lastIndex = end;
  }
  return tokens;
}

/** Behind the brace that closes `${`; it is on the same line and has no braces and no markup inside. */
function endOfVariable(text: string, from: number): number | undefined {
  for (let i = from; i < text.length; i++) {
    const c = text[i];
    if (c === '}') return i > from ? i + 1 : undefined;
    if (c === '{' || c === '<' || c === '\n' || c === '\r') return undefined;
  }
  return undefined;
}

/**
 * Replaces template tokens by filler of the same length, so that what is left reads as XML and every offset stays true:
 * Jinja and Go (`{{ }}`, `{% %}`, `{# #}`), ERB (`<% %>`), `${VAR}`, `$::x`, `%NODE%`, `@VAR@`.
 */
export function maskTemplates(text: string): MaskedText {
  const all = scan(text);
  if (all.length === 0) return { text, tokens: new TemplateTokens(all) };
  const pieces: string[] = [];
  let position = 0;
  for (const { kind, text: token, span } of all) {
    pieces.push(text.slice(position, span.start), token.replace(/[^\r\n]/g, kind === 'statement' ? ' ' : 'x'));
    position = span.end;
  }
  pieces.push(text.slice(position));
  return { text: pieces.join(''), tokens: new TemplateTokens(all) };
}
