import { attributeOr, defineTopic } from '../../topic';
import { onX86, underKvm } from '../../libvirt/aims';
import type text from './pmu.text';

export default defineTopic<typeof text>({
  constructs: ['domain/features/pmu@state', 'domain/features/pmu'],
  claims: ['libvirt-pmu', 'libvirt-realtime-guide'],
  counterparts: {},
  choices(described) {
    const known = onX86(described) || described.domain?.('os/type@arch') === 'aarch64';
    const counts = described.path.endsWith('@state') && described.value === 'on' && known && underKvm(described);
    return counts ? { isolation: 'off', performance: 'off', portability: 'off' } : {};
  },
  variant(described) {
    const state = attributeOr(described, 'state', 'on');
    return state === 'on' || state === 'off' ? state : undefined;
  },
});
