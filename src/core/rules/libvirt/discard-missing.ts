import { valueOf } from '../../model/certain';
import { insertChild, setAttribute } from '../../model/libvirt/edits';
import { absent, child, value } from '../../model/libvirt/query';
import type { Disk } from '../../workspace/workload';
import { defineRule } from '../rule';
import { fix } from './support/fixes';
import { mayBe } from './support/guests';
import { atName } from './support/places';
import type text from './discard-missing.text';

/** Buses whose disks take TRIM or UNMAP. */
const trimmed: ReadonlySet<string> = new Set(['virtio', 'scsi', 'sata', 'ide']);

/** Before 4.0 virtio disks of a machine type take none. */
const oldMachine = /^pc-(?:(?:i440fx|q35)-)?[0-3]\./;

export default defineRule<typeof text>({
  id: 'libvirt/discard-missing',
  on: 'domain',
  since: '0.3.0',
  audience: 'careful',
  claims: ['libvirt-discard-passes-trim', 'virt-install-block-disks'],
  messages: { image: 'hint', block: 'hint' },
  *check(domain) {
    const machine = valueOf(domain.machine);
    if (valueOf(domain.type) !== 'kvm' || machine === undefined || oldMachine.test(machine) || mayBe('macos', domain)) return;
    const { file, model } = domain;
    for (const disk of domain.disks) {
      if (!keepsWhatIsTrimmed(disk)) continue;
      const { driver, element } = disk;
      const edits = driver
        ? setAttribute(model, driver, 'discard', 'unmap')
        : insertChild(model, element, "<driver name='qemu' type='raw' discard='unmap'/>", { before: child(element, 'source') });
      yield {
        message: valueOf(disk.type.value) === 'block' ? 'block' : 'image',
        at: atName(file, driver ?? element),
        fixes: fix(domain, { title: 'unmap', safety: 'review' }, edits),
      };
    }
  },
});

function keepsWhatIsTrimmed({ element, device, type, bus, driver, shareable, transient }: Disk): boolean {
  if (valueOf(device.value) !== 'disk' || !trimmed.has(valueOf(bus.value) ?? '') || shareable || transient) return false;
  if (!absent(element, 'readonly') || (driver === undefined ? !absent(element, 'driver') : value(driver, 'discard') !== undefined))
    return false;
  const kind = valueOf(type.value);
  return kind === 'block' || (kind === 'file' && driver !== undefined && valueOf(value(driver, 'type')) === 'qcow2');
}
