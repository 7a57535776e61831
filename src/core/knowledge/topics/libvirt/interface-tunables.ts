import { defineTopic } from '../../topic';
import type text from './interface-tunables.text';

export default defineTopic<typeof text>({
  constructs: [
    'domain/devices/interface/driver@txmode',
    'domain/devices/interface/driver@rss',
    'domain/devices/interface/driver@rss_hash_report',
    'domain/devices/interface/driver/host',
    'domain/devices/interface/driver/host@csum',
    'domain/devices/interface/driver/host@gso',
    'domain/devices/interface/driver/host@tso4',
    'domain/devices/interface/driver/host@tso6',
    'domain/devices/interface/driver/host@ecn',
    'domain/devices/interface/driver/host@ufo',
    'domain/devices/interface/driver/host@mrg_rxbuf',
    'domain/devices/interface/driver/guest',
    'domain/devices/interface/driver/guest@csum',
    'domain/devices/interface/driver/guest@tso4',
    'domain/devices/interface/driver/guest@tso6',
    'domain/devices/interface/driver/guest@ecn',
    'domain/devices/interface/driver/guest@ufo',
  ],
  claims: ['libvirt-virtio-net-tunables'],
  counterparts: {},
  variant({ path, value }) {
    if (path.endsWith('@txmode')) return value === 'timer' ? 'timer' : value === 'iothread' ? 'prompt' : undefined;
    if (path.includes('@rss')) return value === 'on' ? 'spread' : undefined;
    return value === 'off' ? 'noOffload' : undefined;
  },
});
