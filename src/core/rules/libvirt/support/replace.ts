import { edit } from '../../../model/libvirt/guard';
import { isClosed } from '../../../model/libvirt/query';
import type { LibvirtModel, XmlElement } from '../../../model/libvirt/types';
import type { TextEdit } from '../../../text/edit';

/** Writes `tag`, which has no children and apostrophes around its values, in place of the element, in the element's own quotes. */
export function replaceWithTag(model: LibvirtModel, element: XmlElement, tag: string): readonly TextEdit[] | undefined {
  if (!isClosed(element)) return undefined;
  const quote = element.attributes.at(-1)?.quote || model.style.quote;
  return edit(model, element.span, tag.replaceAll("'", quote));
}
