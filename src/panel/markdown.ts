import { html, type TemplateResult } from 'lit';

/** What a piece of Markdown becomes: text that lit escapes, or an element made here. */
type Piece = string | TemplateResult;

/**
 * Renders the part of Markdown that explanations are written in: paragraphs, line breaks, flat lists, `**strong**`, `*emphasis*`,
 * code spans and backslash escapes. Everything else is text, HTML above all.
 */
export function renderMarkdown(markdown: string): readonly TemplateResult[] {
  return markdown
    .split(/\n{2,}/)
    .filter((block) => block.trim() !== '')
    .map(block);
}

function block(source: string): TemplateResult {
  const lines = source.split('\n');
  if (!lines.every((line) => line.startsWith('- '))) return html`<p>${lines.map(paragraphLine)}</p>`;
  return html`<ul>${lines.map((line) => html`<li>${inline(line.slice(2))}</li>`)}</ul>`;
}

function paragraphLine(line: string, index: number, lines: readonly string[]): readonly Piece[] {
  if (index === lines.length - 1) return inline(line);
  return line.endsWith('  ') ? [...inline(line.trimEnd()), html`<br />`] : [...inline(line), ' '];
}

function inline(source: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let plain = '';
  const add = (piece: Piece) => {
    if (plain !== '') pieces.push(plain);
    plain = '';
    pieces.push(piece);
  };
  for (let i = 0; i < source.length; ) {
    const c = source[i];
    if (c === '\\' && /[!-/:-@[-`{-~]/.test(source[i + 1] ?? '')) {
      plain += source[i + 1];
      i += 2;
      continue;
    }
    const marked = c === '`' ? codeAt(source, i) : c === '*' ? emphasisAt(source, i) : undefined;
    if (marked) add(marked.piece);
    else plain += c;
    i = marked?.end ?? i + 1;
  }
  if (plain !== '') pieces.push(plain);
  return pieces;
}

interface Marked {
  readonly piece: TemplateResult;
  readonly end: number;
}

function codeAt(source: string, start: number): Marked | undefined {
  const fence = /^`+/.exec(source.slice(start))?.[0] ?? '`';
  const close = closingFence(source, start + fence.length, fence.length);
  if (close < 0) return undefined;
  const code = source.slice(start + fence.length, close);
  const padded = code.startsWith(' ') && code.endsWith(' ') && code.trim() !== '';
  return { piece: html`<code>${padded ? code.slice(1, -1) : code}</code>`, end: close + fence.length };
}

/** The start of the next run of exactly that many backquotes. */
function closingFence(source: string, from: number, length: number): number {
  for (let i = source.indexOf('`', from); i >= 0; i = source.indexOf('`', i)) {
    let end = i;
    while (source[end] === '`') end++;
    if (end - i === length) return i;
    i = end;
  }
  return -1;
}

function emphasisAt(source: string, start: number): Marked | undefined {
  const strong = source[start + 1] === '*';
  const mark = strong ? '**' : '*';
  const close = closingMark(source, start + mark.length, mark);
  if (close <= start + mark.length) return undefined;
  const inner = inline(source.slice(start + mark.length, close));
  return { piece: strong ? html`<strong>${inner}</strong>` : html`<em>${inner}</em>`, end: close + mark.length };
}

/** The next such mark outside code and escapes. */
function closingMark(source: string, from: number, mark: '*' | '**'): number {
  for (let i = from; i < source.length; i++) {
    if (source[i] === '\\') i++;
    else if (source[i] === '`') i = (codeAt(source, i)?.end ?? i + 1) - 1;
    else if (source[i] === '*') {
      if (mark === '**' ? source[i + 1] === '*' : source[i + 1] !== '*') return i;
      if (mark === '*') i++;
    }
  }
  return -1;
}
