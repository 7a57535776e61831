import { dottedSysctl, isFirstNetworkSysctl, isIpcSysctl } from '../../sysctls';
import { defineTopic, runtimeFamilyOf, type Described } from '../../topic';
import type text from './sysctls.text';

type Variant = keyof typeof text.en.variants;

/** The longest queue of waiting connections in a new network namespace. */
const usualQueue = 4096;

const host: ReadonlyMap<string, Variant> = new Map<string, Variant>([
  ['vm.max_map_count', 'map-count'],
  ['vm.overcommit_memory', 'overcommit'],
]);

/** What a parameter of the network does when it is off and on; left out where that is nothing to be said of by itself. */
const switches: ReadonlyMap<string, { readonly off?: Variant; readonly on: Variant }> = new Map<
  string,
  { readonly off?: Variant; readonly on: Variant }
>([
  ['net.ipv4.ip_forward', { off: 'forwarding-off', on: 'forwarding-inherited' }],
  ['net.ipv4.conf.all.forwarding', { off: 'forwarding-off', on: 'forwarding-inherited' }],
  ['net.ipv6.conf.all.forwarding', { on: 'forwarding' }],
  ['net.ipv4.conf.all.src_valid_mark', { on: 'source-mark' }],
  ['net.ipv4.conf.all.route_localnet', { on: 'route-localnet' }],
  ['net.ipv6.conf.all.disable_ipv6', { off: 'ipv6-on', on: 'ipv6-off' }],
  ['net.ipv6.conf.default.disable_ipv6', { off: 'ipv6-on', on: 'ipv6-off' }],
]);

function ofNetwork(name: string, { value, owner }: Described): Variant {
  const mode = owner('network_mode') ?? '';
  if (mode === 'host') return 'host-network';
  if (isFirstNetworkSysctl(name)) return 'first-network';
  if (/^(?:service|container):/.test(mode)) return 'joined-network';
  if (value === undefined || !/^\d+$/.test(value)) return 'network';
  const number = Number(value);
  if (name === 'net.core.somaxconn') return number > usualQueue ? 'queue-longer' : number < usualQueue ? 'queue-shorter' : 'queue-usual';
  if (name === 'net.ipv4.ip_unprivileged_port_start') return number === 0 ? 'low-ports-usual' : 'low-ports';
  const found = switches.get(name);
  return (number === 0 ? found?.off : found?.on) ?? 'network';
}

function variant(described: Described): Variant | undefined {
  const { parts, owner } = described;
  const name = dottedSysctl(parts.name ?? '');
  if (name === '') return undefined;
  if (name.startsWith('net.')) return ofNetwork(name, described);
  if (isIpcSysctl(name)) return owner('ipc') === 'host' ? 'host-ipc' : name.startsWith('fs.mqueue.') ? 'queues' : 'shared-memory';
  if (name === 'kernel.domainname') return 'domain-name';
  if (name === 'kernel.hostname') return 'host-name';
  // A sandbox brings a kernel, or something like one, and its own list of what may be set there.
  return runtimeFamilyOf(described) === 'runc' ? (host.get(name) ?? 'host-wide') : undefined;
}

export default defineTopic<typeof text>({
  constructs: ['services.*.sysctls', 'services.*.sysctls.*'],
  claims: [
    'docker-shared-kernel',
    'docker-sysctls-namespaced-only',
    'runc-sysctls-of-own-namespaces',
    'linux-net-core-first-namespace',
    'linux-new-network-takes-ipv4-settings',
    'docker-switches-forwarding-on',
    'linux-listen-queue-default',
    'docker-low-ports-need-no-capability',
    'docker-peer-namespaces',
    'kata-kernel-per-container',
  ],
  counterparts: { kvm: 'vm-any-kernel' },
  compared: ['host-network', 'first-network', 'host-ipc', 'map-count', 'overcommit', 'host-wide'],
  variant,
});
