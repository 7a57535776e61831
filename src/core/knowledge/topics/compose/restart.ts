import { defineTopic } from '../../topic';
import type text from './restart.text';

export default defineTopic<typeof text>({
  constructs: ['services.*.restart'],
  claims: ['docker-restart-policies', 'docker-fast-start-low-overhead', 'docker-for-microservices'],
  counterparts: {},
  variant({ value }) {
    if (value === 'no' || value === 'always' || value === 'unless-stopped' || value === 'on-failure') return value;
    return /^on-failure:\d+$/.test(value ?? '') ? 'on-failure-limited' : undefined;
  },
});
