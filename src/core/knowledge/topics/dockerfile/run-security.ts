import { defineTopic, sameAs } from '../../topic';
import type text from './run-security.text';

export default defineTopic<typeof text>({
  constructs: ['RUN --security'],
  claims: [
    'buildkit-insecure-entitlement',
    'buildkit-refuses-missing-entitlement',
    'docker-privileged-removes-filters',
    'kvm-strong-isolation',
  ],
  counterparts: { kvm: 'kvm-strong-isolation' },
  variant: sameAs('insecure', 'sandbox'),
});
