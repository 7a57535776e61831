import { defineTopic } from '../../topic';
import type text from './sound.text';

export default defineTopic<typeof text>({
  constructs: ['domain/devices/sound@model', 'domain/devices/sound'],
  claims: ['libvirt-sound-models', 'qemu-guest-is-untrusted'],
  counterparts: {},
  variant({ sibling }) {
    switch (sibling('model')) {
      case 'ich6':
      case 'ich9':
        return 'hda';
      case 'virtio':
        return 'virtio';
      case 'usb':
        return 'usb';
      case 'ac97':
      case 'es1370':
      case 'sb16':
      case 'pcspk':
        return 'antique';
      default:
        return undefined;
    }
  },
});
