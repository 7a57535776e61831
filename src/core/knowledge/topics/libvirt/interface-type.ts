import { defineTopic } from '../../topic';
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
  ],
  counterparts: { docker: 'docker-bridge-driver' },
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
        return type;
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
