import { valueOf } from '../../src/core/model/certain';
import { attribute } from '../../src/core/model/libvirt/query';
import { namespaces } from '../../src/core/model/libvirt/namespaces';
import type { XmlElement } from '../../src/core/model/libvirt/types';

/** An attribute of a schema's element, which must have it where no default is given. */
export function known(element: XmlElement, name: string, byDefault?: string): string {
  const value = valueOf(attribute(element, name)?.value) ?? byDefault;
  if (value === undefined) throw new Error(`<${element.name}> of a schema has no ${name}`);
  return value;
}

/** What an element's text says, without the white space around it. */
export const textOf = (element: XmlElement) => valueOf(element.content) ?? '';

const prefixes: ReadonlyMap<string, string> = new Map(Object.entries(namespaces).map(([prefix, uri]) => [uri, `${prefix}:`]));

/**
 * The names that an `element` or `attribute` pattern takes, as the model's paths write them; `any` where it takes every name.
 * None for a name in a namespace that the model does not know.
 */
export function namesOf(pattern: XmlElement): readonly string[] | 'any' {
  const written = attribute(pattern, 'name')?.value;
  // The namespace that stands around holds for elements; an attribute with a short name has none.
  if (written !== undefined) return prefixed(valueOf(written) ?? '', pattern.name === 'element' ? namespaceAround(pattern) : '');
  const [nameClass] = pattern.children;
  return nameClass === undefined ? [] : namesIn(nameClass);
}

function namesIn(nameClass: XmlElement): readonly string[] | 'any' {
  if (nameClass.name === 'name') return prefixed(textOf(nameClass), namespaceAround(nameClass));
  if (nameClass.name !== 'choice') return 'any';
  const parts = nameClass.children.map(namesIn);
  return parts.every((part) => part !== 'any') ? parts.flat() : 'any';
}

function prefixed(name: string, namespace: string): readonly string[] {
  if (namespace === '') return [name];
  const prefix = prefixes.get(namespace);
  return prefix === undefined ? [] : [prefix + name];
}

function namespaceAround(element: XmlElement): string {
  for (let outer: XmlElement | undefined = element; outer !== undefined; outer = outer.parent) {
    const written = attribute(outer, 'ns');
    if (written !== undefined) return valueOf(written.value) ?? '';
  }
  return '';
}
