import { attributeOr, defineTopic } from '../../topic';
import type text from './numatune.text';

export default defineTopic<typeof text>({
  constructs: [
    'domain/numatune/memory@mode',
    'domain/numatune/memory',
    'domain/numatune/memory@nodeset',
    'domain/numatune/memory@placement',
    'domain/numatune/memnode@mode',
    'domain/numatune/memnode',
    'domain/numatune/memnode@nodeset',
    'domain/numatune/memnode@cellid',
  ],
  claims: ['libvirt-numatune', 'kvm-linux-scheduler-pool'],
  counterparts: {},
  choices({ path, value, domain }) {
    if (path.endsWith('@mode')) return value === 'preferred' ? { performance: 'strict' } : {};
    const movable = path.endsWith('@placement') && value === 'static' && domain?.('numatune/memnode') === undefined;
    return movable ? { portability: 'auto' } : {};
  },
  variant(described) {
    if (described.sibling('placement') === 'auto' && !described.path.endsWith('@mode')) return 'auto';
    const mode = attributeOr(described, 'mode', 'strict');
    switch (mode) {
      case 'strict':
      case 'preferred':
      case 'interleave':
      case 'restrictive':
        return mode;
      default:
        return undefined;
    }
  },
});
