import { defineTopic } from '../../topic';
import { underKvm } from '../../libvirt/aims';
import type text from './kvm-hidden.text';

export default defineTopic<typeof text>({
  constructs: ['domain/features/kvm/hidden@state', 'domain/features/kvm/hidden'],
  claims: ['kvm-features-in-cpuid'],
  counterparts: {},
  choices: (described) =>
    described.path.endsWith('@state') && described.value === 'on' && underKvm(described) ? { performance: 'off' } : {},
  variant({ sibling }) {
    const state = sibling('state');
    return state === 'on' || state === 'off' ? state : undefined;
  },
});
