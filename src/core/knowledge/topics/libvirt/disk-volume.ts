import { defineTopic } from '../../topic';
import type text from './disk-volume.text';

export default defineTopic<typeof text>({
  constructs: ['domain/devices/disk/source@pool', 'domain/devices/disk/source@volume', 'domain/devices/disk/source@mode'],
  claims: ['libvirt-storage-volume', 'libvirt-disk-source-kinds'],
  counterparts: {},
  variant({ path, value }) {
    if (!path.endsWith('@mode')) return 'volume';
    return value === 'host' || value === 'direct' ? value : undefined;
  },
});
