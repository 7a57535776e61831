import { known, unknown, type Certain } from '../../model/certain';
import { absent, attribute, child, path, value } from '../../model/libvirt/query';
import type { XmlElement } from '../../model/libvirt/types';
import type { Uri } from '../../text/uri';
import type { Disk, Filled } from '../workload';
import { attributeOr, single } from './read';

/** Buses by what a target's name begins with, in the order libvirt asks; source: virDomainDiskDefPostParse of libvirt's domain_postparse.c. */
const busOfPrefix = [
  ['hd', 'ide'],
  ['sd', 'scsi'],
  ['vd', 'virtio'],
  ['xvd', 'xen'],
  ['ubd', 'uml'],
] as const;

/** The disks of a domain, in the order of the text. */
export function disksOf(file: Uri, domain: XmlElement): readonly Disk[] {
  return path(domain, 'devices/disk').map((element) => readDisk(file, element));
}

/** One `disk` element, inside a domain or alone. */
export function readDisk(file: Uri, element: XmlElement): Disk {
  const device = attributeOr(file, element, 'device', 'disk');
  const target = single(element, 'target');
  return {
    element,
    device,
    type: attributeOr(file, element, 'type', 'file'),
    bus: busOf(file, target, device.value),
    target: target ? value(target, 'dev') : absent(element, 'target') ? undefined : unknown('template'),
    driver: single(element, 'driver'),
    readOnly: child(element, 'readonly') !== undefined || ('known' in device.value && device.value.known === 'cdrom'),
    transient: child(element, 'transient') !== undefined,
    shareable: child(element, 'shareable') !== undefined,
  };
}

function busOf(file: Uri, target: XmlElement | undefined, device: Certain<string>): Filled<string> {
  if (target === undefined) return { value: unknown('template'), at: undefined };
  const bus = attributeOr(file, target, 'bus', '');
  if (!('known' in bus.value) || bus.value.known !== '') return bus;
  if ('unknown' in device) return { value: unknown(device.unknown), at: undefined };
  if (device.known === 'floppy') return { value: known('fdc'), at: undefined };
  const name = value(target, 'dev') ?? known('');
  if ('unknown' in name) return { value: unknown(name.unknown), at: undefined };
  const dev = name.known.replace(/^ioemu:/, '');
  const [, byName] = busOfPrefix.find(([prefix]) => dev.startsWith(prefix)) ?? [];
  const written = attribute(target, 'dev');
  if (byName === undefined || written === undefined) return { value: known('ide'), at: undefined };
  return { value: known(byName), at: { file, span: written.valueSpan } };
}
