import type { LineIndex } from '../../text/lines';
import { descendants } from './query';
import type { LibvirtModel, WritingStyle, XmlElement } from './types';

interface Place {
  readonly text: string;
  readonly lines: LineIndex;
}

/** The white space that begins the line of `offset`. */
export function indentationAt({ lines }: Place, offset: number): string {
  const line = lines.lineText(lines.lineOf(offset));
  return /^[ \t]*/.exec(line)?.[0] ?? '';
}

/** Whether nothing but white space stands before `offset` on its line. */
export function beginsLine({ text, lines }: Place, offset: number): boolean {
  return text.slice(lines.startOfLine(lines.lineOf(offset)), offset).trim() === '';
}

/** Whether nothing but white space stands behind `offset` on its line. */
export function endsLine({ text, lines }: Place, offset: number): boolean {
  return text.slice(offset, lines.endOfLine(lines.lineOf(offset))).trim() === '';
}

/** The indentation that the children of `parent` have, or would have. */
export function childIndentation(model: LibvirtModel, parent: XmlElement): string {
  const sibling = parent.children.find((child) => beginsLine(model, child.span.start));
  return indentationAt(model, sibling?.span.start ?? parent.span.start) + (sibling ? '' : model.style.step);
}

/** The habits of a file. */
export function writingStyle(elements: readonly XmlElement[], text: string, lines: LineIndex): WritingStyle {
  const place = { text, lines };
  const all = elements.flatMap((element) => [element, ...descendants(element)]);
  return { quote: usualQuote(all), step: indentationStep(place, all) };
}

function indentationStep(place: Place, elements: readonly XmlElement[]): string {
  for (const { parent, span } of elements) {
    if (parent === undefined || !beginsLine(place, span.start) || !beginsLine(place, parent.span.start)) continue;
    const outer = indentationAt(place, parent.span.start);
    const inner = indentationAt(place, span.start);
    if (inner.length > outer.length && inner.startsWith(outer)) return inner.slice(outer.length);
  }
  return '  ';
}

function usualQuote(elements: readonly XmlElement[]): "'" | '"' {
  let balance = 0;
  for (const { attributes } of elements) {
    for (const { quote } of attributes) balance += quote === '"' ? 1 : quote === "'" ? -1 : 0;
  }
  return balance > 0 ? '"' : "'";
}
