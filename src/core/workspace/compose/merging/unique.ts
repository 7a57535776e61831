import type { EffectiveEntry, EffectiveItem, EffectiveMap, EffectiveNode } from '../../effective';
import { stepTo, type MergePlace } from './merge-table';
import type { Identity } from './identity';

/** The node without items that a later one of the same identity replaces; the later stands in the place of the earlier. */
export function withoutRepeated(node: EffectiveNode, place: MergePlace): EffectiveNode {
  if (!place.unique) return node;
  if (node.type === 'map') return inMap(node, place);
  if (node.type !== 'sequence' || place.identity === undefined || node.items.length < 2) return node;
  const items = distinct(node.items, place.identity);
  return items.length === node.items.length ? node : { ...node, items };
}

function inMap(map: EffectiveMap, place: MergePlace): EffectiveMap {
  let entries: Map<string, EffectiveEntry> | undefined;
  const keys = place.others ? map.entries.keys() : place.keys.keys();
  for (const key of keys) {
    const entry = map.entries.get(key);
    if (entry?.value === undefined) continue;
    const value = withoutRepeated(entry.value, stepTo(place, key));
    if (value !== entry.value) (entries ??= new Map(map.entries)).set(key, { ...entry, value });
  }
  return entries ? { ...map, entries } : map;
}

function distinct(items: readonly EffectiveItem[], identity: Identity): readonly EffectiveItem[] {
  const kept: EffectiveItem[] = [];
  const places = new Map<string, number>();
  for (const item of items) {
    const id = identity(item.value);
    const place = id === undefined ? undefined : places.get(id);
    const before = place === undefined ? undefined : kept[place];
    if (place !== undefined && before) {
      kept[place] = { ...item, value: { ...item.value, replaced: [before.value.origin, ...before.value.replaced] } };
      continue;
    }
    if (id !== undefined) places.set(id, kept.length);
    kept.push(item);
  }
  return kept;
}
