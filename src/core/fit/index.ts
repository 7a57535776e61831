import { valueOf } from '../model/certain';
import { path, value } from '../model/libvirt/query';
import { profileOf } from '../profile';
import { contextOf } from '../profile/context/service';
import { workloadKind } from '../profile/context/kind';
import { domainTechnology } from '../profile/technology';
import type { Settings } from '../settings';
import type { Domain, Workload } from '../workspace/workload';
import { byKind, type Sides, type Weighed } from './by-kind';
import { reasons, type ReasonName } from './reasons';
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
  if (workload.kind === 'domain') yield* domainSigns(workload);
}

/** Whether the guest drives hardware of the host itself; for other kinds of device QEMU carries each request. */
function drivesHardware({ element, interfaces }: Domain): boolean {
  const types = path(element, 'devices/hostdev').map((device) => valueOf(value(device, 'type')));
  return types.some((type) => type === 'pci' || type === 'mdev') || interfaces.some(({ type }) => valueOf(type.value) === 'hostdev');
}

function* domainSigns(domain: Domain): Iterable<Weighed> {
  const technology = domainTechnology(domain);
  if (technology === 'lxc') {
    yield { container: { for: ['containerDomain'] } };
    return;
  }
  if (domain.guest === 'windows') return;
  yield { container: { for: ['light'] }, kvm: { for: ['system'] }, xen: { for: ['xenSmallBase'], against: ['xenEcosystem'] } };
  if (technology === 'qemu') yield { kvm: { against: ['emulated'] } };
  if (drivesHardware(domain)) yield { kvm: { for: ['hostAssigned'] } };
}

/** Each reason once, those of the workload's kind first. */
function gather(weighed: readonly Weighed[], id: SubstrateId, side: keyof Sides): readonly Reason[] {
  const names = new Set<ReasonName>(weighed.flatMap((of) => of[id]?.[side] ?? []));
  return [...names].map((name) => reasons[name]);
}
