import { known, unknown, type Certain } from '../../../model/certain';
import { interpolate } from '../../../model/compose/interpolation';
import { follow, mergedMaps, resolvedEntries } from '../../../model/compose/tree';
import type { ComposeModel, MapNode, ResolvedEntry, ScalarNode, SequenceNode, YamlNode } from '../../../model/compose/types';
import type { Uri } from '../../../text/uri';
import type { EffectiveEntry, EffectiveItem, EffectiveMap, EffectiveNode, EffectiveScalar, Origin, Via } from '../../effective';
import { MarkCollector, type Marks } from './marks';

/** What a document is lifted with: its file, how it got here, where its relative paths begin, and what the variables hold. */
export interface Lifting {
  readonly file: Uri;
  readonly model: ComposeModel;
  readonly folder: Uri;
  readonly via: readonly Via[];
  /** The value of a variable; `undefined` where it is not known. */
  variable(name: string): string | undefined;
}

/** A document as Compose reads it, apart from the tags that work on what was read before. */
export interface Lifted {
  readonly node: EffectiveNode | undefined;
  readonly marks: Marks | undefined;
  /** Where the aliases unfold to more than is read; what lies beyond is left out. */
  readonly tooMany: Origin | undefined;
}

/** More levels than any project nests, few enough to end what aliases unfold. */
const deepest = 64;

/** As many nodes as compose-go visits in one document: what keeps an alias of aliases of aliases from going on for ever. */
const mostNodes = 100_000;

/** A document: aliases followed, merge keys applied, variables filled in, each part with its origin. Fragments (`x-…`) are read where they are used. */
export function liftDocument(document: YamlNode | undefined, lifting: Lifting): Lifted {
  return new Lifter(lifting).document(document);
}

class Lifter {
  private readonly marks = new MarkCollector();
  /** The keys that lead to the node being lifted. */
  private readonly path: string[] = [];
  /** How many lists lie around it. */
  private lists = 0;
  private nodes = 0;
  private tooMany: Origin | undefined;
  /** Fills in variables; shared by all scalars, for most hold none. */
  private readonly fill = (text: string): Certain<string> =>
    text.includes('$') ? interpolate(text, (name) => this.lifting.variable(name)) : known(text);

  constructor(private readonly lifting: Lifting) {}

  document(document: YamlNode | undefined): Lifted {
    const { node, via } = follow(document);
    const lifted = node && this.lift(node, via.length > 0 ? [...this.lifting.via, ...via] : this.lifting.via);
    return { node: lifted, marks: this.marks.marks, tooMany: this.tooMany };
  }

  private lift(node: ScalarNode | MapNode | SequenceNode, via: readonly Via[]): EffectiveNode | undefined {
    if (++this.nodes > mostNodes) {
      this.tooMany ??= this.originOf(node, via);
      return undefined;
    }
    if (node.type === 'scalar') return this.scalar(node, via);
    if (this.path.length + this.lists > deepest) return undefined;
    return node.type === 'map' ? this.map(node, via) : this.sequence(node, via);
  }

  private originOf(node: YamlNode, via: readonly Via[]): Origin {
    return { file: this.lifting.file, span: node.span, via };
  }

  private scalar(node: ScalarNode, via: readonly Via[]): EffectiveScalar {
    const fill = node.template ? () => unknown<string>('template') : this.fill;
    return {
      type: 'scalar',
      value: fill(node.value),
      raw: node.value,
      fill,
      isNull: node.yamlType === 'null',
      node,
      model: this.lifting.model,
      folder: this.lifting.folder,
      origin: this.originOf(node, node.value.includes('$') ? [...via, 'interpolation'] : via),
      replaced: [],
    };
  }

  private map(map: MapNode, via: readonly Via[]): EffectiveMap {
    const entries = new Map<string, EffectiveEntry>();
    for (const resolved of resolvedEntries(map)) {
      const { key, entry, map: written } = resolved;
      if (this.path.length === 0 && this.lists === 0 && key.value.startsWith('x-')) continue;
      const detour = resolved.via.length > 0 ? [...via, ...resolved.via] : via;
      this.path.push(key.value);
      const lifted = this.entry(map, resolved, detour);
      this.path.pop();
      if (lifted === 'taken') continue;
      entries.set(key.value, {
        key: key.value,
        keyPlace: { file: this.lifting.file, span: key.span },
        value: lifted?.type === 'scalar' && lifted.isNull ? undefined : lifted,
        source: { model: this.lifting.model, map: written, entry },
        origin: { file: this.lifting.file, span: entry.span, via: detour },
      });
    }
    return { type: 'map', entries, source: { model: this.lifting.model, map }, origin: this.originOf(map, via), replaced: [] };
  }

  private entry(map: MapNode, { value, map: written }: ResolvedEntry, via: readonly Via[]): EffectiveNode | 'taken' | undefined {
    const tag = value?.tag;
    if ((tag === '!reset' || tag === '!override') && this.lists === 0 && reaches(map, written)) this.marks.add(this.path);
    if (tag === '!reset') return 'taken';
    return value && this.lift(value, via);
  }

  private sequence(sequence: SequenceNode, via: readonly Via[]): EffectiveNode {
    const items: EffectiveItem[] = [];
    this.lists++;
    sequence.items.forEach((item, index) => {
      const { node, via: behind } = follow(item.node);
      const value = node && node.tag !== '!reset' ? this.lift(node, behind.length > 0 ? [...via, ...behind] : via) : undefined;
      if (value) items.push({ value, source: { model: this.lifting.model, sequence, index } });
    });
    this.lists--;
    return { type: 'sequence', items, origin: this.originOf(sequence, via), replaced: [] };
  }
}

/** Whether a tag in `written` counts in `map`, of which it is a part or which merges it: behind a list of merged mappings Compose loses track of it. */
function reaches(map: MapNode, written: MapNode): boolean {
  if (map === written) return true;
  const visited = new Set<MapNode>();
  const search = (from: MapNode): boolean => {
    if (from === written) return true;
    if (visited.has(from)) return false;
    visited.add(from);
    return from.entries.some((entry) => entry.merge && follow(entry.value).node?.type === 'map' && mergedMaps(entry).some(search));
  };
  return search(map);
}
