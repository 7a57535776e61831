import { defineTopic } from '../../topic';
import type text from './qemu-capabilities.text';

export default defineTopic<typeof text>({
  constructs: [
    'domain/qemu:capabilities',
    'domain/qemu:capabilities/qemu:add',
    'domain/qemu:capabilities/qemu:add@capability',
    'domain/qemu:capabilities/qemu:del',
    'domain/qemu:capabilities/qemu:del@capability',
  ],
  claims: ['libvirt-qemu-capabilities-experiment'],
  counterparts: {},
  variant: () => undefined,
});
