import { defineTopic } from '../../topic';
import type text from './cpu_shares.text';

/** What every container has that sets none. */
const usual = 1024;

export default defineTopic<typeof text>({
  constructs: ['services.*.cpu_shares'],
  claims: ['kvm-linux-scheduler-pool', 'docker-cpu-shares-only-under-contention', 'docker-no-limits-by-default'],
  counterparts: {},
  variant({ value }) {
    if (value === undefined || !/^\d+$/.test(value)) return undefined;
    const shares = Number(value);
    return shares === 0 || shares === usual ? 'usual' : shares < usual ? 'lower' : 'higher';
  },
});
