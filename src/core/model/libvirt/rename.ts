import { sliceOf, spanOf } from '../../text/span';
import type { TextEdit } from '../../text/edit';
import { edit } from './guard';
import { isClosed } from './query';
import { endOfName } from './tag';
import type { LibvirtModel, XmlAttribute, XmlElement } from './types';

/** Gives the element another name, in its closing tag too; `undefined` where a template stands in the way, or the tag is still being typed. */
export function renameElement(model: LibvirtModel, element: XmlElement, name: string): readonly TextEdit[] | undefined {
  const { nameSpan, closeSpan } = element;
  if (!isClosed(element) || element.uncertainTag) return undefined;
  const opening = edit(model, nameSpan, name);
  if (closeSpan === undefined) return opening;
  // A closing tag with a slip of the pen may have another name already.
  const end = endOfName(model.text, closeSpan.start + 2);
  const closing = sliceOf(model.text, spanOf(closeSpan.start + 2, end)) === name ? [] : edit(model, spanOf(closeSpan.start + 2, end), name);
  return opening && closing && [...opening, ...closing];
}

/** Gives the attribute another name and leaves its value. */
export function renameAttribute(model: LibvirtModel, attribute: XmlAttribute, name: string): readonly TextEdit[] | undefined {
  return attribute.closed ? edit(model, attribute.nameSpan, name) : undefined;
}
