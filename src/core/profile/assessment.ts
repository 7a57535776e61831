import type { Unknown } from '../model/certain';
import type { Place } from '../workspace/effective';
import { remark } from './remarks/remark';
import type { Boundary, BoundaryId, BoundaryState, Gate, Profile, Remark, Step, Tier } from './types';

/** A reason why the tier is not higher; an uncertain one holds only if what is unknown turns out so. */
export interface Candidate extends Gate {
  readonly certain: boolean;
  /** What would remove the reason; `undefined` where nothing in this file could. */
  readonly step: Step | undefined;
  /** Whether a kernel of its own changes nothing about it: a host object handed in, a boundary the sandbox does not hold. */
  readonly crossesSandbox: boolean;
}

/** One boundary with what it means for the tier, so that the two cannot disagree. */
export interface Assessment {
  readonly boundary: Boundary;
  readonly candidates: readonly Candidate[];
}

/** What a boundary's state and place are, beside its id. */
interface BoundaryPart {
  readonly at?: Place | undefined;
  readonly with?: string;
}

export function boundary(id: BoundaryId, state: BoundaryState, said: Remark, { at, with: peer }: BoundaryPart = {}): Boundary {
  return { id, state, remark: said, decidedBy: at, ...(peer === undefined ? {} : { with: peer }) };
}

/** A boundary that something not read decides. */
export function unknownBoundary(id: BoundaryId, why: Unknown, at?: Place): Boundary {
  return boundary(id, 'unknown', remark(`unknown.${why}`), { at });
}

/** A boundary alone, which says nothing about the tier. */
export function assessed(of: Boundary, ...candidates: readonly Candidate[]): Assessment {
  return { boundary: of, candidates };
}

interface CandidateOptions {
  readonly certain?: boolean;
  readonly crossesSandbox?: boolean;
}

/** A reason from a boundary's own sentence and place. */
export function candidate(
  tier: Tier,
  of: { readonly remark: Remark; readonly decidedBy?: Place | undefined },
  step: Remark | undefined,
  { certain = true, crossesSandbox = false }: CandidateOptions = {},
): Candidate {
  return { tier, remark: of.remark, at: of.decidedBy, certain, crossesSandbox, step: step && { remark: step, at: of.decidedBy } };
}

/** Tier and steps from all reasons: the lowest certain one bounds it above, the lowest of all below. */
export function tierOf(candidates: readonly Candidate[]): {
  readonly tier: NonNullable<Profile['tier']>;
  readonly oneTierUp: readonly Step[];
} {
  const lowest = (list: readonly Candidate[]) => list.reduce<Tier>((tier, next) => (next.tier < tier ? next.tier : tier), 6);
  const from = lowest(candidates);
  const to = lowest(candidates.filter(({ certain }) => certain));
  const gates = candidates
    .filter(({ tier }) => tier <= to)
    .sort((a, b) => a.tier - b.tier)
    .map(({ tier, remark: said, at }) => ({ tier, remark: said, at }));
  const steps = candidates.filter(({ tier }) => tier === from).flatMap(({ step }) => step ?? []);
  return { tier: { from, to, gates: unique(gates) }, oneTierUp: unique(steps) };
}

/** Each sentence once at each place. */
function unique<T extends Step>(items: readonly T[]): readonly T[] {
  const seen = new Set<string>();
  return items.filter(({ remark: said, at }) => {
    const key = JSON.stringify([said.id, said.values, at?.file, at?.span.start]);
    return !seen.has(key) && seen.add(key);
  });
}
