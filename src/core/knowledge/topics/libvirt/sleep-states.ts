import { defineTopic } from '../../topic';
import type text from './sleep-states.text';

export default defineTopic<typeof text>({
  constructs: [
    'domain/pm/suspend-to-mem@enabled',
    'domain/pm/suspend-to-mem',
    'domain/pm/suspend-to-disk@enabled',
    'domain/pm/suspend-to-disk',
    'domain/pm',
  ],
  claims: ['libvirt-sleep-states'],
  counterparts: {},
  variant({ path, sibling }) {
    const enabled = sibling('enabled');
    if (enabled !== 'yes' && enabled !== 'no') return undefined;
    if (path.startsWith('domain/pm/suspend-to-mem')) return enabled === 'yes' ? 'memory' : 'noMemory';
    return enabled === 'yes' ? 'disk' : 'noDisk';
  },
});
