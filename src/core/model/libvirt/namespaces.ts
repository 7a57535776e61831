import type { XmlElement } from './types';

/** The namespaces that libvirt reads, by the prefix that its documentation gives them. */
export const namespaces = {
  qemu: 'http://libvirt.org/schemas/domain/qemu/1.0',
  lxc: 'http://libvirt.org/schemas/domain/lxc/1.0',
  xen: 'http://libvirt.org/schemas/domain/xen/1.0',
  bhyve: 'http://libvirt.org/schemas/domain/bhyve/1.0',
  vmware: 'http://libvirt.org/schemas/domain/vmware/1.0',
  libosinfo: 'http://libosinfo.org/xmlns/libvirt/domain/1.0',
} as const;

const prefixes: ReadonlyMap<string, string> = new Map(Object.entries(namespaces).map(([prefix, uri]) => [uri, prefix]));

/** The element's name as paths write it: with libvirt's own prefix, whatever the file's; `undefined` in a foreign namespace. */
export function canonicalName(element: XmlElement): string | undefined {
  if (element.namespace === undefined) return element.name;
  const prefix = prefixes.get(element.namespace);
  return prefix === undefined ? undefined : `${prefix}:${element.name}`;
}

/** Takes a name as paths write it apart; a prefix that is not libvirt's stays part of the name. */
export function expandName(name: string): { readonly name: string; readonly namespace: string | undefined } {
  const colon = name.indexOf(':');
  if (colon < 0) return { name, namespace: undefined };
  const prefix = name.slice(0, colon);
  return Object.hasOwn(namespaces, prefix)
    ? { name: name.slice(colon + 1), namespace: namespaces[prefix as keyof typeof namespaces] }
    : { name, namespace: undefined };
}

/** One word for a name in its namespace, to look elements up by. */
export function keyOf({ name, namespace }: Pick<XmlElement, 'name' | 'namespace'>): string {
  return namespace === undefined ? name : `${namespace} ${name}`;
}
