import { defineTopic } from '../../topic';
import type text from './disk-readonly.text';

export default defineTopic<typeof text>({
  constructs: ['domain/devices/disk/readonly'],
  claims: ['libvirt-read-only-disks', 'libvirt-read-only-disk-label'],
  counterparts: {},
  variant({ owner }) {
    const bus = owner('target@bus');
    const device = owner('@device');
    if (device === 'cdrom') return 'cdrom';
    return (bus === 'ide' || bus === 'sata') && device !== 'floppy' && device !== undefined ? 'refused' : undefined;
  },
});
