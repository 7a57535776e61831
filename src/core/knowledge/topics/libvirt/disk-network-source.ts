import { defineTopic } from '../../topic';
import type text from './disk-network-source.text';

export default defineTopic<typeof text>({
  constructs: [
    'domain/devices/disk/source@protocol',
    'domain/devices/disk/source@name',
    'domain/devices/disk/source/host',
    'domain/devices/disk/source/host@name',
    'domain/devices/disk/source/host@port',
    'domain/devices/disk/source/host@transport',
    'domain/devices/disk/source/host@socket',
  ],
  claims: ['libvirt-disk-protocols', 'libvirt-network-disk-tls', 'libvirt-disk-secrets-by-reference', 'qemu-gluster-deprecated'],
  counterparts: {},
  variant({ path, value, owner }) {
    if (path.endsWith('@transport') && value === 'unix') return 'local';
    const protocol = owner('source@protocol');
    switch (protocol) {
      case 'rbd':
      case 'iscsi':
      case 'nbd':
      case 'nfs':
      case 'gluster':
      case 'ssh':
        return protocol;
      case 'http':
      case 'https':
      case 'ftp':
      case 'ftps':
      case 'tftp':
        return 'download';
      default:
        return undefined;
    }
  },
});
