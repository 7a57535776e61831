import { defineTopic } from '../../topic';
import type text from './interrupt-controller.text';

export default defineTopic<typeof text>({
  constructs: ['domain/features/gic@version', 'domain/features/gic', 'domain/features/aia@value', 'domain/features/aia'],
  claims: ['libvirt-interrupt-controllers', 'qemu-riscv-aia', 'kvm-image-portability'],
  counterparts: {},
  variant({ path, sibling }) {
    if (path.startsWith('domain/features/gic')) {
      const version = sibling('version');
      return version === '2' ? 'gic2' : version === '3' ? 'gic3' : version === 'host' ? 'gicHost' : undefined;
    }
    const value = sibling('value');
    return value === 'none' ? 'plic' : value === 'aplic' ? 'aplic' : value === 'aplic-imsic' ? 'imsic' : undefined;
  },
});
