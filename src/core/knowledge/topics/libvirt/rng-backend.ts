import { defineTopic } from '../../topic';
import { isForQemu } from '../../libvirt/place';
import type text from './rng-backend.text';

export default defineTopic<typeof text>({
  constructs: ['domain/devices/rng/backend@model', 'domain/devices/rng/backend', 'domain/devices/rng'],
  claims: ['libvirt-rng-backends', 'linux-random-blocks-once'],
  counterparts: {},
  choices(described) {
    const { path, value } = described;
    if (path.endsWith('@model')) return value === 'egd' && isForQemu(described) ? { isolation: 'builtin', portability: 'builtin' } : {};
    if (!path.endsWith('/backend') || described.owner('backend@model') !== 'random') return {};
    if (value === '/dev/random') return { performance: '/dev/urandom' };
    return value === '/dev/hwrng' ? { portability: '/dev/urandom' } : {};
  },
  variant({ owner }) {
    switch (owner('backend@model')) {
      case 'builtin':
        return 'builtin';
      case 'egd':
        return 'egd';
      case 'random': {
        const path = owner('backend');
        if (path === undefined) return undefined;
        return path === '/dev/urandom'
          ? 'urandom'
          : path === '' || path === '/dev/random'
            ? 'random'
            : path === '/dev/hwrng'
              ? 'hardware'
              : undefined;
      }
      default:
        return undefined;
    }
  },
});
