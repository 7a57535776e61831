import { defineTopic } from '../../topic';
import type text from './nosharepages.text';

export default defineTopic<typeof text>({
  constructs: ['domain/memoryBacking/nosharepages'],
  claims: ['ksm-side-channel', 'libvirt-nosharepages'],
  counterparts: {},
  variant: () => undefined,
});
