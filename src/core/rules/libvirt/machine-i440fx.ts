import { machineLife, qemuVersion, versionedMachine } from '../../knowledge/qemu-machines';
import { valueOf } from '../../model/certain';
import { setAttribute } from '../../model/libvirt/edits';
import { children, path, value } from '../../model/libvirt/query';
import { sole } from '../../workspace/libvirt/sole';
import type { Domain } from '../../workspace/workload';
import { defineRule } from '../rule';
import { mayHaveOthers } from './support/devices';
import { fix } from './support/fixes';
import { atValue } from './support/places';
import type text from './machine-i440fx.text';

export default defineRule<typeof text>({
  id: 'libvirt/machine-i440fx',
  on: 'domain',
  since: '0.3.0',
  audience: 'everyone',
  serves: ['portability'],
  claims: ['libvirt-q35-preferred', 'libvirt-viommu-machines', 'libvirt-secure-boot-prerequisites'],
  messages: { i440fx: 'information', pinned: 'hint' },
  *check(domain, { settings }) {
    const { file, model, element } = domain;
    const type = sole(element, 'os/type');
    const machine = valueOf(domain.machine);
    if (valueOf(domain.type) !== 'kvm' || type === undefined || machine === undefined || !/^pc(?:$|-i440fx-)/.test(machine)) return;
    const at = atValue(file, type, 'machine');
    const versioned = versionedMachine(machine);
    // A type that is going or gone has a graver rule; any other that names a version was pinned when the guest was made.
    if (versioned && machineLife(versioned, qemuVersion(settings.target.qemu)) !== 'current') return;
    if (machine !== 'pc') {
      yield { message: 'pinned', at };
      return;
    }
    yield {
      message: 'i440fx',
      at,
      fixes: fitsQ35(domain) ? fix(domain, { title: 'q35', safety: 'review' }, setAttribute(model, type, 'machine', 'q35')) : [],
    };
  },
});

/** Whether nothing in the file has a place on the old chipset: PCI addresses and controllers, IDE disks. */
function fitsQ35(domain: Domain): boolean {
  if (mayHaveOthers(domain)) return false;
  const devices = path(domain.element, 'devices').flatMap(({ children: all }) => all);
  const isPlaced = devices.some(
    (device) =>
      children(device, 'address').some((address) => (valueOf(value(address, 'type')) ?? 'pci') === 'pci') ||
      (device.name === 'controller' && /^(?:pci|ide)$/.test(valueOf(value(device, 'type')) ?? 'pci')),
  );
  return !isPlaced && domain.disks.every(({ bus }) => (valueOf(bus.value) ?? 'ide') !== 'ide');
}
