import { findControlSocket } from '../../knowledge/host/sockets';
import { valueOf } from '../../model/certain';
import { absent, child, path, value } from '../../model/libvirt/query';
import type { XmlElement } from '../../model/libvirt/types';
import { assessed, boundary, candidate, unknownBoundary, type Assessment } from '../assessment';
import { textOf, type DomainContext } from './context';
import { assessShares, sharesOf } from './devices';
import { network as guestNetwork } from './network';
import type { Maybe } from '../maybe';
import { remark } from '../remarks/remark';
import type { BoundaryId } from '../types';

/** The boundaries of a container that libvirt runs: a shared kernel, and namespaces that this file asks for. */
export function* lxcAssessments(context: DomainContext): Generator<Assessment> {
  const { domain, atAttribute } = context;
  const mapped = idsAreMapped(domain.element);
  const shared = boundary('kernel', 'shared', remark('kernel.shared'), { at: atAttribute(domain.element, 'type'), with: 'host' });
  yield assessed(shared, candidate(3, { remark: remark('tier.shared-kernel') }, remark('step.sandbox')));
  yield assessed(boundary('pid', 'own', remark('pid.own')));
  yield network(context);
  yield joinable(context, 'ipc', 'lxc:shareipc', 'ipc.own');
  yield joinable(context, 'uts', 'lxc:shareuts', 'uts.own');
  yield assessed(boundary('cgroup', 'own', remark('cgroup.own')));
  yield user(context, mapped);
  yield* fileSystems(context, mapped);
  yield identity(context, mapped);
  yield capabilities(context);
  const open = boundary('seccomp', 'open', remark('seccomp.lxc'));
  yield assessed(open, candidate(2, open, remark('step.sandbox')));
  yield label(context);
  yield devices(context);
  yield hostControl(context);
}

/** Whether root inside is mapped to another user; without that it is the host's root. */
function idsAreMapped(element: XmlElement): Maybe {
  if (child(element, 'idmap')) return true;
  return absent(element, 'idmap') ? false : undefined;
}

function network(context: DomainContext): Assessment {
  const { domain, at } = context;
  const [joined] = path(domain.element, 'lxc:namespace/lxc:sharenet');
  if (joined) return join('network', 'network.peer', joined, at(joined));
  const hasOwn =
    domain.interfaces.length > 0 ||
    path(domain.element, 'features/privnet').length > 0 ||
    path(domain.element, 'devices/hostdev').some((device) => valueOf(value(device, 'type')) === 'net');
  if (hasOwn) return guestNetwork(context);
  const [devices] = path(domain.element, 'devices');
  const certain = devices === undefined || absent(devices, 'interface');
  if (!certain) return assessed(unknownBoundary('network', 'template'));
  const of = boundary('network', 'shared', remark('network.host'), { with: 'host' });
  return assessed(of, candidate(1, of, remark('step.network')));
}

function joinable(
  { domain, at }: DomainContext,
  id: 'ipc' | 'uts',
  name: 'lxc:shareipc' | 'lxc:shareuts',
  own: 'ipc.own' | 'uts.own',
): Assessment {
  const [joined] = path(domain.element, `lxc:namespace/${name}`);
  return joined ? join(id, `${id}.peer`, joined, at(joined)) : assessed(boundary(id, 'own', remark(own)));
}

function join(
  id: BoundaryId,
  said: 'ipc.peer' | 'network.peer' | 'uts.peer',
  element: XmlElement,
  at: ReturnType<DomainContext['at']>,
): Assessment {
  const peer = valueOf(value(element, 'value')) ?? '…';
  const of = boundary(id, 'shared', remark(said, { peer }), { at, with: peer });
  return assessed(of, candidate(1, of, remark('step.lxc-namespace', { element: `lxc:${element.name}` })));
}

function user({ domain, at }: DomainContext, mapped: Maybe): Assessment {
  const map = child(domain.element, 'idmap');
  if (mapped === undefined) return assessed(unknownBoundary('user', 'template'));
  return assessed(
    mapped
      ? boundary('user', 'own', remark('user.mapped'), { at: map && at(map) })
      : boundary('user', 'shared', remark('user.host'), { with: 'host' }),
  );
}

