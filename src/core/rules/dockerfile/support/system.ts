import { isWindowsImage } from '../../../knowledge/images';
import { isLinuxImage } from '../../../knowledge/images/linux';
import { valueOf, type Certain } from '../../../model/certain';
import { imageOf } from '../../../workspace/compose/service/image';

/** The kernel family that an image needs, where its reference tells. */
export function systemOf(base: Certain<string>): 'windows' | 'linux' | undefined {
  const reference = valueOf(base);
  if (reference === undefined || reference === 'scratch') return undefined;
  const image = imageOf(reference);
  if (isWindowsImage(image)) return 'windows';
  return isLinuxImage(image) ? 'linux' : undefined;
}

/** Whether the image surely is none for Windows; one whose base is not known could be. */
export function isNotWindows(base: Certain<string>): boolean {
  return valueOf(base) !== undefined && systemOf(base) !== 'windows';
}
