import { allCapabilities, capabilityName, capabilityTier } from '../knowledge/capabilities';
import { valueOf } from '../model/certain';
import type { Service, Written } from '../workspace/workload';
import { isPrivileged } from './service-options';
import type { Maybe } from './maybe';

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
    else names.add(capabilityName(name));
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
  return capabilitySet(listOf(service.list('cap_add')), listOf(service.list('cap_drop')), isPrivileged(service));
}

function capabilitySet(added: CapabilityList, dropped: CapabilityList, privileged: Maybe): CapabilitySet {
  const has = (name: string): Maybe => {
    const wanted = capabilityName(name);
    const tier = capabilityTier(wanted);
    if (tier === undefined) return false;
    if (privileged === true) return true;
    const results = new Set<boolean>();
    for (const addAll of outcomes(added, 'ALL')) {
      for (const dropAll of outcomes(dropped, 'ALL')) {
        for (const add of outcomes(added, wanted)) {
          for (const drop of outcomes(dropped, wanted)) {
            results.add(addAll ? !drop : dropAll ? add : add || (tier === 'C4' && !drop));
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
