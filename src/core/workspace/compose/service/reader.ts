import { known, unknown, valueOf } from '../../../model/certain';
import { parseBoolean } from '../../../text/values';
import type { EffectiveEntry, EffectiveItem, EffectiveMap, EffectiveNode, EffectiveScalar } from '../../effective';
import type { Written } from '../../workload';
import { asBuild, asPairs, itemsOf } from '../forms';

/** Most keys are not there. */
const nothing: readonly never[] = [];

/** Reads values of a service by dotted path, with where they are written. */
export class ServiceReader {
  /** Rules ask for the same paths over and over. */
  private readonly deep = new Map<string, EffectiveEntry | undefined>();

  constructor(private readonly node: EffectiveMap) {}

  entry(path: string): EffectiveEntry | undefined {
    if (!path.includes('.')) return this.node.entries.get(path);
    if (!this.deep.has(path)) this.deep.set(path, this.find(path));
    return this.deep.get(path);
  }

  private find(path: string): EffectiveEntry | undefined {
    let entry: EffectiveEntry | undefined;
    let node: EffectiveNode | undefined = this.node;
    for (const key of path.split('.')) {
      const map: EffectiveNode | undefined = node !== undefined && key === 'context' ? asBuild(node) : node;
      entry = map?.type === 'map' ? map.entries.get(key) : undefined;
      node = entry?.value;
    }
    return entry;
  }

  text(path: string): Written<string> | undefined {
    const entry = this.entry(path);
    return entry?.value?.type === 'scalar' ? written(entry, entry.value, entry.item) : undefined;
  }

  flag(path: string): Written<boolean> | undefined {
    const text = this.text(path);
    if (text === undefined) return undefined;
    const value = valueOf(text.value);
    const cast = value === undefined ? undefined : parseBoolean(value);
    if (value === undefined) return { ...text, value: unknown('variable') };
    return cast === undefined ? undefined : { ...text, value: known(cast) };
  }

  list(path: string): readonly Written<string>[] {
    const entry = this.entry(path);
    if (entry?.value === undefined) return nothing;
    const list: Written<string>[] = [];
    for (const item of itemsOf(entry.value))
      if (item.value.type === 'scalar') list.push(written(entry, item.value, item.source ? item : undefined));
    return list;
  }

  /** The items of a list, or the one value of a key that may be either. */
  items(path: string): readonly { readonly entry: EffectiveEntry; readonly item: EffectiveItem }[] {
    const entry = this.entry(path);
    return entry?.value === undefined ? nothing : itemsOf(entry.value).map((item) => ({ entry, item }));
  }

  pairs(path: string): ReadonlyMap<string, Written<string> | undefined> {
    const node = this.entry(path)?.value;
    const pairs = new Map<string, Written<string> | undefined>();
    if (node === undefined) return pairs;
    for (const [key, entry] of asPairs(node).entries) {
      pairs.set(key, entry.value?.type === 'scalar' ? written(entry, entry.value, entry.item) : undefined);
    }
    return pairs;
  }
}

function written(entry: EffectiveEntry, scalar: EffectiveScalar, item: EffectiveItem | undefined): Written<string> {
  return { value: scalar.value, at: scalar.origin, entry, item };
}
