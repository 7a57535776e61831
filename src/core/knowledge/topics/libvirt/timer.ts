import { attributeOr, defineTopic } from '../../topic';
import { onX86, underKvm, underQemu } from '../../libvirt/aims';
import type text from './timer.text';

export default defineTopic<typeof text>({
  constructs: ['domain/clock/timer', 'domain/clock/timer@name', 'domain/clock/timer@present', 'domain/clock/timer@track'],
  claims: ['libvirt-timers', 'kvm-features-in-cpuid', 'qemu-hyperv-enlightenments'],
  counterparts: {},
  choices(described) {
    const { path, value, sibling } = described;
    if (!path.endsWith('@present') || !onX86(described) || !underQemu(described)) return {};
    switch (sibling('name')) {
      case 'kvmclock':
        return underKvm(described) ? { isolation: 'no', performance: 'yes', portability: 'yes' } : {};
      case 'hpet':
        return value === 'yes' ? { isolation: 'no', performance: 'no' } : {};
      default:
        return {};
    }
  },
  variant(described) {
    const present = attributeOr(described, 'present', 'yes');
    if (present === undefined) return undefined;
    const on = present !== 'no';
    switch (described.sibling('name')) {
      case 'kvmclock':
        return on ? 'kvmclock' : 'noKvmclock';
      case 'hypervclock':
        return on ? 'hypervclock' : 'noHypervclock';
      case 'hpet':
        return on ? 'hpet' : 'noHpet';
      case 'pit':
        return on ? 'pit' : 'noPit';
      case 'rtc':
        if (!on) return undefined;
        return described.sibling('track') === undefined ? 'rtcTicks' : 'rtc';
      case 'tsc':
        return on ? 'tsc' : undefined;
      case 'armvtimer':
        return on ? 'armvtimer' : undefined;
      default:
        return undefined;
    }
  },
});
