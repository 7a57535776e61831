import { defineTopic } from '../../topic';
import type text from './interface-mac.text';

export default defineTopic<typeof text>({
  constructs: ['domain/devices/interface/mac', 'domain/devices/interface/mac@address', 'domain/devices/interface/mac@type'],
  claims: ['libvirt-mac-generated', 'kvm-image-portability'],
  counterparts: {},
  variant({ path, sibling }) {
    if (path.endsWith('@type')) return 'static';
    const address = sibling('address');
    if (address === undefined || !/^[0-9a-f]{2}(?::[0-9a-f]{2}){5}$/i.test(address)) return undefined;
    return parseInt(address.slice(0, 2), 16) % 2 === 1 ? 'multicast' : undefined;
  },
});
