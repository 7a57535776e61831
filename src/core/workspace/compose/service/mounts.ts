import { known, mapCertain, unknown, valueOf, type Certain } from '../../../model/certain';
import { mountType, parseVolume } from '../../../model/compose/short';
import { parseBoolean } from '../../../text/values';
import type { EffectiveMap, EffectiveScalar } from '../../effective';
import type { Mount } from '../../workload';
import { knownPart, partOf, placeOfPart } from '../parts';
import type { ServiceReader } from './reader';

type MountType = Mount['type'] extends Certain<infer T> ? T : never;

const types: ReadonlySet<string> = new Set<MountType>(['bind', 'volume', 'tmpfs', 'npipe', 'image', 'cluster']);

/** The entries of `volumes`, short and long. */
export function mountsOf(reader: ServiceReader): readonly Mount[] {
  return reader.items('volumes').flatMap(({ entry, item }): Mount[] => {
    const { value } = item;
    if (value.type === 'scalar') return [shortMount(value, { value: value.value, at: value.origin, entry, item })];
    if (value.type === 'map') return [longMount(value, { value: known(''), at: value.origin, entry, item })];
    return [];
  });
}

function shortMount(scalar: EffectiveScalar, written: Mount['written']): Mount {
  const { source, target, options } = parseVolume(scalar.raw);
  // A variable can bring more than one part, so that the filled-in text decides where it is known.
  const text = valueOf(scalar.value);
  const filled = text === undefined ? undefined : parseVolume(text);
  const sourceValue = filled ? filled.source && known(filled.source.text) : source && scalar.fill(source.text);
  const names = (filled?.options ?? options).map((option) => option.text);
  return {
    type: sourceValue === undefined ? known('volume') : mapCertain(sourceValue, mountType),
    source: sourceValue,
    target: filled ? known(filled.target.text) : scalar.fill(target.text),
    readOnly: names.some((name) => name.includes('$')) ? unknown('variable') : known(names.includes('ro') || names.includes('readonly')),
    options: names,
    propagation: names.find((name) => /^r?(private|shared|slave)$/.test(name)),
    written,
    sourceAt: source ? placeOfPart(scalar, source) : scalar.origin,
  };
}

function longMount(map: EffectiveMap, written: Mount['written']): Mount {
  const source = partOf(map, 'source');
  const readOnly = partOf(map, 'read_only');
  const type = partOf(map, 'type');
  return {
    type: type === undefined ? known('volume') : mapCertain(type.value, (text) => (types.has(text) ? (text as MountType) : 'volume')),
    source: source?.value,
    target: partOf(map, 'target')?.value ?? known(''),
    readOnly: readOnly === undefined ? known(false) : mapCertain(readOnly.value, (text) => parseBoolean(text) ?? false),
    options: [],
    propagation: knownPart(map, 'bind.propagation'),
    written,
    sourceAt: source?.origin ?? map.origin,
  };
}
