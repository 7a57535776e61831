import { valueOf } from '../../model/certain';
import { absent, child, path } from '../../model/libvirt/query';
import type { XmlElement } from '../../model/libvirt/types';
import { assessed, boundary, candidate, unknownBoundary, type Assessment } from '../assessment';
import type { Maybe } from '../maybe';
import { remark } from '../remarks/remark';
import type { BoundaryId } from '../types';
import { hasChild, isThere, said, saidOr, textOf } from './certainty';
import type { DomainContext } from './context';
import { containerObjects } from './lxc-objects';
import { containerCapabilities } from './lxc-capabilities';
import { network as guestNetwork } from './network';

/** The boundaries of a container that libvirt runs: a shared kernel, and namespaces that this file asks for. */
export function* lxcAssessments(context: DomainContext): Generator<Assessment> {
  const { domain, atAttribute } = context;
  const mapped = hasChild(domain.element, 'idmap');
  const shared = boundary('kernel', 'shared', remark('kernel.shared'), { at: atAttribute(domain.element, 'type'), with: 'host' });
  yield assessed(shared, candidate(3, { remark: remark('tier.shared-kernel') }, remark('step.sandbox')));
  yield assessed(boundary('pid', 'own', remark('pid.own')));
  yield network(context);
  yield joinable(context, 'ipc', 'lxc:shareipc', 'ipc.own');
  yield joinable(context, 'uts', 'lxc:shareuts', 'uts.own');
  // libvirt makes no cgroup namespace, and binds the host's whole hierarchy into the container.
  yield assessed(boundary('cgroup', 'shared', remark('cgroup.host'), { with: 'host' }));
  yield assessed(boundary('time', 'shared', remark('time.host'), { with: 'host' }));
  yield user(context, mapped);
  yield identity(context, mapped);
  yield containerCapabilities(context, mapped);
  const open = boundary('seccomp', 'open', remark('seccomp.lxc'));
  yield assessed(open, candidate(2, open, remark('step.sandbox')));
  yield label(context);
  yield assessed(boundary('no-new-privileges', 'open', remark('no-new-privileges.off')));
  yield assessed(boundary('masks', 'filtered', remark('masks.lxc')));
  yield* containerObjects(context, mapped);
}

function network(context: DomainContext): Assessment {
  const { domain, at } = context;
  const joined = path(domain.element, 'lxc:namespace/lxc:sharenet').find((element) => said(element, 'type') !== 'none');
  if (joined) return join('network', 'network.peer', joined, at(joined));
  const handed = path(domain.element, 'devices/hostdev').some((device) => said(device, 'type') === 'net');
  const [alone] = path(domain.element, 'features/privnet');
  if (domain.interfaces.length > 0 || handed || (alone && saidOr(alone, 'state', 'on') === 'on' && isThere(alone)))
    return guestNetwork(context);
  if (alone && saidOr(alone, 'state', 'on') !== 'off') return assessed(...undecidedNetwork(at(alone)));
  const devices = child(domain.element, 'devices');
  const features = child(domain.element, 'features');
  const certain =
    !domain.element.templated &&
    (devices === undefined || absent(devices, 'interface')) &&
    (features === undefined || alone !== undefined || absent(features, 'privnet'));
  if (!certain) return assessed(...undecidedNetwork(undefined));
  const of = boundary('network', 'shared', remark('network.host'), { with: 'host' });
  return assessed(of, candidate(1, of, remark('step.network')));
}

function undecidedNetwork(at: ReturnType<DomainContext['at']> | undefined): [ReturnType<typeof boundary>, ReturnType<typeof candidate>] {
  const of = unknownBoundary('network', 'template', at);
  return [of, candidate(1, of, remark('step.template'), { certain: false })];
}

function joinable(
  { domain, at }: DomainContext,
  id: 'ipc' | 'uts',
  name: 'lxc:shareipc' | 'lxc:shareuts',
  own: 'ipc.own' | 'uts.own',
): Assessment {
  const joined = path(domain.element, `lxc:namespace/${name}`).find((element) => said(element, 'type') !== 'none');
  return joined ? join(id, `${id}.peer`, joined, at(joined)) : assessed(boundary(id, 'own', remark(own)));
}

function join(
  id: BoundaryId,
  message: 'ipc.peer' | 'network.peer' | 'uts.peer',
  element: XmlElement,
  at: ReturnType<DomainContext['at']>,
): Assessment {
  const peer = said(element, 'value') ?? '…';
  const of = boundary(id, 'shared', remark(message, { peer }), { at, with: peer });
  const certain = isThere(element) === true;
  return assessed(of, candidate(1, of, remark('step.lxc-namespace', { element: `lxc:${element.name}` }), { certain }));
}

function user({ domain, at }: DomainContext, mapped: Maybe): Assessment {
  const map = child(domain.element, 'idmap');
  if (mapped === undefined) return assessed(unknownBoundary('user', 'template', map && at(map)));
  return assessed(
    mapped
      ? boundary('user', 'own', remark('user.mapped'), { at: map && at(map) })
      : boundary('user', 'shared', remark('user.host'), { with: 'host' }),
  );
}

/** A container that starts as another user holds setuid programs all the same, and their root is the host's without a mapping. */
function identity({ domain, at }: DomainContext, mapped: Maybe): Assessment {
  const [init] = path(domain.element, 'os/inituser');
  const name = valueOf(textOf(init));
  const step = remark('step.idmap');
  if (init && name === undefined) {
    const of = unknownBoundary('identity', 'template', at(init));
    return assessed(of, ...(mapped === true ? [] : [candidate(0, of, step, { certain: false })]));
  }
  if (init && name !== undefined && name !== 'root' && !/^\+?0+$/.test(name)) {
    const of = boundary('identity', 'own', remark('identity.lxc-user', { user: name }), { at: at(init) });
    const raised = { remark: remark('no-new-privileges.off'), decidedBy: at(init) };
    return assessed(of, ...(mapped === true ? [] : [candidate(0, raised, step, { certain: false })]));
  }
  const map = child(domain.element, 'idmap');
  if (mapped === true) return assessed(boundary('identity', 'filtered', remark('identity.mapped'), { at: map && at(map) }));
  const of =
    mapped === undefined
      ? unknownBoundary('identity', 'template', map && at(map))
      : boundary('identity', 'open', remark('identity.lxc-root'));
  return assessed(of, candidate(0, of, step, { certain: mapped === false }));
}

/** Unlike a guest, a container has no label unless the file or `lxc.conf` asks for one. */
function label({ label: { none, noneAt, asked } }: DomainContext): Assessment {
  if (none === true) {
    const of = boundary('lsm', 'open', remark('lsm.svirt-none'), { at: noneAt });
    return assessed(of, candidate(1, of, remark('step.svirt')));
  }
  if (asked === true && none === false) return assessed(boundary('lsm', 'filtered', remark('lsm.svirt')));
  const of =
    none === undefined || asked === undefined ? unknownBoundary('lsm', 'template', noneAt) : boundary('lsm', 'open', remark('lsm.lxc'));
  return assessed(of, candidate(1, of, remark('step.label'), { certain: false }));
}
