import type { ClaimId } from '../knowledge/claims';
import type { WorkloadKind } from '../knowledge/images';
import type { Remark } from '../profile/types';

/** What a workload can run on. */
export type SubstrateId = 'container' | 'sandboxed-container' | 'kvm' | 'xen';

/** One reason, and what it rests on. */
export interface Reason {
  readonly remark: Remark;
  readonly claims: readonly [ClaimId, ...ClaimId[]];
}

export interface Substrate {
  readonly id: SubstrateId;
  readonly for: readonly Reason[];
  readonly against: readonly Reason[];
}

/** Which substrate a workload's own signs point to: reasons, and never a verdict. */
export interface Fit {
  /** What the workload is for; `undefined` where too little says so. */
  readonly kind: WorkloadKind | undefined;
  /** Always all four, in the same order. */
  readonly substrates: readonly Substrate[];
}
