import { defineTopic } from '../../topic';
import type text from './memory-device-backing.text';

export default defineTopic<typeof text>({
  constructs: [
    'domain/devices/memory@access',
    'domain/devices/memory@discard',
    'domain/devices/memory/source/pagesize',
    'domain/devices/memory/source/pagesize@unit',
    'domain/devices/memory/source/nodemask',
    'domain/devices/memory/source/alignsize',
    'domain/devices/memory/source/alignsize@unit',
    'domain/devices/memory/source/pmem',
    'domain/devices/memory/target/readonly',
  ],
  claims: ['libvirt-memory-device-backing', 'libvirt-memory-access', 'libvirt-memory-discard', 'libvirt-nvdimm-backing'],
  counterparts: {},
  variant({ path, value, owner }) {
    if (path.endsWith('@access')) {
      if (value === 'private') return owner('@model') === 'virtio-pmem' ? 'refused' : value;
      return value === 'shared' ? value : undefined;
    }
    if (path.endsWith('@discard')) return value === 'yes' ? 'discard' : undefined;
    if (path.includes('/pagesize')) return 'pagesize';
    if (path.includes('/alignsize')) return 'alignsize';
    if (path.endsWith('/nodemask')) return 'nodemask';
    return path.endsWith('/pmem') ? 'pmem' : path.endsWith('/readonly') ? 'readonly' : undefined;
  },
});
