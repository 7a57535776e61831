import { defineTopic, sameAs } from '../../topic';
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
  variant: sameAs('virtio', 'scsi', 'sata', 'ide', 'usb', 'xen', 'fdc'),
});
