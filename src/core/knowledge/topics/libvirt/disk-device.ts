import { defineTopic, sameAs } from '../../topic';
import { underQemu } from '../../libvirt/aims';
import type text from './disk-device.text';

export default defineTopic<typeof text>({
  constructs: ['domain/devices/disk@device'],
  claims: ['libvirt-lun-passes-commands', 'libvirt-read-only-disks', 'qemu-guest-is-untrusted'],
  counterparts: {},
  choices(described) {
    const { value, owns, sibling, writes } = described;
    const commands =
      owns('source/reservations') || (writes?.('rawio') ?? false) || (writes?.('sgio') ?? false) || sibling('rawio') !== undefined;
    return value === 'lun' && !commands && underQemu(described) ? { isolation: 'disk' } : {};
  },
  variant: sameAs('disk', 'cdrom', 'floppy', 'lun'),
});
