import { defineTopic } from '../../topic';
import type text from './uuid.text';

export default defineTopic<typeof text>({
  constructs: ['domain/uuid'],
  claims: ['libvirt-uuid-identity', 'libvirt-svirt-confines-qemu'],
  counterparts: {},
  variant: () => undefined,
});
