import { defineTopic } from '../../topic';
import type text from './filesystem.text';

export default defineTopic<typeof text>({
  constructs: ['domain/devices/filesystem', 'domain/devices/filesystem@type'],
  claims: ['libvirt-filesystem-shares-host-files', 'libvirt-lxc-shares-host-files', 'libvirt-virtiofs', 'libvirt-qemu-mount-only'],
  counterparts: { docker: 'docker-bind-mount-writes-host' },
  compared: ['mount'],
  variant({ owner, domain }) {
    const type = owner('@type');
    const driver = domain?.('@type');
    if (type === 'template') return 'template';
    if ((driver === 'kvm' || driver === 'qemu') && type !== undefined && type !== 'mount') return 'refused';
    switch (type) {
      case 'mount':
        if (driver !== 'lxc' || owner('target@dir') !== '/') return type;
        return owner('source@dir') === '/' ? 'hostRoot' : 'root';
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
