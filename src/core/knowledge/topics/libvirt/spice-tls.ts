import { defineTopic } from '../../topic';
import type text from './spice-tls.text';

export default defineTopic<typeof text>({
  constructs: [
    'domain/devices/graphics@tlsPort',
    'domain/devices/graphics@defaultMode',
    'domain/devices/graphics/channel',
    'domain/devices/graphics/channel@mode',
    'domain/devices/graphics/channel@name',
  ],
  claims: ['libvirt-spice-channel-modes', 'libvirt-graphics-listen-default'],
  counterparts: {},
  choices({ path, value, owns }) {
    if (!path.endsWith('@defaultMode') && !path.endsWith('@mode')) return {};
    return owns('@tlsPort') && (value === 'any' || value === 'insecure') ? { isolation: 'secure' } : {};
  },
  variant({ path, sibling }) {
    if (path.endsWith('@tlsPort')) return 'port';
    const ofChannel = path.includes('/channel');
    switch (sibling(ofChannel ? 'mode' : 'defaultMode')) {
      case 'secure':
        return ofChannel ? 'channelSecure' : 'secure';
      case 'insecure':
        return ofChannel ? 'channelInsecure' : 'insecure';
      case 'any':
        return ofChannel ? 'channelAny' : 'any';
      default:
        return undefined;
    }
  },
});
