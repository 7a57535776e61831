import { defineTopic } from '../../topic';
import type text from './vmware-location.text';

export default defineTopic<typeof text>({
  constructs: ['domain/vmware:datacenterpath', 'domain/vmware:moref'],
  claims: ['libvirt-vmware-location'],
  counterparts: {},
  variant: () => undefined,
});
