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

/** Renders a sentence in which only code is marked. */
export function renderCode(sentence: string): readonly Piece[] {
  return pieces(sentence, (source, i) => (source[i] === '`' ? codeAt(source, i) : undefined));
}

function block(source: string): TemplateResult {
  const lines = source.split('\n');
  if (!lines.every((line) => line.startsWith('- '))) return html`<p>${lines.map(paragraphLine)}</p>`;
  return html`<ul>
    ${lines.map((line) => html`<li>${inline(line.slice(2))}</li>`)}
  </ul>`;
}

function paragraphLine(line: string, index: number, lines: readonly string[]): readonly Piece[] {
  if (index === lines.length - 1) return inline(line);
  return line.endsWith('  ') ? [...inline(line.trimEnd()), html`<br />`] : [...inline(line), ' '];
}

function inline(source: string): readonly Piece[] {
  return pieces(source, (text, i) => {
    if (text[i] === '`') return codeAt(text, i);
    if (text[i] === '*') return emphasisAt(text, i);
    return text[i] === '\\' && /[!-/:-@[-`{-~]/.test(text[i + 1] ?? '') ? { piece: text[i + 1] ?? '', end: i + 2 } : undefined;
  });
}

/** Text with what `markedAt` finds in it. */
function pieces(source: string, markedAt: (source: string, index: number) => Marked | undefined): readonly Piece[] {
  const found: Piece[] = [];
  let plain = 0;
  for (let i = 0; i < source.length;) {
    const marked = markedAt(source, i);
    if (marked) {
      if (i > plain) found.push(source.slice(plain, i));
      found.push(marked.piece);
      plain = marked.end;
    }
    i = marked?.end ?? i + 1;
  }
  return plain < source.length ? [...found, source.slice(plain)] : found;
}

interface Marked {
  readonly piece: Piece;
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
  if (/\s/.test(source[start + mark.length] ?? ' ')) return undefined;
  const close = closingMark(source, start + mark.length, mark);
  if (close <= start + mark.length) return undefined;
  const inner = inline(source.slice(start + mark.length, close));
  return { piece: strong ? html`<strong>${inner}</strong>` : html`<em>${inner}</em>`, end: close + mark.length };
}

/** The next such mark outside code and escapes that ends a word. */
function closingMark(source: string, from: number, mark: '*' | '**'): number {
  for (let i = from; i < source.length; i++) {
    if (source[i] === '\\') i++;
    else if (source[i] === '`') i = (codeAt(source, i)?.end ?? i + 1) - 1;
    else if (source[i] === '*') {
      const double = source[i + 1] === '*';
      if (double === (mark === '**') && !/\s/.test(source[i - 1] ?? ' ')) return i;
      if (double) i++;
    }
  }
  return -1;
}
