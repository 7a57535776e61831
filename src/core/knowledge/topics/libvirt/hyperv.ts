import { defineTopic } from '../../topic';
import type text from './hyperv.text';

export default defineTopic<typeof text>({
  constructs: ['domain/features/hyperv', 'domain/features/hyperv@mode'],
  claims: [
    'qemu-hyperv-off-by-default',
    'qemu-hyperv-passthrough-not-migratable',
    'qemu-hyperv-dependencies',
    'kvm-hardware-full-virtualization',
  ],
  counterparts: {},
  variant({ sibling }) {
    const mode = sibling('mode');
    return mode === 'custom' || mode === 'passthrough' ? mode : undefined;
  },
});
