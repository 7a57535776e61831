import { defineTopic } from '../../topic';
import type text from './cpu-address-width.text';

export default defineTopic<typeof text>({
  constructs: ['domain/cpu/maxphysaddr@mode', 'domain/cpu/maxphysaddr', 'domain/cpu/maxphysaddr@bits', 'domain/cpu/maxphysaddr@limit'],
  claims: ['libvirt-cpu-address-width', 'kvm-image-portability'],
  counterparts: {},
  variant({ path, sibling }) {
    if (path === 'domain/cpu/maxphysaddr@limit') return 'limit';
    const mode = sibling('mode');
    return mode === 'passthrough' || mode === 'emulate' ? mode : undefined;
  },
});
