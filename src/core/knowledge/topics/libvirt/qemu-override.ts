import { defineTopic } from '../../topic';
import type text from './qemu-override.text';

export default defineTopic<typeof text>({
  constructs: [
    'domain/qemu:override',
    'domain/qemu:override/qemu:device',
    'domain/qemu:override/qemu:device@alias',
    'domain/qemu:override/qemu:device/qemu:frontend',
    'domain/qemu:override/qemu:device/qemu:frontend/qemu:property',
    'domain/qemu:override/qemu:device/qemu:frontend/qemu:property@name',
    'domain/qemu:override/qemu:device/qemu:frontend/qemu:property@value',
    'domain/qemu:override/qemu:device/qemu:frontend/qemu:property@type',
  ],
  claims: ['libvirt-qemu-override', 'libvirt-qemu-passthrough-unsupported'],
  counterparts: {},
  variant({ path, sibling }) {
    if (path.endsWith('@alias') || path.endsWith('/qemu:device')) return 'alias';
    if (!path.includes('/qemu:property')) return undefined;
    return sibling('type') === 'remove' ? 'remove' : 'property';
  },
});
