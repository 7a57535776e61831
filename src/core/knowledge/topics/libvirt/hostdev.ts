import { defineTopic } from '../../topic';
import type text from './hostdev.text';

const managedPath = 'domain/devices/hostdev@managed';

export default defineTopic<typeof text>({
  constructs: [
    'domain/devices/hostdev',
    'domain/devices/hostdev@type',
    'domain/devices/hostdev@mode',
    managedPath,
    'domain/devices/hostdev/source',
    'domain/devices/hostdev/source/block',
    'domain/devices/hostdev/source/char',
    'domain/devices/hostdev/source/interface',
    'domain/devices/hostdev/source@protocol',
    'domain/devices/hostdev/source@wwpn',
  ],
  claims: [
    'vfio-iommu-group-is-the-unit',
    'libvirt-hostdev-ties-to-host',
    'vfio-pins-guest-memory',
    'libvirt-hostdev-managed',
    'qemu-guest-is-untrusted',
    'libvirt-xen-write-filtering',
    'libvirt-lxc-device-nodes',
    'libvirt-vhost-scsi',
  ],
  counterparts: { docker: 'docker-device-reaches-host-driver' },
  compared: ['pci', 'pciXen', 'usb', 'mdev', 'scsi', 'scsi_host'],
  choices: ({ path, value, owner }) => (path === managedPath && owner('@type') === 'pci' && value === 'no' ? { portability: 'yes' } : {}),
  variant({ path, value, owner, domain }) {
    const type = owner('@type');
    if (path === managedPath && type === 'pci') return value === 'yes' ? 'managed' : value === 'no' ? 'unmanaged' : undefined;
    if (path === managedPath && type !== undefined) return type === 'scsi' && value === 'yes' ? 'managedRefused' : 'managedIgnored';
    if (owner('@mode') === 'capabilities' || domain?.('@type') === 'lxc') {
      return type === 'net' || type === 'misc' || type === 'storage' ? type : 'container';
    }
    switch (type) {
      case 'pci':
        return domain?.('@type') === 'xen' ? 'pciXen' : type;
      case 'usb':
      case 'mdev':
      case 'scsi':
      case 'scsi_host':
        return type;
      default:
        return undefined;
    }
  },
});
