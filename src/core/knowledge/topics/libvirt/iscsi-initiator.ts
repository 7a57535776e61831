import { defineTopic } from '../../topic';
import type text from './iscsi-initiator.text';

export default defineTopic<typeof text>({
  constructs: [
    'domain/devices/disk/source/initiator',
    'domain/devices/disk/source/initiator/iqn',
    'domain/devices/disk/source/initiator/iqn@name',
  ],
  claims: ['libvirt-iscsi-initiator'],
  counterparts: {},
  variant: () => undefined,
});
