import { defineTopic, sameAs } from '../../topic';
import type text from './arch.text';

export default defineTopic<typeof text>({
  constructs: ['domain/os/type@arch'],
  claims: [
    'kvm-image-portability',
    'qemu-tcg-outside-security-support',
    'libvirt-type-kvm-no-fallback',
    'libvirt-secure-boot-prerequisites',
  ],
  counterparts: { docker: 'docker-platform-emulation-slow' },
  variant: sameAs('x86_64', 'i686', 'aarch64'),
});
