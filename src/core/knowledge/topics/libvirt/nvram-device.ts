import { defineTopic } from '../../topic';
import type text from './nvram-device.text';

export default defineTopic<typeof text>({
  constructs: ['domain/devices/nvram'],
  claims: ['libvirt-pseries-nvram'],
  counterparts: {},
  variant: () => undefined,
});
