import { kindOfImage } from './kinds';
import { publishedImage } from './published';
import type { ImageName, KnownImage } from './types';
import { isWindowsImage } from './windows';

export { isWorkloadKind, type ImageName, type InitSystem, type KnownImage, type StartsAs, type WorkloadKind } from './types';
export { isWindowsImage } from './windows';

/** What is known of an image by its exact name; a name such as `postgres-exporter` is not `postgres`. */
export function knownImage(image: ImageName): KnownImage | undefined {
  if (isWindowsImage(image)) return { kind: 'windows', kinds: ['windows'] };
  const { kinds, ports } = kindOfImage(image) ?? { kinds: [], ports: [] };
  const published = publishedImage(image);
  if (kinds.length === 0 && published === undefined) return undefined;
  return { kind: kinds[0], kinds, ...(ports.length > 0 ? { ports } : {}), ...published };
}
