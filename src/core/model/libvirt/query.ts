import { unknown, type Certain } from '../certain';
import { expandName, keyOf } from './namespaces';
import type { XmlAttribute, XmlElement } from './types';

/*
 * Element names are written as in paths: `disk` has no namespace, `qemu:arg` has libvirt's namespace of that prefix,
 * whatever prefix the file binds to it.
 */

/** The children of that name, in the order of the text. */
export function children(element: XmlElement, name: string): readonly XmlElement[] {
  const wanted = expandName(name);
  if (element.byName !== undefined) return element.byName().get(keyOf(wanted)) ?? [];
  return element.children.filter((child) => child.name === wanted.name && child.namespace === wanted.namespace);
}

/** The first child of that name. */
export function child(element: XmlElement, name: string): XmlElement | undefined {
  const wanted = expandName(name);
  if (element.byName !== undefined) return element.byName().get(keyOf(wanted))?.[0];
  return element.children.find((candidate) => candidate.name === wanted.name && candidate.namespace === wanted.namespace);
}

/** Every element at that path below, such as `devices/disk`. */
export function path(element: XmlElement, names: string): readonly XmlElement[] {
  let level: readonly XmlElement[] = [element];
  for (const name of names.split('/')) {
    const [only] = level;
    level = only && level.length === 1 ? children(only, name) : level.flatMap((parent) => children(parent, name));
  }
  return level;
}

/** All elements below, outermost first, in the order of the text. */
export function descendants(element: XmlElement): readonly XmlElement[] {
  const all: XmlElement[] = [];
  const add = ({ children }: XmlElement) => {
    for (const inner of children) {
      all.push(inner);
      add(inner);
    }
  };
  add(element);
  return all;
}

/** The attribute of that name, as written. */
export function attribute(element: XmlElement, name: string): XmlAttribute | undefined {
  return element.attributes.find((candidate) => candidate.name === name);
}

/** An attribute's value; `undefined` only where the attribute is surely not there. */
export function value(element: XmlElement, name: string): Certain<string> | undefined {
  const written = attribute(element, name)?.value;
  if (written !== undefined) return written;
  return element.uncertainTag ? unknown('template') : undefined;
}

export function isUnknown<T>(certain: Certain<T> | undefined): boolean {
  return certain !== undefined && 'unknown' in certain;
}

/** Whether `element` has no child of that name in any completion of its templates and of what is still being typed. */
export function absent(element: XmlElement, name: string): boolean {
  return !element.templated && isClosed(element) && element.children.every(isClosed) && child(element, name) === undefined;
}

/** Whether a template may leave the element out, or write it more than once. */
export function isConditional(element: XmlElement): boolean {
  for (let outer = element.parent; outer !== undefined; outer = outer.parent) {
    if (outer.templated) return true;
  }
  return false;
}

/** Whether the element has its end, so that all its children are known and no others are among them. */
export function isClosed(element: XmlElement): boolean {
  return element.selfClosing || element.closeSpan !== undefined;
}
