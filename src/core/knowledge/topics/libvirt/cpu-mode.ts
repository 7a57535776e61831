import { defineTopic } from '../../topic';
import type text from './cpu-mode.text';

export default defineTopic<typeof text>({
  constructs: ['domain/cpu@mode', 'domain/cpu@migratable'],
  claims: [
    'kvm-image-portability',
    'libvirt-host-passthrough-identical-hosts',
    'libvirt-host-model',
    'libvirt-cpu-maximum',
    'libvirt-invtsc-blocks-migration',
    'qemu-cpu-mitigation-features',
    'libvirt-host-cpu-needs-accelerator',
  ],
  counterparts: {},
  variant({ sibling }) {
    const mode = sibling('mode');
    if (mode === 'host-passthrough') return sibling('migratable') === 'off' ? 'unmigratable' : mode;
    return mode === 'host-model' || mode === 'custom' || mode === 'maximum' ? mode : undefined;
  },
});
