import { devicePaths } from '../../device-paths';
import { defineTopic } from '../../topic';
import type text from './chardev-type.text';

export default defineTopic<typeof text>({
  constructs: devicePaths(['serial', 'console', 'parallel'], ['', '@type', '/source@path', '/source@channel']),
  claims: ['libvirt-chardev-kinds', 'libvirt-chardev-over-tcp', 'libvirt-logd-rotates'],
  counterparts: {},
  variant({ owner, domain }) {
    const type = owner('@type');
    switch (type) {
      case 'pty':
        return domain?.('@type') === 'lxc' ? 'container' : type;
      case 'tcp':
      case 'file':
      case 'dev':
      case 'pipe':
      case 'udp':
      case 'unix':
      case 'nmdm':
      case 'spiceport':
      case 'null':
      case 'stdio':
      case 'vc':
        return type;
      default:
        return undefined;
    }
  },
});
