import { defineTopic } from '../../topic';
import type text from './cpu_windows.text';

export default defineTopic<typeof text>({
  constructs: ['services.*.cpu_count', 'services.*.cpu_percent'],
  claims: ['docker-weaker-isolation', 'windows-cpu-controls', 'windows-container-needs-windows-kernel'],
  counterparts: {},
  variant({ path, value, sibling }) {
    if (value === undefined || !(Number(value) > 0)) return undefined;
    if (path === 'services.*.cpu_percent') return 'percent';
    return sibling('isolation')?.toLowerCase() === 'hyperv' ? 'virtual' : 'count';
  },
});
