import { defineTopic } from '../../topic';
import type text from './bootloader.text';

export default defineTopic<typeof text>({
  constructs: ['domain/bootloader', 'domain/bootloader_args'],
  claims: ['xen-bootloader-in-dom0', 'xen-pv-more-exposed'],
  counterparts: {},
  variant({ domain }) {
    switch (domain?.('@type')) {
      case 'xen':
        return 'xen';
      case 'bhyve':
        return 'bhyve';
      case 'kvm':
      case 'qemu':
      case 'hvf':
        return 'refused';
      default:
        return undefined;
    }
  },
});
