import { defineTopic } from '../../topic';
import type text from './tcg-cache.text';

export default defineTopic<typeof text>({
  constructs: ['domain/features/tcg/tb-cache', 'domain/features/tcg/tb-cache@unit', 'domain/features/tcg'],
  claims: ['libvirt-tcg-cache', 'qemu-tcg-outside-security-support'],
  counterparts: {},
  variant: ({ domain }) => (domain?.('@type') === 'kvm' ? 'unused' : undefined),
});
