import { known, type Certain } from '../../model/certain';
import type { EffectiveEntry, EffectiveMap } from '../effective';
import type { Definition, DefinitionKind } from '../workload';
import { ServiceReader } from './service/reader';
import { mapAt } from './tree';

const kinds: readonly DefinitionKind[] = ['networks', 'volumes', 'secrets', 'configs'];

/** The definitions at the top level of a project, by kind and name. */
export function definitionsOf(top: EffectiveMap): ReadonlyMap<DefinitionKind, ReadonlyMap<string, Definition>> {
  return new Map(
    kinds.map((kind) => {
      const entries = [...(mapAt(top, kind)?.entries.values() ?? [])];
      return [kind, new Map(entries.map((entry) => [entry.key, definitionOf(kind, entry)]))];
    }),
  );
}

function definitionOf(kind: DefinitionKind, entry: EffectiveEntry): Definition {
  const { value, origin, keyPlace } = entry;
  const map: EffectiveMap = value?.type === 'map' ? value : { type: 'map', entries: new Map(), source: undefined, origin, replaced: [] };
  const reader = new ServiceReader(map);
  return {
    kind,
    name: entry.key,
    nameAt: { ...keyPlace, via: origin.via },
    entry,
    external: externalOf(reader),
    text: (path) => reader.text(path),
    flag: (path) => reader.flag(path),
    pairs: (path) => reader.pairs(path),
  };
}

/** `external: true`, or as it was written once, `external: {name: …}`. */
function externalOf(reader: ServiceReader): Certain<boolean> {
  return reader.entry('external')?.value?.type === 'map' ? known(true) : (reader.flag('external')?.value ?? known(false));
}
