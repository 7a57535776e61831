import { defineTopic } from '../../topic';
import type text from './interface-filter.text';

export default defineTopic<typeof text>({
  constructs: [
    'domain/devices/interface/filterref',
    'domain/devices/interface/filterref@filter',
    'domain/devices/interface/filterref/parameter',
    'domain/devices/interface/filterref/parameter@name',
    'domain/devices/interface/filterref/parameter@value',
  ],
  claims: ['libvirt-network-filters', 'xen-driver-refuses', 'libvirt-bridge-joins-lan'],
  counterparts: {},
  variant({ path, owner, domain }) {
    if (domain?.('@type') === 'xen') return 'refused';
    if (path.includes('/parameter')) return 'parameter';
    const filter = owner('filterref@filter');
    if (filter === undefined) return undefined;
    if (filter.startsWith('clean-traffic')) return 'clean';
    return /^(?:allow|no)-/.test(filter) ? 'block' : undefined;
  },
});
