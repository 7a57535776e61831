import { valueOf, type Certain, type Unknown } from '../../model/certain';
import { knownImage } from '../../knowledge/images';
import { parseBoolean } from '../../text/values';
import { peerName } from '../../workspace/compose/compartments';
import { mapAt, scalarAt } from '../../workspace/compose/tree';
import type { Place } from '../../workspace/effective';
import type { Service } from '../../workspace/workload';
import { assessed, boundary, candidate, unknownBoundary, type Assessment } from '../assessment';
import type { ServiceContext } from '../context/service';
import { engineDefault } from '../engine';
import { remark } from '../remarks/remark';
import { runtimeOf } from '../technology';
import type { BoundaryId, Remark } from '../types';

export { peerName } from '../../workspace/compose/compartments';

/** The kernel it runs on, and the namespaces around it. */
export function* kernelAssessments(context: ServiceContext): Generator<Assessment> {
  yield kernel(context);
  if (context.technology === 'windows-container') {
    yield assessed(boundary('pid', 'own', remark('pid.own')));
    yield network(context);
    return;
  }
  yield namespace(context, 'pid', 'pid', 'pid.host', 'pid.peer', () => assessed(boundary('pid', 'own', remark('pid.own'))));
  yield network(context);
  yield namespace(context, 'ipc', 'ipc', 'ipc.host', 'ipc.peer', (mode, at) => {
    const byEngine = mode === undefined ? engineDefault(context.service, 'default-ipc-mode') : undefined;
    const shareable = (mode ?? valueOf(byEngine?.value)) === 'shareable';
    return assessed(boundary('ipc', 'own', remark(shareable ? 'ipc.shareable' : 'ipc.own'), { at: at ?? byEngine?.at }));
  });
  yield hostOrOwn(context, 'uts', 'uts', 'uts.host', 'uts.own');
  yield hostOrOwn(context, 'cgroup', 'cgroup', 'cgroup.host', 'cgroup.own');
  yield assessed(boundary('time', 'own', remark(context.sandboxed === true ? 'time.guest' : 'time.own')));
  yield user(context);
}

function kernel({ service, settings, technology, sandboxed }: ServiceContext): Assessment {
  const runtime = runtimeOf(service);
  const isolation = service.text('isolation');
  const at = runtime?.at ?? isolation?.at;
  if (technology === 'gvisor') {
    const own = boundary('kernel', 'own', remark('kernel.gvisor'), { at });
    return assessed(
      own,
      candidate(4, { remark: remark('tier.user-space-kernel'), decidedBy: at }, remark('step.guest'), { crossesSandbox: true }),
    );
  }
  if (sandboxed === true) {
    const encrypted = technology === 'kata' && /snp|tdx/i.test(valueOf(runtime?.value) ?? '');
    const own = boundary('kernel', 'own', remark('kernel.guest'), { at });
    const step = technology === 'kata' ? remark('step.confidential') : undefined;
    return encrypted
      ? assessed(own)
      : assessed(own, candidate(5, { remark: remark('tier.guest-kernel'), decidedBy: at }, step, { crossesSandbox: true }));
  }
  if (technology === 'windows-container') {
    const shared = sandboxed === false;
    const of = shared
      ? boundary('kernel', 'shared', remark('kernel.windows-host'), { at, with: 'host' })
      : boundary('kernel', 'unknown', remark('kernel.windows-default'), { at });
    const top = candidate(5, { remark: remark('tier.guest-kernel'), decidedBy: at }, undefined, { crossesSandbox: true });
    return assessed(of, candidate(2, of, remark('step.sandbox'), { certain: shared }), top);
  }
  if (sandboxed === undefined) {
    const of =
      runtime && valueOf(runtime.value) === undefined
        ? unknownBoundary('kernel', reasonOf(runtime.value), at)
        : boundary('kernel', 'unknown', remark('kernel.runtime'), { at });
    const why = { remark: remark('tier.runtime'), decidedBy: at };
    // Only a runtime that is not told can be one that encrypts memory as well.
    return assessed(
      of,
      candidate(3, why, remark('step.runtime'), { certain: false }),
      candidate(5, why, undefined, { certain: technology !== undefined, crossesSandbox: true }),
    );
  }
  const top = candidate(3, { remark: remark('tier.shared-kernel') }, remark('step.sandbox'));
  const reference = valueOf(service.image?.value);
  if (reference && knownImage(reference)?.kind === 'vm-in-container')
    return assessed(boundary('kernel', 'own', remark('kernel.inner-vm'), { at: service.image?.at }), top);
  return assessed(
    boundary('kernel', 'shared', remark(settings.engine === 'docker-desktop' ? 'kernel.desktop' : 'kernel.shared'), { at, with: 'host' }),
    top,
  );
}

