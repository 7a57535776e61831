import { type Certain, known, unknown } from '../certain';
import { countWhile } from '../../text/search';
import { touches } from '../../text/span';
import type { ComposeModel, MapEntry, MapNode, NodeVia, ResolvedEntry, ScalarNode, SequenceNode, YamlNode } from './types';

/** The node itself, or what an alias stands for; `node` is `undefined` for an alias to nothing. */
export function follow(node: YamlNode | undefined): {
  readonly node: ScalarNode | MapNode | SequenceNode | undefined;
  readonly via: readonly NodeVia[];
} {
  return node?.type === 'alias' ? { node: node.target, via: ['anchor'] } : { node, via: [] };
}

/** The text of a scalar, aliases followed; `undefined` for any other node and where a template token hides it. */
export function scalarText(node: YamlNode | undefined): string | undefined {
  const scalar = follow(node).node;
  return scalar?.type === 'scalar' && !scalar.template ? scalar.value : undefined;
}

/** Like `scalarText`, but says that there is a scalar that cannot be read. */
export function certainText(node: YamlNode | undefined): Certain<string> | undefined {
  const scalar = follow(node).node;
  if (scalar?.type !== 'scalar') return undefined;
  return scalar.template ? unknown('template') : known(scalar.value);
}

/**
 * The entries as Compose sees them, own ones first: what `<<` brings does not replace them, of several merged maps the first has
 * the say, and of a key written twice the last. Visits each mapping once, however often aliases lead to it.
 */
export function resolvedEntries(map: MapNode): readonly ResolvedEntry[] {
  const found = new Map<string, ResolvedEntry>();
  collect(map, [], found, new Set());
  return [...found.values()];
}

/** The entry of that key as Compose sees it. */
export function entryOf(map: MapNode, key: string): ResolvedEntry | undefined {
  for (let i = map.entries.length - 1; i >= 0; i--) {
    const entry = map.entries[i];
    if (entry && !entry.merge && entry.key.value === key) return resolved(map, entry, []);
  }
  return map.entries.some(({ merge }) => merge) ? resolvedEntries(map).find((entry) => entry.key.value === key) : undefined;
}

/** The entry of that key in the mapping itself; of several the last. */
export function ownEntry(map: MapNode, key: string): MapEntry | undefined {
  for (let i = map.entries.length - 1; i >= 0; i--) {
    const entry = map.entries[i];
    if (entry && !entry.merge && entry.key.value === key) return entry;
  }
  return undefined;
}

/** The value of that key as Compose sees it. */
export function valueOfKey(map: MapNode, key: string): ScalarNode | MapNode | SequenceNode | undefined {
  return entryOf(map, key)?.value;
}

function collect(map: MapNode, via: readonly NodeVia[], found: Map<string, ResolvedEntry>, visited: Set<MapNode>): void {
  visited.add(map);
  const own = new Map<string, ResolvedEntry>();
  for (const entry of map.entries) if (!entry.merge) own.set(entry.key.value, resolved(map, entry, via));
  for (const [key, entry] of own) if (!found.has(key)) found.set(key, entry);
  for (const entry of map.entries) {
    if (!entry.merge) continue;
    for (const source of mergedMaps(entry)) if (!visited.has(source)) collect(source, ['merge-key'], found, visited);
  }
}

function resolved(map: MapNode, entry: MapEntry, via: readonly NodeVia[]): ResolvedEntry {
  const { node, via: behind } = follow(entry.value);
  return { key: entry.key, value: node, map, entry, via: behind.length > 0 ? [...via, ...behind] : via };
}

/** The mappings that a `<<` entry merges, in their order. */
export function mergedMaps(entry: MapEntry): readonly MapNode[] {
  const { node } = follow(entry.value);
  if (node?.type === 'map') return [node];
  if (node?.type !== 'sequence') return [];
  return node.items.flatMap((item) => {
    const source = follow(item.node).node;
    return source?.type === 'map' ? [source] : [];
  });
}

/** The node and all that is written in it, keys excluded, in the order of the text; aliases are not followed. */
export function* descendants(node: YamlNode | undefined): Generator<YamlNode> {
  if (node === undefined) return;
  yield node;
  if (node.type === 'map') for (const { value } of node.entries) yield* descendants(value);
  else if (node.type === 'sequence') for (const item of node.items) yield* descendants(item.node);
}

/** One step from a collection to what it holds. */
export type PathStep =
  | { readonly type: 'entry'; readonly map: MapNode; readonly entry: MapEntry }
  | { readonly type: 'item'; readonly sequence: SequenceNode; readonly index: number };

export interface NodePath {
  /** From the document's root inwards. */
  readonly steps: readonly PathStep[];
  /** The innermost node under the offset: a value, a key, or the collection between whose parts the offset lies. */
  readonly node: YamlNode;
  readonly onKey: boolean;
}

/** The way to the innermost node that lies under `offset`, as written: aliases are not followed. */
export function nodeAt(model: ComposeModel, offset: number): NodePath | undefined {
  const root = model.documents.find((document) => document !== undefined && touches(document.span, offset));
  return root && descend(root, offset);
}

function descend(root: YamlNode, offset: number): NodePath {
  const steps: PathStep[] = [];
  let node = root;
  for (;;) {
    if (node.type === 'map') {
      const entry = lastTouched(node.entries, offset);
      if (entry === undefined) return { steps, node, onKey: false };
      steps.push({ type: 'entry', map: node, entry });
      if (touches(entry.key.span, offset)) return { steps, node: entry.key, onKey: true };
      if (entry.value === undefined || !touches(entry.value.span, offset)) return { steps, node, onKey: false };
      node = entry.value;
    } else if (node.type === 'sequence') {
      const item = lastTouched(node.items, offset);
      if (item === undefined) return { steps, node, onKey: false };
      steps.push({ type: 'item', sequence: node, index: node.items.indexOf(item) });
      if (item.node === undefined || !touches(item.node.span, offset)) return { steps, node, onKey: false };
      node = item.node;
    } else return { steps, node, onKey: false };
  }
}

/** Where one part ends at the place the next begins, the next is meant. */
function lastTouched<T extends { readonly span: { readonly start: number; readonly end: number } }>(
  parts: readonly T[],
  offset: number,
): T | undefined {
  const part = parts[countWhile(parts, ({ span }) => span.start <= offset) - 1];
  return part && touches(part.span, offset) ? part : undefined;
}

/** The steps from the root to a collection of the model, itself excluded; `undefined` where it is not part of the model. */
export function pathTo(model: ComposeModel, collection: MapNode | SequenceNode): readonly PathStep[] | undefined {
  for (const document of model.documents) {
    const steps: PathStep[] = [];
    let node: YamlNode | undefined = document;
    while (node !== undefined && node !== collection) {
      const { start, end } = collection.span;
      if (node.type === 'map') {
        const entry: MapEntry | undefined = node.entries.find(
          ({ value }) => value !== undefined && value.span.start <= start && end <= value.span.end,
        );
        if (entry) steps.push({ type: 'entry', map: node, entry });
        node = entry?.value;
      } else if (node.type === 'sequence') {
        const index: number = node.items.findIndex(
          (item) => item.node !== undefined && item.node.span.start <= start && end <= item.node.span.end,
        );
        if (index >= 0) steps.push({ type: 'item', sequence: node, index });
        node = node.items[index]?.node;
      } else node = undefined;
    }
    if (node === collection) return steps;
  }
  return undefined;
}
