import { spanOf } from '../../text/span';
import type { TextEdit } from '../../text/edit';
import { lineEndingOf } from '../../text/lines';
import { encodeText } from './entities';
import { edit, openSelfClosing } from './guard';
import { beginsLine, endsLine, indentationAt } from './layout';
import { attribute, isClosed } from './query';
import type { LibvirtModel, XmlElement } from './types';

export { insertChild } from './insert';

/*
 * Every builder gives `undefined` where its edit would touch what a template decides, or a tag that is still being typed.
 */

/** Gives the attribute that value: between its quotes, or as a new attribute behind the last one. */
export function setAttribute(model: LibvirtModel, element: XmlElement, name: string, value: string): readonly TextEdit[] | undefined {
  const written = attribute(element, name);
  if (written !== undefined) {
    return written.closed && 'known' in written.value ? edit(model, written.valueSpan, encodeText(value, written.quote)) : undefined;
  }
  if (element.uncertainTag) return undefined;
  const last = element.attributes.at(-1);
  const quote = last?.quote || model.style.quote;
  const at = last?.span.end ?? element.nameSpan.end;
  return edit(model, spanOf(at, at), `${separator(model, element)}${name}=${quote}${encodeText(value, quote)}${quote}`);
}

/** What stands before a new attribute: a line of its own where all others have one. */
function separator(model: LibvirtModel, { attributes }: XmlElement): string {
  const gaps = attributes.slice(1).map(({ span }, index) => model.text.slice(attributes[index]?.span.end, span.start));
  const gap = gaps.at(-1);
  return gap !== undefined && gaps.every((each) => each.includes('\n')) ? gap : ' ';
}

/** Takes the attribute out with the white space before it; no edit where it is not there. */
export function removeAttribute(model: LibvirtModel, element: XmlElement, name: string): readonly TextEdit[] | undefined {
  const written = attribute(element, name);
  if (written === undefined) return [];
  if (!written.closed || 'unknown' in written.value) return undefined;
  let { start } = written.span;
  while (/\s/.test(model.text[start - 1] ?? '')) start--;
  return edit(model, spanOf(start, written.span.end), '');
}

/** Takes the element out: with its lines where it stands alone on them. */
export function removeElement(model: LibvirtModel, element: XmlElement): readonly TextEdit[] | undefined {
  if (!isClosed(element)) return undefined;
  const { span } = element;
  if (!beginsLine(model, span.start) || !endsLine(model, span.end)) return edit(model, span, '');
  const { lines } = model;
  return edit(model, spanOf(lines.startOfLine(lines.lineOf(span.start)), lines.wholeLine(lines.lineOf(span.end)).end), '');
}

/** Gives an element without children that text. */
export function replaceText(model: LibvirtModel, element: XmlElement, text: string): readonly TextEdit[] | undefined {
  const { contentSpan, openSpan, closeSpan } = element;
  const encoded = encodeText(text, '');
  if (element.children.length > 0 || element.templated) return undefined;
  if (element.selfClosing) return openSelfClosing(model, element, encoded);
  if (closeSpan === undefined) return undefined;
  const span = contentSpan ?? spanOf(openSpan.end, closeSpan.start);
  return model.text.slice(span.start, span.end).includes('<') ? undefined : edit(model, span, encoded);
}

/** Writes a comment on a line of its own above the element, or before it where it does not begin its line. `--`, which XML forbids there, becomes `—`. */
export function insertComment(model: LibvirtModel, element: XmlElement, text: string): readonly TextEdit[] | undefined {
  const { start } = element.span;
  const comment = `<!-- ${text.replace(/--/g, '—').trim()} -->`;
  const above = beginsLine(model, start) ? lineEndingOf(model.text) + indentationAt(model, start) : '';
  return edit(model, spanOf(start, start), comment + above);
}
