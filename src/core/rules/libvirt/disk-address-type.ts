import { valueOf } from '../../model/certain';
import { removeElement } from '../../model/libvirt/edits';
import type { XmlElement } from '../../model/libvirt/types';
import { isQemuDriver } from '../../workspace/libvirt/architecture';
import { controllersOf } from '../../workspace/libvirt/controllers';
import { driveOf, placeByName, placeKey } from '../../workspace/libvirt/drives';
import type { Domain } from '../../workspace/workload';
import { lacks, numberAt, said, surely } from '../../workspace/libvirt/certainly';
import { defineRule } from '../rule';
import { underQemu } from './support/device';
import { diskOf } from './support/disks';
import { fix } from './support/fixes';
import { atValue } from './support/places';
import type text from './disk-address-type.text';

/** Buses of which libvirt itself demands the address; of the others QEMU's driver does. */
const drives: ReadonlySet<string> = new Set(['ide', 'fdc', 'scsi', 'sata']);

/** Parts of a drive's address that can only be zero, by bus. */
const alwaysZero: Readonly<Record<string, readonly string[]>> = {
  ide: ['target', 'controller'],
  fdc: ['target', 'bus', 'controller'],
  sata: ['target', 'bus'],
  scsi: ['bus'],
};

const known: ReadonlySet<string> = new Set([
  'pci',
  'drive',
  'virtio-serial',
  'ccid',
  'usb',
  'spapr-vio',
  'virtio-s390',
  'ccw',
  'virtio-mmio',
  'isa',
  'dimm',
  'unassigned',
]);
/** Where a virtio disk can be. */
const ofVirtio: ReadonlySet<string> = new Set(['pci', 'ccw', 'virtio-mmio', 'virtio-s390']);

export default defineRule<typeof text>({
  id: 'libvirt/disk-address-type',
  on: 'device',
  elements: ['disk'],
  since: '0.3.0',
  audience: 'everyone',
  claims: ['libvirt-drive-addresses'],
  messages: { type: 'error', part: 'error', lsilogic: 'error' },
  *check(subject, { about }) {
    const { file, model, element, domain } = subject;
    const address = surely(element, 'address');
    const type = said(address, 'type');
    // A type that libvirt does not know is a finding of its own.
    if (address === undefined || type === undefined || !known.has(type)) return;
    const disk = diskOf(subject);
    const bus = valueOf(disk.bus.value);
    if (bus === undefined) return;
    const place = placeByName(disk, bus);
    // Without the address, the name says where the disk is.
    const isFree = () => place === undefined || domain === undefined || (about(domain, placesByName).get(placeKey(bus, place)) ?? 0) < 2;
    const fixes = () => (isFree() ? fix(subject, { title: 'remove', safety: 'review' }, removeElement(model, address)) : []);
    const related = disk.bus.at ? [{ message: 'bus', at: disk.bus.at } as const] : [];
    if (drives.has(bus) ? type !== 'drive' : underQemu(subject) && isForeign(bus, type)) {
      yield { message: 'type', values: { type, bus }, at: atValue(file, address, 'type'), related, fixes: fixes() };
      return;
    }
    const part = underQemu(subject) ? misplaced(address, bus) : undefined;
    if (part !== undefined) yield { message: 'part', values: { part, bus }, at: atValue(file, address, part), related, fixes: fixes() };
    else if (
      bus === 'scsi' &&
      domain &&
      isQemuDriver(domain) &&
      (numberAt(address, 'target') ?? 0) > 0 &&
      isOnLsilogic(about(domain, scsiModels), address)
    )
      yield { message: 'lsilogic', at: atValue(file, address, 'target'), fixes: fixes() };
  },
});

/** How many disks are in each place, or would be without an address that cannot be theirs. */
function placesByName(domain: Domain): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  for (const disk of domain.disks) {
    const bus = valueOf(disk.bus.value);
    const place = bus === undefined ? undefined : (driveOf(disk)?.address ?? placeByName(disk, bus));
    if (bus === undefined || place === undefined) continue;
    const key = placeKey(bus, place);
    places.set(key, (places.get(key) ?? 0) + 1);
  }
  return places;
}

/** The models of the SCSI controllers by their numbers; of several with one number the first. */
function scsiModels(domain: Domain): ReadonlyMap<number, string | undefined> {
  const models = new Map<number, string | undefined>();
  for (const { type, index, model } of controllersOf(domain)) {
    if (type === 'scsi' && index !== undefined && !models.has(index)) models.set(index, model);
  }
  return models;
}

/** Whether the controller is the card that libvirt numbers by units alone. */
function isOnLsilogic(models: ReadonlyMap<number, string | undefined>, address: XmlElement): boolean {
  const number = numberAt(address, 'controller') ?? (lacks(address, 'controller') ? 0 : undefined);
  return number !== undefined && models.get(number) === 'lsilogic';
}

function isForeign(bus: string, type: string): boolean {
  return (bus === 'usb' && type !== 'usb') || (bus === 'virtio' && !ofVirtio.has(type));
}

function misplaced(address: XmlElement, bus: string): string | undefined {
  const parts = Object.hasOwn(alwaysZero, bus) ? alwaysZero[bus] : undefined;
  return parts?.find((part) => (numberAt(address, part) ?? 0) > 0);
}
