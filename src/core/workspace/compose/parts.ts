import { valueOf } from '../../model/certain';
import { spanWithin } from '../../model/compose/positions';
import type { Token } from '../../text/span';
import type { EffectiveMap, EffectiveScalar, Place } from '../effective';
import { mapAt, scalarAt } from './tree';

/** Where a part of a short form is written; the whole scalar where escapes or folding hide it. */
export function placeOfPart({ node, model, origin }: EffectiveScalar, part: Token): Place {
  return { file: origin.file, span: spanWithin(model.text, node, part.span.start, part.span.end) ?? origin.span };
}

/** A scalar below a mapping of the long form. */
export function partOf(map: EffectiveMap, path: string): EffectiveScalar | undefined {
  const [key = '', ...rest] = path.split('.');
  if (rest.length === 0) return scalarAt(map, key);
  const inner = mapAt(map, key);
  return inner && partOf(inner, rest.join('.'));
}

/** The text of a part, where it is written and known. */
export function knownPart(map: EffectiveMap, path: string): string | undefined {
  return valueOf(partOf(map, path)?.value);
}
