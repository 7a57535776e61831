import { edit } from '../../../model/libvirt/guard';
import { removeElement } from '../../../model/libvirt/edits';
import { isClosed } from '../../../model/libvirt/query';
import type { LibvirtModel, XmlElement } from '../../../model/libvirt/types';
import { spanOf } from '../../../text/span';
import type { TextEdit } from '../../../text/edit';

/** Takes these children out; an element that is left with nothing closes itself. */
export function removeChildren(
  model: LibvirtModel,
  parent: XmlElement,
  gone: readonly XmlElement[],
): readonly (readonly TextEdit[] | undefined)[] {
  if (gone.length === 0) return [];
  const { closeSpan, openSpan, span } = parent;
  const left = parent.children.length > gone.length || parent.content !== undefined || parent.templated || !isClosed(parent);
  const commented = model.comments.some(
    (comment) => comment.span.start >= openSpan.end && comment.span.end <= (closeSpan?.start ?? span.end),
  );
  if (left || commented || closeSpan === undefined) return gone.map((child) => removeElement(model, child));
  return [edit(model, spanOf(openSpan.end - 1, span.end), '/>')];
}
