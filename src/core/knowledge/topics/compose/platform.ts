import { defineTopic } from '../../topic';
import type text from './platform.text';

export default defineTopic<typeof text>({
  constructs: ['services.*.platform'],
  claims: [
    'vm-any-kernel',
    'docker-platform-emulation-slow',
    'dockerfile-image-has-no-kernel',
    'docker-layered-images',
    'R2-windows-container-on-linux',
    'windows-container-needs-windows-kernel',
  ],
  counterparts: { kvm: 'kvm-hardware-full-virtualization' },
  compared: ['linux'],
  variant({ value }) {
    if (value === undefined || value === '') return undefined;
    return value.startsWith('windows') ? 'windows' : 'linux';
  },
});
