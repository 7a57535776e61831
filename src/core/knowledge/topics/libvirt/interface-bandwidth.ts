import { defineTopic } from '../../topic';
import type text from './interface-bandwidth.text';

export default defineTopic<typeof text>({
  constructs: [
    'domain/devices/interface/bandwidth',
    'domain/devices/interface/bandwidth/inbound',
    'domain/devices/interface/bandwidth/inbound@average',
    'domain/devices/interface/bandwidth/inbound@peak',
    'domain/devices/interface/bandwidth/inbound@burst',
    'domain/devices/interface/bandwidth/inbound@floor',
    'domain/devices/interface/bandwidth/outbound',
    'domain/devices/interface/bandwidth/outbound@average',
    'domain/devices/interface/bandwidth/outbound@peak',
    'domain/devices/interface/bandwidth/outbound@burst',
  ],
  claims: ['libvirt-bandwidth'],
  counterparts: {},
  variant({ path, owner }) {
    if (path.endsWith('outbound@peak')) return 'ignored';
    if (path.endsWith('@floor')) return owner('@type') === 'network' || owner('@type') === undefined ? 'floor' : 'floorRefused';
    if (path.endsWith('@burst') || path.endsWith('@peak')) return 'burst';
    return path.includes('/inbound') ? 'inbound' : path.includes('/outbound') ? 'outbound' : undefined;
  },
});
