import type { Domain } from '../../workspace/workload';
import { boundary, tierOf, type Assessment } from '../assessment';
import { domainContext, type DomainContext } from './context';
import { domainDevices, domainHostControl, domainMounts, domainRootfs } from './devices';
import { domainKernelAssessments } from './kernel';
import { lxcAssessments } from './lxc';
import { domainReach, network } from './network';
import { domainResourceAssessments } from './resources';
import { remark } from '../remarks/remark';
import { containmentOf, inOrder } from '../service/service';
import { reach, type Reach } from '../service/reach';
import type { Profile } from '../types';

/** The profile of a libvirt domain: a virtual machine of any hypervisor, or a container. */
export function domainProfile(domain: Domain): Profile {
  const context = domainContext(domain);
  const assessments = [
    ...(context.technology === 'lxc' ? lxcAssessments(context) : guestAssessments(context)),
    ...domainResourceAssessments(context),
  ];
  const way = reachOf(context, assessments);
  const boundaries = inOrder([...assessments.map((assessment) => assessment.boundary), way.assessment.boundary]);
  const { tier, oneTierUp } = tierOf(assessments.flatMap(({ candidates }) => candidates));
  return {
    workload: domain,
    technology: context.technology,
    boundaries,
    tier,
    containment: containmentOf(boundaries),
    reach: way.id,
    oneTierUp: oneTierUp.map((step) => ({ ...step, at: step.at ?? context.at(domain.element) })),
  };
}

function* guestAssessments(context: DomainContext): Generator<Assessment> {
  yield* domainKernelAssessments(context);
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
