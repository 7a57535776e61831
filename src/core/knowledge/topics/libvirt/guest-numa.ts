import { defineTopic } from '../../topic';
import { mayNeedSharedMemory } from '../../libvirt/aims';
import type text from './guest-numa.text';

export default defineTopic<typeof text>({
  constructs: [
    'domain/cpu/numa/cell',
    'domain/cpu/numa/cell@id',
    'domain/cpu/numa/cell@cpus',
    'domain/cpu/numa/cell@memory',
    'domain/cpu/numa/cell@unit',
    'domain/cpu/numa/cell@memAccess',
    'domain/cpu/numa/cell@discard',
    'domain/cpu/numa/cell/distances',
    'domain/cpu/numa/cell/distances/sibling',
    'domain/cpu/numa/cell/distances/sibling@value',
    'domain/cpu/numa',
    'domain/cpu/numa/interconnects',
  ],
  claims: ['libvirt-guest-numa', 'libvirt-vhost-user-needs-shared-memory'],
  counterparts: {},
  choices: (described) =>
    described.path.endsWith('@memAccess') && described.value === 'shared' && !mayNeedSharedMemory(described)
      ? { isolation: 'private' }
      : {},
  variant({ path, sibling }) {
    if (path === 'domain/cpu/numa') return undefined;
    if (path.startsWith('domain/cpu/numa/cell/distances')) return 'distances';
    if (path === 'domain/cpu/numa/interconnects') return 'interconnects';
    if (path === 'domain/cpu/numa/cell@discard') return sibling('discard') === 'yes' ? 'discard' : undefined;
    if (path === 'domain/cpu/numa/cell@memAccess') {
      const access = sibling('memAccess');
      return access === 'shared' || access === 'private' ? access : undefined;
    }
    return 'cell';
  },
});
