import { valueOf } from '../../model/certain';
import type { Service } from '../../workspace/workload';
import { assessed, boundary, candidate, unknownBoundary, type Assessment, type Candidate } from '../assessment';
import type { ServiceContext } from '../context/service';
import type { SocketMount } from '../context/host-objects';
import { remark } from '../remarks/remark';
import { handedIn } from './objects';
import type { Boundary } from '../types';

/** Sockets and addresses through which the host itself is commanded. */
export function hostControl(context: ServiceContext): Assessment {
  const sockets = context.controlSockets.map((socket) => ({
    boundary: boundary('host-control', 'open', socketRemark(socket), { at: socket.at }),
    socket,
  }));
  const endpoint = unprotectedEngine(context.service);
  const undecided = undecidedControl(context.service);
  const all = [...sockets.map((entry) => entry.boundary), ...(endpoint ? [endpoint] : []), ...undecided];
  const candidates = [
    ...sockets.flatMap(({ boundary: of, socket }) => socketCandidates(context, of, socket)),
    ...(endpoint ? endpointCandidates(endpoint) : []),
    ...undecided.flatMap((of) => handedIn(context, of, remark('step.variable'), undefined)),
  ];
  return assessed(all[0] ?? boundary('host-control', 'own', remark('host-control.none')), ...candidates);
}

/** Sockets that command what one user may, and not the host. */
const ofOneUser: ReadonlySet<SocketMount['socket']> = new Set(['user-docker', 'user-podman', 'user-bus']);

function socketRemark({ socket, path }: SocketMount) {
  if (ofOneUser.has(socket)) return remark('host-control.user-socket', { path });
  return socket === 'system-bus' ? remark('host-control.bus', { path }) : remark('host-control.socket', { path });
}

function socketCandidates(context: ServiceContext, of: Boundary, { socket, path }: SocketMount): readonly Candidate[] {
  const step = remark('step.socket', { path });
  const limited = ofOneUser.has(socket) || socket === 'system-bus';
  return limited ? [candidate(1, of, step, { crossesSandbox: true })] : handedIn(context, of, step, true);
}

/** `DOCKER_HOST=tcp://…` to an engine outside the project, without TLS. */
function unprotectedEngine(service: Service): Boundary | undefined {
  const environment = service.pairs('environment');
  const host = environment.get('DOCKER_HOST');
  const endpoint = valueOf(host?.value);
  const match = endpoint === undefined ? null : /^tcp:\/\/([^:/]+)(?::(\d+))?/.exec(endpoint);
  if (host === undefined || endpoint === undefined || match === null || match[2] === '2376') return undefined;
  const verify = environment.get('DOCKER_TLS_VERIFY') ?? environment.get('DOCKER_TLS');
  if (verify !== undefined && valueOf(verify.value) !== '') return undefined;
  if (service.project.services.has(match[1] ?? '')) return undefined;
  return boundary('host-control', 'open', remark('host-control.tcp', { endpoint }), { at: host.at });
}

/** Keys whose values, once known, may hand in an engine. */
function undecidedControl(service: Service): readonly Boundary[] {
  const host = service.pairs('environment').get('DOCKER_HOST');
  return [service.flag('use_api_socket'), host].flatMap((written) =>
    written !== undefined && 'unknown' in written.value ? [unknownBoundary('host-control', written.value.unknown, written.at)] : [],
  );
}

/** Which host that engine runs on is not told. */
function endpointCandidates(of: Boundary): readonly Candidate[] {
  const step = remark('step.docker-host');
  return [candidate(0, of, step, { certain: false, crossesSandbox: true }), candidate(1, of, step, { crossesSandbox: true })];
}
