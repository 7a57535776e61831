import { defineTopic } from '../../topic';
import type text from './disk-transient.text';

export default defineTopic<typeof text>({
  constructs: ['domain/devices/disk/transient', 'domain/devices/disk/transient@shareBacking'],
  claims: ['libvirt-transient-disks', 'libvirt-transient-no-migration'],
  counterparts: {},
  variant: ({ sibling }) => (sibling('shareBacking') === 'yes' ? 'shared' : undefined),
});
