import { addressPaths } from '../../device-paths';
import { defineTopic } from '../../topic';
import type text from './device-address.text';

export default defineTopic<typeof text>({
  constructs: addressPaths,
  claims: ['libvirt-device-addresses'],
  counterparts: {},
  variant({ sibling }) {
    const type = sibling('type');
    switch (type) {
      case 'pci':
        return sibling('bus') === undefined && sibling('slot') === undefined ? 'pciAny' : type;
      case 'drive':
      case 'usb':
      case 'ccw':
      case 'virtio-serial':
      case 'virtio-mmio':
      case 'isa':
      case 'unassigned':
        return type;
      default:
        return undefined;
    }
  },
});
