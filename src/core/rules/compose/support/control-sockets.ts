import { findControlSocket, isControlSocket, socketHandedOver, type ControlSocket } from '../../../knowledge/host/sockets';
import { known, valueOf, type Certain } from '../../../model/certain';
import { parseVolume } from '../../../model/compose/short';
import type { ServiceContext } from '../../../profile/context/service';
import type { HostMount } from '../../../profile/context/host-objects';
import { asMapping, scalarAt } from '../../../workspace/compose/tree';
import type { Place } from '../../../workspace/effective';
import type { Mount, Service, Written } from '../../../workspace/workload';

/** A place that hands a control socket of the host to a service. */
export interface HandedSocket {
  readonly socket: ControlSocket;
  /** As mounted: the socket, or a folder that holds it. */
  readonly path: string;
  /** The socket itself. */
  readonly socketPath: string;
  /** Whether a folder that holds the socket is mounted, and not the socket alone. */
  readonly folder: boolean;
  readonly readOnly: Certain<boolean>;
  readonly at: Place;
  /** The entry of `volumes`, `secrets` or `configs` in this service, where it is one. */
  readonly written: Written<unknown> | undefined;
}

/** The sockets that come by mounts, their own or those of another service, by a named volume, or as the file of a secret or config. */
export function handedSockets({ service, hostMounts }: ServiceContext): readonly HandedSocket[] {
  return [...hostMounts.flatMap(mountedSocket), ...socketFiles(service, 'secrets'), ...socketFiles(service, 'configs')];
}

function mountedSocket({ source, readOnly, at, mount }: HostMount): readonly HandedSocket[] {
  const path = valueOf(source) ?? (mount && sessionPath(mount));
  const found = path === undefined ? undefined : findControlSocket(path);
  const socket = path === undefined || found === undefined ? undefined : socketHandedOver(path);
  if (path === undefined || socket === undefined || found === undefined) return [];
  const written = mount?.written;
  return [{ socket, path, socketPath: found.path, folder: !isControlSocket(path), readOnly, at: written?.at ?? at, written }];
}

/** The socket of the engine of whoever starts the project: its folder has another number for every user, its name is the same. */
function sessionPath({ written }: Mount): string | undefined {
  const value = written.item?.value;
  const raw = value?.type === 'scalar' ? parseVolume(value.raw).source?.text : scalarAt(asMapping(value), 'source')?.raw;
  const match = /^\$(?:XDG_RUNTIME_DIR|\{XDG_RUNTIME_DIR(?::?\?[^}]*)?\})(\/docker\.sock|\/podman\/podman\.sock)$/.exec(raw ?? '');
  return match === null ? undefined : `/run/user/…${match[1] ?? ''}`;
}

/** `secrets` and `configs` whose file is a socket. */
function socketFiles(service: Service, kind: 'secrets' | 'configs'): readonly HandedSocket[] {
  return service[kind].flatMap(({ source, written }): HandedSocket[] => {
    const name = valueOf(source);
    const path = name === undefined ? undefined : valueOf(service.project.definition(kind, name)?.text('file')?.value);
    const found = path === undefined || !isControlSocket(path) ? undefined : findControlSocket(path);
    if (path === undefined || found === undefined) return [];
    return [{ socket: found.socket, path, socketPath: found.path, folder: false, readOnly: known(false), at: written.at, written }];
  });
}
