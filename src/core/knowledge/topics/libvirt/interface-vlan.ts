import { defineTopic } from '../../topic';
import type text from './interface-vlan.text';

export default defineTopic<typeof text>({
  constructs: [
    'domain/devices/interface/vlan',
    'domain/devices/interface/vlan@trunk',
    'domain/devices/interface/vlan/tag',
    'domain/devices/interface/vlan/tag@id',
    'domain/devices/interface/vlan/tag@nativeMode',
  ],
  claims: ['libvirt-vlan-support'],
  counterparts: {},
  variant({ path, value, owner }) {
    const type = owner('@type');
    if (type === 'user' || type === 'ethernet' || type === 'mcast' || type === 'client' || type === 'server' || type === 'udp')
      return 'unsupported';
    if (path.endsWith('@nativeMode')) return value === 'tagged' || value === 'untagged' ? value : undefined;
    if (owner('vlan@trunk') === 'yes') return 'trunk';
    return type === 'bridge' && owner('virtualport@type') !== 'openvswitch' ? 'linuxBridge' : undefined;
  },
});
