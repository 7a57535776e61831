import { defineTopic } from '../../topic';
import type text from './arch.text';

export default defineTopic<typeof text>({
  constructs: ['domain/os/type@arch'],
  claims: [
    'kvm-image-portability',
    'qemu-tcg-outside-security-support',
    'libvirt-type-kvm-no-fallback',
    'libvirt-secure-boot-prerequisites',
    'docker-shared-kernel',
  ],
  counterparts: { docker: 'docker-platform-emulation-slow' },
  variant({ value, domain }) {
    const type = domain?.('@type');
    if (type === 'qemu') return 'emulated';
    if (type === 'lxc') return 'container';
    // Xen runs paravirtual guests without the processor’s help.
    if (type === 'xen' && domain?.('os/type') !== 'hvm') return undefined;
    return value === 'x86_64' || value === 'i686' || value === 'aarch64' ? value : undefined;
  },
});
