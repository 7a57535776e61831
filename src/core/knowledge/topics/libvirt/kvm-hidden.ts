import { defineTopic } from '../../topic';
import type text from './kvm-hidden.text';

export default defineTopic<typeof text>({
  constructs: ['domain/features/kvm/hidden@state', 'domain/features/kvm/hidden'],
  claims: ['kvm-features-in-cpuid'],
  counterparts: {},
  variant({ sibling }) {
    const state = sibling('state');
    return state === 'on' || state === 'off' ? state : undefined;
  },
});
