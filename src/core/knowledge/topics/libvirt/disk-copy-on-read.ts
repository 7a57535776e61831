import { defineTopic, sameAs } from '../../topic';
import type text from './disk-copy-on-read.text';

export default defineTopic<typeof text>({
  constructs: ['domain/devices/disk/driver@copy_on_read'],
  claims: ['libvirt-copy-on-read', 'libvirt-backing-chain'],
  counterparts: {},
  variant: sameAs('on', 'off'),
});
