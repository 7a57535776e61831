import { defineTopic } from '../../topic';
import type text from './timer-tickpolicy.text';

export default defineTopic<typeof text>({
  constructs: [
    'domain/clock/timer@tickpolicy',
    'domain/clock/timer/catchup',
    'domain/clock/timer/catchup@threshold',
    'domain/clock/timer/catchup@slew',
    'domain/clock/timer/catchup@limit',
  ],
  claims: ['libvirt-timers'],
  counterparts: {},
  variant({ path, value, sibling, domain }) {
    if (path.startsWith('domain/clock/timer/')) return 'limits';
    const type = domain?.('@type');
    const name = sibling('name');
    if (sibling('present') === 'no') return 'absent';
    if (type === 'kvm' || type === 'qemu') {
      if (name === 'kvmclock' || name === 'hypervclock') return 'refused';
      if (value === 'merge' && (name === 'rtc' || name === 'pit')) return 'refused';
      if (value === 'discard' && name === 'rtc') return 'refused';
    }
    return value === 'delay' || value === 'catchup' || value === 'merge' || value === 'discard' ? value : undefined;
  },
});
