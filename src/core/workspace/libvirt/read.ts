import { known, unknown, type Certain } from '../../model/certain';
import { attribute, child, children, path, value } from '../../model/libvirt/query';
import type { XmlElement } from '../../model/libvirt/types';
import type { Uri } from '../../text/uri';
import type { Filled } from '../workload';

/** An attribute with the value that libvirt takes where it is not written. */
export function attributeOr(file: Uri, element: XmlElement, name: string, byDefault: string): Filled<string> {
  const written = attribute(element, name);
  if (written !== undefined) return { value: written.value, at: { file, span: written.valueSpan } };
  return { value: value(element, name) ?? known(byDefault), at: undefined };
}

/** The child of that name; none where the branches of a template hold several, of which one will be left. */
export function single(element: XmlElement, name: string): XmlElement | undefined {
  return element.templated && children(element, name).length > 1 ? undefined : child(element, name);
}

/**
 * What the elements at that path say: libvirt reads the first, but the branches of a template may each hold one, and then only what they agree on is known.
 * `undefined` where none of them says it, or there is none.
 */
export function agreed(
  root: XmlElement,
  names: string,
  read: (element: XmlElement) => Certain<string> | undefined,
): Certain<string> | undefined {
  const [first, ...others] = path(root, names);
  if (first === undefined) return undefined;
  const said = read(first);
  if (!insideTemplate(first, root)) return said;
  return others.every((other) => same(read(other), said)) ? said : unknown('template');
}

function insideTemplate(element: XmlElement, root: XmlElement): boolean {
  for (let outer = element.parent; outer !== undefined; outer = outer.parent) {
    if (outer.templated) return true;
    if (outer === root) return false;
  }
  return false;
}

function same(a: Certain<string> | undefined, b: Certain<string> | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  return 'known' in a ? 'known' in b && a.known === b.known : 'unknown' in b && a.unknown === b.unknown;
}
