import { defineTopic, sameAs } from '../../topic';
import type text from './disk-startup-policy.text';

export default defineTopic<typeof text>({
  constructs: ['domain/devices/disk/source@startupPolicy'],
  claims: ['libvirt-startup-policy'],
  counterparts: {},
  variant: sameAs('mandatory', 'requisite', 'optional'),
});
