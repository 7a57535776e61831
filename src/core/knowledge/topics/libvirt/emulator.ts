import { defineTopic } from '../../topic';
import type text from './emulator.text';

const packaged = /^(?:(?:\/usr)?\/(?:s?bin|libexec)|\/run\/libvirt\/nix-emulators)\/(?:qemu-system-[\w-]+|qemu-kvm|kvm|kvm-spice)$/;

export default defineTopic<typeof text>({
  constructs: ['domain/devices/emulator'],
  claims: ['libvirt-emulator-default', 'kvm-image-portability', 'libvirt-svirt-confines-qemu'],
  counterparts: {},
  variant({ value, domain }) {
    const type = domain?.('@type');
    if (type === 'lxc' || type === 'xen') return type;
    if (value === undefined || type === undefined) return undefined;
    return packaged.test(value) ? 'packaged' : 'own';
  },
});
