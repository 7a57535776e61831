import { defineTopic } from '../../topic';
import type text from './disk-reservations.text';

export default defineTopic<typeof text>({
  constructs: [
    'domain/devices/disk/source/reservations',
    'domain/devices/disk/source/reservations@managed',
    'domain/devices/disk/source/reservations/source',
    'domain/devices/disk/source/reservations/source@path',
  ],
  claims: ['libvirt-persistent-reservations', 'libvirt-lun-passes-commands'],
  counterparts: {},
  variant({ sibling, path }) {
    const managed = sibling('managed');
    if (path.includes('reservations/')) return 'unmanaged';
    return managed === 'yes' ? 'managed' : managed === 'no' ? 'unmanaged' : undefined;
  },
});
