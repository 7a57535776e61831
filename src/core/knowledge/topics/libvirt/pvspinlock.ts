import { attributeOr, defineTopic } from '../../topic';
import { isPinned, underKvm } from '../../libvirt/aims';
import type text from './pvspinlock.text';

export default defineTopic<typeof text>({
  constructs: ['domain/features/pvspinlock', 'domain/features/pvspinlock@state'],
  claims: ['kvm-features-in-cpuid', 'kvm-linux-scheduler-pool'],
  counterparts: {},
  choices(described) {
    const { path, value, domain } = described;
    if (!path.endsWith('@state') || !underKvm(described)) return {};
    if (value === 'on') return isPinned(described) ? { performance: 'off' } : {};
    return value === 'off' && domain?.('cputune') === undefined ? { performance: 'on' } : {};
  },
  variant(described) {
    const state = attributeOr(described, 'state', 'on');
    return state === 'on' || state === 'off' ? state : undefined;
  },
});
