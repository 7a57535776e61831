import { defineTopic } from '../../topic';
import type text from './filesystem.text';

export default defineTopic<typeof text>({
  constructs: ['domain/devices/filesystem', 'domain/devices/filesystem@type'],
  claims: ['libvirt-filesystem-shares-host-files', 'libvirt-lxc-shares-host-files', 'libvirt-virtiofs'],
  counterparts: { docker: 'docker-bind-mount-writes-host' },
  variant({ sibling }) {
    const type = sibling('type');
    switch (type) {
      case 'mount':
      case 'ram':
      case 'bind':
        return type;
      case 'block':
      case 'file':
        return 'image';
      default:
        return undefined;
    }
  },
});
