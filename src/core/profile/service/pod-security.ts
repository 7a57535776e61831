import { capabilityName, capabilityTier } from '../../knowledge/capabilities';
import { valueOf } from '../../model/certain';
import type { Profile } from '../types';
import type { ServiceContext } from '../context/service';
import { any, negated, type Maybe } from '../maybe';
import { forbidsNewPrivileges, lastOption } from '../context/options';

/** Sysctls that the Baseline level allows. */
const allowedSysctls: ReadonlySet<string> = new Set([
  'kernel.shm_rmid_forced',
  'net.ipv4.ip_local_port_range',
  'net.ipv4.ip_unprivileged_port_start',
  'net.ipv4.tcp_syncookies',
  'net.ipv4.ping_group_range',
  'net.ipv4.ip_local_reserved_ports',
  'net.ipv4.tcp_keepalive_time',
  'net.ipv4.tcp_fin_timeout',
  'net.ipv4.tcp_keepalive_intvl',
  'net.ipv4.tcp_keepalive_probes',
]);

const allowedSelinuxTypes: ReadonlySet<string> = new Set(['container_t', 'container_init_t', 'container_kvm_t', 'container_engine_t']);

/**
 * The level of the Kubernetes Pod Security Standards that the service would meet if its keys were a pod's, control by control;
 * `undefined` where something unknown decides about the Baseline level. A published port is no host port; a bind mount is a `hostPath`.
 */
export function podSecurityOf(context: ServiceContext): Profile['podSecurity'] | undefined {
  const baseline = baselineFailures(context);
  const failing = Object.keys(baseline).filter((control) => baseline[control] === true);
  if (failing.length > 0) return { level: 'privileged', failing };
  if (Object.values(baseline).includes(undefined)) return undefined;
  const restricted = restrictedFailures(context);
  const open = Object.keys(restricted).filter((control) => restricted[control] !== false);
  return open.length > 0 ? { level: 'baseline', failing: open } : { level: 'restricted', failing: [] };
}

type Failures = Readonly<Record<string, Maybe>>;

function baselineFailures(context: ServiceContext): Failures {
  const { service, privileged, hostMounts } = context;
  return {
    HostNamespaces: any([isHost(context, 'network_mode'), isHost(context, 'pid'), isHost(context, 'ipc')]),
    Privileged: privileged,
    Capabilities: any(service.list('cap_add').map(({ value }) => isForbidden(valueOf(value)))),
    HostPath: any(hostMounts.map(({ isHostPath }) => isHostPath)),
    AppArmor: isUnconfined(context, 'apparmor'),
    SELinux: any(service.securityOptions.filter(({ name }) => name === 'label').map(({ value }) => relabels(valueOf(value)))),
    ProcMount: isUnconfined(context, 'systempaths'),
    Seccomp: isUnconfined(context, 'seccomp'),
    Sysctls: any([...service.pairs('sysctls').keys()].map((name) => !allowedSysctls.has(name.replaceAll('/', '.')))),
  };
}

function restrictedFailures(context: ServiceContext): Failures {
  const { service, capabilities: set, identity, hostMounts } = context;
  const seccomp = lastOption(service, 'seccomp');
  const dropped = service.list('cap_drop').some(({ value }) => capabilityName(valueOf(value) ?? '') === 'ALL');
  return {
    VolumeTypes: any(hostMounts.map(({ isHostPath }) => isHostPath)),
    PrivilegeEscalation: negated(forbidsNewPrivileges(service)),
    RunAsNonRoot: identity.kind === 'unknown' ? undefined : identity.kind !== 'own',
    Seccomp: seccomp.option === undefined,
    Capabilities: !dropped || set.possibly.some((name) => name !== 'NET_BIND_SERVICE'),
  };
}

function isHost({ service }: ServiceContext, key: string): Maybe {
  const written = service.text(key);
  const mode = valueOf(written?.value);
  return written === undefined ? false : mode === undefined ? undefined : mode === 'host';
}

/** Baseline allows to add what Docker gives by default, `NET_RAW` excepted. */
function isForbidden(name: string | undefined): Maybe {
  if (name === undefined) return undefined;
  const wanted = capabilityName(name);
  const tier = capabilityTier(wanted);
  return wanted === 'ALL' || wanted === 'NET_RAW' || (tier !== undefined && tier !== 'C4');
}

function isUnconfined({ service }: ServiceContext, name: string): Maybe {
  const { option, value } = lastOption(service, name);
  return option === undefined ? false : value === undefined ? undefined : value === 'unconfined';
}

function relabels(value: string | undefined): Maybe {
  if (value === undefined) return undefined;
  const [kind = '', name = ''] = value.split(':', 2);
  return kind === 'disable' || kind === 'user' || kind === 'role' || (kind === 'type' && !allowedSelinuxTypes.has(name));
}
