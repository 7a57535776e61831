import { defineTopic } from '../../topic';
import type text from './interface-model.text';

export default defineTopic<typeof text>({
  constructs: ['domain/devices/interface/model@type'],
  claims: [
    'kvm-own-virtual-hardware',
    'proxmox-virtio-over-emulated',
    'libvirt-vhost-net-in-kernel',
    'libvirt-nic-default-rtl8139',
    'libvirt-virtio-generations',
    'qemu-guest-is-untrusted',
    'xen-driver-refuses',
    'libvirt-nic-queues',
  ],
  counterparts: {},
  variant({ value }) {
    switch (value) {
      case 'virtio':
      case 'virtio-transitional':
      case 'virtio-non-transitional':
      case 'rtl8139':
      case 'vmxnet3':
      case 'netfront':
        return value;
      case 'e1000':
      case 'e1000e':
      case 'igb':
        return 'intel';
      case 'ne2k_isa':
      case 'ne2k_pci':
      case 'pcnet':
      case 'i82551':
      case 'i82557b':
      case 'i82559er':
        return 'antique';
      default:
        return undefined;
    }
  },
});
