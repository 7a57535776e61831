import { defineTopic, sameAs } from '../../topic';
import type text from './loader-readonly.text';

export default defineTopic<typeof text>({
  constructs: ['domain/os/loader@readonly'],
  claims: ['libvirt-loader', 'libvirt-svirt-confines-qemu'],
  counterparts: {},
  choices: ({ value }) => (value === 'no' ? { isolation: 'yes' } : {}),
  variant: sameAs('yes', 'no'),
});
