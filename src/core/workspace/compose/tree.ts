import type { EffectiveMap, EffectiveNode } from '../effective';

/** The node, if it is a mapping. */
export function asMapping(node: EffectiveNode | undefined): EffectiveMap | undefined {
  return node?.type === 'map' ? node : undefined;
}
