import { defineTopic } from '../../topic';
import type text from './cpu-shares.text';

export default defineTopic<typeof text>({
  constructs: ['domain/cputune/shares'],
  claims: ['kvm-linux-scheduler-pool', 'libvirt-cpu-shares'],
  counterparts: { docker: 'docker-cpu-shares-only-under-contention' },
  variant({ value }) {
    const shares = Number(value);
    return value !== undefined && shares > 10000 ? 'large' : undefined;
  },
});
