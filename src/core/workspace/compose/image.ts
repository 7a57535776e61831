import { parseImage } from '../../model/compose/short';
import type { ImageReference } from '../workload';

/** The parts of an image reference whose variables are filled in. */
export function imageOf(text: string): ImageReference {
  const { host, repository, lastComponent, tag, digest } = parseImage(text.trim());
  return { registry: host, path: repository, name: lastComponent.text, tag: tag?.text, digest: digest?.text };
}
