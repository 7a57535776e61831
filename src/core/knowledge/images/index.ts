import { kindOfImage } from './kinds';
import { publishedImage } from './published';
import type { ImageName, KnownImage } from './types';
import { isWindowsImage } from './windows';

export type { ImageName, KnownImage, StartsAs, WorkloadKind } from './types';
export { isWindowsImage } from './windows';

/** What is known of an image by its exact name; a name such as `postgres-exporter` is not `postgres`. */
export function knownImage(image: ImageName): KnownImage | undefined {
  if (isWindowsImage(image)) return { kind: 'windows' };
  const kind = kindOfImage(image);
  const published = publishedImage(image);
  if (kind === undefined && published === undefined) return undefined;
  return {
    kind: kind?.kind,
    ...(kind && kind.ports.length > 0 ? { ports: kind.ports } : {}),
    ...(published?.dataDirectories ? { dataDirectories: published.dataDirectories } : {}),
    ...(published?.startsAs ? { startsAs: published.startsAs } : {}),
    ...(published?.unprivileged ? { unprivileged: published.unprivileged } : {}),
    ...(published ? { read: published.read } : {}),
  };
}
