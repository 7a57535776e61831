import { defineTopic } from '../../topic';
import type text from './cpu-cache.text';

export default defineTopic<typeof text>({
  constructs: ['domain/cpu/cache@mode', 'domain/cpu/cache', 'domain/cpu/cache@level'],
  claims: ['libvirt-cpu-cache', 'felter-2014-kvm-cpu-tuning', 'libvirt-cpu-cache-passthrough'],
  counterparts: {},
  variant({ sibling, owner }) {
    const mode = sibling('mode');
    if (mode === 'passthrough') {
      const cpu = owner('@mode');
      return cpu === 'custom' || cpu === 'host-model' ? 'refused' : 'passthrough';
    }
    return mode === 'emulate' || mode === 'disable' ? mode : undefined;
  },
});
