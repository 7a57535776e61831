import { defineTopic } from '../../topic';
import type text from './usb-redirection.text';

export default defineTopic<typeof text>({
  constructs: ['domain/devices/redirdev', 'domain/devices/redirdev@type', 'domain/devices/redirdev@bus'],
  claims: ['libvirt-usb-redirection', 'qemu-guest-is-untrusted'],
  counterparts: {},
  variant({ owner }) {
    const type = owner('@type');
    return type === 'spicevmc' ? 'spice' : type === 'tcp' ? 'tcp' : undefined;
  },
});
