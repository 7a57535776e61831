import { defineTopic, sameAs } from '../../topic';
import type text from './hostdev-guest-reset.text';

export default defineTopic<typeof text>({
  constructs: ['domain/devices/hostdev/source@guestReset'],
  claims: ['libvirt-usb-guest-reset', 'qemu-guest-is-untrusted'],
  counterparts: {},
  variant: sameAs('off', 'uninitialized', 'on'),
});
