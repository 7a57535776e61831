import { allCapabilities, capabilityName, capabilityTier, isDefaultEverywhere, isDefaultInDocker } from '../../knowledge/capabilities';
import { valueOf } from '../../model/certain';
import type { Engine } from '../../settings';
import { once } from '../../text/once';
import type { Service } from '../../workspace/workload';
import { isPrivileged } from './options';
import { any, negated, type Maybe } from '../maybe';

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

/** Whether the list holds the name. */
function holds({ names, open }: CapabilityList, name: string): Maybe {
  return names.has(name) ? true : open ? undefined : false;
}

/**
 * The bounding set that Docker computes from `privileged`, `cap_add` and `cap_drop` (moby `caps.TweakCapabilities`): privileged gives all;
 * `ALL` added gives all but the dropped names, and wins over `ALL` dropped; `ALL` dropped leaves the added names; else the defaults, less the
 * dropped, plus the added, so that a name in both lists is there. Podman does the same from fewer defaults (containers/common `pkg/config/default.go`).
 */
export function effectiveCapabilities(service: Service, engine: Engine = 'docker-rootful'): CapabilitySet {
  const isDefault = engine === 'podman-rootless' ? isDefaultEverywhere : isDefaultInDocker;
  return capabilitySet(listAt(service, 'cap_add'), listAt(service, 'cap_drop'), isPrivileged(service), isDefault);
}

function capabilitySet(
  added: CapabilityList,
  dropped: CapabilityList,
  privileged: Maybe,
  isDefault: (name: string) => boolean,
): CapabilitySet {
  const [addsAll, dropsAll] = [holds(added, 'ALL'), holds(dropped, 'ALL')];
  const has = (written: string): Maybe => {
    const name = capabilityName(written);
    if (capabilityTier(name) === undefined) return false;
    if (privileged === true) return true;
    const add = holds(added, name);
    const left = negated(holds(dropped, name));
    const bound = choose(addsAll, left, choose(dropsAll, add, any([add, isDefault(name) && left])));
    return privileged === undefined && bound !== true ? undefined : bound;
  };
  const surely = once(() => allCapabilities.filter((name) => has(name) === true));
  const possibly = once(() => allCapabilities.filter((name) => has(name) !== false));
  return {
    has,
    get surely() {
      return surely();
    },
    get possibly() {
      return possibly();
    },
  };
}

/** The one where the condition holds, else the other; what both agree on where nobody knows whether it does. */
function choose(condition: Maybe, one: Maybe, other: Maybe): Maybe {
  if (condition === undefined) return one === other ? one : undefined;
  return condition ? one : other;
}
