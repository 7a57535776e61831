import { valueOf } from '../../model/certain';
import { absent } from '../../model/libvirt/query';
import type { XmlElement } from '../../model/libvirt/types';
import type { Disk } from '../workload';
import { lacks, numberAt, said, surely } from './certainly';

/** The place of a disk on a controller of its bus. */
export interface DriveAddress {
  readonly controller: number;
  readonly bus: number;
  readonly target: number;
  readonly unit: number;
}

const parts = ['controller', 'bus', 'target', 'unit'] as const;

/** The written address of that type, zero where a part is left out; `undefined` where there is none or it is not known. */
export function writtenDrive(device: XmlElement): DriveAddress | undefined {
  const element = surely(device, 'address');
  if (element === undefined || said(element, 'type') !== 'drive') return undefined;
  const address = { controller: 0, bus: 0, target: 0, unit: 0 };
  for (const part of parts) {
    if (lacks(element, part)) continue;
    const number = numberAt(element, part);
    if (number === undefined || number < 0) return undefined;
    address[part] = number;
  }
  return address;
}

/** The place that libvirt derives from a target's name; source: virDomainDiskDefAssignAddress of libvirt's domain_conf.c, for QEMU. */
function derivedDrive(bus: string, index: number): DriveAddress | undefined {
  switch (bus) {
    case 'ide':
      return { controller: index >> 2, bus: (index >> 1) & 1, target: 0, unit: index & 1 };
    case 'sata':
      return { controller: Math.floor(index / 6), bus: 0, target: 0, unit: index % 6 };
    case 'fdc':
      return { controller: index >> 1, bus: 0, target: 0, unit: index & 1 };
    case 'scsi':
      // A narrow bus, whatever the model: QEMU's driver does not ask libvirt for a wide one.
      return { controller: Math.floor(index / 7), bus: 0, target: 0, unit: index % 7 };
    default:
      return undefined;
  }
}

/** Where a disk is: as written, or as its name says. */
export function driveOf(disk: Disk): { readonly bus: string; readonly address: DriveAddress; readonly derived: boolean } | undefined {
  const bus = valueOf(disk.bus.value);
  if (bus === undefined) return undefined;
  const written = writtenDrive(disk.element);
  if (written !== undefined) return { bus, address: written, derived: false };
  if (!absent(disk.element, 'address')) return undefined;
  const address = placeByName(disk, bus);
  return address && { bus, address, derived: true };
}

/** Where a disk is by its name alone, whatever address is written. */
export function placeByName({ target }: Disk, bus: string): DriveAddress | undefined {
  const name = valueOf(target);
  const index = name === undefined ? undefined : diskIndex(name);
  return index === undefined ? undefined : derivedDrive(bus, index);
}

/** One text for each place on the buses of a domain. */
export function placeKey(bus: string, { controller, bus: channel, target, unit }: DriveAddress): string {
  return [bus, controller, channel, target, unit].join(' ');
}

/** Beginnings of target names, the longer one first where two begin alike. */
const namePrefix = /^(?:fd|hd|vd|sd|xvd|ubd)/;

/** The largest number that libvirt counts names to. */
const most = 0x7fffffff;

/**
 * The number that a target's letters stand for: 0 for `a`, 26 for `aa`. `undefined` for a name that libvirt cannot number; digits behind the letters are a
 * partition, which it refuses. Source: virDiskNameParse of libvirt's virutil.c.
 */
export function diskIndex(name: string): number | undefined {
  const letters = /^[a-z]{1,8}$/.exec(name.replace(namePrefix, ''))?.[0];
  if (letters === undefined || !namePrefix.test(name)) return undefined;
  let index = -1;
  for (const letter of letters) index = (index + 1) * 26 + letter.charCodeAt(0) - 97;
  return index > most ? undefined : index;
}
