import { defineTopic } from '../../topic';
import type text from './interface-port.text';

export default defineTopic<typeof text>({
  constructs: ['domain/devices/interface/port', 'domain/devices/interface/port@isolated'],
  claims: ['libvirt-isolated-ports'],
  counterparts: {},
  choices({ path, value, owner }) {
    const bridged = owner('@type') === 'network' || owner('@type') === 'bridge';
    return path.endsWith('@isolated') && value === 'no' && bridged ? { isolation: 'yes' } : {};
  },
  variant({ sibling, owner }) {
    const isolated = sibling('isolated');
    if (isolated === 'no') return 'no';
    if (isolated !== 'yes') return undefined;
    const type = owner('@type');
    return type === undefined || type === 'network' || type === 'bridge' ? 'yes' : 'refused';
  },
});
