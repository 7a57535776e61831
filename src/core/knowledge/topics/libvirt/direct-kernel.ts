import { defineTopic } from '../../topic';
import type text from './direct-kernel.text';

export default defineTopic<typeof text>({
  constructs: ['domain/os/kernel', 'domain/os/initrd', 'domain/os/cmdline', 'domain/os/shim', 'domain/os/dtb'],
  claims: ['libvirt-direct-kernel-boot', 'kvm-startup-and-overhead', 'libvirt-container-boot', 'libvirt-confidential-guests'],
  counterparts: { docker: 'dockerfile-image-has-no-kernel' },
  variant({ path, domain }) {
    switch (path) {
      case 'domain/os/kernel':
        return 'kernel';
      case 'domain/os/initrd':
        return 'initrd';
      case 'domain/os/cmdline':
        return domain?.('@type') === 'lxc' ? 'containerCmdline' : 'cmdline';
      case 'domain/os/shim':
        return 'shim';
      default:
        return 'dtb';
    }
  },
  compared: ['kernel'],
});
