import { defineTopic } from '../../topic';
import type text from './filesystem-readonly.text';

export default defineTopic<typeof text>({
  constructs: ['domain/devices/filesystem/readonly'],
  claims: ['libvirt-filesystem-readonly', 'libvirt-filesystem-shares-host-files'],
  counterparts: { docker: 'docker-bind-mount-writes-host' },
  variant({ owner, domain }) {
    if (domain?.('@type') === 'lxc') return 'container';
    return owner('driver@type') === 'virtiofs' ? 'virtiofs' : undefined;
  },
});
