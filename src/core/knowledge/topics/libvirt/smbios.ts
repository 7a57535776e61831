import { defineTopic } from '../../topic';
import type text from './smbios.text';

export default defineTopic<typeof text>({
  constructs: ['domain/os/smbios@mode', 'domain/os/smbios'],
  claims: ['libvirt-smbios-modes', 'kvm-image-portability'],
  counterparts: {},
  choices: ({ path, value }) => (path.endsWith('@mode') && value === 'host' ? { isolation: 'emulate', portability: 'emulate' } : {}),
  variant({ sibling }) {
    const mode = sibling('mode');
    return mode === 'host' || mode === 'emulate' || mode === 'sysinfo' ? mode : undefined;
  },
});
