import type { ClaimId } from '../knowledge/claims';
import type { WorkloadKind } from '../knowledge/images';
import type { Remark } from '../profile/types';
import type { Settings } from '../settings';
import type { Workload } from '../workspace/workload';

interface Reason { readonly remark: Remark; readonly claims: readonly ClaimId[] }
export interface Fit { readonly kind: WorkloadKind | undefined; readonly substrates: readonly { readonly id: string; readonly for: readonly Reason[]; readonly against: readonly Reason[] }[] }

export function fitOf(_workload: Workload, _settings: Settings): Fit {
  return { kind: undefined, substrates: [] };
}
