import { valueOf } from '../../model/certain';
import { removeAttribute, removeElement } from '../../model/libvirt/edits';
import { attribute } from '../../model/libvirt/query';
import type { XmlElement } from '../../model/libvirt/types';
import { said, surely, textOf } from '../../workspace/libvirt/certainly';
import { isPSeries } from '../../workspace/libvirt/machines';
import { defineRule } from '../rule';
import { underQemu } from './support/device';
import { diskOf } from './support/disks';
import { fix } from './support/fixes';
import { atContent, atName, atValue } from './support/places';
import type text from './disk-bus-option.text';

/** An element or attribute with the buses that have it. Sources: virDomainDiskDefValidate of libvirt's domain_validate.c and qemu_validate.c. */
interface Option {
  /** `element`, or `parent@attribute` where the parent is `target`, `driver` or the disk itself. */
  readonly path: string;
  readonly buses: readonly string[];
  /** Whether only QEMU's driver demands it. */
  readonly qemu: boolean;
}

const options: readonly Option[] = [
  { path: 'vendor', buses: ['scsi'], qemu: true },
  { path: 'product', buses: ['scsi', 'ide', 'sata'], qemu: true },
  { path: 'wwn', buses: ['scsi', 'ide'], qemu: true },
  { path: 'target@rotation_rate', buses: ['scsi', 'ide', 'sata'], qemu: true },
  { path: 'target@removable', buses: ['usb', 'scsi'], qemu: false },
  { path: 'driver@queues', buses: ['virtio'], qemu: false },
  { path: 'driver@queue_size', buses: ['virtio'], qemu: false },
  { path: 'driver@event_idx', buses: ['virtio'], qemu: false },
  { path: 'driver@ioeventfd', buses: ['virtio'], qemu: false },
  { path: 'driver@iommu', buses: ['virtio'], qemu: false },
  { path: 'driver@ats', buses: ['virtio'], qemu: false },
  { path: 'driver@packed', buses: ['virtio'], qemu: false },
  { path: 'driver@page_per_vq', buses: ['virtio'], qemu: false },
];

/** Buses that report a rotation rate. */
const rotating: ReadonlySet<string> = new Set(['scsi', 'ide', 'sata']);

const lengths: Readonly<Record<string, number>> = { vendor: 8, product: 16 };

export default defineRule<typeof text>({
  id: 'libvirt/disk-bus-option',
  on: 'device',
  elements: ['disk'],
  since: '0.3.0',
  audience: 'everyone',
  claims: ['libvirt-disk-options-by-bus'],
  messages: {
    option: 'error',
    kind: 'error',
    model: 'error',
    length: 'error',
    wwn: 'error',
    serial: 'error',
    floppy: 'error',
    'floppy-bus': 'error',
    pseries: 'error',
  },
  *check(subject) {
    const { file, model, element, domain } = subject;
    const { bus, device } = diskOf(subject);
    const on = valueOf(bus.value);
    const kind = valueOf(device.value);
    if (on === undefined) return;
    const busAt = bus.at ?? atName(file, element);
    const related = bus.at ? [{ message: 'bus', at: bus.at } as const] : [];
    if (kind === 'floppy' && on !== 'fdc') yield { message: 'floppy', values: { bus: on }, at: busAt };
    else if (on === 'fdc' && kind !== undefined && kind !== 'floppy') yield { message: 'floppy-bus', at: busAt };
    else if (on === 'fdc' && domain && isPSeries(domain)) yield { message: 'pseries', at: busAt };
    for (const { path, buses, qemu } of options) {
      if (buses.includes(on) || (qemu && !underQemu(subject))) continue;
      const found = findOption(element, path);
      if (found === undefined) continue;
      const fixes = fix(
        subject,
        { title: 'remove', safety: 'review', values: { name: found.name } },
        found.isElement ? removeElement(model, found.element) : removeAttribute(model, found.element, found.name),
      );
      const at = found.isElement ? atName(file, found.element) : atValue(file, found.element, found.name);
      yield { message: 'option', values: { name: found.name, bus: on, buses: buses.map((each) => `\`${each}\``) }, at, related, fixes };
    }
    const target = surely(element, 'target');
    for (const name of target && kind !== undefined && kind !== 'disk' ? ['rotation_rate', 'removable'] : []) {
      // Of a CD-ROM on USB libvirt lets it pass.
      const refused = name === 'removable' ? on === 'scsi' : underQemu(subject) && rotating.has(on);
      if (target === undefined || !refused || ['0', undefined].includes(said(target, name))) continue;
      const fixes = fix(subject, { title: 'remove', safety: 'review', values: { name } }, removeAttribute(model, target, name));
      yield { message: 'kind', values: { name }, at: atValue(file, target, name), fixes };
    }
    const variant = said(element, 'model');
    if (variant?.startsWith('virtio') && on !== 'virtio')
      yield { message: 'model', values: { model: variant, bus: on }, at: atValue(file, element, 'model'), related };
    for (const [name, most] of Object.entries(lengths)) {
      const part = surely(element, name);
      if (part && (textOf(part) ?? '').length > most) yield { message: 'length', values: { name, most }, at: atContent(file, part) };
    }
    const serial = surely(element, 'serial');
    if (serial && underQemu(subject) && /[^\w\-. +]/.test(textOf(serial) ?? '')) yield { message: 'serial', at: atContent(file, serial) };
    const wwn = surely(element, 'wwn');
    if (wwn && textOf(wwn) !== undefined && !/^(?:0x)?[0-9a-fA-F]{16}$/.test(textOf(wwn) ?? ''))
      yield { message: 'wwn', at: atContent(file, wwn) };
  },
});

function findOption(
  disk: XmlElement,
  path: string,
): { readonly element: XmlElement; readonly name: string; readonly isElement: boolean } | undefined {
  const [parent = '', name] = path.split('@');
  const element = surely(disk, parent);
  if (element === undefined) return undefined;
  if (name === undefined) return { element, name: parent, isElement: true };
  return attribute(element, name) && !['0', 'default', undefined].includes(said(element, name))
    ? { element, name, isElement: false }
    : undefined;
}
