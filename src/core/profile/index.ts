import type { Settings } from '../settings';
import type { Workload } from '../workspace/workload';
import { contextOf } from './context/service';
import { domainProfile } from './domain/domain';
import { imageProfile } from './image';
import { containmentOf, serviceProfile } from './service/service';
import type { Profile } from './types';

export type { Boundary, BoundaryId, BoundaryState, Gate, Profile, ReachId, Remark, Step, Tier } from './types';

/** The boundaries of a workload, each with what decided it, and the tier that follows. */
export function profileOf(workload: Workload, settings: Settings): Profile {
  switch (workload.kind) {
    case 'service':
      return serviceProfile(workload, contextOf(workload, settings));
    case 'image':
      return imageProfile(workload, settings);
    case 'domain':
      return domainProfile(workload, settings);
    case 'device':
      return {
        workload,
        technology: undefined,
        boundaries: [],
        tier: undefined,
        containment: containmentOf([]),
        reach: 'unknown',
        oneTierUp: [],
      };
  }
}
