import { defineTopic } from '../../topic';
import type text from './timer-tsc.text';

export default defineTopic<typeof text>({
  constructs: ['domain/clock/timer@frequency', 'domain/clock/timer@mode'],
  claims: ['libvirt-timers', 'libvirt-invtsc-blocks-migration', 'xen-tsc-modes'],
  counterparts: {},
  choices({ path, value, domain }) {
    if (!path.endsWith('@mode') || domain?.('@type') !== 'xen') return {};
    return value === 'native' ? { portability: 'emulate' } : value === 'emulate' ? { performance: 'native' } : {};
  },
  variant({ path, value }) {
    if (path.endsWith('@frequency')) return 'frequency';
    switch (value) {
      case 'native':
      case 'emulate':
      case 'auto':
      case 'paravirt':
      case 'smpsafe':
        return value;
      default:
        return undefined;
    }
  },
});
