import { defineTopic } from '../../topic';
import type text from './perf-event.text';

export default defineTopic<typeof text>({
  constructs: ['domain/perf/event', 'domain/perf/event@name', 'domain/perf/event@enabled', 'domain/perf'],
  claims: ['libvirt-perf-events'],
  counterparts: {},
  variant({ sibling }) {
    const enabled = sibling('enabled');
    return enabled === 'yes' ? 'counted' : enabled === 'no' ? 'uncounted' : undefined;
  },
});
