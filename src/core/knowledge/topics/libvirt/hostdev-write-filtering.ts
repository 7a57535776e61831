import { defineTopic } from '../../topic';
import type text from './hostdev-write-filtering.text';

export default defineTopic<typeof text>({
  constructs: ['domain/devices/hostdev/source@writeFiltering'],
  claims: ['libvirt-xen-write-filtering', 'qemu-guest-is-untrusted'],
  counterparts: {},
  choices: ({ value, domain }) => (value === 'no' && domain?.('@type') === 'xen' ? { isolation: 'yes' } : {}),
  variant({ value, domain }) {
    const type = domain?.('@type');
    if (type === 'kvm' || type === 'qemu') return 'refused';
    return value === 'no' ? 'off' : value === 'yes' ? 'on' : undefined;
  },
});
