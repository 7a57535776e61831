import { known, valueOf } from '../certain';
import type { Span } from '../../text/span';
import type { Construct } from '../document';
import { childPath, holdsPairs, pairSeparator } from './paths';
import { spanWithin } from './positions';
import { certainText, follow, mergedMaps } from './tree';
import type { AliasNode, MapEntry, MapNode, SequenceNode, YamlNode } from './types';

/** Where a node stands: its path and the authors' names along it. */
interface Place {
  readonly path: string;
  readonly names: readonly string[];
}

/**
 * All constructs of the documents in their order, each where it is written. What stands under `x-*` and is used by an alias or a
 * merge key has the path of its first use, so that it is explained as what it becomes.
 */
export function constructsOf(text: string, documents: readonly (YamlNode | undefined)[]): readonly Construct[] {
  const uses = new Map<YamlNode, Place>();
  const root: Place = { path: '', names: [] };
  for (const document of documents) {
    if (document?.type !== 'map') continue;
    for (const entry of document.entries) {
      const place = placeOf(entry, root);
      if (!isFragment(place)) noteUses(entry.value, place, uses);
    }
  }
  const constructs: Construct[] = [];
  for (const document of documents) write(document, root, { text, uses, constructs });
  return constructs;
}

function placeOf(entry: MapEntry, parent: Place): Place {
  const path = childPath(parent.path, entry.key.value);
  return { path, names: path.endsWith('*') ? [...parent.names, entry.key.value] : parent.names };
}

function isFragment({ path }: Place): boolean {
  return path.startsWith('x-*');
}

function noteUses(node: YamlNode | undefined, place: Place, uses: Map<YamlNode, Place>): void {
  switch (node?.type) {
    case 'alias':
      return noteTarget(node, place, uses);
    case 'map':
      for (const entry of node.entries) {
        if (!entry.merge) noteUses(entry.value, placeOf(entry, place), uses);
        else if (entry.value?.type === 'sequence') for (const { node: source } of entry.value.items) noteUses(source, place, uses);
        else noteUses(entry.value, place, uses);
      }
      return;
    case 'sequence':
      for (const item of node.items) noteUses(item.node, itemPlace(place), uses);
  }
}

/** Each target is walked once: its first use names it. */
function noteTarget({ target }: AliasNode, place: Place, uses: Map<YamlNode, Place>): void {
  if (target === undefined || uses.has(target)) return;
  uses.set(target, place);
  noteUses(target, place, uses);
}

function itemPlace({ path, names }: Place): Place {
  return { path: `${path}[]`, names };
}

interface Writing {
  readonly text: string;
  readonly uses: ReadonlyMap<YamlNode, Place>;
  readonly constructs: Construct[];
}

function write(node: YamlNode | undefined, given: Place, writing: Writing): void {
  const place = node && isFragment(given) ? (writing.uses.get(node) ?? given) : given;
  if (node?.type === 'map') writeMap(node, place, writing);
  else if (node?.type === 'sequence') writeSequence(node, place, writing);
}

function writeMap(map: MapNode, place: Place, writing: Writing): void {
  for (const entry of map.entries) {
    if (entry.merge) {
      const { path, names } = place;
      writing.constructs.push({ path: `${path}.<<`, names, span: entry.span, keySpan: entry.key.span, ...valueSpanOf(entry) });
      // What an alias brings is written at its anchor; a mapping written here belongs here.
      for (const source of mergedMaps(entry))
        if (entry.span.start <= source.span.start && source.span.end <= entry.span.end) write(source, place, writing);
      continue;
    }
    const written = placeOf(entry, place);
    const used = isFragment(written) && entry.value !== undefined ? writing.uses.get(entry.value) : undefined;
    const value = entry.value?.tag === '!reset' ? undefined : certainText(entry.value);
    writing.constructs.push({
      // The key of a fragment is only a name for it; its one value is what it becomes.
      ...(value && used ? used : written),
      ...(value && { value }),
      span: entry.span,
      keySpan: entry.key.span,
      ...(value && entry.value && { valueSpan: entry.value.span }),
    });
    write(entry.value, written, writing);
  }
}

function valueSpanOf({ value }: MapEntry): { readonly valueSpan?: Span } {
  return value ? { valueSpan: value.span } : {};
}

function writeSequence(sequence: SequenceNode, place: Place, writing: Writing): void {
  const pairs = holdsPairs(place.path);
  for (const { node, span } of sequence.items) {
    if (node === undefined) continue;
    if (pairs && follow(node).node?.type === 'scalar') {
      writePair(node, place, writing);
      continue;
    }
    const inner = itemPlace(place);
    const value = certainText(node);
    writing.constructs.push({ ...inner, ...(value && { value, valueSpan: node.span }), span, keySpan: node.span });
    write(node, inner, writing);
  }
}

/** `- KEY=value` as the entry it stands for. */
function writePair(node: YamlNode, { path, names }: Place, writing: Writing): void {
  const value = certainText(node);
  const text = valueOf(value);
  if (text === undefined) {
    writing.constructs.push({ path: `${path}.*`, ...(value && { value }), span: node.span, keySpan: node.span, names });
    return;
  }
  const separator = pairSeparator(path, text);
  const key = separator === -1 ? text : text.slice(0, separator);
  const at = (from: number, to: number) => (node.type === 'scalar' ? spanWithin(writing.text, node, from, to) : undefined) ?? node.span;
  writing.constructs.push({
    path: `${path}.*`,
    ...(separator !== -1 && { value: known(text.slice(separator + 1)), valueSpan: at(separator + 1, text.length) }),
    span: node.span,
    keySpan: at(0, key.length),
    names: [...names, key],
  });
}
