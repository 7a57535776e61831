import { valueOf } from '../../model/certain';
import { absent } from '../../model/libvirt/query';
import type { XmlElement } from '../../model/libvirt/types';
import { lacks, said, surely } from '../../workspace/libvirt/certainly';
import { defineRule, type Subjects } from '../rule';
import { underQemu } from './support/device';
import { diskOf } from './support/disks';
import { atName } from './support/places';
import type text from './disk-source-missing.text';

/** The attribute that names the source of a hard disk, by type; other drives may stand empty. */
const names: Readonly<Record<string, string>> = { file: 'file', block: 'dev', dir: 'dir' };

/** What the source of any drive must say, by type. Source: virDomainDiskSourceParse of libvirt's domain_conf.c. */
const always: Readonly<Record<string, readonly string[]>> = {
  volume: ['pool', 'volume'],
  nvme: ['namespace', 'address'],
  vhostuser: ['type', 'path'],
  vhostvdpa: ['dev'],
};

/** Buses whose disks have no medium that could be changed. */
const fixed: ReadonlySet<string> = new Set(['virtio', 'sd']);

export default defineRule<typeof text>({
  id: 'libvirt/disk-source-missing',
  on: 'device',
  elements: ['disk'],
  since: '0.3.0',
  audience: 'everyone',
  claims: ['libvirt-disk-needs-source'],
  messages: { disk: 'error', attribute: 'error', medium: 'error', tray: 'error' },
  *check(subject) {
    const { file, element } = subject;
    const { device, type, bus } = diskOf(subject);
    const kind = valueOf(device.value);
    const backing = valueOf(type.value) ?? '';
    const name = names[backing];
    const source = surely(element, 'source');
    const missing = source && Object.hasOwn(always, backing) ? always[backing]?.find((part) => isWithout(source, part)) : undefined;
    if (kind === 'cdrom' && underQemu(subject)) {
      const on = valueOf(bus.value);
      if (on !== undefined && fixed.has(on)) yield { message: 'tray', values: { bus: on }, at: bus.at ?? atName(file, element) };
      else if (on === 'usb' && name !== undefined && isEmpty(subject, name) !== undefined)
        yield { message: 'medium', at: atName(file, element) };
    } else if (kind === 'disk' && name !== undefined) {
      const empty = isEmpty(subject, name);
      if (empty === 'attribute' && source) yield { message: 'attribute', values: { name, type: backing }, at: atName(file, source) };
      else if (empty !== undefined) yield { message: 'disk', at: atName(file, element) };
    } else if (kind === 'disk' && valueOf(type.value) !== undefined && absent(element, 'source')) {
      yield { message: 'disk', at: atName(file, element) };
    }
    if (source && missing !== undefined) yield { message: 'attribute', values: { name: missing, type: backing }, at: atName(file, source) };
  },
});

function isWithout(source: XmlElement, part: string): boolean {
  return part === 'address' ? absent(source, part) : lacks(source, part);
}

/** What of the source is surely not there; a template could put it anywhere, also into another source. */
function isEmpty({ element }: Subjects['device'], name: string): 'element' | 'attribute' | undefined {
  if (absent(element, 'source')) return 'element';
  const source = surely(element, 'source');
  if (source === undefined) return undefined;
  return lacks(source, name) || said(source, name) === '' ? 'attribute' : undefined;
}
