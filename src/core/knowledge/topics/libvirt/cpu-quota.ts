import { defineTopic } from '../../topic';
import type text from './cpu-quota.text';

export default defineTopic<typeof text>({
  constructs: [
    'domain/cputune/quota',
    'domain/cputune/period',
    'domain/cputune/global_quota',
    'domain/cputune/global_period',
    'domain/cputune/emulator_quota',
    'domain/cputune/emulator_period',
    'domain/cputune/iothread_quota',
    'domain/cputune/iothread_period',
  ],
  claims: ['libvirt-quota-caps-vcpus', 'kvm-linux-scheduler-pool'],
  counterparts: { docker: 'docker-cpus-is-a-quota' },
  variant({ path, value, domain }) {
    const name = path.slice('domain/cputune/'.length);
    if (name.endsWith('quota') && value !== undefined && Number(value) < 0) return 'unlimited';
    if (name.endsWith('period')) return 'period';
    switch (name) {
      case 'global_quota':
        return 'global';
      case 'emulator_quota':
        return 'emulator';
      case 'iothread_quota':
        return 'iothread';
      default:
        return domain?.('@type') === 'lxc' ? 'container' : 'vcpu';
    }
  },
  compared: ['global', 'container'],
});
