import { valueOf } from '../certain';
import type { Construct } from '../document';
import { canonicalName } from './namespaces';
import type { LibvirtRoot, XmlAttribute, XmlElement } from './types';
import { domainsIn } from './roles';

/** The constructs of all domains and devices, in the order of the text. */
export function constructsOf(roots: readonly LibvirtRoot[]): readonly Construct[] {
  const constructs: Construct[] = [];
  for (const { element, role } of roots) {
    if (role === 'device') add(constructs, element, `domain/devices/${element.name}`, []);
    for (const domain of domainsIn(element, role)) add(constructs, domain, 'domain', nameOf(domain));
  }
  return constructs;
}

function nameOf(domain: XmlElement): readonly string[] {
  const name = valueOf(domain.children.find((child) => child.name === 'name' && child.namespace === undefined)?.content);
  return name === undefined ? [] : [name];
}

function add(constructs: Construct[], element: XmlElement, path: string, names: readonly string[]): void {
  const { span, nameSpan: keySpan, content, contentSpan } = element;
  constructs.push(
    content !== undefined && contentSpan !== undefined
      ? { path, value: content, span, keySpan, valueSpan: contentSpan, names }
      : { path, span, keySpan, names },
  );
  for (const attribute of element.attributes) {
    if (!isPlain(attribute)) continue;
    const { value, valueSpan } = attribute;
    constructs.push({ path: `${path}@${attribute.name}`, value, span: attribute.span, keySpan: attribute.nameSpan, valueSpan, names });
  }
  const metadata = path === 'domain/metadata';
  for (const child of element.children) {
    const name = canonicalName(child);
    if (name === undefined || isTemplated(name) || (metadata && !name.startsWith('libosinfo:'))) continue;
    add(constructs, child, `${path}/${name}`, names);
  }
}

/** Whether a template writes the name: none of these characters is allowed in one. */
function isTemplated(name: string): boolean {
  return /[<{$%@]/.test(name);
}

/** Attributes with a prefix, and those that bind one, are none of libvirt's. */
function isPlain({ name }: XmlAttribute): boolean {
  return name !== 'xmlns' && !name.includes(':');
}
