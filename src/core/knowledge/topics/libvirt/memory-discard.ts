import { defineTopic } from '../../topic';
import type text from './memory-discard.text';

export default defineTopic<typeof text>({
  constructs: ['domain/memoryBacking/discard'],
  claims: ['libvirt-memory-discard'],
  counterparts: {},
  variant: () => undefined,
});
