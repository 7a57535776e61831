import { defineTopic } from '../../topic';
import { mayNeedSharedMemory } from '../../libvirt/aims';
import type text from './memory-access.text';

export default defineTopic<typeof text>({
  constructs: ['domain/memoryBacking/access', 'domain/memoryBacking/access@mode'],
  claims: ['libvirt-memory-access', 'libvirt-vhost-user-needs-shared-memory', 'linux-ksm-merges-private-pages'],
  counterparts: {},
  choices: (described) =>
    described.path.endsWith('@mode') && described.value === 'shared' && !mayNeedSharedMemory(described) ? { isolation: 'private' } : {},
  variant({ sibling }) {
    const mode = sibling('mode');
    return mode === 'shared' || mode === 'private' ? mode : undefined;
  },
});
