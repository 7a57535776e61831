import type { XmlElement, LibvirtModel } from './types';
import { descendants } from './query';

/** The white space that begins the line of `offset`. */
export function indentationAt(model: LibvirtModel, offset: number): string {
  const line = model.lines.lineText(model.lines.lineOf(offset));
  return /^[ \t]*/.exec(line)?.[0] ?? '';
}

/** Whether nothing but white space stands before `offset` on its line. */
export function beginsLine({ text, lines }: LibvirtModel, offset: number): boolean {
  return text.slice(lines.startOfLine(lines.lineOf(offset)), offset).trim() === '';
}

/** Whether nothing but white space stands behind `offset` on its line. */
export function endsLine({ text, lines }: LibvirtModel, offset: number): boolean {
  return text.slice(offset, lines.endOfLine(lines.lineOf(offset))).trim() === '';
}

function elementsOf(model: LibvirtModel): XmlElement[] {
  return model.roots.flatMap(({ element }) => [element, ...descendants(element)]);
}

/** What the file indents a child by, seen at the first child that begins a line below its parent's. */
export function indentationStep(model: LibvirtModel): string {
  for (const element of elementsOf(model)) {
    const { parent } = element;
    if (parent === undefined || !beginsLine(model, element.span.start) || !beginsLine(model, parent.span.start)) continue;
    const outer = indentationAt(model, parent.span.start);
    const inner = indentationAt(model, element.span.start);
    if (inner.length > outer.length && inner.startsWith(outer)) return inner.slice(outer.length);
  }
  return '  ';
}

/** The indentation that the children of `parent` have, or would have. */
export function childIndentation(model: LibvirtModel, parent: XmlElement): string {
  const sibling = parent.children.find((child) => beginsLine(model, child.span.start));
  return indentationAt(model, sibling?.span.start ?? parent.span.start) + (sibling ? '' : indentationStep(model));
}

/** The quote that most attributes of the file have; libvirt's own where there are none. */
export function usualQuote(model: LibvirtModel): "'" | '"' {
  let balance = 0;
  for (const element of elementsOf(model)) {
    for (const { quote } of element.attributes) balance += quote === '"' ? 1 : quote === "'" ? -1 : 0;
  }
  return balance > 0 ? '"' : "'";
}
