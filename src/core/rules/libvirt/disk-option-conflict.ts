import { valueOf } from '../../model/certain';
import { removeAttribute, removeElement, setAttribute } from '../../model/libvirt/edits';
import { absent, attribute } from '../../model/libvirt/query';
import type { XmlElement } from '../../model/libvirt/types';
import { lacks, numberAt, said, surely } from '../../workspace/libvirt/certainly';
import { defineRule } from '../rule';
import { underQemu } from './support/device';
import { diskOf } from './support/disks';
import { fix } from './support/fixes';
import { atName, atValue } from './support/places';
import type text from './disk-option-conflict.text';

const removable: ReadonlySet<string> = new Set(['cdrom', 'floppy']);
/** Formats that QEMU has no reader for, or for directories alone. */
const unread: ReadonlySet<string> = new Set(['iso', 'dir', 'fat']);
/** Sources that hold an image and no directory. */
const imaged: ReadonlySet<string> = new Set(['file', 'block', 'network']);
/** Buses to which QEMU can add a disk while it runs, which an overlay of its own takes. */
const sharing: ReadonlySet<string> = new Set(['virtio', 'scsi', 'usb']);
/** Sources whose absence libvirt can notice before the start. */
const local: ReadonlySet<string> = new Set(['file', 'block', 'dir', 'volume']);

/** What another process that serves the disk would have to know. Source: virDomainDiskVhostUserValidate of libvirt's domain_validate.c. */
const notServed = {
  attributes: ['cache', 'io', 'discard', 'detect_zeroes', 'copy_on_read', 'ioeventfd', 'iothread', 'error_policy', 'rerror_policy'],
  elements: [
    'iotune',
    'backingStore',
    'encryption',
    'readonly',
    'shareable',
    'transient',
    'serial',
    'wwn',
    'vendor',
    'product',
    'geometry',
    'blockio',
    'auth',
  ],
} as const;

