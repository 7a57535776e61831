import { defineTopic } from '../../topic';
import type text from './interface-source.text';

export default defineTopic<typeof text>({
  constructs: [
    'domain/devices/interface/source@network',
    'domain/devices/interface/source@portgroup',
    'domain/devices/interface/source@bridge',
    'domain/devices/interface/source@portid',
    'domain/devices/interface/source',
  ],
  claims: [
    'libvirt-network-by-name',
    'libvirt-bridge-joins-lan',
    'libvirt-nat-network',
    'libvirt-network-filters',
    'libvirt-virtual-ports',
  ],
  counterparts: {},
  variant({ path, sibling, owner, owns }) {
    if (path.endsWith('@portgroup')) return 'portgroup';
    const network = sibling('network');
    if (network !== undefined && !path.endsWith('@bridge')) return network === 'default' ? 'nat' : 'named';
    if (sibling('bridge') === undefined || path.endsWith('@portid')) return undefined;
    // On an interface of type network it is libvirt’s own note of where the card went.
    if (owner('@type') === 'network') return undefined;
    if (owner('virtualport@type') === 'openvswitch') return 'switch';
    return owns('filterref') ? 'filtered' : 'open';
  },
  silent: ({ path, sibling }) => path.endsWith('/source') && sibling('network') === undefined && sibling('bridge') === undefined,
});
