import { defineTopic } from '../../topic';
import { underQemu } from '../../libvirt/aims';
import type text from './disk-cache.text';

export default defineTopic<typeof text>({
  constructs: ['domain/devices/disk/driver@cache'],
  claims: [
    'kvm-near-native-cpu',
    'libvirt-cache-modes',
    'libvirt-cache-unsafe-ignores-flushes',
    'libvirt-migration-cache-modes',
    'libvirt-io-native-needs-direct',
    'libvirt-io-uring',
  ],
  counterparts: {},
  choices(described) {
    const { value, owner, owns } = described;
    const type = owner('@type') ?? (owns('@type') ? undefined : 'file');
    const device = owner('@device') ?? (owns('@device') ? undefined : 'disk');
    if (device !== 'disk' || (type !== 'file' && type !== 'block') || !underQemu(described)) return {};
    switch (value) {
      case 'writethrough':
        return { performance: 'none', portability: 'none' };
      case 'directsync':
        return { performance: 'none' };
      case 'default':
      case 'writeback':
      case 'unsafe':
        return { portability: 'none' };
      default:
        return {};
    }
  },
  variant({ value, sibling, domain }) {
    const io = domain?.('@type') === 'xen' ? undefined : sibling('io');
    switch (value) {
      case 'none':
        return io === 'native' ? 'noneNative' : io === 'io_uring' ? 'noneRing' : value;
      case 'directsync':
        return io === 'native' ? 'directsyncNative' : value;
      case 'writeback':
        return io === 'native' ? 'refused' : io === 'io_uring' ? 'writebackRing' : value;
      case 'default':
      case 'writethrough':
      case 'unsafe':
        return io === 'native' ? 'refused' : value;
      default:
        return undefined;
    }
  },
});
