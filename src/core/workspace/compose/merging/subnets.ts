import { valueOf } from '../../../model/certain';
import type { EffectiveItem, EffectiveMap, EffectiveSequence } from '../../effective';
import { scalarAt } from '../tree';

/** More pairs of subnets than any network has; beyond them the later list stands alone. */
const mostPairs = 4096;

/** A subnet that is being merged: it goes on changing where it stands in the list. */
interface Draft {
  item: EffectiveItem;
  value: EffectiveMap;
}

/**
 * `ipam.config` as compose-go merges it (`mergeIPAMConfig`): by subnet. Of the earlier subnets only those stay that the later list names
 * again, and where there are several, each is merged with all of the later ones in turn.
 */
export function mergeSubnets(
  base: EffectiveSequence,
  over: EffectiveSequence,
  mergeOver: (base: EffectiveMap, over: EffectiveMap) => EffectiveMap,
): EffectiveSequence {
  const history = { origin: over.origin, replaced: [base.origin, ...base.replaced] };
  if (base.items.length * over.items.length > mostPairs) return { ...over, ...history };
  const merged: Draft[] = [];
  const placeOf = (subnet: string) => merged.findIndex(({ value }) => subnetOf(value) === subnet);
  for (const original of base.items) {
    if (original.value.type !== 'map') continue;
    const draft: Draft = { item: original, value: original.value };
    for (const item of over.items) {
      if (item.value.type !== 'map') continue;
      const subnet = subnetOf(item.value);
      if (subnet !== subnetOf(draft.value) && placeOf(subnet) < 0) {
        merged.push({ item, value: item.value });
        continue;
      }
      draft.item = item;
      draft.value = mergeOver(draft.value, item.value);
      const place = placeOf(subnetOf(draft.value));
      if (place < 0) merged.push(draft);
      else merged[place] = draft;
    }
  }
  return { type: 'sequence', items: merged.map(({ item, value }) => ({ ...item, value })), ...history };
}

function subnetOf(config: EffectiveMap): string {
  const subnet = scalarAt(config, 'subnet');
  return subnet ? (valueOf(subnet.value) ?? subnet.raw) : '';
}
