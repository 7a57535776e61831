import { defineTopic } from '../../topic';
import type text from './virtio-mem-size.text';

export default defineTopic<typeof text>({
  constructs: [
    'domain/devices/memory/target/requested',
    'domain/devices/memory/target/requested@unit',
    'domain/devices/memory/target/block',
    'domain/devices/memory/target/block@unit',
    'domain/devices/memory/target@dynamicMemslots',
  ],
  claims: ['libvirt-virtio-mem', 'libvirt-virtio-mem-slots'],
  counterparts: {},
  variant({ path, value }) {
    if (path.includes('/requested')) return 'requested';
    if (path.includes('/block')) return 'block';
    return value === 'yes' ? 'slots' : undefined;
  },
});
