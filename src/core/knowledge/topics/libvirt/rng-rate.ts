import { defineTopic } from '../../topic';
import type text from './rng-rate.text';

export default defineTopic<typeof text>({
  constructs: ['domain/devices/rng/rate', 'domain/devices/rng/rate@bytes', 'domain/devices/rng/rate@period'],
  claims: ['libvirt-rng-rate'],
  counterparts: {},
  variant: () => undefined,
});
