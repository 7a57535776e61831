import { known, unknown, type Certain } from '../../model/certain';
import { interpolate } from '../../model/compose/interpolation';
import { follow, resolvedEntries } from '../../model/compose/tree';
import type { ComposeModel, MapNode, ScalarNode, SequenceNode, YamlNode } from '../../model/compose/types';
import type { Uri } from '../../text/uri';
import type { EffectiveEntry, EffectiveItem, EffectiveMap, EffectiveNode, EffectiveScalar, Origin, Via } from '../effective';

/** What a node is lifted with: its file, how it got here, and what the variables hold. */
export interface Lifting {
  readonly file: Uri;
  readonly model: ComposeModel;
  readonly via: readonly Via[];
  /** The value of a variable; `undefined` where it is not known. */
  variable(name: string): string | undefined;
}

/** More levels than any project nests, few enough to end what aliases unfold. */
const deepest = 64;

/** The node as Compose reads it: aliases followed, merge keys applied, variables filled in, each part with its origin. */
export function lift(node: YamlNode | undefined, lifting: Lifting, depth = 0): EffectiveNode | undefined {
  if (node === undefined || depth > deepest) return undefined;
  if (node.type === 'alias') {
    const target = follow(node).node;
    return target && lift(target, { ...lifting, via: [...lifting.via, 'anchor'] }, depth + 1);
  }
  if (node.type === 'scalar') return liftScalar(node, lifting);
  return node.type === 'map' ? liftMap(node, lifting, depth) : liftSequence(node, lifting, depth);
}

function originOf(node: YamlNode, lifting: Lifting): Origin {
  return { file: lifting.file, span: node.span, via: lifting.via };
}

function liftScalar(node: ScalarNode, lifting: Lifting): EffectiveScalar {
  const fill = (text: string): Certain<string> =>
    node.template ? unknown('template') : text.includes('$') ? interpolate(text, (name) => lifting.variable(name)) : known(text);
  const origin = originOf(node, lifting);
  return {
    type: 'scalar',
    value: fill(node.value),
    raw: node.value,
    fill,
    isNull: node.yamlType === 'null' && node.tag === undefined,
    node,
    model: lifting.model,
    origin: node.value.includes('$') ? { ...origin, via: [...origin.via, 'interpolation'] } : origin,
    replaced: [],
  };
}

function liftMap(map: MapNode, lifting: Lifting, depth: number): EffectiveMap {
  const entries = new Map<string, EffectiveEntry>();
  for (const { key, value, map: written, entry, via } of resolvedEntries(map)) {
    const inner: Lifting = via.length > 0 ? { ...lifting, via: [...lifting.via, ...via] } : lifting;
    const lifted = lift(value, inner, depth + 1);
    entries.set(key.value, {
      key: key.value,
      keyPlace: { file: lifting.file, span: key.span },
      value: lifted?.type === 'scalar' && lifted.isNull ? undefined : lifted,
      source: { model: lifting.model, map: written, entry },
      origin: { file: lifting.file, span: entry.span, via: inner.via },
    });
  }
  return { type: 'map', entries, source: { model: lifting.model, map }, origin: originOf(map, lifting), replaced: [] };
}

function liftSequence(sequence: SequenceNode, lifting: Lifting, depth: number): EffectiveNode {
  const items: EffectiveItem[] = [];
  sequence.items.forEach(({ node }, index) => {
    const value = lift(node, lifting, depth + 1);
    if (value) items.push({ value, source: { model: lifting.model, sequence, index } });
  });
  return { type: 'sequence', items, origin: originOf(sequence, lifting), replaced: [] };
}
