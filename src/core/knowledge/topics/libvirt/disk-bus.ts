import { defineTopic, sameAs } from '../../topic';
import { mayBeMacos, underQemu } from '../../libvirt/aims';
import type text from './disk-bus.text';

export default defineTopic<typeof text>({
  constructs: ['domain/devices/disk/target@bus'],
  claims: [
    'kvm-own-virtual-hardware',
    'proxmox-virtio-over-emulated',
    'qemu-guest-is-untrusted',
    'libvirt-q35-no-ide',
    'libvirt-scsi-default-lsilogic',
    'libvirt-bus-from-target-name',
  ],
  counterparts: {},
  choices(described) {
    const { value, owner, owns } = described;
    const device = owner('@device') ?? (owns('@device') ? undefined : 'disk');
    const emulated = value === 'ide' || value === 'sata' || value === 'usb';
    // What libvirt takes on such buses only.
    const bound = ['address', 'wwn', 'vendor', 'product', 'geometry', 'target@rotation_rate', 'target@removable'].some((part) =>
      owns(part),
    );
    if (!emulated || device !== 'disk' || bound || !underQemu(described) || mayBeMacos(described)) return {};
    return { isolation: 'virtio', performance: 'virtio' };
  },
  variant: sameAs('virtio', 'scsi', 'sata', 'ide', 'usb', 'xen', 'fdc', 'sd'),
});
