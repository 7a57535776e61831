import { defineTopic } from '../../topic';
import type text from './vcpus.text';

export default defineTopic<typeof text>({
  constructs: [
    'domain/vcpus/vcpu',
    'domain/vcpus/vcpu@id',
    'domain/vcpus/vcpu@enabled',
    'domain/vcpus/vcpu@hotpluggable',
    'domain/vcpus/vcpu@order',
    'domain/vcpus',
  ],
  claims: ['libvirt-vcpu-state', 'kvm-own-virtual-hardware'],
  counterparts: {},
  variant({ path, sibling }) {
    if (path === 'domain/vcpus/vcpu@order') return 'order';
    if (sibling('enabled') === 'no') return 'offline';
    if (sibling('enabled') !== 'yes') return undefined;
    if (sibling('hotpluggable') === 'yes') return 'removable';
    return sibling('hotpluggable') === 'no' ? 'fixed' : undefined;
  },
});
