import { valueOf } from '../../model/certain';
import { removeAttribute, removeElement } from '../../model/libvirt/edits';
import { attribute } from '../../model/libvirt/query';
import { lacks, said, surely } from '../../workspace/libvirt/certainly';
import { defineRule, type Subjects } from '../rule';
import { underQemu } from './support/device';
import { diskOf } from './support/disks';
import { fix } from './support/fixes';
import { atName, atValue } from './support/places';
import type text from './iothread-bus.text';

export default defineRule<typeof text>({
  id: 'libvirt/iothread-bus',
  on: 'device',
  elements: ['controller', 'disk'],
  since: '0.3.0',
  audience: 'everyone',
  claims: ['libvirt-iothreads-virtio-only', 'libvirt-iothreads-event-loops'],
  messages: { disk: 'error', scsi: 'error', controller: 'error' },
  *check(subject) {
    const { file, model, element } = subject;
    const driver = surely(element, 'driver');
    if (driver === undefined) return;
    const list = surely(driver, 'iothreads');
    if (!attribute(driver, 'iothread') && !list) return;
    const at = attribute(driver, 'iothread') ? atValue(file, driver, 'iothread') : atName(file, list ?? driver);
    const fixes = fix(
      subject,
      { title: 'remove', safety: 'review' },
      attribute(driver, 'iothread') ? removeAttribute(model, driver, 'iothread') : [],
      list ? removeElement(model, list) : [],
    );
    if (element.name === 'controller' && isForeignController(subject)) {
      yield { message: 'controller', values: { type: said(element, 'type') ?? '' }, at, fixes };
      return;
    }
    if (element.name !== 'disk' || !underQemu(subject)) return;
    const { bus } = diskOf(subject);
    const name = valueOf(bus.value);
    if (name === undefined || name === 'virtio') return;
    const related = bus.at ? [{ message: 'bus', at: bus.at } as const] : [];
    if (name === 'scsi') yield { message: 'scsi', at, related, fixes };
    else yield { message: 'disk', values: { bus: name }, at, related, fixes };
  },
});

/** Whether the controller is surely no paravirtual SCSI one; libvirt's parser refuses that before any driver sees it. */
function isForeignController({ element }: Subjects['device']): boolean {
  const type = said(element, 'type');
  if (type !== 'scsi') return type !== undefined;
  const model = said(element, 'model');
  return model === undefined ? lacks(element, 'model') : !/^virtio-(?:scsi|transitional|non-transitional)$/.test(model);
}
