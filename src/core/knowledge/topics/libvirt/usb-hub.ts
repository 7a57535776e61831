import { defineTopic } from '../../topic';
import type text from './usb-hub.text';

export default defineTopic<typeof text>({
  constructs: ['domain/devices/hub', 'domain/devices/hub@type'],
  claims: ['libvirt-usb-hub'],
  counterparts: {},
  variant: () => undefined,
});
