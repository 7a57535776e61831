import { defineTopic } from '../../topic';
import type text from './memory-allocation.text';

export default defineTopic<typeof text>({
  constructs: ['domain/memoryBacking/allocation', 'domain/memoryBacking/allocation@mode', 'domain/memoryBacking/allocation@threads'],
  claims: ['libvirt-memory-allocation', 'libvirt-hugepages-preallocated'],
  counterparts: {},
  choices: ({ path, value }) => (path.endsWith('@mode') && value === 'ondemand' ? { performance: 'immediate' } : {}),
  variant({ path, sibling, domain }) {
    if (path.endsWith('@threads')) return 'threads';
    const mode = sibling('mode');
    if (mode === 'ondemand') return domain?.('memoryBacking/hugepages') === undefined ? mode : 'refused';
    return mode === 'immediate' ? mode : undefined;
  },
});
