import { defineTopic } from '../../topic';
import type text from './from-platform.text';

export default defineTopic<typeof text>({
  constructs: ['FROM --platform'],
  claims: ['dockerfile-from-platform', 'docker-platform-emulation-slow', 'docker-layered-images', 'kvm-hardware-full-virtualization'],
  counterparts: { kvm: 'kvm-hardware-full-virtualization' },
  variant: ({ value, parts }) => {
    if (parts.variable === 'BUILDPLATFORM') return 'builder';
    if (parts.variable === 'TARGETPLATFORM') return 'target';
    if (value === undefined) return undefined;
    return value.startsWith('windows') ? 'windows' : 'constant';
  },
});
