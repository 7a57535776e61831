import { isEveryAddress, isLoopback } from '../../knowledge/addresses';
import { valueOf } from '../../model/certain';
import { mapAt, scalarAt } from '../../workspace/compose/tree';
import type { Port, Service } from '../../workspace/workload';
import { assessed, boundary, unknownBoundary, type Assessment } from '../assessment';
import { engineDefault, type EngineDefault } from '../engine';
import { remark } from '../remarks/remark';
import { networkFacts, networksOf, peerName, reasonOf } from './kernel';
import type { Boundary, BoundaryState, ReachId } from '../types';

/** Who can open a connection to it. */
export interface Reach {
  readonly id: ReachId;
  readonly assessment: Assessment;
}

const states: Readonly<Record<ReachId, BoundaryState>> = {
  all: 'open',
  lan: 'open',
  local: 'filtered',
  project: 'filtered',
  none: 'own',
  unknown: 'unknown',
};

/** Widest first. */
const widths: readonly ReachId[] = ['all', 'lan', 'local', 'project', 'none'];

/** More services than anyone puts behind one another; beyond it, and in a circle, nobody knows. */
const mostPeers = 8;

/** The reach of a service that `hops` others join, one the next. */
export function reachOf(service: Service, hops = 0): Reach {
  const mode = service.text('network_mode');
  if (mode !== undefined) {
    const value = valueOf(mode.value);
    if (value === undefined) return reach('unknown', unknownBoundary('reach', reasonOf(mode.value), mode.at));
    if (value === 'host') return reach('all', boundary('reach', 'open', remark('reach.host'), { at: mode.at }));
    if (value === 'none') return reach('none', boundary('reach', 'own', remark('reach.none'), { at: mode.at }));
    const peer = peerName(value);
    if (peer !== undefined) return throughPeer(service, peer, mode.at, hops);
  }
  const facts = mode === undefined ? networksOf(service).map((name) => networkFacts(service, name)) : [];
  const host = facts.find(({ isHost }) => isHost);
  if (host) return reach('all', boundary('reach', 'open', remark('reach.host'), { at: service.entry('networks')?.origin ?? host.at }));
  if (facts.length > 0 && facts.every(({ internal }) => internal === true))
    return reach('none', boundary('reach', 'own', remark('network.internal'), { at: facts[0]?.at }));
  const lan = facts.find(({ driver }) => driver === 'macvlan' || driver === 'ipvlan');
  const usual = defaultAddress(service);
  const ports = service.ports.map((port) => portReach(port, usual));
  const candidates = [...ports, ...(lan ? [reach('lan', boundary('reach', 'open', remark('reach.lan'), { at: lan.at }))] : [])];
  return widest(candidates) ?? reach('project', boundary('reach', 'filtered', remark('reach.project')));
}

/** A way in with the boundary that it is. */
export function reach(id: ReachId, of: Boundary): Reach {
  return { id, assessment: assessed(of) };
}

function throughPeer(service: Service, peer: string, at: Boundary['decidedBy'], hops: number): Reach {
  const other = service.project.services.get(peer);
  const id: ReachId = other === undefined || hops >= mostPeers ? 'unknown' : reachOf(other, hops + 1).id;
  return reach(id, boundary('reach', states[id], remark('reach.peer', { peer }), { at }));
}

const addressOption = 'com.docker.network.bridge.host_binding_ipv4';

/** The host address to which ports go that name none: by an option of a network the service joins, else by what the engine gives new networks. */
function defaultAddress(service: Service): EngineDefault | undefined {
  const networks = mapAt(service.project.top, 'networks');
  for (const name of networksOf(service)) {
    const option = scalarAt(mapAt(mapAt(networks, name), 'driver_opts'), addressOption);
    if (option) return { value: option.value, at: option.origin };
  }
  return engineDefault(service, 'default-network-opts', 'bridge', addressOption);
}

function portReach({ hostIp, published, target, written }: Port, usual: EngineDefault | undefined): Reach {
  const { at } = written;
  const port = valueOf(published) ?? valueOf(target) ?? '…';
  // A variable in the place of the host port, or of all of it, can bring an address with it.
  if (hostIp === undefined && (valueOf(target) === undefined || (published !== undefined && valueOf(published) === undefined))) {
    return reach('unknown', unknownBoundary('reach', reasonOf(published ?? target), at));
  }
  const bound = hostIp ?? usual?.value;
  if (bound === undefined) return reach('all', boundary('reach', 'open', remark('reach.all', { port }), { at }));
  const address = valueOf(bound);
  if (address === undefined) return reach('unknown', unknownBoundary('reach', reasonOf(bound), at));
  if (address === '' || isEveryAddress(address)) return reach('all', boundary('reach', 'open', remark('reach.all', { port }), { at }));
  if (isLoopback(address)) return reach('local', boundary('reach', 'filtered', remark('reach.local', { port }), { at }));
  return reach('lan', boundary('reach', 'open', remark('reach.address', { port }), { at }));
}

/** Of several ways in the widest known one; an unknown one could still be wider, unless everybody is let in anyway. */
export function widest(candidates: readonly Reach[]): Reach | undefined {
  const known = widths.flatMap((width) => candidates.find(({ id }) => id === width) ?? [])[0];
  return known?.id === 'all' ? known : (candidates.find(({ id }) => id === 'unknown') ?? known);
}
