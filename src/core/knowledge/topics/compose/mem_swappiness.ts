import { defineTopic } from '../../topic';
import type text from './mem_swappiness.text';

export default defineTopic<typeof text>({
  constructs: ['services.*.mem_swappiness'],
  claims: ['docker-weaker-isolation', 'moby-v1-only-memory-settings', 'docker-memory-swap-values'],
  counterparts: {},
  variant({ value }) {
    if (value === undefined || !/^\d+$/.test(value)) return undefined;
    return Number(value) === 0 ? 'zero' : 'value';
  },
});
