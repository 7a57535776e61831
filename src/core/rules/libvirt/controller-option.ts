import { removeAttribute, setAttribute } from '../../model/libvirt/edits';
import { isX86 } from '../../workspace/libvirt/architecture';
import { numberAt, said, surely } from '../../workspace/libvirt/certainly';
import { pciRootOf } from '../../workspace/libvirt/pci';
import { defineRule } from '../rule';
import { underQemu } from './support/device';
import { fix } from './support/fixes';
import { atValue } from './support/places';
import type text from './controller-option.text';

/** What only the driver of virtio-scsi has. Source: qemuValidateDomainDeviceDefControllerAttributes of libvirt's qemu_validate.c. */
const options = ['queues', 'cmd_per_lun', 'max_sectors', 'ioeventfd'];
/** SCSI cards of other hypervisors and boards. */
const foreign: ReadonlySet<string> = new Set(['buslogic', 'ncr53c90']);

export default defineRule<typeof text>({
  id: 'libvirt/controller-option',
  on: 'device',
  elements: ['controller'],
  since: '0.3.0',
  audience: 'everyone',
  claims: ['libvirt-controller-options'],
  messages: { option: 'error', card: 'error', ide: 'error' },
  *check(subject) {
    const { file, model, element, domain } = subject;
    const type = said(element, 'type');
    if (!underQemu(subject) || domain === undefined || type === undefined) return;
    const kind = said(element, 'model');
    const driver = surely(element, 'driver');
    const isOther = type !== 'scsi' || (kind !== undefined && !kind.startsWith('virtio-') && kind !== 'auto');
    for (const name of driver && isOther ? options : []) {
      if (driver === undefined || ['0', undefined].includes(said(driver, name))) continue;
      const fixes = fix(subject, { title: 'remove', safety: 'review', values: { name } }, removeAttribute(model, driver, name));
      yield { message: 'option', values: { name }, at: atValue(file, driver, name), fixes };
    }
    if (type === 'scsi' && kind !== undefined && foreign.has(kind) && isX86(domain)) {
      const fixes = fix(subject, { title: 'virtio', safety: 'review' }, setAttribute(model, element, 'model', 'virtio-scsi'));
      yield { message: 'card', values: { kind }, at: atValue(file, element, 'model'), fixes };
    }
    if (type === 'ide' && (numberAt(element, 'index') ?? 0) > 0 && isX86(domain) && pciRootOf(domain) === 'pci-root')
      yield { message: 'ide', at: atValue(file, element, 'index') };
  },
});