type HostRemark = 'pid.host' | 'network.host' | 'ipc.host' | 'uts.host' | 'cgroup.host';
type Own = (mode: string | undefined, at: Place | undefined) => Assessment;

/** A namespace that can be the host's, another service's or its own. */
function namespace(
  context: ServiceContext,
  id: 'pid' | 'ipc',
  key: string,
  host: HostRemark,
  peer: 'pid.peer' | 'ipc.peer',
  own: Own,
): Assessment {
  const { service, sandboxed } = context;
  const written = service.text(key);
  if (written === undefined) return joinedBy(context, id) ?? own(undefined, undefined);
  const mode = valueOf(written.value);
  if (mode === undefined) return undecided(id, written);
  const name = peerName(mode);
  if (mode !== 'host' && name === undefined) return own(mode, written.at);
  // Under a kernel of its own there are no others to be seen.
  if (sandboxed === true) return assessed(boundary(id, 'own', remark(id === 'pid' ? 'pid.sandbox' : 'ipc.sandbox'), { at: written.at }));
  if (name === undefined) return hostNamespace(id, host, key, written.at);
  return assessed(boundary(id, 'shared', remark(peer, { peer: name }), { at: written.at, with: name }));
}

/** Another service that joins this one's namespace shares it just as much. */
function joinedBy({ service, settings }: ServiceContext, id: 'pid' | 'ipc' | 'network'): Assessment | undefined {
  if (settings.engine === 'swarm') return undefined;
  const guest = service.project.compartments.guestsOf(service, id === 'network' ? 'network_mode' : id)[0];
  if (guest === undefined) return undefined;
  const { name: peer, at } = guest;
  const said = { pid: remark('pid.peer', { peer }), ipc: remark('ipc.peer', { peer }), network: remark('network.peer', { peer }) };
  return assessed(boundary(id, 'shared', said[id], { at, with: peer }));
}

function hostOrOwn(
  { service, sandboxed }: ServiceContext,
  id: 'uts' | 'cgroup',
  key: string,
  host: HostRemark,
  own: 'uts.own' | 'cgroup.own',
): Assessment {
  const written = service.text(key) ?? (id === 'cgroup' ? engineDefault(service, 'default-cgroupns-mode') : undefined);
  if (written === undefined) return assessed(boundary(id, 'own', remark(own)));
  const mode = valueOf(written.value);
  const { at } = written;
  if (mode === undefined) return id === 'uts' ? assessed(unknownBoundary(id, reasonOf(written.value), at)) : undecided(id, written);
  if (mode !== 'host') return assessed(boundary(id, 'own', remark(own), { at }));
  // A host name reaches nothing; only its sharing is said.
  if (id === 'uts') return assessed(boundary(id, 'shared', remark(host), { at, with: 'host' }));
  return sandboxed === true ? assessed(boundary(id, 'own', remark('cgroup.sandbox'), { at })) : hostNamespace(id, host, key, at);
}

function hostNamespace(
  id: BoundaryId,
  host: HostRemark,
  key: string,
  at: Place,
  crossesSandbox = false,
  said: Remark = remark(host),
): Assessment {
  const shared = boundary(id, 'shared', said, { at, with: 'host' });
  return assessed(shared, candidate(1, shared, remark('step.remove', { line: `${key}: host` }), { crossesSandbox }));
}

function undecided(id: BoundaryId, written: { readonly value: Certain<string>; readonly at: Place }, crossesSandbox = false): Assessment {
  const of = unknownBoundary(id, reasonOf(written.value), written.at);
  return assessed(of, candidate(1, of, remark('step.variable'), { certain: false, crossesSandbox }));
}