function identity({ domain, at }: DomainContext, mapped: Maybe): Assessment {
  const [init] = path(domain.element, 'os/inituser');
  const name = valueOf(textOf(init));
  if (init && name === undefined) return assessed(unknownBoundary('identity', 'template', at(init)));
  if (init && name !== undefined && name !== 'root' && !/^\+?0+$/.test(name))
    return assessed(boundary('identity', 'own', remark('identity.lxc-user', { user: name }), { at: at(init) }));
  const map = child(domain.element, 'idmap');
  if (mapped === true) return assessed(boundary('identity', 'filtered', remark('identity.mapped'), { at: map && at(map) }));
  const of = mapped === undefined ? unknownBoundary('identity', 'template') : boundary('identity', 'open', remark('identity.lxc-root'));
  return assessed(of, candidate(0, of, remark('step.idmap'), { certain: mapped === false }));
}

function capabilities({ domain, at, atAttribute }: DomainContext): Assessment {
  const [element] = path(domain.element, 'features/capabilities');
  if (element === undefined) return assessed(boundary('capabilities', 'filtered', remark('capabilities.lxc')));
  const policy = value(element, 'policy');
  const name = policy === undefined ? 'default' : valueOf(policy);
  if (name === undefined) return assessed(unknownBoundary('capabilities', 'template', at(element)));
  if (name === 'deny')
    return assessed(boundary('capabilities', 'filtered', remark('capabilities.lxc-denied'), { at: atAttribute(element, 'policy') }));
  if (name !== 'allow') return assessed(boundary('capabilities', 'filtered', remark('capabilities.lxc'), { at: at(element) }));
  const of = boundary('capabilities', 'open', remark('capabilities.all'), { at: atAttribute(element, 'policy') });
  return assessed(of, candidate(1, of, remark('step.capabilities')));
}

function label({ label: { none, noneAt } }: DomainContext): Assessment {
  if (none === undefined) return assessed(unknownBoundary('lsm', 'template', noneAt));
  if (!none) return assessed(boundary('lsm', 'filtered', remark('lsm.svirt')));
  const of = boundary('lsm', 'open', remark('lsm.svirt-none'), { at: noneAt });
  return assessed(of, candidate(1, of, remark('step.svirt')));
}

/** The root file system, without which it sees the host's, and the folders mounted beside it. */
function* fileSystems(context: DomainContext, mapped: Maybe): Generator<Assessment> {
  const { domain, at } = context;
  const roots = path(domain.element, 'devices/filesystem').filter((element) => {
    const target = child(element, 'target');
    return target !== undefined && valueOf(value(target, 'dir')) === '/';
  });
  const shares = sharesOf(context).filter(({ element }) => !roots.includes(element));
  const [root] = roots;
  if (root === undefined) {
    const [devices] = path(domain.element, 'devices');
    const certain = devices === undefined || !devices.templated;
    const of = certain ? boundary('mounts', 'open', remark('mounts.host-root')) : unknownBoundary('mounts', 'template');
    yield assessed(of, candidate(mapped === true ? 1 : 0, of, remark('step.rootfs'), { certain: certain && mapped !== undefined }));
    return;
  }
  const mounts = assessShares(shares, context, boundary('mounts', 'own', remark('mounts.none')));
  // Behind a mapping, root inside writes to the host's folders as an ordinary user.
  yield { ...mounts, candidates: mounts.candidates.map((of) => (mapped === true && of.tier === 0 ? { ...of, tier: 1 as const } : of)) };
  const isReadOnly = child(root, 'readonly') !== undefined;
  yield assessed(
    isReadOnly
      ? boundary('rootfs', 'filtered', remark('rootfs.read-only'), { at: at(root) })
      : boundary('rootfs', 'own', remark('rootfs.writable'), { at: at(root) }),
  );
}

function devices({ domain, at }: DomainContext): Assessment {
  const handed = path(domain.element, 'devices/hostdev');
  const [first] = handed;
  if (first === undefined) return assessed(boundary('devices', 'filtered', remark('devices.lxc')));
  const kinds = [...new Set(handed.map((device) => valueOf(value(device, 'type')) ?? '…'))];
  return assessed(boundary('devices', 'filtered', remark('devices.some', { devices: kinds }), { at: at(first) }));
}

function hostControl(context: DomainContext): Assessment {
  const found = sharesOf(context).flatMap((share) => {
    const socket = share.path === undefined || share.target === '/' ? undefined : findControlSocket(share.path);
    return socket ? [{ ...socket, at: context.at(child(share.element, 'source') ?? share.element) }] : [];
  });
  const [first] = found;
  if (first === undefined) return assessed(boundary('host-control', 'own', remark('host-control.none')));
  const of = boundary('host-control', 'open', remark('host-control.socket', { path: first.path }), { at: first.at });
  return assessed(of, candidate(0, of, remark('step.mount', { path: first.path })));
}
