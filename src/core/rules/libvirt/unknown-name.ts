import { newestKnown } from '../../knowledge/libvirt/versions';
import type { SchemaElement } from '../../knowledge/libvirt/schema';
import { renameAttribute, renameElement } from '../../model/libvirt/rename';
import { valueOf } from '../../model/certain';
import { path, value } from '../../model/libvirt/query';
import type { XmlElement } from '../../model/libvirt/types';
import { nearest } from '../../text/nearest';
import type { Domain } from '../../workspace/workload';
import { defineRule, type Report, type Subjects } from '../rule';
import { fix } from './support/fixes';
import { isPlain, knownElements, plainChildren, type KnownElement } from './support/schema';
import type text from './unknown-name.text';

export default defineRule<typeof text>({
  id: 'libvirt/unknown-name',
  on: 'document',
  since: '0.3.0',
  audience: 'everyone',
  claims: ['libvirt-unknown-names-dropped', 'libvirt-unknown-features-refused', 'libvirt-schema-names', 'libvirt-validates-on-request'],
  messages: { refused: 'error', unknown: 'warning', near: 'warning', misplaced: 'warning', attribute: 'warning' },
  *check(subject, { about }) {
    if (subject.domain && isOfPatchedLibvirt(subject.domain)) return;
    for (const place of about(subject, knownElements)) {
      if (!mayBeStrange(place)) continue;
      yield* unknownAttributes(subject, place);
      yield* unknownChildren(subject, place);
    }
  },
});

/** A quick look that spares nearly all elements a longer one. */
function mayBeStrange({ element, schema }: KnownElement): boolean {
  return (
    element.attributes.some(({ name }) => !schema.attributes.has(name)) || element.children.some(({ name }) => !schema.children.has(name))
  );
}

type Found = Report<typeof text>;
type Subject = Subjects['document'];

function* unknownAttributes(subject: Subject, place: KnownElement): Generator<Found> {
  const { element, schema } = place;
  const unknown = element.attributes.filter((attribute) => !schema.attributes.has(attribute.name) && isPlain(attribute));
  if (unknown.length === 0) return;
  const written = new Set(element.attributes.map(({ name }) => name));
  const missing = [...schema.attributes.keys()].filter((name) => !written.has(name));
  for (const found of unknown) {
    const { name } = found;
    const known = nearest(name, missing, slips(name));
    const edits = known === undefined ? undefined : renameAttribute(subject.model, found, known);
    yield reportOf({
      name,
      place: `<${element.name}>`,
      known,
      home: homeOfAttribute(name, place),
      at: { file: subject.file, span: found.nameSpan },
      fixes: known === undefined ? [] : fix(subject, { title: 'rename', safety: 'review', values: { known } }, edits),
    });
  }
}

function* unknownChildren(subject: Subject, place: KnownElement): Generator<Found> {
  const { element, schema } = place;
  const unknown = plainChildren(element).filter(({ name }) => !schema.children.has(name));
  if (unknown.length === 0) return;
  const inside = `<${element.name}>`;
  const newest = newestKnown();
  const likely = likelyChildren(element, schema);
  for (const found of unknown) {
    const at = { file: subject.file, span: found.nameSpan };
    const name = `<${found.name}>`;
    if (schema.attributes.has(found.name)) {
      yield { message: 'attribute', values: { name: found.name, place: inside, newest }, at };
      continue;
    }
    const near = found.name.length > 2 ? nearest(found.name, likely, slips(found.name)) : undefined;
    const known = near && `<${near}>`;
    const edits = near === undefined ? undefined : renameElement(subject.model, found, near);
    const fixes = known === undefined ? [] : fix(subject, { title: 'rename', safety: 'review', values: { known } }, edits);
    if (isRefused(place)) yield { message: 'refused', values: { name, place: inside, newest }, at, fixes };
    else yield reportOf({ name, place: inside, known, home: homeOfElement(found.name, place), at, fixes });
  }
}

/** Whether libvirt refuses a child that it does not know, and does not drop it. Of the enlightenments it reads none where all are passed through. */
function isRefused({ element, schema }: KnownElement): boolean {
  const mode = element.name === 'hyperv' ? value(element, 'mode') : undefined;
  return schema.closed && (mode === undefined || (valueOf(mode) ?? 'passthrough') !== 'passthrough');
}

interface Unknown {
  readonly name: string;
  readonly place: string;
  /** What is written alike and could stand there. */
  readonly known: string | undefined;
  /** The element in which the name could stand. */
  readonly home: string | undefined;
  readonly at: Found['at'];
  readonly fixes: NonNullable<Found['fixes']>;
}

/** Where it belongs is said rather than what is written alike, since there the very name is known. */
function reportOf({ name, place, known, home, at, fixes }: Unknown): Found {
  const values = { name, place, newest: newestKnown() };
  if (home !== undefined) return { message: 'misplaced', values: { ...values, home: `<${home}>` }, at };
  if (known !== undefined) return { message: 'near', values: { ...values, known }, at, fixes };
  return { message: 'unknown', values, at };
}

/** Whether the domain may be one of Qubes OS, whose libvirt knows more names: it is Xen's and has a console of its own. */
function isOfPatchedLibvirt({ element, type }: Domain): boolean {
  const consoles = path(element, 'devices/graphics').map((graphics) => value(graphics, 'type'));
  return (
    (valueOf(type) ?? 'xen') === 'xen' && consoles.some((console) => console !== undefined && (valueOf(console) ?? 'qubes') === 'qubes')
  );
}

/** How many characters may be wrong in a name for it to be taken for another. */
const slips = (name: string) => (name.length < 4 ? 1 : 2);

/** The children that may have been meant: those that are missing, and of devices all, since they can be there more than once. */
function likelyChildren(element: XmlElement, schema: SchemaElement): readonly string[] {
  const written = new Set(element.name === 'devices' ? [] : element.children.map(({ name }) => name));
  return [...schema.children.keys()].filter((name) => !name.includes(':') && !written.has(name));
}

/** Elements that stand in most devices, so that a name in them says nothing of where it belongs. */
const everywhere: ReadonlySet<string> = new Set(['acpi', 'address', 'alias', 'boot', 'rom', 'seclabel']);

/** Attributes that so many elements have that the one around need not be meant. */
const common: ReadonlySet<string> = new Set(['dev', 'file', 'id', 'mode', 'model', 'name', 'path', 'type', 'value']);

/** The one child that has the attribute, or the element around. */
function homeOfAttribute(name: string, { schema, parent }: KnownElement): string | undefined {
  const homes = [...schema.children].filter(([child, known]) => !everywhere.has(child) && known.element.attributes.has(name));
  if (homes.length > 0) return homes.length === 1 ? homes[0]?.[0] : undefined;
  return parent?.schema.attributes.has(name) && !common.has(name) ? parent.element.name : undefined;
}

/** The one child in which such an element can stand, or the element around. */
function homeOfElement(name: string, { schema, parent }: KnownElement): string | undefined {
  if (everywhere.has(name)) return undefined;
  const homes = [...schema.children].filter(([, known]) => known.element.children.has(name));
  if (homes.length > 0) return homes.length === 1 ? homes[0]?.[0] : undefined;
  return parent?.schema.children.has(name) ? parent.element.name : undefined;
}
