import type { EffectiveMap, EffectiveNode, EffectiveScalar } from '../effective';

/** The node, if it is a mapping. */
export function asMapping(node: EffectiveNode | undefined): EffectiveMap | undefined {
  return node?.type === 'map' ? node : undefined;
}

/** The mapping below a key of a mapping. */
export function mapAt(map: EffectiveMap | undefined, key: string): EffectiveMap | undefined {
  return asMapping(map?.entries.get(key)?.value);
}

/** The scalar below a key of a mapping. */
export function scalarAt(map: EffectiveMap | undefined, key: string): EffectiveScalar | undefined {
  const value = map?.entries.get(key)?.value;
  return value?.type === 'scalar' ? value : undefined;
}
