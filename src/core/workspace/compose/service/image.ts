import { known, mapCertain, type Certain } from '../../../model/certain';
import { parseImage } from '../../../model/compose/short';
import type { EffectiveScalar } from '../../effective';
import type { ImageReference } from '../../workload';

/** The parts of an image reference whose variables are filled in. */
export function imageOf(text: string): ImageReference {
  const { host, repository, lastComponent, tag, digest } = parseImage(text.trim());
  return { registry: host, path: repository, name: lastComponent.text, tag: tag?.text, tagIsKnown: true, digest: digest?.text };
}

/** The image of a scalar: known as soon as its repository is, since `postgres:${VERSION}` is PostgreSQL whatever the version. */
export function imageOfScalar(scalar: EffectiveScalar): Certain<ImageReference> {
  if ('known' in scalar.value) return known(imageOf(scalar.value.known));
  const { registry, path } = parseImage(scalar.raw);
  const repository = scalar.fill(registry === undefined ? path.text : `${registry.text}/${path.text}`);
  return mapCertain(repository, (text) => ({ ...imageOf(text), tagIsKnown: false }));
}
