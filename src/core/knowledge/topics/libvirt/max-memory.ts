import { defineTopic } from '../../topic';
import type text from './max-memory.text';

export default defineTopic<typeof text>({
  constructs: ['domain/maxMemory', 'domain/maxMemory@slots', 'domain/maxMemory@unit'],
  claims: ['libvirt-max-memory', 'libvirt-memory-devices'],
  counterparts: {},
  variant: ({ path }) => (path.endsWith('@slots') ? 'slots' : undefined),
});
