import { domainSchema, schemaAt, type SchemaElement } from '../../../knowledge/libvirt/schema';
import { canonicalName } from '../../../model/libvirt/namespaces';
import { isClosed } from '../../../model/libvirt/query';
import type { XmlAttribute, XmlElement } from '../../../model/libvirt/types';
import type { Subjects } from '../../rule';

/** An element with what libvirt's schemas know of it at its place. */
export interface KnownElement {
  readonly element: XmlElement;
  readonly schema: SchemaElement;
  /** As `schemaAt` takes it. */
  readonly path: string;
  readonly parent: KnownElement | undefined;
}

/** The elements that the schemas know by the way that leads to them, outermost first, in the order of the text. Nothing in `metadata`. */
export function knownElements({ element, domain }: Subjects['document']): readonly KnownElement[] {
  const elements: KnownElement[] = [];
  const path = domain ? 'domain' : `domain/devices/${element.name}`;
  const schema = domain ? domainSchema() : schemaAt(path);
  const waiting: KnownElement[] = schema === undefined ? [] : [{ element, schema, path, parent: undefined }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (next.schema.anything) continue;
    elements.push(next);
    for (let index = next.element.children.length - 1; index >= 0; index--) {
      const child = next.element.children[index];
      const name = child && canonicalName(child);
      const known = name === undefined ? undefined : next.schema.children.get(name);
      if (child && known) waiting.push({ element: child, schema: known.element, path: `${next.path}/${name}`, parent: next });
    }
  }
  return elements;
}

/** A name that somebody wrote to the end, without a prefix and without a template. */
const plainName = /^[A-Za-z_][\w.-]*$/;

/** Whether the attribute is written to the end, by libvirt's own names. */
export function isPlain({ name, closed }: XmlAttribute): boolean {
  return closed && name !== 'xmlns' && plainName.test(name);
}

/** The children that are written to the end, in no namespace. Behind a tag that a template may end in two ways nobody knows whose children they are. */
export function plainChildren({ children }: XmlElement): readonly XmlElement[] {
  const uncertain = children.findIndex(({ uncertainTag }) => uncertainTag === true);
  return children
    .slice(0, uncertain < 0 ? undefined : uncertain)
    .filter((child) => child.namespace === undefined && plainName.test(child.name) && isClosed(child));
}
