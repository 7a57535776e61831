import { defineTopic, sameAs } from '../../topic';
import type text from './disk-discard.text';

export default defineTopic<typeof text>({
  constructs: ['domain/devices/disk/driver@discard'],
  claims: ['libvirt-discard-passes-trim'],
  counterparts: {},
  variant: sameAs('unmap', 'ignore'),
});
