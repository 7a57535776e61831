import { attribute } from '../../../model/libvirt/query';
import type { XmlElement } from '../../../model/libvirt/types';
import type { Uri } from '../../../text/uri';
import type { Place } from '../../../workspace/effective';

/** The tag's name: the place of what the element lacks. */
export function atName(file: Uri, element: XmlElement): Place {
  return { file, span: element.nameSpan };
}

/** The attribute's value, or the tag's name where the attribute is not written. */
export function atValue(file: Uri, element: XmlElement, name: string): Place {
  return { file, span: attribute(element, name)?.valueSpan ?? element.nameSpan };
}

/** The element's text, or the tag's name where it has none. */
export function atContent(file: Uri, element: XmlElement): Place {
  return { file, span: element.contentSpan ?? element.nameSpan };
}

/** The child that stands last among those named, or `undefined`: what a new child is written behind. */
export function lastOf(element: XmlElement, ...names: readonly string[]): XmlElement | undefined {
  return element.children.filter((child) => child.namespace === undefined && names.includes(child.name)).at(-1);
}
