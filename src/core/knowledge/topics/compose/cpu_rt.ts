import { defineTopic } from '../../topic';
import type text from './cpu_rt.text';

export default defineTopic<typeof text>({
  constructs: ['services.*.cpu_rt_runtime', 'services.*.cpu_rt_period'],
  claims: ['docker-weaker-isolation', 'docker-cpu-real-time', 'docker-cap-add-widens-seccomp'],
  counterparts: {},
  variant: ({ path, value }) => (value === undefined ? undefined : path === 'services.*.cpu_rt_runtime' ? 'runtime' : 'period'),
  // The engine takes zero for not written.
  silent: ({ value }) => value === '0',
});
