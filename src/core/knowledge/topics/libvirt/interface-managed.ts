import { defineTopic } from '../../topic';
import type text from './interface-managed.text';

export default defineTopic<typeof text>({
  constructs: ['domain/devices/interface@managed', 'domain/devices/interface/source/address'],
  claims: ['libvirt-hostdev-interface', 'libvirt-hostdev-managed', 'vfio-iommu-group-is-the-unit'],
  counterparts: {},
  variant({ path, value, owner }) {
    if (!path.endsWith('@managed')) return owner('@type') === 'hostdev' ? 'function' : undefined;
    return value === 'yes' ? 'managed' : value === 'no' ? 'unmanaged' : undefined;
  },
});
