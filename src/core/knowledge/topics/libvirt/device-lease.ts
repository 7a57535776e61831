import { defineTopic } from '../../topic';
import type text from './device-lease.text';

export default defineTopic<typeof text>({
  constructs: [
    'domain/devices/lease',
    'domain/devices/lease/lockspace',
    'domain/devices/lease/key',
    'domain/devices/lease/target',
    'domain/devices/lease/target@path',
    'domain/devices/lease/target@offset',
  ],
  claims: ['libvirt-device-leases'],
  counterparts: {},
  variant: () => undefined,
});
