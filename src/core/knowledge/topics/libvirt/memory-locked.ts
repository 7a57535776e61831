import { defineTopic } from '../../topic';
import type text from './memory-locked.text';

export default defineTopic<typeof text>({
  constructs: ['domain/memoryBacking/locked'],
  claims: ['libvirt-locked-memory', 'libvirt-hard-limit-oom-risk'],
  counterparts: {},
  variant: ({ domain }) => (domain?.('memtune/hard_limit') === undefined ? undefined : 'bounded'),
});
