import { defineTopic } from '../../topic';
import type text from './memory-source.text';

export default defineTopic<typeof text>({
  constructs: ['domain/memoryBacking/source', 'domain/memoryBacking/source@type'],
  claims: [
    'libvirt-memory-source-kinds',
    'libvirt-memory-file-directory',
    'linux-ksm-merges-private-pages',
    'libvirt-hugepages-preallocated',
    'libvirt-vhost-user-needs-shared-memory',
  ],
  counterparts: {},
  variant({ sibling, domain }) {
    const type = sibling('type');
    if (type !== 'anonymous') return type === 'file' || type === 'memfd' ? type : undefined;
    return domain?.('memoryBacking/hugepages') === undefined ? type : 'refused';
  },
});
