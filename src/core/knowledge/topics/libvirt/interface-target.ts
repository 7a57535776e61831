import { defineTopic } from '../../topic';
import type text from './interface-target.text';

export default defineTopic<typeof text>({
  constructs: ['domain/devices/interface/target', 'domain/devices/interface/target@dev', 'domain/devices/interface/target@managed'],
  claims: ['libvirt-tap-names', 'libvirt-unmanaged-tap'],
  counterparts: {},
  variant({ path, sibling }) {
    const managed = sibling('managed');
    if (managed === 'no') return 'unmanaged';
    if (path.endsWith('@managed')) return managed === 'yes' ? 'managed' : undefined;
    const dev = sibling('dev');
    return dev === undefined ? undefined : /^(?:vnet|vif|macvtap|macvlan)/.test(dev) ? 'reserved' : 'named';
  },
});
