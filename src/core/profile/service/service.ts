import { namespaceKeys, type Neighbour } from '../../workspace/compose/compartments';
import type { Place } from '../../workspace/effective';
import type { Service } from '../../workspace/workload';
import { candidate, tierOf, type Assessment, type Candidate } from '../assessment';
import { contextOf, type ServiceContext } from '../context/service';
import { podSecurityOf } from './pod-security';
import { remark } from '../remarks/remark';
import { hostControl } from './control';
import { kernelAssessments } from './kernel';
import { devices, mounts, rootfs } from './objects';
import { reachOf } from './reach';
import { resourceAssessments } from './resources';
import { rightsAssessments } from './rights';
import { boundaryIds, type Boundary, type Profile } from '../types';

/** How far a service is separated for itself, whoever shares a namespace with it. */
export type TierAlone = (service: Service) => TierRange;

type TierRange = ReturnType<typeof tierOf>['tier'];

/** The profile of a Compose service under the assumed engine. Where those of many are asked for, `alone` may remember. */
export function serviceProfile(
  service: Service,
  context: ServiceContext,
  alone: TierAlone = (other) => tierAlone(contextOf(other, context.settings)),
): Profile {
  const reach = reachOf(context.service);
  const assessments = [...assess(context), reach.assessment];
  const boundaries = inOrder(assessments.map(({ boundary }) => boundary));
  const candidates = [...assessments.flatMap((assessment) => assessment.candidates), ...peerCandidates(context, alone)];
  const { tier, oneTierUp } = tierOf(behindSandbox(candidates, context));
  const podSecurity = context.technology === 'windows-container' ? undefined : podSecurityOf(context);
  return {
    workload: service,
    technology: context.technology,
    boundaries,
    tier,
    containment: containmentOf(boundaries),
    reach: reach.id,
    ...(podSecurity ? { podSecurity } : {}),
    // What is absent would be written in the service itself.
    oneTierUp: oneTierUp.map((step) => ({ ...step, at: step.at ?? service.nameAt })),
  };
}

function* assess(context: ServiceContext): Generator<Assessment> {
  yield* kernelAssessments(context);
  yield mounts(context);
  yield* rightsAssessments(context);
  if (context.technology !== 'windows-container') yield devices(context);
  yield rootfs(context);
  yield hostControl(context);
  yield* resourceAssessments(context);
}

/** In a sandbox only what crosses it counts; where nobody knows whether there is one, the rest is uncertain. */
function behindSandbox(candidates: readonly Candidate[], { sandboxed }: ServiceContext): readonly Candidate[] {
  if (sandboxed === false) return candidates;
  if (sandboxed === true) return candidates.filter(({ crossesSandbox }) => crossesSandbox);
  return candidates.map((of) => (of.crossesSandbox ? of : { ...of, certain: false }));
}

/** Services in one namespace are one compartment: the stronger of them is no stronger than a weakened one. */
function peerCandidates({ service, settings }: ServiceContext, alone: TierAlone): readonly Candidate[] {
  if (settings.engine === 'swarm') return [];
  return joinedTo(service).flatMap(({ other, peer, at }) => {
    const { from, to } = alone(other);
    if (from > 1) return [];
    const why = { remark: remark('tier.peer', { peer }), decidedBy: at };
    return [candidate(1, why, remark('step.peer', { peer }), { certain: to <= 1, crossesSandbox: true })];
  });
}

/** The tier of a service for itself. */
export function tierAlone(context: ServiceContext): TierRange {
  const candidates = [...assess(context)].flatMap((assessment) => assessment.candidates);
  return tierOf(behindSandbox(candidates, context)).tier;
}

/** A service in one compartment with another, and the peer of the latter through which it is. */
interface Joined {
  readonly other: Service;
  readonly peer: string;
  readonly at: Place;
}

/** More than any compartment of a real project holds, few enough to stay quick. */
const mostPeers = 32;

/** Every service that shares a namespace with this one, whichever of the two joined, directly or through another. */
function joinedTo(service: Service): readonly Joined[] {
  const seen = new Set([service.name]);
  const found: Joined[] = [];
  const queue: { readonly of: Service; readonly through: Joined | undefined }[] = [{ of: service, through: undefined }];
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    for (const { name, service: other, at } of neighboursOf(next.of)) {
      if (other === undefined || seen.has(name)) continue;
      if (found.length === mostPeers) return found;
      seen.add(name);
      const joined: Joined = { other, peer: next.through?.peer ?? name, at: next.through?.at ?? at };
      found.push(joined);
      queue.push({ of: other, through: joined });
    }
  }
  return found;
}

function* neighboursOf(service: Service): Generator<Neighbour> {
  const { compartments } = service.project;
  for (const key of namespaceKeys) {
    const host = compartments.hostOf(service, key);
    if (host) yield host;
    yield* compartments.guestsOf(service, key);
  }
}

/** The boundaries in the order they are shown. */
export function inOrder(boundaries: readonly Boundary[]): readonly Boundary[] {
  return [...boundaries].sort((a, b) => boundaryIds.indexOf(a.id) - boundaryIds.indexOf(b.id));
}

/** Which resources have a limit, as their boundaries say. */
export function containmentOf(boundaries: readonly Boundary[]): Profile['containment'] {
  const limited = (id: Boundary['id']) => {
    const state = boundaries.find((candidate) => candidate.id === id)?.state;
    return state === 'limited' ? true : state === 'unlimited' ? false : undefined;
  };
  return { memory: limited('memory'), swap: limited('swap'), cpu: limited('cpu'), pids: limited('pids'), io: limited('io') };
}
