import { defineTopic } from '../../topic';
import type text from './memory-device.text';

export default defineTopic<typeof text>({
  constructs: [
    'domain/devices/memory',
    'domain/devices/memory@model',
    'domain/devices/memory/source',
    'domain/devices/memory/source/path',
    'domain/devices/memory/target',
    'domain/devices/memory/target/size',
    'domain/devices/memory/target/size@unit',
  ],
  claims: [
    'libvirt-memory-devices',
    'libvirt-virtio-mem',
    'qemu-virtio-mem-beside-vfio',
    'libvirt-nvdimm-backing',
    'libvirt-sgx-memory',
    'libvirt-migration-needs-shared-disks',
  ],
  counterparts: {},
  variant({ owner }) {
    const model = owner('@model');
    switch (model) {
      case 'dimm':
      case 'nvdimm':
      case 'virtio-pmem':
      case 'virtio-mem':
      case 'sgx-epc':
        return model;
      default:
        return undefined;
    }
  },
});
