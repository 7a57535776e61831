import { defineTopic } from '../../topic';
import type text from './apic.text';

export default defineTopic<typeof text>({
  constructs: ['domain/features/apic', 'domain/features/apic@eoi'],
  claims: ['libvirt-apic-eoi', 'kvm-features-in-cpuid'],
  counterparts: {},
  variant({ sibling }) {
    const eoi = sibling('eoi');
    return eoi === 'on' || eoi === 'off' ? eoi : undefined;
  },
});
