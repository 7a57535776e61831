import { defineTopic } from '../../topic';
import type text from './graphics-gl.text';

export default defineTopic<typeof text>({
  constructs: ['domain/devices/graphics/gl', 'domain/devices/graphics/gl@enable', 'domain/devices/graphics/gl@rendernode'],
  claims: ['libvirt-graphics-gl', 'qemu-guest-is-untrusted'],
  counterparts: {},
  choices({ path, value, owner, mayHold }) {
    if (!path.endsWith('@enable')) return {};
    // A card that hands drawing on does not start without it.
    const isNeeded = mayHold?.('devices/video/model/acceleration@accel3d', 'yes') ?? true;
    if (value === 'yes') return isNeeded ? {} : { isolation: 'no', portability: 'no' };
    const isLocal = owner('@type') === 'sdl' || ['none', 'socket'].includes(owner('listen@type') ?? '');
    return value === 'no' && isLocal ? { performance: 'yes' } : {};
  },
  variant({ sibling, owner }) {
    if (sibling('enable') === 'no') return 'off';
    if (sibling('enable') !== 'yes' && sibling('rendernode') === undefined) return undefined;
    return owner('@type') === 'spice' ? 'spice' : 'on';
  },
});
