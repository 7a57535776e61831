import { defineTopic } from '../../topic';
import type text from './disk-cache.text';

export default defineTopic<typeof text>({
  constructs: ['domain/devices/disk/driver@cache'],
  claims: ['kvm-near-native-cpu', 'libvirt-cache-modes', 'libvirt-cache-unsafe-ignores-flushes', 'libvirt-io-native-needs-direct'],
  counterparts: {},
  variant({ value, sibling }) {
    const native = sibling('io') === 'native';
    switch (value) {
      case 'none':
        return native ? 'noneNative' : 'none';
      case 'directsync':
        return 'directsync';
      case 'default':
      case 'writeback':
      case 'writethrough':
      case 'unsafe':
        return native ? 'refused' : value;
      default:
        return undefined;
    }
  },
});
