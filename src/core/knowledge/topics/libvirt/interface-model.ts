import { defineTopic } from '../../topic';
import { mayBeMacos, underQemu } from '../../libvirt/aims';
import type text from './interface-model.text';

const imitations = [
  [/^(?:e1000(?:e|-.+)?|igb)$/, 'intel'],
  [/^(?:ne2k_(?:isa|pci)|pcnet|i82\d{3}\w*)$/, 'antique'],
] as const;

export default defineTopic<typeof text>({
  constructs: ['domain/devices/interface/model@type', 'domain/devices/interface/model'],
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
  choices(described) {
    const { path, value } = described;
    const imitated = value === 'rtl8139' || value === 'vmxnet3' || imitations.some(([name]) => name.test(value ?? ''));
    return path.endsWith('@type') && imitated && underQemu(described) && !mayBeMacos(described) ? { performance: 'virtio' } : {};
  },
  variant({ sibling }) {
    const value = sibling('type');
    switch (value) {
      case 'virtio':
      case 'virtio-transitional':
      case 'virtio-non-transitional':
      case 'rtl8139':
      case 'vmxnet3':
      case 'netfront':
        return value;
      default:
        return value === undefined ? undefined : imitations.find(([name]) => name.test(value))?.[1];
    }
  },
});
