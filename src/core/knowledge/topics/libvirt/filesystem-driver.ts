import { defineTopic } from '../../topic';
import { isForQemu } from '../../libvirt/place';
import type text from './filesystem-driver.text';

export default defineTopic<typeof text>({
  constructs: ['domain/devices/filesystem/driver@type', 'domain/devices/filesystem/driver'],
  claims: [
    'libvirt-virtiofs',
    'libvirt-vhost-user-needs-shared-memory',
    'qemu-9p-security-model',
    'libvirt-filesystem-driver',
    'qemu-9p-handle-gone',
  ],
  counterparts: {},
  variant(described) {
    const type = described.owner('driver@type');
    switch (type) {
      case 'virtiofs':
      case 'path':
      case 'handle':
      case 'mtp':
        return type;
      case 'loop':
      case 'nbd':
        return isForQemu(described) ? 'refused' : type;
      default:
        return undefined;
    }
  },
});
