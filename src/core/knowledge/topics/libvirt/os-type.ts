import { defineTopic } from '../../topic';
import type text from './os-type.text';

export default defineTopic<typeof text>({
  constructs: ['domain/os/type'],
  claims: [
    'vm-any-kernel',
    'xen-guest-types',
    'xen-pv-more-exposed',
    'qemu-guest-is-untrusted',
    'docker-shared-kernel',
    'containers-start-faster-than-xen',
  ],
  counterparts: { docker: 'dockerfile-image-has-no-kernel' },
  variant({ value }) {
    switch (value) {
      case 'hvm':
      case 'xenpvh':
      case 'exe':
        return value;
      case 'linux':
      case 'xen':
        return 'pv';
      default:
        return undefined;
    }
  },
});
