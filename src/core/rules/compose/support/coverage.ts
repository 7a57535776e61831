import { valueOf } from '../../../model/certain';
import type { Place } from '../../../workspace/effective';
import type { Mount, Service } from '../../../workspace/workload';

/** A place in a container where something from outside its image is mounted. */
export interface Mounted {
  readonly path: string;
  readonly at: Place;
  /** Absent for a `tmpfs`. */
  readonly mount: Mount | undefined;
}

const normalised = (path: string) => (path.length > 1 ? path.replace(/\/+$/, '') : path).replace(/\/{2,}/g, '/');

/** What is mounted into a service; `undefined` where that cannot be told: a target or type is not known, or mounts come from another service. */
export function mountedPaths(service: Service): readonly Mounted[] | undefined {
  if (!service.complete || service.entry('volumes_from') !== undefined) return undefined;
  const own = service.mounts.map((mount) => ({ path: valueOf(mount.target), at: mount.sourceAt, mount }));
  const temporary = service.list('tmpfs').map(({ value, at }) => ({ path: valueOf(value)?.split(':', 1)[0], at, mount: undefined }));
  const all = [...own, ...temporary];
  if (all.some(({ path, mount }) => path === undefined || (mount && valueOf(mount.type) === undefined))) return undefined;
  return all.map(({ path = '', ...rest }) => ({ path: normalised(path), ...rest }));
}

/** Whether a path is the other one or lies below it. */
export function isWithin(path: string, folder: string): boolean {
  return path.startsWith(folder) && (path.length === folder.length || folder === '/' || path[folder.length] === '/');
}

/** Whether what is mounted holds a directory, and is not itself covered there by a volume that the image declares further down. */
export function isCovered(directory: string, mounted: readonly Mounted[], declared: readonly string[]): boolean {
  return mounted.some(
    ({ path }) =>
      isWithin(directory, path) && !declared.some((volume) => isWithin(directory, volume) && isWithin(volume, path) && volume !== path),
  );
}
