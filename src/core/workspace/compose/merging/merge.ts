import { valueOf } from '../../../model/certain';
import type { EffectiveEntry, EffectiveItem, EffectiveMap, EffectiveNode, EffectiveSequence } from '../../effective';
import { asBuild, asDependencies, asNames, asPairs, hostItems, itemsOf } from '../forms';
import { stepTo, type MergePlace } from './merge-table';
import { mergeSubnets } from './subnets';
import { scalarAt } from '../tree';

/** `over` merged over `base`, both of which stand at `place`. */
export function merge(base: EffectiveNode | undefined, over: EffectiveNode | undefined, place: MergePlace): EffectiveNode | undefined {
  if (over === undefined) return base;
  if (base === undefined) return over;
  switch (place.manner) {
    case 'replace':
      return replace(base, over);
    case 'pairs':
      return mergePairs(asPairs(base), asPairs(over));
    case 'names':
    case 'dependencies':
    case 'build':
      return mergeMaps(asLongForm(base, place), asLongForm(over, place), place);
    case 'strings':
      return append(base, over, itemsOf(base), itemsOf(over));
    case 'hosts':
      return append(base, over, hostItems(base), newHosts(hostItems(base), hostItems(over)));
    case 'logging':
      return base.type === 'map' && over.type === 'map' && !driversDiffer(base, over) ? mergeMaps(base, over, place) : replace(base, over);
    case 'subnets':
      if (base.type === 'sequence' && over.type === 'sequence') return mergeSubnets(base, over, (a, b) => mergeMaps(a, b, place));
      break;
    case 'deep':
  }
  if (base.type === 'map' && over.type === 'map') return mergeMaps(base, over, place);
  if (base.type === 'sequence' && over.type === 'sequence') return append(base, over, base.items, over.items);
  return replace(base, over);
}

/** What may be written short, as the mapping that Compose makes of it. */
export function asLongForm(node: EffectiveNode, { manner }: MergePlace): EffectiveMap {
  if (manner === 'build') return asBuild(node);
  return manner === 'dependencies' ? asDependencies(node) : asNames(node);
}

function replace(base: EffectiveNode, over: EffectiveNode): EffectiveNode {
  return { ...over, replaced: [base.origin, ...base.replaced] };
}

/** The entries of both, those of `over` merged over the others. */
export function mergeMaps(base: EffectiveMap, over: EffectiveMap, place: MergePlace): EffectiveMap {
  return joined(base, over, (before, entry) => mergeEntries(before, entry, stepTo(place, entry.key)));
}

/** An entry merged over another of its key. A null changes nothing, except where it takes back what was set before. */
export function mergeEntries(before: EffectiveEntry, entry: EffectiveEntry, place: MergePlace): EffectiveEntry {
  if (entry.value === undefined) return place.manner === 'replace' ? entry : before;
  const value = merge(before.value, entry.value, place);
  return value === undefined ? entry : { ...entry, value };
}

/** A key without a value takes the place of one with a value: it passes on what the shell has. */
function mergePairs(base: EffectiveMap, over: EffectiveMap): EffectiveMap {
  const pairs = joined(base, over, (before, entry) =>
    before.value && entry.value ? { ...entry, value: replace(before.value, entry.value) } : entry,
  );
  return { ...pairs, listed: true };
}

function joined(
  base: EffectiveMap,
  over: EffectiveMap,
  mergeEntry: (before: EffectiveEntry, entry: EffectiveEntry) => EffectiveEntry,
): EffectiveMap {
  const entries = new Map(base.entries);
  for (const [key, entry] of over.entries) {
    const before = entries.get(key);
    entries.set(key, before === undefined ? entry : mergeEntry(before, entry));
  }
  return { ...partly(base, over), type: 'map', entries, source: over.source, ...history(base, over) };
}

function partly(base: EffectiveMap, over: EffectiveMap): Pick<EffectiveMap, 'partial' | 'folder'> {
  return { ...((base.partial || over.partial) && { partial: true }), ...(base.folder !== undefined && { folder: base.folder }) };
}

function history(base: EffectiveNode, over: EffectiveNode): Pick<EffectiveNode, 'origin' | 'replaced'> {
  return { origin: over.origin, replaced: [base.origin, ...base.replaced] };
}

function append(
  base: EffectiveNode,
  over: EffectiveNode,
  before: readonly EffectiveItem[],
  after: readonly EffectiveItem[],
): EffectiveSequence {
  return { type: 'sequence', items: [...before, ...after], ...history(base, over) };
}

/** Those that are not there in the very same words. */
function newHosts(before: readonly EffectiveItem[], after: readonly EffectiveItem[]): readonly EffectiveItem[] {
  const text = ({ value }: EffectiveItem) => (value.type === 'scalar' ? valueOf(value.value) : undefined);
  const there = new Set(before.map(text));
  return after.filter((item) => text(item) === undefined || !there.has(text(item)));
}

function driversDiffer(base: EffectiveMap, over: EffectiveMap): boolean {
  const before = valueOf(scalarAt(base, 'driver')?.value);
  const after = valueOf(scalarAt(over, 'driver')?.value);
  return before !== undefined && after !== undefined && before !== after;
}
