import { defineTopic } from '../../topic';
import type text from './graphics-type.text';

export default defineTopic<typeof text>({
  constructs: ['domain/devices/graphics@type', 'domain/devices/graphics'],
  claims: [
    'qemu-client-interfaces-untrusted',
    'libvirt-graphics-kinds',
    'libvirt-graphics-listen-default',
    'x11-clients-share-the-display',
  ],
  counterparts: {},
  variant({ sibling, domain }) {
    const type = sibling('type');
    const driver = domain?.('@type');
    switch (type) {
      case 'vnc':
        return ['', 'kvm', 'qemu', 'hvf', undefined].includes(driver) ? type : 'vncElsewhere';
      case 'spice':
      case 'rdp':
      case 'dbus':
      case 'sdl':
      case 'egl-headless':
      case 'desktop':
        return type;
      default:
        return undefined;
    }
  },
});
