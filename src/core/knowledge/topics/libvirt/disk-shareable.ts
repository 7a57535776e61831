import { defineTopic } from '../../topic';
import type text from './disk-shareable.text';

export default defineTopic<typeof text>({
  constructs: ['domain/devices/disk/shareable'],
  claims: ['libvirt-shareable-disks', 'libvirt-shareable-needs-raw'],
  counterparts: {},
  variant({ owner, owns }) {
    const format = owner('driver@type');
    return format !== undefined && format !== 'raw' && !owns('readonly') ? 'refused' : undefined;
  },
});