export default defineRule<typeof text>({
  id: 'libvirt/disk-option-conflict',
  on: 'device',
  elements: ['disk'],
  since: '0.3.0',
  audience: 'everyone',
  claims: ['libvirt-disk-options-together'],
  messages: {
    policy: 'error',
    requisite: 'error',
    tray: 'error',
    copy: 'error',
    transient: 'error',
    overlay: 'error',
    namespace: 'error',
    geometry: 'error',
    served: 'error',
    'served-bus': 'error',
    'served-snapshot': 'error',
    vdpa: 'error',
    backing: 'error',
    directory: 'error',
    format: 'error',
    qcow2: 'error',
    driver: 'error',
    threads: 'error',
  },
  *check(subject) {
    const { file, model, element } = subject;
    const disk = diskOf(subject);
    const kind = valueOf(disk.device.value);
    const type = valueOf(disk.type.value);
    const bus = valueOf(disk.bus.value);
    const source = surely(element, 'source');
    const driver = surely(element, 'driver');
    const target = surely(element, 'target');
    const dropAttribute = (of: typeof element, name: string) =>
      fix(subject, { title: 'remove', safety: 'review', values: { name } }, removeAttribute(model, of, name));
    const dropElement = (child: typeof element) =>
      fix(subject, { title: 'remove', safety: 'review', values: { name: child.name } }, removeElement(model, child));

    if (type === 'vhostuser') {
      for (const name of notServed.attributes) {
        if (driver && attribute(driver, name) && said(driver, name) !== undefined && said(driver, name) !== 'default')
          yield { message: 'served', values: { name }, at: atValue(file, driver, name), fixes: dropAttribute(driver, name) };
      }
      for (const name of notServed.elements) {
        const child = surely(element, name);
        if (child && saysSomething(child))
          yield { message: 'served', values: { name }, at: atName(file, child), fixes: dropElement(child) };
      }
      if (said(element, 'snapshot') !== undefined && said(element, 'snapshot') !== 'no')
        yield { message: 'served-snapshot', at: atValue(file, element, 'snapshot'), fixes: dropAttribute(element, 'snapshot') };
      if (bus !== undefined && bus !== 'virtio') yield { message: 'served-bus', values: { bus }, at: disk.bus.at ?? atName(file, element) };
      return;
    }
    const policy = said(source, 'startupPolicy');
    if (source && policy !== undefined && type !== undefined) {
      const at = atValue(file, source, 'startupPolicy');
      const fixes = dropAttribute(source, 'startupPolicy');
      if (!local.has(type)) yield { message: 'policy', values: { type }, at, fixes };
      else if (policy === 'requisite' && kind !== undefined && !removable.has(kind)) yield { message: 'requisite', at, fixes };
    }
    if (target && said(target, 'tray') !== undefined && kind !== undefined && !removable.has(kind))
      yield { message: 'tray', at: atValue(file, target, 'tray'), fixes: dropAttribute(target, 'tray') };
    if (source && type === 'nvme' && numberAt(source, 'namespace') === 0)
      yield { message: 'namespace', at: atValue(file, source, 'namespace') };
    if (!underQemu(subject)) return;

    const named = said(driver, 'name');
    if (driver && named !== undefined && named !== 'qemu') {
      const fixes = fix(subject, { title: 'driver', safety: 'review' }, setAttribute(model, driver, 'name', 'qemu'));
      yield { message: 'driver', values: { name: named }, at: atValue(file, driver, 'name'), fixes };
    }
    if (driver && attribute(driver, 'iothread') && surely(driver, 'iothreads'))
      yield { message: 'threads', at: atValue(file, driver, 'iothread'), fixes: dropAttribute(driver, 'iothread') };
    const cache = said(driver, 'cache') ?? (driver === undefined || lacks(driver, 'cache') ? 'default' : undefined);
    if (type === 'vhostvdpa' && !element.templated && cache !== undefined && cache !== 'none' && cache !== 'directsync') {
      const fixes = driver ? fix(subject, { title: 'cache', safety: 'review' }, setAttribute(model, driver, 'cache', 'none')) : [];
      yield {
        message: 'vdpa',
        at: driver && attribute(driver, 'cache') ? atValue(file, driver, 'cache') : atName(file, driver ?? element),
        fixes,
      };
    }
    const format = said(driver, 'type');
    if (driver && format !== undefined && type !== undefined && imaged.has(type) && unread.has(format)) {
      const fixes = fix(subject, { title: 'raw', safety: 'review' }, setAttribute(model, driver, 'type', 'raw'));
      yield { message: 'format', values: { format }, at: atValue(file, driver, 'type'), fixes: format === 'iso' ? fixes : [] };
    }
    if (driver && type === 'dir' && format !== undefined) {
      if (format !== 'fat') yield { message: 'directory', at: atValue(file, driver, 'type') };
      else if (absent(element, 'readonly') && kind !== 'cdrom') yield { message: 'directory', at: atName(file, element) };
    }
    if (
      driver &&
      said(driver, 'discard_no_unref') === 'on' &&
      (surely(element, 'readonly') || (format !== undefined && format !== 'qcow2'))
    )
      yield {
        message: 'qcow2',
        values: { name: 'discard_no_unref' },
        at: atValue(file, driver, 'discard_no_unref'),
        fixes: dropAttribute(driver, 'discard_no_unref'),
      };
    const cached = surely(driver, 'metadata_cache');
    if (cached && format !== undefined && format !== 'qcow2')
      yield { message: 'qcow2', values: { name: 'metadata_cache' }, at: atName(file, cached), fixes: dropElement(cached) };

    const readonly = kind === 'cdrom' || surely(element, 'readonly') !== undefined;
    if (driver && said(driver, 'copy_on_read') === 'on' && (readonly || kind === 'lun' || kind === 'floppy'))
      yield { message: 'copy', at: atValue(file, driver, 'copy_on_read'), fixes: dropAttribute(driver, 'copy_on_read') };
    const transient = surely(element, 'transient');
    if (transient && (readonly || kind === 'floppy'))
      yield { message: 'transient', at: atName(file, transient), fixes: dropElement(transient) };
    else if (transient && type !== undefined && type !== 'file')
      yield { message: 'overlay', values: { type }, at: atName(file, transient), fixes: dropElement(transient) };
    else if (transient && bus !== undefined && said(transient, 'shareBacking') === 'yes' && !sharing.has(bus))
      yield {
        message: 'backing',
        values: { bus },
        at: atValue(file, transient, 'shareBacking'),
        fixes: dropAttribute(transient, 'shareBacking'),
      };
    const geometry = surely(element, 'geometry');
    const counts = ['cyls', 'heads', 'secs'].map((name) => numberAt(geometry, name));
    if (geometry === undefined || bus === undefined || !counts.every((count) => count !== undefined && count > 0)) return;
    if (bus === 'usb' || bus === 'sd')
      yield { message: 'geometry', values: { bus }, at: atName(file, geometry), fixes: dropElement(geometry) };
    else if (bus !== 'ide' && !['default', undefined].includes(said(geometry, 'trans')))
      yield { message: 'geometry', values: { bus }, at: atValue(file, geometry, 'trans'), fixes: dropAttribute(geometry, 'trans') };
  },
});

/** Elements that set nothing where they are empty. */
const empty: ReadonlySet<string> = new Set(['iotune', 'blockio', 'geometry']);

function saysSomething(element: XmlElement): boolean {
  return !empty.has(element.name) || element.children.length > 0 || element.attributes.length > 0;
}
