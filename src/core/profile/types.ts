import type { Values } from '../text/message';
import type { Place } from '../workspace/effective';
import type { Workload } from '../workspace/workload';
import type { RuntimeTechnology } from './technology';

/** What can stand between a workload and its host or neighbours, in the order it is shown. */
export const boundaryIds = [
  'kernel',
  'pid',
  'network',
  'ipc',
  'uts',
  'cgroup',
  'time',
  'user',
  'mounts',
  'identity',
  'capabilities',
  'seccomp',
  'lsm',
  'no-new-privileges',
  'masks',
  'devices',
  'rootfs',
  'host-control',
  'memory',
  'swap',
  'cpu',
  'pids',
  'io',
  'reach',
] as const;

export type BoundaryId = (typeof boundaryIds)[number];

/**
 * `own` private instance · `filtered` shared behind an active filter · `shared` the host's or a peer's · `open` the filter removed
 * or a host object handed in · `limited`, `unlimited` resources · `unknown` something not read decides.
 */
export type BoundaryState = 'own' | 'filtered' | 'shared' | 'open' | 'limited' | 'unlimited' | 'unknown';

/** A sentence by id; ids are those of `profile.text.ts`. */
export interface Remark {
  readonly id: string;
  readonly values: Values;
}

export interface Boundary {
  readonly id: BoundaryId;
  readonly state: BoundaryState;
  /** Of `shared`: `host`, or the name of the peer. */
  readonly with?: string;
  /** What the state means here, as a sentence. */
  readonly remark: Remark;
  /** The line that decides; `undefined` for a default. */
  readonly decidedBy: Place | undefined;
}

/** What an attacker who runs code in the workload still needs, from nothing (0) to beating the memory encryption of the processor (6). */
export type Tier = 0 | 1 | 2 | 3 | 4 | 5 | 6;

/** One reason why the tier is not higher. */
export interface Gate {
  readonly tier: Tier;
  readonly remark: Remark;
  readonly at: Place | undefined;
}

/** A step towards the next tier; `at` is where it would be taken. */
export interface Step {
  readonly remark: Remark;
  readonly at: Place | undefined;
}

export type ReachId = 'all' | 'local' | 'project' | 'lan' | 'none' | 'unknown';

export interface Profile {
  readonly workload: Workload;
  readonly technology: RuntimeTechnology | undefined;
  /** Those that exist for this substrate, in order. */
  readonly boundaries: readonly Boundary[];
  /** An interval where something unknown decides; `undefined` where no tier can be told (a Dockerfile alone says nothing of how it is run). */
  readonly tier: { readonly from: Tier; readonly to: Tier; readonly gates: readonly Gate[] } | undefined;
  /** Which resources have a limit. */
  readonly containment: Readonly<Record<'memory' | 'swap' | 'cpu' | 'pids' | 'io', boolean | undefined>>;
  readonly reach: ReachId;
  /** The Kubernetes Pod Security level the service would meet, and the controls that fail the next one. */
  readonly podSecurity?: { readonly level: 'privileged' | 'baseline' | 'restricted'; readonly failing: readonly string[] };
  readonly oneTierUp: readonly Step[];
}
