import { unknown, valueOf, type Certain } from '../../model/certain';
import { absent, child, isConditional, value } from '../../model/libvirt/query';
import type { XmlElement } from '../../model/libvirt/types';
import type { Maybe } from '../maybe';

/** Whether an element that is written will be there: a template may leave it out. */
export function isThere(element: XmlElement): Maybe {
  return isConditional(element) ? undefined : true;
}

/** Whether a child of that name will be there. */
export function hasChild(element: XmlElement, name: string): Maybe {
  if (child(element, name) === undefined) return absent(element, name) ? false : undefined;
  return element.templated ? undefined : true;
}

/** The value of an attribute, or what libvirt takes where it is not written; `undefined` where a template decides. */
export function saidOr(element: XmlElement, name: string, byDefault: string): string | undefined {
  const written = value(element, name);
  return written === undefined ? byDefault : valueOf(written);
}

/** The value of an attribute; `undefined` where it is not written or a template decides. */
export function said(element: XmlElement | undefined, name: string): string | undefined {
  return element && valueOf(value(element, name));
}

/** The element's text, or what is known of it. */
export function textOf(element: XmlElement | undefined): Certain<string> | undefined {
  return element && (element.content ?? unknown('template'));
}
