import { defineTopic } from '../../topic';
import type text from './pids_limit.text';

export default defineTopic<typeof text>({
  constructs: ['services.*.pids_limit', 'services.*.deploy.resources.limits.pids'],
  claims: [
    'docker-density',
    'docker-pids-limit-stops-fork-bombs',
    'docker-no-limits-by-default',
    'compose-limits-must-agree',
    'cis-docker-limits',
  ],
  counterparts: { kvm: 'kvm-strong-isolation' },
  variant({ value }) {
    if (value === undefined || !/^-?\d+$/.test(value)) return undefined;
    return Number(value) > 0 ? 'limit' : 'unlimited';
  },
});
