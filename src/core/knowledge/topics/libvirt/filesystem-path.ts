import { defineTopic } from '../../topic';
import type text from './filesystem-path.text';

const systemDirectories: ReadonlySet<string> = new Set([
  ...['/etc', '/boot', '/usr', '/bin', '/sbin', '/lib', '/lib64', '/var', '/var/lib', '/var/lib/libvirt', '/root', '/home'],
  ...['/run', '/var/run', '/dev', '/proc', '/sys'],
]);

export default defineTopic<typeof text>({
  constructs: [
    'domain/devices/filesystem/source@dir',
    'domain/devices/filesystem/source@socket',
    'domain/devices/filesystem/target@dir',
    'domain/devices/filesystem/source',
    'domain/devices/filesystem/target',
  ],
  claims: ['libvirt-filesystem-target', 'libvirt-filesystem-shares-host-files', 'libvirt-lxc-shares-host-files'],
  counterparts: { docker: 'docker-bind-mount-writes-host' },
  variant({ path, sibling, owner, domain }) {
    if (path.includes('/target')) {
      const type = domain?.('@type');
      if (type === 'lxc') return sibling('dir') === '/' ? 'root' : 'mountPoint';
      return type === 'kvm' || type === 'qemu' || owner('driver@type') === 'virtiofs' ? 'tag' : undefined;
    }
    if (sibling('socket') !== undefined) return 'socket';
    const directory = sibling('dir')?.replace(/(?<=.)\/$/, '');
    if (directory === undefined) return undefined;
    return directory === '/' ? 'everything' : systemDirectories.has(directory) ? 'system' : 'directory';
  },
  compared: ['directory'],
  // The source of a bind lies in the container itself.
  silent: ({ path, owner }) => owner('@type') === 'bind' && path.includes('/source'),
});
