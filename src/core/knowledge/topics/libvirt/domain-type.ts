import { defineTopic, sameAs } from '../../topic';
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
  ],
  counterparts: { docker: 'kata-kernel-per-container' },
  variant: sameAs('kvm', 'qemu', 'xen', 'lxc', 'hvf'),
});
