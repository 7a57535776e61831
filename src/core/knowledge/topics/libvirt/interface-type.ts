import { defineTopic } from '../../topic';
import { underKvm, underQemu } from '../../libvirt/aims';
import type text from './interface-type.text';

export default defineTopic<typeof text>({
  constructs: ['domain/devices/interface@type', 'domain/devices/interface'],
  claims: [
    'kvm-strong-isolation',
    'libvirt-bridge-joins-lan',
    'libvirt-nat-network',
    'libvirt-macvtap-host-unreachable',
    'libvirt-user-network',
    'libvirt-network-filters',
    'libvirt-hostdev-ties-to-host',
    'libvirt-teaming-keeps-migration',
    'libvirt-vhost-user-needs-shared-memory',
    'libvirt-vdpa',
    'libvirt-socket-networks',
    'libvirt-null-interface',
    'libvirt-passt-vhost-user',
  ],
  counterparts: { docker: 'docker-bridge-driver' },
  choices(described) {
    const { path, value, owns } = described;
    if (!path.endsWith('@type') || !underQemu(described)) return {};
    const fastest = underKvm(described) ? { performance: 'hostdev' } : {};
    switch (value) {
      case 'network':
        return fastest;
      case 'bridge':
      case 'direct':
        return { isolation: 'network', ...fastest, portability: 'network' };
      case 'hostdev':
        // A virtio partner keeps such a card’s guest able to move.
        return owns('teaming') ? { isolation: 'network' } : { isolation: 'network', portability: 'network' };
      case 'vhostuser':
      case 'vdpa':
        return { isolation: 'network', portability: 'network' };
      case 'user':
        return { performance: 'bridge' };
      default:
        return {};
    }
  },
  variant({ sibling }) {
    const type = sibling('type');
    switch (type) {
      case 'network':
      case 'bridge':
      case 'user':
      case 'direct':
      case 'hostdev':
      case 'vhostuser':
      case 'vdpa':
      case 'ethernet':
      case 'null':
        return type;
      case 'vds':
        return 'vmware';
      case 'mcast':
      case 'udp':
      case 'server':
      case 'client':
        return 'tunnel';
      default:
        return undefined;
    }
  },
});
