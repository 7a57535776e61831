import { defineTopic } from '../../topic';
import { underQemu } from '../../libvirt/aims';
import type text from './disk-type.text';

export default defineTopic<typeof text>({
  constructs: ['domain/devices/disk@type', 'domain/devices/disk'],
  claims: [
    'libvirt-disk-source-kinds',
    'libvirt-migration-needs-shared-disks',
    'kvm-own-virtual-hardware',
    'libvirt-nvme-disk',
    'vfio-pins-guest-memory',
    'libvirt-vhost-user-disk',
    'libvirt-vhost-user-needs-shared-memory',
    'libvirt-storage-volume',
    'libvirt-directory-disk',
    'openshift-block-over-filesystem',
  ],
  counterparts: {},
  choices(described) {
    const { path, value, owner, owns } = described;
    const device = owner('@device') ?? (owns('@device') ? undefined : 'disk');
    if (!path.endsWith('@type') || device !== 'disk' || !underQemu(described)) return {};
    switch (value) {
      case 'file':
        return { performance: 'block', portability: 'network' };
      case 'block':
      case 'nvme':
        return { portability: 'network' };
      case 'vhostuser':
      case 'vhostvdpa':
        return { isolation: 'block', portability: 'network' };
      default:
        return {};
    }
  },
  variant({ owner, owns }) {
    const type = owner('@type') ?? (owns('@type') ? undefined : 'file');
    switch (type) {
      case 'file':
      case 'block':
      case 'network':
      case 'volume':
      case 'nvme':
      case 'vhostuser':
      case 'vhostvdpa':
      case 'dir':
        return type;
      default:
        return undefined;
    }
  },
});
