import { documentedOr, isDocumented, losesNothing, qemuSince, surelyLacks } from '../../knowledge/libvirt/versions';
import type { Came } from '../../knowledge/libvirt/schema';
import { valueOf } from '../../model/certain';
import { canonicalName } from '../../model/libvirt/namespaces';
import { child, value } from '../../model/libvirt/query';
import type { XmlElement } from '../../model/libvirt/types';
import type { Settings } from '../../settings';
import type { Span } from '../../text/span';
import type { Place } from '../../workspace/effective';
import { isQemuDriver } from '../../workspace/libvirt/architecture';
import { defineRule, type Report } from '../rule';
import { isPlain, knownElements, type KnownElement } from './support/schema';
import type text from './needs-newer-libvirt.text';

export default defineRule<typeof text>({
  id: 'libvirt/needs-newer-libvirt',
  on: 'document',
  since: '0.3.0',
  audience: 'everyone',
  claims: ['libvirt-documented-versions', 'libvirt-schema-names', 'libvirt-unknown-names-dropped', 'libvirt-unknown-values-refused'],
  messages: {
    name: 'warning',
    refused: 'warning',
    'name-between': 'warning',
    value: 'warning',
    'value-between': 'warning',
    qemu: 'warning',
  },
  *check(subject, { settings, about }) {
    const { file, domain } = subject;
    if (settings.target.libvirt === '' && settings.target.qemu === '') return;
    const asked: Asked = { ...settings.target, qemu: domain === undefined || isQemuDriver(domain) ? settings.target.qemu : '' };
    const told = new Set<XmlElement>();
    for (const place of about(subject, knownElements)) {
      const { element, parent } = place;
      const at = (span: Span): Place => ({ file, span });
      // What stands in something that is too new is too new with it.
      if (parent !== undefined && told.has(parent.element)) {
        told.add(element);
        continue;
      }
      const documented = isDocumented(place.path);
      const own = parent?.schema.children.get(canonicalName(element) ?? '');
      if (documented || own?.came) {
        const name = { where: whereOf(place), what: `<${element.name}>`, at: at(element.nameSpan), came: own?.came };
        const found = tooNew(asked, { ...name, refused: parent?.schema.closed });
        if (found !== undefined) {
          told.add(element);
          yield found;
          continue;
        }
      }
      for (const part of datedParts(place, documented, at)) {
        const report = tooNew(asked, part.name) ?? tooNew(asked, part.value);
        if (report !== undefined) yield report;
      }
    }
  },
});

interface DatedPart {
  readonly name: Dated | undefined;
  readonly value: Dated | undefined;
}

/** The attributes of an element, and its text, of which is known when they or their values came. */
function* datedParts({ element, schema, path }: KnownElement, documented: boolean, at: (span: Span) => Place): Generator<DatedPart> {
  for (const { name, nameSpan, valueSpan, value: written } of element.attributes.filter(isPlain)) {
    const known = schema.attributes.get(name);
    const word = valueOf(written) ?? '';
    const came = known?.words?.came.get(word);
    if (!documented && known?.came === undefined && came === undefined) continue;
    const where = `${path}@${name}`;
    const withValue = `${where}=${word}`;
    if (losesNothing(withValue)) continue;
    yield {
      name: { where, what: name, at: at(nameSpan), came: known?.came },
      value: { where: withValue, what: word, at: at(valueSpan), came },
    };
  }
  const { content, contentSpan } = element;
  const word = valueOf(content);
  if (word === undefined || contentSpan === undefined || schema.words === undefined) return;
  yield { name: undefined, value: { where: `${path}=${word}`, what: word, at: at(contentSpan), came: schema.words.came.get(word) } };
}

type Asked = Settings['target'];

/** A name or a value with the place by which `libvirtSince` finds it. */
interface Dated {
  readonly where: string;
  readonly what: string;
  readonly at: Place;
  /** When it came by the schemas. */
  readonly came: Came | undefined;
  /** Whether a libvirt that does not know it refuses the file, and does not drop it. */
  readonly refused?: boolean | undefined;
}

function tooNew(target: Asked, dated: Dated | undefined): Report<typeof text> | undefined {
  if (dated === undefined || losesNothing(dated.where)) return undefined;
  const { where, what, at, came, refused } = dated;
  const since = documentedOr(where, came);
  if (since !== undefined && surelyLacks(target.libvirt, since)) {
    const values = { what, target: target.libvirt, ...since };
    const isValue = where.includes('=');
    if ('version' in values && (refused || where.includes('&'))) return { message: 'refused', values, at };
    if ('version' in values) return { message: isValue ? 'value' : 'name', values, at };
    return { message: isValue ? 'value-between' : 'name-between', values, at };
  }
  const version = qemuSince(where);
  if (version === undefined || !surelyLacks(target.qemu, { version })) return undefined;
  return { message: 'qemu', values: { what, version, target: target.qemu }, at };
}

/** A read-only file system is older than one of virtiofs’. */
function whereOf({ path, parent }: KnownElement): string {
  if (path !== 'domain/devices/filesystem/readonly' || parent === undefined) return path;
  const driver = child(parent.element, 'driver');
  return driver && valueOf(value(driver, 'type')) === 'virtiofs' ? `${path}&virtiofs` : path;
}
