import { defineTopic } from '../../topic';
import type text from './interface-mtu.text';

export default defineTopic<typeof text>({
  constructs: ['domain/devices/interface/mtu', 'domain/devices/interface/mtu@size'],
  claims: ['libvirt-interface-mtu'],
  counterparts: {},
  variant({ sibling, owner, owns }) {
    if (owner('@type') === 'user' && (owner('backend@type') === 'default' || !owns('backend@type'))) return 'refused';
    const size = sibling('size');
    if (size === undefined || !/^\d+$/.test(size)) return undefined;
    return Number(size) > 1500 ? 'jumbo' : Number(size) < 1500 ? 'small' : undefined;
  },
});
