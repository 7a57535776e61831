import { isEveryAddress, isLoopback } from '../../addresses';
import { defineTopic, type Described } from '../../topic';
import type text from './ports.text';

type Variant = keyof typeof text.en.variants;

function variant(described: Described): Variant | undefined {
  const { path, parts, value, sibling, owner } = described;
  const long = path !== 'services.*.ports[]';
  const target = long ? sibling('target') : parts.target;
  if (target === undefined || (long && value === undefined)) return undefined;
  if (owner('network_mode') === 'host') return 'discarded';
  const host = long ? sibling('host_ip') : parts.host;
  const published = long ? sibling('published') : parts.published;
  if (host !== undefined && isLoopback(host)) return 'loopback';
  if (published?.includes('-') && target.includes('-')) return 'range';
  if (host !== undefined && host !== '' && !isEveryAddress(host)) return 'address';
  return published === undefined || published === '' || published === '0' ? 'ephemeral' : 'all';
}

export default defineTopic<typeof text>({
  constructs: ['services.*.ports', 'services.*.ports[].published', 'services.*.ports[].target', 'services.*.ports[].host_ip'],
  claims: [
    'docker-published-on-all-interfaces',
    'docker-published-ports-before-host-firewall',
    'docker-userland-proxy-on',
    'felter-2014-nat-doubles-rtt',
    'docker-host-network-discards-ports',
    'docker-bridge-driver',
    'cis-docker-bind-interface',
  ],
  counterparts: { kvm: 'libvirt-nat-network' },
  variant,
});
