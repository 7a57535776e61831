import { defineTopic } from '../../topic';
import type text from './video-acceleration.text';

export default defineTopic<typeof text>({
  constructs: [
    'domain/devices/video/model/acceleration@accel3d',
    'domain/devices/video/model/acceleration',
    'domain/devices/video/model/acceleration@accel2d',
    'domain/devices/video/model/acceleration@rendernode',
    'domain/devices/video/model@blob',
  ],
  claims: ['libvirt-video-acceleration', 'qemu-guest-is-untrusted'],
  counterparts: {},
  choices({ path, value, owner, domain }) {
    if (!path.endsWith('@accel3d')) return {};
    if (value === 'yes') return { isolation: 'no', portability: 'no' };
    const canDraw = domain?.('devices/graphics/gl@enable') === 'yes' || domain?.('devices/graphics@type') === 'egl-headless';
    return value === 'no' && canDraw && owner('model@type') === 'virtio' ? { performance: 'yes' } : {};
  },
  variant({ path, value, sibling, domain }) {
    if (path.endsWith('@blob')) return value === 'on' ? 'blob' : undefined;
    if (path.endsWith('@accel2d')) return 'twoD';
    if (domain?.('@type') === 'vbox') return undefined;
    const accelerated = sibling('accel3d');
    return accelerated === 'yes' ? 'on' : accelerated === 'no' ? 'off' : undefined;
  },
});
