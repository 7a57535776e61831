import { valueOf } from '../../model/certain';
import { removeAttribute, removeElement, setAttribute } from '../../model/libvirt/edits';
import { attribute } from '../../model/libvirt/query';
import { said, surely } from '../../workspace/libvirt/certainly';
import { defineRule } from '../rule';
import { underQemu } from './support/device';
import { diskOf } from './support/disks';
import { fix } from './support/fixes';
import { atName, atValue } from './support/places';
import type text from './lun-disk.text';

/** Sources that are a SCSI device of the host, or may turn out to be one. */
const passable: ReadonlySet<string> = new Set(['block', 'volume', 'network']);

/** What the host's device says of itself. */
const identity: ReadonlySet<string> = new Set(['serial', 'vendor', 'product', 'wwn']);
const own = [...identity, 'encryption', 'slices'];

export default defineRule<typeof text>({
  id: 'libvirt/lun-disk',
  on: 'device',
  elements: ['disk'],
  since: '0.3.0',
  audience: 'everyone',
  claims: ['libvirt-lun-passthrough'],
  messages: { source: 'error', protocol: 'error', format: 'error', bus: 'error', option: 'error', own: 'error', unfiltered: 'error' },
  *check(subject) {
    const { file, model, element } = subject;
    const { device, type, bus } = diskOf(subject);
    const kind = valueOf(device.value);
    if (kind === undefined) return;
    if (said(element, 'sgio') === 'unfiltered') yield { message: 'unfiltered', at: atValue(file, element, 'sgio') };
    if (kind !== 'lun') {
      for (const name of ['rawio', 'sgio']) {
        if (!attribute(element, name) || said(element, name) === undefined || said(element, name) === 'unfiltered') continue;
        const fixes = fix(subject, { title: 'remove', safety: 'review', values: { name } }, removeAttribute(model, element, name));
        yield { message: 'option', values: { name }, at: atValue(file, element, name), fixes };
      }
      const reservations = surely(surely(element, 'source'), 'reservations');
      if (reservations) {
        const fixes = fix(
          subject,
          { title: 'remove', safety: 'review', values: { name: 'reservations' } },
          removeElement(model, reservations),
        );
        yield { message: 'option', values: { name: 'reservations' }, at: atName(file, reservations), fixes };
      }
      return;
    }
    for (const holder of [element, surely(element, 'source')]) {
      for (const name of own) {
        const part = surely(holder, name);
        // Encryption and slices are the parser's to refuse, the rest is QEMU's.
        if (!part || (identity.has(name) && !underQemu(subject))) continue;
        const fixes = fix(subject, { title: 'remove', safety: 'review', values: { name } }, removeElement(model, part));
        yield { message: 'own', values: { name }, at: atName(file, part), fixes };
      }
    }
    const toDisk = fix(
      subject,
      { title: 'disk', safety: 'review' },
      ...['rawio', 'sgio'].map((name) => removeAttribute(model, element, name)),
      setAttribute(model, element, 'device', 'disk'),
    );
    const at = atValue(file, element, 'device');
    const backing = valueOf(type.value);
    const driver = surely(element, 'driver');
    const format = said(driver, 'type');
    const protocol = said(surely(element, 'source'), 'protocol');
    const on = valueOf(bus.value);
    if (backing !== undefined && !passable.has(backing)) yield { message: 'source', values: { type: backing }, at, fixes: toDisk };
    else if (backing === 'network' && protocol !== undefined && protocol !== 'iscsi')
      yield { message: 'protocol', values: { protocol }, at, fixes: toDisk };
    else if (driver && format !== undefined && format !== 'raw')
      yield { message: 'format', values: { format }, at: atValue(file, driver, 'type'), fixes: toDisk };
    else if (on !== undefined && on !== 'scsi' && on !== 'virtio' && underQemu(subject)) yield { message: 'bus', values: { bus: on }, at };
  },
});
