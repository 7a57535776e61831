import { profileOf } from '../profile';
import { contextOf } from '../profile/context/service';
import { workloadKind } from '../profile/context/kind';
import type { Settings } from '../settings';
import type { Workload } from '../workspace/workload';
import { byKind, type Sides, type Weighed } from './by-kind';
import { reasons, type ReasonName } from './reasons';
import { domainSigns } from './domain-signs';
import { serviceSigns } from './signs';
import type { Fit, Reason, SubstrateId } from './types';

export type { Fit, Reason, Substrate, SubstrateId } from './types';

const substrates: readonly SubstrateId[] = ['container', 'sandboxed-container', 'kvm', 'xen'];

/** Which substrate the workload's own signs point to, with reasons for and against each. */
export function fitOf(workload: Workload, settings: Settings): Fit {
  const kind = workloadKind(workload, settings);
  const weighed = [...(kind ? [byKind[kind]] : []), ...signsOf(workload, settings)];
  return { kind, substrates: substrates.map((id) => ({ id, for: gather(weighed, id, 'for'), against: gather(weighed, id, 'against') })) };
}

function* signsOf(workload: Workload, settings: Settings): Iterable<Weighed> {
  if (workload.kind === 'service') yield* serviceSigns(contextOf(workload, settings), profileOf(workload, settings));
  if (workload.kind === 'domain') yield* domainSigns(workload, profileOf(workload, settings));
}

/** Each reason once, those of the workload's kind first. */
function gather(weighed: readonly Weighed[], id: SubstrateId, side: keyof Sides): readonly Reason[] {
  const names = new Set<ReasonName>(weighed.flatMap((of) => of[id]?.[side] ?? []));
  return [...names].map((name) => reasons[name]);
}
