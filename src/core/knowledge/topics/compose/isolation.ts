import { defineTopic } from '../../topic';
import type text from './isolation.text';

export default defineTopic<typeof text>({
  constructs: ['services.*.isolation'],
  claims: ['docker-shared-kernel', 'docker-isolation-modes', 'windows-container-needs-windows-kernel', 'kvm-startup-and-overhead'],
  counterparts: { kvm: 'vm-any-kernel' },
  compared: ['process', 'hyperv'],
  variant({ value }) {
    const mode = value?.toLowerCase();
    return mode === 'default' || mode === 'process' || mode === 'hyperv' ? mode : undefined;
  },
});
