import { defineTopic } from '../../topic';
import type text from './domain-id.text';

export default defineTopic<typeof text>({
  constructs: ['domain@id'],
  claims: ['libvirt-id-of-running-guest'],
  counterparts: {},
  variant: () => undefined,
});
