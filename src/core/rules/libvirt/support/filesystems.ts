import { normaliseHostPath, pathClass } from '../../../knowledge/host/paths';
import { findControlSocket } from '../../../knowledge/host/sockets';
import { known, valueOf, type Certain } from '../../../model/certain';
import { absent, attribute, child, value } from '../../../model/libvirt/query';
import type { XmlElement } from '../../../model/libvirt/types';
import { isQemuDriver } from '../../../workspace/libvirt/architecture';
import { single } from '../../../workspace/libvirt/read';
import type { Subjects } from '../../rule';
import { isDevice } from './devices';

/** A folder of the host that a guest or container is given, and surely may write to. */
export interface WritableShare {
  readonly source: XmlElement;
  /** The folder, as written. */
  readonly folder: Certain<string>;
  /** `path` (9p), `virtiofs`, …; a guest has 9p where none is written. */
  readonly driver: Certain<string>;
}

/** `undefined` for other kinds of file systems, for what may be read-only, and for a share that a process outside of libvirt serves. */
export function writableShare(element: XmlElement): WritableShare | undefined {
  if (!isDevice(element, 'filesystem') || !absent(element, 'readonly')) return undefined;
  const type = value(element, 'type');
  const kind = type === undefined ? 'mount' : valueOf(type);
  const source = single(element, 'source');
  if ((kind !== 'mount' && kind !== 'bind') || source === undefined || value(source, 'socket') !== undefined) return undefined;
  const driver = single(element, 'driver');
  return {
    source,
    folder: value(source, 'dir') ?? known(''),
    driver: (driver && value(driver, 'type')) ?? known('path'),
  };
}

/** Places of the host that decide what it runs or hold its users' data, and that no guest has business writing to. */
export function isHostsOwn(folder: string): boolean {
  return pathClass(folder) === 'takeover' || ofAllUsers.has(normaliseHostPath(folder)) || holdsSocket(folder);
}

/** Whether a daemon of the host takes orders over a socket in the folder; one that is shared by itself leads nowhere from a guest. */
function holdsSocket(folder: string): boolean {
  const found = findControlSocket(folder);
  return found !== undefined && normaliseHostPath(found.path) !== normaliseHostPath(folder);
}

/** The socket itself, where that is what a container is given: it belongs to the same kernel, so that the daemon answers. */
export function isControlSocket(path: string): boolean {
  return findControlSocket(path) !== undefined && !holdsSocket(path);
}

const ofAllUsers: ReadonlySet<string> = new Set(['/home', '/dev']);

/** Whether a virtual machine gets the share. Of those alone in a file the ones of containers name neither a driver nor an access mode. */
export function isGuests({ element, domain }: Subjects['device']): boolean {
  if (domain !== undefined) return isQemuDriver(domain);
  return child(element, 'driver') !== undefined || attribute(element, 'accessmode') !== undefined;
}
