import type { EffectiveEntry, EffectiveNode } from '../../effective';
import { asLongForm } from './merge';
import { stepTo, type MergePlace } from './merge-table';

/** Where `!reset` and `!override` stand in a document: the paths that they take away from all that was merged before. */
export interface Marks {
  /** Whether one of them stands here. */
  readonly taken: boolean;
  readonly below: ReadonlyMap<string, Marks>;
}

/** Gathers marks while a document is read. */
export class MarkCollector {
  private readonly root: Collected = { taken: false, below: new Map() };

  add(path: readonly string[]): void {
    let marks = this.root;
    for (const key of path) {
      let next = marks.below.get(key);
      if (next === undefined) marks.below.set(key, (next = { taken: false, below: new Map() }));
      marks = next;
    }
    marks.taken = true;
  }

  /** `undefined` where there are none. */
  get marks(): Marks | undefined {
    return this.root.below.size > 0 ? this.root : undefined;
  }
}

interface Collected {
  taken: boolean;
  readonly below: Map<string, Collected>;
}

/** The marks below these keys. */
export function marksBelow(marks: Marks | undefined, ...keys: readonly string[]): Marks | undefined {
  let found = marks;
  for (const key of keys) found = found?.below.get(key);
  return found;
}

/** The node without what the marks take away from it. They reach no item of a list. */
export function takeAway(node: EffectiveNode | undefined, marks: Marks | undefined, place: MergePlace): EffectiveNode | undefined {
  if (node === undefined || marks === undefined || marks.below.size === 0) return node;
  const map = place.manner === 'names' || place.manner === 'dependencies' || place.manner === 'build' ? asLongForm(node, place) : node;
  if (map.type !== 'map' || map.listed) return node;
  let entries: Map<string, EffectiveEntry> | undefined;
  for (const [key, mark] of marks.below) {
    const entry = map.entries.get(key);
    if (entry === undefined) continue;
    entries ??= new Map(map.entries);
    if (mark.taken) entries.delete(key);
    else entries.set(key, { ...entry, value: takeAway(entry.value, mark, stepTo(place, key)) });
  }
  return entries ? { ...map, entries } : node;
}
