import { allCapabilities, capabilityName, capabilityTier, isDefaultEverywhere } from '../knowledge/capabilities';
import { valueOf } from '../model/certain';
import type { Engine } from '../settings';
import type { Service } from '../workspace/workload';
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

function listAt(service: Service, key: string): CapabilityList {
  const items = service.list(key);
  const { value: written } = service.entry(key) ?? {};
  const names = new Set<string>();
  // An item that is no text, as a template can look like, may be any name.
  let open = written?.type === 'sequence' && written.items.length > items.length;
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
 * dropped, plus the added, so that a name in both lists is there. Podman does the same from fewer defaults (containers/common `pkg/config/default.go`).
 */
export function effectiveCapabilities(service: Service, engine: Engine = 'docker-rootful'): CapabilitySet {
  const isDefault = engine === 'podman-rootless' ? isDefaultEverywhere : (name: string) => capabilityTier(name) === 'C4';
  return capabilitySet(listAt(service, 'cap_add'), listAt(service, 'cap_drop'), isPrivileged(service), isDefault);
}

function capabilitySet(
  added: CapabilityList,
  dropped: CapabilityList,
  privileged: Maybe,
  isDefault: (name: string) => boolean,
): CapabilitySet {
  const has = (name: string): Maybe => {
    const wanted = capabilityName(name);
    if (capabilityTier(wanted) === undefined) return false;
    if (privileged === true) return true;
    const results = new Set<boolean>();
    for (const addAll of outcomes(added, 'ALL')) {
      for (const dropAll of outcomes(dropped, 'ALL')) {
        for (const add of outcomes(added, wanted)) {
          for (const drop of outcomes(dropped, wanted)) {
            results.add(addAll ? !drop : dropAll ? add : add || (isDefault(wanted) && !drop));
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
