import { runtimeFamily } from '../../runtimes';
import { defineTopic, type Described } from '../../topic';
import type text from './sysctls.text';

type Variant = keyof typeof text.en.variants;

/** The name with dots, as runc reads it: `net/ipv4/ip_forward` is `net.ipv4.ip_forward`. */
function dotted(name: string): string {
  const first = /[./]/.exec(name)?.[0];
  return first === '/' ? name.replace(/[./]/g, (separator) => (separator === '/' ? '.' : '/')) : name;
}

const host: ReadonlyMap<string, Variant> = new Map<string, Variant>([
  ['vm.max_map_count', 'map-count'],
  ['vm.overcommit_memory', 'overcommit'],
]);

const network: ReadonlyMap<string, Variant> = new Map<string, Variant>([
  ['net.core.somaxconn', 'backlog'],
  ['net.ipv4.ip_forward', 'forwarding'],
  ['net.ipv6.conf.all.forwarding', 'forwarding'],
  ['net.ipv4.ip_unprivileged_port_start', 'low-ports'],
  ['net.ipv4.conf.all.src_valid_mark', 'source-mark'],
  ['net.ipv4.conf.all.route_localnet', 'route-localnet'],
  ['net.ipv6.conf.all.disable_ipv6', 'ipv6-switch'],
  ['net.ipv6.conf.default.disable_ipv6', 'ipv6-switch'],
]);

function variant({ parts, owner, owns }: Described): Variant | undefined {
  const name = dotted(parts.name ?? '');
  if (name === '') return undefined;
  if (name.startsWith('net.')) return owner('network_mode') === 'host' ? 'host-network' : (network.get(name) ?? 'network');
  if (/^(?:fs\.mqueue\.|kernel\.(?:msgmax|msgmnb|msgmni|sem|shmall|shmmax|shmmni|shm_rmid_forced)$)/.test(name))
    return owner('ipc') === 'host' ? 'host-ipc' : name.startsWith('fs.mqueue.') ? 'queues' : 'shared-memory';
  if (name === 'kernel.domainname') return 'domain-name';
  if (name === 'kernel.hostname') return 'host-name';
  // A sandbox brings a kernel, or something like one, and its own list of what may be set there.
  const runtime = owner('runtime') ?? (owns('runtime') ? undefined : '');
  return runtime !== undefined && runtimeFamily(runtime) === 'runc' ? (host.get(name) ?? 'host-wide') : undefined;
}

export default defineTopic<typeof text>({
  constructs: ['services.*.sysctls', 'services.*.sysctls.*'],
  claims: [
    'docker-shared-kernel',
    'docker-sysctls-namespaced-only',
    'runc-sysctl-families',
    'docker-low-ports-need-no-capability',
    'kata-kernel-per-container',
  ],
  counterparts: { kvm: 'vm-any-kernel' },
  variant,
});
