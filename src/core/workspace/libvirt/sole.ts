import { absent, children, isConditional, isUnknown, path } from '../../model/libvirt/query';
import type { XmlElement } from '../../model/libvirt/types';

/** The one element at that path, in every completion of the templates; `undefined` where there is none, a conditional one or several. */
export function sole(root: XmlElement, names: string): XmlElement | undefined {
  const [first, ...others] = path(root, names);
  return first === undefined || others.length > 0 || isConditional(first) ? undefined : first;
}

/** Whether no completion has an element at that path. */
export function nowhere(root: XmlElement, names: string): boolean {
  const [first = '', ...rest] = names.split('/');
  if (rest.length === 0) return absent(root, first);
  const held = children(root, first);
  return held.length === 0 ? absent(root, first) : !root.templated && held.every((element) => nowhere(element, rest.join('/')));
}

/** The devices of that name that no template may leave out, in the order of the text. */
export function surelyThere(elements: readonly XmlElement[]): readonly XmlElement[] {
  return elements.filter((element) => !isConditional(element) && !isUnknown(element.content));
}
