import { isEveryAddress, isLoopback } from '../../addresses';
import { defineTopic, type Described } from '../../topic';
import type text from './ports.text';

type Variant = keyof typeof text.en.variants;

function variant(described: Described): Variant | undefined {
  const { path, parts, value, sibling, owner } = described;
  const long = path !== 'services.*.ports[]';
  const target = long ? sibling('target') : parts.target;
  if (target === undefined || (long && value === undefined)) return undefined;
  const mode = owner('network_mode') ?? '';
  if (mode === 'host') return 'discarded';
  if (mode === 'none') return 'nowhere';
  if (/^(?:service|container):/.test(mode)) return 'refused';
  const written = long ? sibling('host_ip') : parts.host;
  const host = written === undefined || written === '' ? bindingOf(described) : written;
  const published = long ? sibling('published') : parts.published;
  if (host !== undefined && isLoopback(host)) return 'loopback';
  if (published?.includes('-') && target.includes('-')) return 'range';
  if (host !== undefined && !isEveryAddress(host)) return 'address';
  return published === undefined || published === '' || published === '0' ? 'ephemeral' : 'all';
}

/** Where ports without an address go, if the service is on the project's own network and this says so. */
function bindingOf({ owns, defined }: Described): string | undefined {
  if (owns('networks') || owns('network_mode')) return undefined;
  return defined?.('networks', 'default')?.text('driver_opts.com.docker.network.bridge.host_binding_ipv4');
}

export default defineTopic<typeof text>({
  constructs: ['services.*.ports', 'services.*.ports[].published', 'services.*.ports[].target', 'services.*.ports[].host_ip'],
  claims: [
    'docker-published-on-all-interfaces',
    'docker-published-ports-before-host-firewall',
    'docker-userland-proxy-on',
    'felter-2014-nat-doubles-rtt',
    'docker-host-network-discards-ports',
    'docker-peer-network-refuses-settings',
    'docker-network-none-loopback-only',
    'docker-bridge-driver',
    'docker-bridge-options',
    'cis-docker-bind-interface',
  ],
  counterparts: { kvm: 'libvirt-nat-network' },
  compared: ['all', 'ephemeral', 'range'],
  variant,
});
