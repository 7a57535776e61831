import { nearest } from '../text/nearest';

/**
 * How far one capability carries a process that is root inside: `C0` takes the host over by itself; `C1` does so together with one more
 * common condition; `C2` reaches the whole host without taking it over; `C3` is power over own namespaces; `C4` every container has.
 */
export type CapabilityTier = 'C0' | 'C1' | 'C2' | 'C3' | 'C4';

const byTier = {
  C0: ['SYS_MODULE', 'SYS_ADMIN', 'DAC_READ_SEARCH'],
  C1: ['SYS_PTRACE', 'SYS_RAWIO', 'BPF', 'PERFMON', 'MAC_ADMIN', 'MAC_OVERRIDE', 'SYS_BOOT'],
  C2: [
    'SYS_TIME',
    'SYSLOG',
    'SYS_NICE',
    'SYS_RESOURCE',
    'AUDIT_CONTROL',
    'AUDIT_READ',
    'WAKE_ALARM',
    'BLOCK_SUSPEND',
    'SYS_PACCT',
    'SYS_TTY_CONFIG',
    'IPC_LOCK',
    'LINUX_IMMUTABLE',
    'LEASE',
  ],
  C3: ['NET_ADMIN', 'CHECKPOINT_RESTORE', 'IPC_OWNER', 'NET_BROADCAST'],
  C4: [
    'CHOWN',
    'DAC_OVERRIDE',
    'FSETID',
    'FOWNER',
    'MKNOD',
    'NET_RAW',
    'SETGID',
    'SETUID',
    'SETFCAP',
    'SETPCAP',
    'NET_BIND_SERVICE',
    'SYS_CHROOT',
    'KILL',
    'AUDIT_WRITE',
  ],
} as const satisfies Readonly<Record<CapabilityTier, readonly string[]>>;

const tiers: ReadonlyMap<string, CapabilityTier> = new Map(
  (Object.entries(byTier) as [CapabilityTier, readonly string[]][]).flatMap(([tier, names]) => names.map((name) => [name, tier] as const)),
);

/** Every capability that Linux has, without `CAP_`. */
export const allCapabilities: readonly string[] = [...tiers.keys()];

/** What Docker gives a container where nothing is written (moby `daemon/pkg/oci/caps/defaults.go`). */
export const defaultCapabilities: readonly string[] = byTier.C4;

/** Whether Docker gives it to root where nothing is written. */
export function isDefaultInDocker(name: string): boolean {
  return tiers.get(name) === 'C4';
}

/** Of what Docker gives by default, what Podman withholds. */
const withheldByPodman: ReadonlySet<string> = new Set(['AUDIT_WRITE', 'MKNOD', 'NET_RAW']);

/** Whether both Docker and Podman give it to root where nothing is written. */
export function isDefaultEverywhere(name: string): boolean {
  return tiers.get(name) === 'C4' && !withheldByPodman.has(name);
}

/** A name as the engine compares it: upper case, without `CAP_`. `ALL` is no capability and has no such prefix: `CAP_ALL` is a name that nobody knows. */
export function capabilityName(written: string): string {
  const name = written.toUpperCase();
  return name.startsWith('CAP_') && name !== 'CAP_ALL' ? name.slice('CAP_'.length) : name;
}

/** The capability that a name which nobody knows was most likely meant to be: `SYS_LOG` is `SYSLOG`, `CAP_ALL` is `ALL`. */
export function capabilityMeant(written: string): string | undefined {
  const name = written
    .trim()
    .toUpperCase()
    .replace(/[\s-]+/g, '_')
    .replace(/^(?:CAP_)+/, '');
  return nearest(name, ['ALL', ...allCapabilities], name.length < 6 ? 1 : 2);
}

/** The tier of a capability, whichever way it is written; `undefined` for a name that Linux does not know, which the engine refuses. */
export function capabilityTier(written: string): CapabilityTier | undefined {
  return tiers.get(written) ?? tiers.get(capabilityName(written));
}
