import { defineTopic } from '../../topic';
import type text from './graphics-listen-type.text';

export default defineTopic<typeof text>({
  constructs: [
    'domain/devices/graphics/listen@type',
    'domain/devices/graphics/listen',
    'domain/devices/graphics/listen@socket',
    'domain/devices/graphics/listen@network',
    'domain/devices/graphics@socket',
  ],
  claims: ['libvirt-graphics-listen-kinds', 'libvirt-graphics-listen-default'],
  counterparts: {},
  choices({ path, value, owner, owns }) {
    const canPass = owner('@type') === 'vnc' || owner('@type') === 'spice';
    return path.endsWith('@type') && value === 'address' && canPass && !owns('@websocket') ? { isolation: 'none' } : {};
  },
  variant({ path, sibling, writes }) {
    if (path.endsWith('@socket')) return 'socket';
    const type = sibling('type');
    if (type === 'address') return writes?.('address') === true ? 'address' : 'usual';
    return type === 'socket' || type === 'none' || type === 'network' ? type : undefined;
  },
});
