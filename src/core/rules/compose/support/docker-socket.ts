import { normaliseHostPath } from '../../../knowledge/host/paths';
import { controlSocketAt, isControlSocket } from '../../../knowledge/host/sockets';
import { valueOf, type Certain } from '../../../model/certain';
import { hostMountsOf } from '../../../profile/host-objects';
import { mapAt, scalarAt } from '../../../workspace/compose/tree';
import type { Place } from '../../../workspace/effective';
import type { Service, Written } from '../../../workspace/workload';
import { imageOf } from './service';

/** A place that hands Docker's socket to a service. */
export interface DockerSocketMount {
  readonly path: string;
  /** Whether a folder that holds the socket is mounted, and not the socket alone. */
  readonly folder: boolean;
  readonly owner: 'root' | 'user';
  readonly readOnly: Certain<boolean>;
  readonly at: Place;
  /** The entry of `volumes` in this service, where it is one. */
  readonly written: Written<string> | undefined;
}

/** The mounts that bring Docker's socket in: itself, or `/run` around it; also by a named volume and from another service. */
export function dockerSocketMounts(service: Service): readonly DockerSocketMount[] {
  const mounts = hostMountsOf(service).flatMap(({ source, readOnly, at, mount }): DockerSocketMount[] => {
    const path = valueOf(source);
    const socket = path === undefined ? undefined : controlSocketAt(path);
    if (path === undefined || (socket !== 'docker' && socket !== 'user-docker')) return [];
    const folder = !isControlSocket(path);
    if (folder && normaliseHostPath(path) !== '/run') return [];
    return [{ path, folder, owner: socket === 'docker' ? 'root' : 'user', readOnly, at: mount?.written.at ?? at, written: mount?.written }];
  });
  return [...mounts, ...socketFiles(service)];
}

/** `secrets` and `configs` whose file is the socket. */
function socketFiles(service: Service): readonly DockerSocketMount[] {
  return ['secrets', 'configs'].flatMap((kind) => {
    const definitions = mapAt(service.project.top, kind);
    return service.list(kind).flatMap((written): DockerSocketMount[] => {
      const path = valueOf(scalarAt(mapAt(definitions, valueOf(written.value) ?? ''), 'file')?.value);
      if (path === undefined || controlSocketAt(path) !== 'docker' || !isControlSocket(path)) return [];
      return [{ path, folder: false, owner: 'root', readOnly: { known: false }, at: written.at, written }];
    });
  });
}

/** Whether the service is there to filter the socket for others; `undefined` where its image is not known. */
export function isSocketProxy(service: Service): boolean | undefined {
  const named = valueOf(service.image?.value);
  const images = [named, imageOf(service)].flatMap((image) => image ?? []);
  if (images.some(({ path }) => /socket-proxy|docker-proxy|dockerproxy/.test(path))) return true;
  return service.image !== undefined && named === undefined ? undefined : false;
}
