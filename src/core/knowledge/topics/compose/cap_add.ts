import { capabilityName, capabilityTier } from '../../capabilities';
import { defineTopic, runtimeFamilyOf, type Described } from '../../topic';
import { parseBoolean } from '../../../text/values';
import type text from './cap_add.text';

type Variant = keyof typeof text.en.variants;

/** What each capability does where nothing beside it changes that, from the host’s own power down to what every container has. */
const alone: ReadonlyMap<string, Variant> = new Map<string, Variant>([
  ['ALL', 'all'],
  ['SYS_ADMIN', 'sys-admin'],
  ['SYS_MODULE', 'sys-module'],
  ['DAC_READ_SEARCH', 'dac-read-search'],
  ['SYS_RAWIO', 'sys-rawio'],
  ['BPF', 'bpf'],
  ['PERFMON', 'perfmon'],
  ['MAC_ADMIN', 'mac-admin'],
  ['MAC_OVERRIDE', 'mac-override'],
  ['SYS_TIME', 'sys-time'],
  ['SYSLOG', 'syslog'],
  ['SYS_NICE', 'sys-nice'],
  ['SYS_RESOURCE', 'sys-resource'],
  ['IPC_LOCK', 'ipc-lock'],
  ['AUDIT_CONTROL', 'audit-control'],
  ['AUDIT_READ', 'audit-read'],
  ['WAKE_ALARM', 'wake-alarm'],
  ['BLOCK_SUSPEND', 'block-suspend'],
  ['SYS_PACCT', 'sys-pacct'],
  ['SYS_TTY_CONFIG', 'sys-tty-config'],
  ['LINUX_IMMUTABLE', 'linux-immutable'],
  ['LEASE', 'lease'],
  ['CHECKPOINT_RESTORE', 'checkpoint-restore'],
  ['NET_BROADCAST', 'net-broadcast'],
  ['NET_RAW', 'net-raw'],
  ['MKNOD', 'mknod'],
  ['DAC_OVERRIDE', 'dac-override'],
  ['CHOWN', 'chown'],
  ['FOWNER', 'fowner'],
  ['FSETID', 'fsetid'],
  ['SETUID', 'setuid'],
  ['SETGID', 'setgid'],
  ['SETPCAP', 'setpcap'],
  ['SETFCAP', 'setfcap'],
  ['SYS_CHROOT', 'sys-chroot'],
  ['NET_BIND_SERVICE', 'net-bind-service'],
  ['AUDIT_WRITE', 'audit-write'],
]);

/** Which key of the service decides about the namespace that a capability acts on, and what it does in either. */
interface InNamespace {
  readonly key: string;
  readonly own: Variant;
  readonly host: Variant;
}

const inNamespace: ReadonlyMap<string, InNamespace> = new Map<string, InNamespace>([
  ['SYS_PTRACE', { key: 'pid', own: 'sys-ptrace', host: 'sys-ptrace-host' }],
  ['SYS_BOOT', { key: 'pid', own: 'sys-boot', host: 'sys-boot-host' }],
  ['NET_ADMIN', { key: 'network_mode', own: 'net-admin', host: 'net-admin-host' }],
  ['IPC_OWNER', { key: 'ipc', own: 'ipc-owner', host: 'ipc-owner-host' }],
  ['KILL', { key: 'pid', own: 'kill', host: 'kill-host' }],
]);

function variant(described: Described): Variant | undefined {
  const { value, sibling, owns } = described;
  if (value === undefined) return undefined;
  if (parseBoolean(sibling('privileged')) === true) return 'moot';
  if (/^[1-9]\d*(?::|$)/.test(sibling('user') ?? '')) return 'non-root';
  const name = capabilityName(value);
  if (capabilityTier(name) === undefined && name !== 'ALL') return undefined;
  const family = runtimeFamilyOf(described);
  if (family === 'kata') return 'guest';
  if (family === 'gvisor') return 'sandboxed';
  if (family !== 'runc' && family !== 'nvidia') return undefined;
  const place = inNamespace.get(name);
  if (place === undefined) return alone.get(name);
  const mode = sibling(place.key);
  if (mode === undefined && owns(place.key)) return undefined;
  return mode === 'host' ? place.host : place.own;
}

export default defineTopic<typeof text>({
  constructs: ['services.*.cap_add'],
  claims: [
    'docker-shared-kernel',
    'linux-capabilities-divide-root',
    'docker-cap-add-widens-seccomp',
    'docker-default-capabilities',
    'docker-capabilities-empty-for-non-root',
    'linux-file-handles-bypass-paths',
    'docker-time-namespace-since-29-5',
    'docker-default-apparmor',
    'docker-low-ports-need-no-capability',
    'cis-docker-restrict-capabilities',
    'pss-baseline',
    'linux-capabilities-one-by-one',
    'linux-reboot-in-pid-namespace',
    'kata-kernel-per-container',
    'gvisor-kernel-in-user-space',
  ],
  counterparts: { kvm: 'kvm-strong-isolation' },
  compared: [
    'all',
    'sys-admin',
    'sys-module',
    'dac-read-search',
    'sys-ptrace',
    'sys-rawio',
    'bpf',
    'perfmon',
    'mac-admin',
    'sys-boot',
    'sys-time',
    'syslog',
    'net-admin',
  ],
  variant,
});
