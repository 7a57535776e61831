import { valueOf } from '../../../model/certain';
import type { ServiceContext } from '../../../profile/context/service';
import type { Engine } from '../../../settings';
import type { Service } from '../../../workspace/workload';
import { handedSockets, type HandedSocket } from './control-sockets';
import { imageOf } from './service';

/** The places that bring Docker's socket in: itself, or `/run` around it. */
export function dockerSockets(context: ServiceContext): readonly HandedSocket[] {
  return handedSockets(context).filter(({ socket }) => socket === 'docker' || socket === 'user-docker');
}

/** Whether the engine runs as an ordinary user, who is what its socket gives whatever the path. */
export function isRootless(engine: Engine): boolean {
  return engine === 'docker-rootless' || engine === 'podman-rootless';
}

/** Whether the service is there to filter the socket for others; `undefined` where its image is not known. */
export function isSocketProxy(service: Service): boolean | undefined {
  const named = valueOf(service.image?.value);
  const images = [named, imageOf(service)].flatMap((image) => image ?? []);
  if (images.some(({ path }) => /socket-proxy|docker-proxy|dockerproxy/.test(path))) return true;
  return service.image !== undefined && named === undefined ? undefined : false;
}
