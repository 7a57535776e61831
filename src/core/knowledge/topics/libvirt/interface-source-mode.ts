import { defineTopic } from '../../topic';
import type text from './interface-source-mode.text';

export default defineTopic<typeof text>({
  constructs: [
    'domain/devices/interface/source@mode',
    'domain/devices/interface/source@dev',
    'domain/devices/interface/source@path',
    'domain/devices/interface/source@type',
    'domain/devices/interface/source@address',
    'domain/devices/interface/source@port',
    'domain/devices/interface/source/local',
    'domain/devices/interface/source/local@address',
    'domain/devices/interface/source/local@port',
  ],
  claims: [
    'libvirt-macvtap-modes',
    'libvirt-macvtap-host-unreachable',
    'libvirt-vhost-user-interface',
    'libvirt-vdpa',
    'libvirt-passt',
    'libvirt-socket-networks',
  ],
  counterparts: { docker: 'docker-macvlan-joins-lan' },
  compared: ['bridge', 'vepa'],
  choices({ path, value, owner }) {
    if (!path.endsWith('@mode') || owner('@type') !== 'direct') return {};
    if (value === 'vepa') return { performance: 'bridge', portability: 'bridge' };
    return value === 'bridge' ? { isolation: 'private' } : {};
  },
  variant({ owner, owns }) {
    const type = owner('@type');
    const mode = owner('source@mode');
    if (type === 'vdpa') return type;
    if (type === 'user') return 'outgoing';
    if (type === 'mcast' || type === 'udp' || type === 'client' || type === 'server') return 'tunnel';
    if (type === 'vhostuser') {
      if (owner('backend@type') === 'passt') return 'outgoing';
      return mode === 'server' || mode === 'client' ? mode : undefined;
    }
    if (type !== 'direct') return undefined;
    if (mode === undefined) return owns('source@mode') ? undefined : 'vepa';
    return (['vepa', 'bridge', 'private', 'passthrough'] as const).find((known) => known === mode);
  },
});
