import { isWithin, normaliseHostPath, pathClass, pathKind, type PathClass } from '../../../knowledge/host/paths';
import { isRunByHost } from '../../../knowledge/host/run-by-host';
import { socketHandedOver } from '../../../knowledge/host/sockets';
import { isSystemdImage } from '../../../knowledge/programs';
import type { ServiceContext } from '../../../profile/context/service';

/** What writing to a path as it is mounted may change of the host; `undefined` for what has rules of its own, or is nobody else's business. */
export function changedByWriting(written: string, context: ServiceContext): PathClass | 'config' | undefined {
  const path = normaliseHostPath(written);
  // The whole file system, devices and sockets have rules of their own.
  if (path === '/' || isWithin(path, '/dev') || socketHandedOver(written) !== undefined || isHarmless(path, context)) return undefined;
  if (isRunByHost(path)) return 'takeover';
  return pathClass(path) ?? (isWithin(path, '/etc') ? 'config' : undefined);
}

function isHarmless(path: string, context: ServiceContext): boolean {
  const kind = pathKind(path);
  return kind === 'where' || kind === 'trust' || (isWithin(path, '/sys/fs/cgroup') && mayRunSystemd(context));
}

/** Whether systemd, which has a rule of its own for its cgroups, may be what starts: it is, or a variable decides. */
function mayRunSystemd({ service, init, reference, start }: ServiceContext): boolean {
  if (init === 'systemd' || (reference !== undefined && isSystemdImage(reference.path))) return true;
  if (start.entrypoint.by === 'image' && service.image !== undefined && reference === undefined) return true;
  return [start.entrypoint, start.command].some(({ words: [program] }) => program?.expands === true);
}
