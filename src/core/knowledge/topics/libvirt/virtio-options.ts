import { defineTopic } from '../../topic';
import type text from './virtio-options.text';

export default defineTopic<typeof text>({
  constructs: [
    'domain/devices/disk/driver@iommu',
    'domain/devices/disk/driver@ats',
    'domain/devices/disk/driver@packed',
    'domain/devices/disk/driver@page_per_vq',
    'domain/devices/interface/driver@iommu',
    'domain/devices/interface/driver@ats',
    'domain/devices/interface/driver@packed',
    'domain/devices/interface/driver@page_per_vq',
    'domain/devices/controller/driver@iommu',
    'domain/devices/controller/driver@ats',
    'domain/devices/controller/driver@packed',
    'domain/devices/controller/driver@page_per_vq',
    'domain/devices/memballoon/driver@iommu',
    'domain/devices/memballoon/driver@ats',
    'domain/devices/memballoon/driver@packed',
    'domain/devices/memballoon/driver@page_per_vq',
    'domain/devices/rng/driver@iommu',
    'domain/devices/rng/driver@ats',
    'domain/devices/rng/driver@packed',
    'domain/devices/input/driver@iommu',
    'domain/devices/input/driver@ats',
    'domain/devices/input/driver@packed',
    'domain/devices/video/driver@iommu',
    'domain/devices/video/driver@ats',
    'domain/devices/video/driver@packed',
    'domain/devices/filesystem/driver@iommu',
    'domain/devices/filesystem/driver@ats',
    'domain/devices/filesystem/driver@packed',
  ],
  claims: ['libvirt-virtio-options', 'libvirt-sev-virtio-iommu'],
  counterparts: {},
  choices: ({ path, value }) => (path.endsWith('@packed') && value === 'on' ? { portability: 'off' } : {}),
  variant({ path, value, domain }) {
    const option = path.slice(path.indexOf('@') + 1);
    if (value !== 'on') return value === 'off' ? 'off' : undefined;
    if (option === 'iommu') return domain?.('launchSecurity@type') === undefined ? option : 'encrypted';
    return option === 'ats' || option === 'packed' || option === 'page_per_vq' ? option : undefined;
  },
});
