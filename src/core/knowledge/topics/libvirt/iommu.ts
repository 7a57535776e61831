import { defineTopic } from '../../topic';
import type text from './iommu.text';

export default defineTopic<typeof text>({
  constructs: [
    'domain/devices/iommu@model',
    'domain/devices/iommu',
    'domain/devices/iommu/driver',
    'domain/devices/iommu/driver@intremap',
    'domain/devices/iommu/driver@caching_mode',
    'domain/devices/iommu/driver@eim',
    'domain/devices/iommu/driver@iotlb',
    'domain/devices/iommu/driver@aw_bits',
    'domain/devices/iommu/driver@dma_translation',
  ],
  claims: ['libvirt-viommu', 'libvirt-viommu-machines'],
  counterparts: {},
  variant({ path, value, sibling }) {
    const on = value === 'on';
    switch (path.slice(path.lastIndexOf('@') + 1)) {
      case 'intremap':
        return on ? 'remap' : undefined;
      case 'caching_mode':
        return on ? 'caching' : undefined;
      case 'eim':
        return on ? 'extended' : undefined;
      case 'iotlb':
        return on ? 'cache' : undefined;
      case 'dma_translation':
        return value === 'off' ? 'noTranslation' : undefined;
      case 'aw_bits':
        return 'width';
    }
    const model = path.includes('/driver') ? undefined : sibling('model');
    return model === 'intel' || model === 'amd' || model === 'virtio' || model === 'smmuv3' ? model : undefined;
  },
});
