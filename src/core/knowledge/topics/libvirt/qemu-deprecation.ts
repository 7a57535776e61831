import { defineTopic } from '../../topic';
import type text from './qemu-deprecation.text';

export default defineTopic<typeof text>({
  constructs: ['domain/qemu:deprecation', 'domain/qemu:deprecation@behavior'],
  claims: ['libvirt-qemu-deprecation'],
  counterparts: {},
  variant({ sibling }) {
    const behavior = sibling('behavior');
    return behavior === 'none' || behavior === 'omit' || behavior === 'reject' || behavior === 'crash' ? behavior : undefined;
  },
});
