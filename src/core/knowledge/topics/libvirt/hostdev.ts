import { defineTopic } from '../../topic';
import type text from './hostdev.text';

const managedPath = 'domain/devices/hostdev@managed';

export default defineTopic<typeof text>({
  constructs: ['domain/devices/hostdev', 'domain/devices/hostdev@type', 'domain/devices/hostdev@mode', managedPath],
  claims: [
    'vfio-iommu-group-is-the-unit',
    'libvirt-hostdev-ties-to-host',
    'vfio-pins-guest-memory',
    'libvirt-hostdev-managed',
    'qemu-guest-is-untrusted',
  ],
  counterparts: { docker: 'docker-device-reaches-host-driver' },
  variant({ path, value, sibling }) {
    const type = sibling('type');
    if (path === managedPath && type === 'pci') return value === 'yes' ? 'managed' : value === 'no' ? 'unmanaged' : undefined;
    if (path === managedPath && type !== undefined) return type === 'scsi' && value === 'yes' ? 'managedRefused' : 'managedIgnored';
    if (sibling('mode') === 'capabilities') return 'container';
    switch (type) {
      case 'pci':
      case 'usb':
      case 'mdev':
        return type;
      case 'scsi':
      case 'scsi_host':
        return 'scsi';
      default:
        return undefined;
    }
  },
});