function network(context: ServiceContext): Assessment {
  const { service } = context;
  const written = service.text('network_mode');
  const joined = () => joinedBy(context, 'network');
  if (written === undefined) return attachedNetworks(context, joined);
  const mode = valueOf(written.value);
  const { at } = written;
  if (mode === undefined) return undecided('network', written, true);
  if (mode === 'host') return hostNetwork(context, 'network_mode', at);
  if (mode === 'none') return joined() ?? assessed(boundary('network', 'own', remark('network.none'), { at }));
  const peer = peerName(mode);
  if (peer !== undefined) return assessed(boundary('network', 'shared', remark('network.peer', { peer }), { at, with: peer }));
  return joined() ?? assessed(boundary('network', 'own', remark('network.own'), { at }));
}

/** Sandboxes refuse the host's network, or are told by their own configuration to pass it through. */
function hostNetwork({ sandboxed }: ServiceContext, key: string, at: Place): Assessment {
  return hostNamespace('network', 'network.host', key, at, true, remark(sandboxed === true ? 'network.refused' : 'network.host'));
}

/** The networks a service joins; Compose adds `default` where none is written. */
export function networksOf(service: Service): readonly string[] {
  const node = service.entry('networks')?.value;
  if (node === undefined) return ['default'];
  return node.type === 'map' ? [...node.entries.keys()] : service.list('networks').flatMap(({ value }) => valueOf(value) ?? []);
}

/** What the project says of one network. */
export function networkFacts(
  service: Service,
  name: string,
): { readonly driver: string; readonly internal: boolean | undefined; readonly isHost: boolean; readonly at: Place | undefined } {
  const map = mapAt(mapAt(service.project.top, 'networks'), name);
  const internal = scalarAt(map, 'internal');
  const external = scalarAt(map, 'external');
  // As it was before Compose took `name` beside `external`.
  const renamed = mapAt(map, 'external');
  const realName = scalarAt(renamed, 'name') ?? scalarAt(map, 'name');
  const driver = scalarAt(map, 'driver');
  return {
    driver: driver === undefined ? 'bridge' : (valueOf(driver.value) ?? ''),
    internal: internal === undefined ? false : 'known' in internal.value ? parseBoolean(internal.value.known) === true : undefined,
    isHost:
      ((renamed !== undefined || parseBoolean(valueOf(external?.value)) === true) &&
        (realName === undefined ? name : valueOf(realName.value)) === 'host') ||
      valueOf(driver?.value) === 'host',
    at: map?.origin,
  };
}

function attachedNetworks(context: ServiceContext, joined: () => Assessment | undefined): Assessment {
  const { service } = context;
  const facts = networksOf(service).map((name) => networkFacts(service, name));
  const entry = service.entry('networks')?.origin;
  const host = facts.find(({ isHost }) => isHost);
  if (host) return hostNetwork(context, 'networks', entry ?? host.at ?? service.nameAt);
  const shared = joined();
  if (shared) return shared;
  const lan = facts.find(({ driver }) => driver === 'macvlan' || driver === 'ipvlan');
  if (lan) return assessed(boundary('network', 'own', remark('network.lan'), { at: lan.at }));
  if (facts.length > 0 && facts.every(({ internal }) => internal === true))
    return assessed(boundary('network', 'own', remark('network.internal'), { at: facts[0]?.at }));
  return assessed(boundary('network', 'own', remark('network.own'), { at: entry }));
}

function user({ service, mapped, sandboxed }: ServiceContext): Assessment {
  const runtime = runtimeOf(service);
  const at =
    service.text('userns_mode')?.at ??
    (mapped === true ? (service.text('runtime')?.at ?? engineDefault(service, 'userns-remap')?.at) : undefined);
  if (sandboxed === true) return assessed(boundary('user', 'own', remark('user.guest'), { at: runtime?.at }));
  if (mapped === undefined) return assessed(unknownBoundary('user', 'variable', at));
  return assessed(
    mapped ? boundary('user', 'own', remark('user.mapped'), { at }) : boundary('user', 'shared', remark('user.host'), { at, with: 'host' }),
  );
}

/** Why a value is not known. */
export function reasonOf(value: Certain<unknown>): Unknown {
  return 'unknown' in value ? value.unknown : 'variable';
}
