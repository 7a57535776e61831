import { defineTopic } from '../../topic';
import type text from './interface-backend.text';

export default defineTopic<typeof text>({
  constructs: [
    'domain/devices/interface/backend',
    'domain/devices/interface/backend@type',
    'domain/devices/interface/backend@logFile',
    'domain/devices/interface/backend@tap',
    'domain/devices/interface/backend@vhost',
  ],
  claims: ['libvirt-user-network', 'libvirt-passt', 'libvirt-passt-vhost-user', 'libvirt-net-device-nodes'],
  counterparts: {},
  choices: ({ path, value, owner }) =>
    path.endsWith('@type') && value === 'default' && owner('@type') === 'user' ? { isolation: 'passt', performance: 'passt' } : {},
  variant({ path, owner }) {
    if (path.endsWith('@tap') || path.endsWith('@vhost')) return 'nodes';
    if (path.endsWith('@logFile')) return 'log';
    const backend = owner('backend@type');
    if (backend === 'passt') return owner('@type') === 'vhostuser' ? 'shared' : backend;
    return backend === 'default' ? 'slirp' : undefined;
  },
});
