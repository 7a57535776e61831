import type { Described } from '../knowledge/topic';
import { valueOf } from '../model/certain';
import type { Construct } from '../model/document';
import { attribute, children, value as attributeValue } from '../model/libvirt/query';
import type { LibvirtModel, XmlElement } from '../model/libvirt/types';
import { contains } from '../text/span';

/** What stands around a construct of a domain or of a device that is attached alone. */
export function inLibvirt(model: LibvirtModel, construct: Construct): Omit<Described, 'path'> {
  const element = innermost(
    model.roots.map((root) => root.element),
    construct,
  );
  const around = lineage(element);
  const at = around.findIndex((candidate) => model.domains.includes(candidate));
  const domain = around[at];
  const below = around.slice(at + 1);
  const owner = below[0]?.name === 'devices' && domain !== undefined ? (below[1] ?? below[0]) : below[0];
  return {
    value: valueOf(construct.value),
    parts: { ...(element ? argumentsAround(element) : {}), ...(owner && isOnly(owner) ? { only: owner.name } : {}) },
    sibling: (name) => (element ? valueOf(attributeValue(element, name)) : undefined),
    writes: (name) => element !== undefined && attributeValue(element, name) !== undefined,
    owner: (path) => (owner ? textAt(owner, path) : undefined),
    owns: (path) => owner !== undefined && isThere(owner, path),
    ...(domain
      ? { domain: (path: string) => textAt(domain, path), mayHold: (path: string, text: string) => mayHold(domain, path, text) }
      : {}),
  };
}

/** Of a raw argument the ones before and after it, where no template hides them. */
function argumentsAround(element: XmlElement): Described['parts'] {
  if (element.name !== 'arg' || element.namespace === undefined || element.parent === undefined) return {};
  const { children: all } = element.parent;
  const at = all.indexOf(element);
  const [previous, next] = [all[at - 1], all[at + 1]].map((other) =>
    other?.name === 'arg' && other.namespace === element.namespace ? valueOf(attributeValue(other, 'value')) : undefined,
  );
  return { ...(previous === undefined ? {} : { previous }), ...(next === undefined ? {} : { next }) };
}

/** Whether nothing of its name stands beside it, in any completion of templates. */
function isOnly({ parent, name }: XmlElement): boolean {
  return parent !== undefined && !parent.templated && children(parent, name).length === 1;
}

function innermost(elements: readonly XmlElement[], construct: Construct): XmlElement | undefined {
  const element = elements.find(({ span }) => contains(span, construct.span));
  return element && (innermost(element.children, construct) ?? element);
}

/** The element and all that it lies in, outermost first. */
function lineage(element: XmlElement | undefined): readonly XmlElement[] {
  const elements: XmlElement[] = [];
  for (let outer = element; outer !== undefined; outer = outer.parent) elements.push(outer);
  return elements.reverse();
}

interface Place {
  readonly elements: readonly string[];
  readonly attribute: string | undefined;
}

function placeOf(path: string): Place {
  const at = path.indexOf('@');
  const elements = at === -1 ? path : path.slice(0, at);
  return { elements: elements === '' ? [] : elements.split('/'), attribute: at === -1 ? undefined : path.slice(at + 1) };
}

/** The text of an element below, empty where it has none, or an attribute of it; `undefined` where a template leaves open which it is. */
function textAt(from: XmlElement, path: string): string | undefined {
  const { elements, attribute: name } = placeOf(path);
  let element = from;
  for (const step of elements) {
    const found = children(element, step);
    const [first] = found;
    if (first === undefined || (element.templated && found.length > 1)) return undefined;
    element = first;
  }
  if (name !== undefined) return valueOf(attributeValue(element, name));
  return element.content === undefined ? (element.templated ? undefined : '') : valueOf(element.content);
}

/** Whether the element or attribute is written, also where a template hides its value. */
function isThere(from: XmlElement, path: string): boolean {
  const { elements, attribute: name } = placeOf(path);
  return allAlong(from, elements).some((element) => name === undefined || attribute(element, name) !== undefined);
}

/** Whether one of all elements or attributes along the path has the text, or may have it where a template hides it. */
function mayHold(from: XmlElement, path: string, text: string): boolean {
  const { elements, attribute: name } = placeOf(path);
  return allAlong(from, elements).some((element) => {
    const written = name === undefined ? element.content : attributeValue(element, name);
    return written !== undefined && (valueOf(written) ?? text) === text;
  });
}

function allAlong(from: XmlElement, elements: readonly string[]): readonly XmlElement[] {
  return elements.reduce<readonly XmlElement[]>((level, step) => level.flatMap((parent) => children(parent, step)), [from]);
}
