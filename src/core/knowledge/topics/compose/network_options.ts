import { parseGoBoolean } from '../../../text/values';
import { isEveryAddress, isLoopback } from '../../addresses';
import { defineTopic, type Described } from '../../topic';
import type text from './network_options.text';

type Variant = keyof typeof text.en.variants;

const modes: ReadonlyMap<string, Variant> = new Map<string, Variant>([
  ['macvlan_mode=bridge', 'macvlan-bridge'],
  ['macvlan_mode=vepa', 'macvlan-vepa'],
  ['macvlan_mode=private', 'macvlan-private'],
  ['macvlan_mode=passthru', 'macvlan-passthru'],
  ['ipvlan_mode=l2', 'ipvlan-l2'],
  ['ipvlan_mode=l3', 'ipvlan-l3'],
  ['ipvlan_mode=l3s', 'ipvlan-l3s'],
  ['gateway_mode=nat', 'gateway-nat'],
  ['gateway_mode=routed', 'gateway-routed'],
  ['gateway_mode=nat-unprotected', 'gateway-unprotected'],
  ['gateway_mode=isolated', 'gateway-isolated'],
]);

/** The last part of an option’s name, which tells them apart: `enable_icc` of `com.docker.network.bridge.enable_icc`. */
function shortName(option: string): string {
  return option.startsWith('com.docker.network.') ? option.slice(option.lastIndexOf('.') + 1) : option;
}

function variant({ parts, value }: Described): Variant | undefined {
  const option = shortName(parts.name ?? '');
  if (option === 'encrypted') return 'encrypted';
  if (value === undefined || value === '') return undefined;
  switch (option) {
    case 'enable_icc':
      return parseGoBoolean(value) === false ? 'icc-off' : undefined;
    case 'enable_ip_masquerade':
      return parseGoBoolean(value) === false ? 'masquerade-off' : undefined;
    case 'host_binding_ipv4':
      return isLoopback(value) ? 'binding-loopback' : isEveryAddress(value) ? undefined : 'binding-address';
    case 'inhibit_ipv4':
      return parseGoBoolean(value) === true ? 'bridge-without-address' : undefined;
    case 'mtu':
      return 'mtu';
    case 'trusted_host_interfaces':
      return 'trusted-interfaces';
    case 'parent':
      return value.includes('.') ? 'parent-vlan' : 'parent';
    case 'name':
      return parts.name === 'com.docker.network.bridge.name' ? 'bridge-name' : undefined;
    default:
      return modes.get(`${option.replace(/_ipv[46]$/, '')}=${value}`);
  }
}

function isDefault({ parts, value }: Described): boolean {
  const option = shortName(parts.name ?? '');
  if (option === 'container_iface_prefix') return true;
  if (option === 'enable_icc' || option === 'enable_ip_masquerade') return parseGoBoolean(value ?? '') === true;
  return option === 'inhibit_ipv4' && parseGoBoolean(value ?? '') === false;
}

export default defineTopic<typeof text>({
  constructs: ['networks.*.driver_opts', 'networks.*.driver_opts.*'],
  claims: [
    'docker-weaker-isolation',
    'docker-bridge-options',
    'docker-gateway-modes',
    'docker-internal-keeps-host',
    'docker-overlay-spans-hosts',
    'moby-overlay-encrypted-by-presence',
    'docker-macvlan-joins-lan',
    'iproute2-macvlan-modes',
    'linux-ipvlan-modes',
    'docker-ipvlan-shares-mac',
  ],
  counterparts: {},
  variant,
  silent: isDefault,
});
