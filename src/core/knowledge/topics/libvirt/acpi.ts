import { defineTopic } from '../../topic';
import type text from './acpi.text';

export default defineTopic<typeof text>({
  constructs: ['domain/features/acpi'],
  claims: ['libvirt-acpi', 'libvirt-uefi-needs-acpi'],
  counterparts: {},
  variant({ domain }) {
    const arch = domain?.('os/type@arch');
    if (arch === 'aarch64') return 'arm';
    const uefi = domain?.('os@firmware') === 'efi' || (domain?.('os/loader@type') === 'pflash' && domain('os/loader@readonly') === 'yes');
    return uefi && (arch === undefined || arch === 'x86_64' || arch === 'i686') ? 'uefi' : undefined;
  },
});
