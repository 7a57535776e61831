import { valueOf } from '../model/certain';
import type { Service, Written } from '../workspace/workload';
import type { Maybe } from './maybe';

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

const defaults: ReadonlySet<string> = new Set(defaultCapabilities);

/** A name as the engine compares it: upper case, without `CAP_`; `ALL` stays. */
export function normaliseCapability(name: string): string {
  return name.trim().toUpperCase().replace(/^CAP_/, '');
}

/** The tier of a capability, whichever way it is written; `undefined` for a name that Linux does not know, which the engine refuses. */
export function capabilityTier(name: string): CapabilityTier | undefined {
  return tiers.get(normaliseCapability(name));
}

/** The capabilities that a root process inside holds; each may be undecided. */
export interface CapabilitySet {
  has(name: string): Maybe;
  /** Those it surely holds, normalised. */
  readonly surely: readonly string[];
  /** Those it may hold, the sure ones included. */
  readonly possibly: readonly string[];
}

/** One of `cap_add` and `cap_drop`. */
interface CapabilityList {
  readonly names: ReadonlySet<string>;
  /** Whether an item is not known, and could be any name. */
  readonly open: boolean;
}

function listOf(items: readonly Written<string>[]): CapabilityList {
  const names = new Set<string>();
  let open = false;
  for (const { value } of items) {
    const name = valueOf(value);
    if (name === undefined) open = true;
    else names.add(normaliseCapability(name));
  }
  return { names, open };
}

/** Whether the list holds the name, in every way its unknown items can turn out. */
function outcomes({ names, open }: CapabilityList, name: string): readonly boolean[] {
  if (names.has(name)) return [true];
  return open ? [false, true] : [false];
}

/**
 * The bounding set that Docker computes from `privileged`, `cap_add` and `cap_drop` (moby `caps.TweakCapabilities`): privileged gives all;
 * `ALL` added gives all but the dropped names, and wins over `ALL` dropped; `ALL` dropped leaves the added names; else the defaults, less the
 * dropped, plus the added, so that a name in both lists is there.
 */
export function effectiveCapabilities(service: Service): CapabilitySet {
  const privileged = service.flag('privileged');
  const isPrivileged: Maybe = privileged === undefined ? false : valueOf(privileged.value);
  return capabilitySet(listOf(service.list('cap_add')), listOf(service.list('cap_drop')), isPrivileged);
}

function capabilitySet(added: CapabilityList, dropped: CapabilityList, privileged: Maybe): CapabilitySet {
  const has = (name: string): Maybe => {
    const wanted = normaliseCapability(name);
    if (!tiers.has(wanted)) return false;
    if (privileged === true) return true;
    const results = new Set<boolean>();
    for (const addAll of outcomes(added, 'ALL')) {
      for (const dropAll of outcomes(dropped, 'ALL')) {
        for (const add of outcomes(added, wanted)) {
          for (const drop of outcomes(dropped, wanted)) {
            results.add(addAll ? !drop : dropAll ? add : add || (defaults.has(wanted) && !drop));
          }
        }
      }
    }
    if (privileged === undefined) results.add(true);
    return results.size === 1 ? results.has(true) : undefined;
  };
  return {
    has,
    surely: allCapabilities.filter((name) => has(name) === true),
    possibly: allCapabilities.filter((name) => has(name) !== false),
  };
}
