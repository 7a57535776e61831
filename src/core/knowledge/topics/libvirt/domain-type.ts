import { defineTopic, sameAs } from '../../topic';
import { onX86 } from '../../libvirt/aims';
import type text from './domain-type.text';

export default defineTopic<typeof text>({
  constructs: ['domain@type'],
  claims: [
    'kvm-hardware-full-virtualization',
    'kvm-strong-isolation',
    'libvirt-type-kvm-no-fallback',
    'qemu-tcg-outside-security-support',
    'xen-driver-refuses',
    'libvirt-lxc-root-is-host-root',
    'kvm-more-isolation-more-systems',
    'kvm-ecosystem',
    'kvm-for-strong-isolation-needs',
    'libvirt-qemu-seccomp',
    'cloud-hypervisor-virtio-only',
  ],
  counterparts: { docker: 'kata-kernel-per-container' },
  choices(described) {
    // The translator’s own settings have no place beside KVM.
    const movable = described.value === 'qemu' && onX86(described) && described.domain?.('features/tcg') === undefined;
    return movable ? { isolation: 'kvm', performance: 'kvm' } : {};
  },
  variant: sameAs('kvm', 'qemu', 'xen', 'lxc', 'hvf', 'ch', 'bhyve'),
});
