import { isEveryAddress, isLoopback } from '../../addresses';
import { devicePaths } from '../../device-paths';
import { defineTopic } from '../../topic';
import type text from './chardev-endpoint.text';

const places = ['serial', 'console', 'parallel', 'channel', 'redirdev', 'smartcard', 'rng/backend'];

export default defineTopic<typeof text>({
  constructs: devicePaths(places, [
    '/source@host',
    '/source@mode',
    '/source@service',
    '/source@tls',
    '/source',
    '/protocol@type',
    '/protocol',
  ]),
  claims: ['libvirt-chardev-over-tcp', 'libvirt-chardev-kinds'],
  counterparts: {},
  choices({ path, value, sibling, owner }) {
    const isServer = sibling('mode') === 'bind' && (owner('@type') === 'tcp' || owner('backend@type') === 'tcp');
    if (!path.endsWith('@host') || value === undefined || value === '' || !isServer || isLoopback(value)) return {};
    return { isolation: value.includes(':') ? '::1' : '127.0.0.1' };
  },
  variant({ path, sibling, writes, owner, domain }) {
    if (path.includes('/protocol')) {
      const type = sibling('type');
      if (type === 'raw' || type === 'telnet') return type;
      if (type !== 'tls' && type !== 'telnets') return undefined;
      return domain?.('@type') === 'kvm' || domain?.('@type') === 'qemu' ? 'refused' : 'secured';
    }
    if (sibling('tls') === 'yes') return 'tls';
    if (path.endsWith('@tls')) return sibling('tls') === 'no' ? 'noTls' : undefined;
    const host = sibling('host');
    const mode = sibling('mode');
    if (writes?.('path') === true) return mode === 'bind' ? 'socket' : mode === 'connect' ? 'socketElsewhere' : undefined;
    if (owner('@type') === 'udp' || owner('backend@type') === 'udp')
      return mode === 'bind' ? 'packets' : mode === 'connect' ? 'packetsOut' : undefined;
    switch (mode) {
      case 'connect':
        return host === undefined ? undefined : 'connect';
      case 'bind':
        if (host === undefined) return undefined;
        return isEveryAddress(host) ? 'everywhere' : isLoopback(host) ? 'loopback' : 'address';
      default:
        return undefined;
    }
  },
  // What a terminal, file, pipe or device is, its type says.
  silent: ({ writes, sibling }) => writes?.('path') === true && writes('mode') === false && sibling('tls') === undefined,
});
