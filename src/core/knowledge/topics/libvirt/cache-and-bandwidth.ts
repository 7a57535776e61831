import { defineTopic } from '../../topic';
import type text from './cache-and-bandwidth.text';

export default defineTopic<typeof text>({
  constructs: [
    'domain/cputune/cachetune',
    'domain/cputune/cachetune@vcpus',
    'domain/cputune/cachetune/cache',
    'domain/cputune/cachetune/cache@size',
    'domain/cputune/cachetune/cache@level',
    'domain/cputune/cachetune/cache@type',
    'domain/cputune/cachetune/monitor',
    'domain/cputune/memorytune',
    'domain/cputune/memorytune@vcpus',
    'domain/cputune/memorytune/node',
    'domain/cputune/memorytune/node@bandwidth',
    'domain/cputune/memorytune/monitor',
  ],
  claims: ['libvirt-resctrl', 'kvm-linux-scheduler-pool'],
  counterparts: {},
  variant({ path }) {
    if (path.includes('/monitor')) return 'monitor';
    return path.startsWith('domain/cputune/cachetune') ? 'cache' : 'bandwidth';
  },
});
