import { defineTopic } from '../../topic';
import type text from './disk-throttle-groups.text';

export default defineTopic<typeof text>({
  constructs: [
    'domain/throttlegroups',
    'domain/throttlegroups/throttlegroup',
    'domain/throttlegroups/throttlegroup/group_name',
    'domain/devices/disk/throttlefilters',
    'domain/devices/disk/throttlefilters/throttlefilter',
    'domain/devices/disk/throttlefilters/throttlefilter@group',
  ],
  claims: ['libvirt-throttle-groups', 'libvirt-iotune'],
  counterparts: {},
  variant({ path, owns }) {
    if (!path.includes('throttlefilters')) return 'groups';
    return owns('iotune') ? 'refused' : 'filters';
  },
});
