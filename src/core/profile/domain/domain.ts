import { valueOf } from '../../model/certain';
import type { Settings } from '../../settings';
import type { Domain } from '../../workspace/workload';
import { assessed, boundary, tierOf, type Assessment } from '../assessment';
import { remark } from '../remarks/remark';
import { reach, type Reach } from '../service/reach';
import { containmentOf, inOrder } from '../service/service';
import type { Profile } from '../types';
import { confinement } from './confinement';
import { domainContext, type DomainContext } from './context';
import { domainHostControl } from './control';
import { domainDevices, domainRootfs } from './hardware';
import { kernel } from './kernel';
import { lxcAssessments } from './lxc';
import { memorySharing } from './memory-sharing';
import { network } from './network';
import { domainReach } from './reach';
import { domainResourceAssessments } from './resources';
import { domainMounts } from './shares';

/** The profile of a libvirt domain: a virtual machine of any hypervisor, or a container. */
export function domainProfile(domain: Domain, settings: Settings): Profile {
  const context = domainContext(domain, settings);
  const assessments = [
    ...(context.technology === 'lxc' ? lxcAssessments(context) : guestAssessments(context)),
    ...domainResourceAssessments(context),
  ];
  const way = reachOf(context, assessments);
  const boundaries = inOrder([...assessments.map((assessment) => assessment.boundary), way.assessment.boundary]);
  const { tier, oneTierUp } = tierOf(assessments.flatMap(({ candidates }) => candidates));
  // libvirt's test driver keeps domains in its own memory and runs none.
  const runs = valueOf(domain.type) !== 'test';
  return {
    workload: domain,
    technology: context.technology,
    boundaries,
    tier: runs ? tier : undefined,
    containment: containmentOf(boundaries),
    reach: way.id,
    oneTierUp: runs ? oneTierUp.map((step) => ({ ...step, at: step.at ?? context.at(domain.element) })) : [],
  };
}

function* guestAssessments(context: DomainContext): Generator<Assessment> {
  yield kernel(context);
  for (const id of ['pid', 'uts', 'cgroup'] as const) yield assessed(boundary(id, 'own', remark('guest.own')));
  yield memorySharing(context);
  yield assessed(boundary('time', 'own', remark('time.guest')));
  yield assessed(boundary('user', 'own', remark('user.guest')));
  yield* confinement(context);
  yield network(context);
  yield domainMounts(context);
  yield domainDevices(context);
  yield domainRootfs(context);
  yield domainHostControl(context);
}

/** A container in the host's network is reached wherever the host is. */
function reachOf(context: DomainContext, assessments: readonly Assessment[]): Reach {
  const shared = assessments.some((assessment) => assessment.boundary.id === 'network' && assessment.boundary.with === 'host');
  return shared ? reach('all', boundary('reach', 'open', remark('reach.host'))) : domainReach(context);
}
