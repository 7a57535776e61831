import { defineTopic } from '../../topic';
import type text from './disk-metadata-cache.text';

export default defineTopic<typeof text>({
  constructs: [
    'domain/devices/disk/driver/metadata_cache',
    'domain/devices/disk/driver/metadata_cache/max_size',
    'domain/devices/disk/driver/metadata_cache/max_size@unit',
  ],
  claims: ['libvirt-metadata-cache'],
  counterparts: {},
  variant: () => undefined,
});
