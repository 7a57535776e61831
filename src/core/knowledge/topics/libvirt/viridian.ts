import { defineTopic } from '../../topic';
import type text from './viridian.text';

export default defineTopic<typeof text>({
  constructs: ['domain/features/viridian'],
  claims: ['libvirt-xen-hvm-switches'],
  counterparts: {},
  variant: ({ domain }) => (domain?.('@type') === 'kvm' || domain?.('@type') === 'qemu' ? 'unused' : undefined),
});
