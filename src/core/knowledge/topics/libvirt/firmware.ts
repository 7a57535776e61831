import { defineTopic } from '../../topic';
import type text from './firmware.text';

export default defineTopic<typeof text>({
  constructs: ['domain/os@firmware', 'domain/os/firmware'],
  claims: ['libvirt-firmware-autoselection', 'libvirt-secure-boot-prerequisites', 'libvirt-uefi-needs-acpi', 'libvirt-nvram'],
  counterparts: {},
  variant({ path, value }) {
    return path === 'domain/os@firmware' && (value === 'efi' || value === 'bios') ? value : undefined;
  },
});
