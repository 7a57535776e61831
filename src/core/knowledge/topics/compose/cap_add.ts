import { capabilityName } from '../../capabilities';
import { defineTopic, type Described } from '../../topic';
import { parseBoolean } from '../../../text/values';
import type text from './cap_add.text';

type Variant = keyof typeof text.en.variants;

/** Which variant speaks for a capability; several share one where they do the same to the boundary. */
const variants: Readonly<Record<string, Variant>> = {
  ALL: 'all',
  SYS_ADMIN: 'sys-admin',
  SYS_MODULE: 'sys-module',
  DAC_READ_SEARCH: 'dac-read-search',
  SYS_RAWIO: 'sys-rawio',
  BPF: 'bpf',
  PERFMON: 'perfmon',
  MAC_ADMIN: 'mac',
  MAC_OVERRIDE: 'mac',
  SYS_BOOT: 'sys-boot',
  SYS_TIME: 'sys-time',
  SYSLOG: 'syslog',
  SYS_NICE: 'sys-nice',
  SYS_RESOURCE: 'sys-resource',
  IPC_LOCK: 'ipc-lock',
  AUDIT_CONTROL: 'audit',
  AUDIT_READ: 'audit',
  CHECKPOINT_RESTORE: 'checkpoint-restore',
  NET_RAW: 'net-raw',
  NET_BIND_SERVICE: 'net-bind-service',
  MKNOD: 'mknod',
  CHOWN: 'files',
  DAC_OVERRIDE: 'files',
  FOWNER: 'files',
  FSETID: 'files',
  SETUID: 'identity',
  SETGID: 'identity',
  KILL: 'default',
  SYS_CHROOT: 'default',
  SETPCAP: 'default',
  SETFCAP: 'default',
  AUDIT_WRITE: 'default',
};

function variant({ value, sibling }: Described): Variant | undefined {
  if (value === undefined) return undefined;
  if (parseBoolean(sibling('privileged')) === true) return 'moot';
  if (/^[1-9]\d*(?::|$)/.test(sibling('user') ?? '')) return 'non-root';
  const name = capabilityName(value);
  if (name === 'SYS_PTRACE') return sibling('pid') === 'host' ? 'sys-ptrace-host' : 'sys-ptrace';
  if (name === 'NET_ADMIN') return sibling('network_mode') === 'host' ? 'net-admin-host' : 'net-admin';
  return variants[name];
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
  ],
  counterparts: { kvm: 'kvm-strong-isolation' },
  variant,
});
