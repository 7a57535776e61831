import { known, mapCertain } from '../../model/certain';
import type { EffectiveEntry, EffectiveItem, EffectiveMap, EffectiveNode, EffectiveScalar } from '../effective';

/** The items of a list, or the one value of a key that may be either. */
export function itemsOf(node: EffectiveNode): readonly EffectiveItem[] {
  return node.type === 'sequence' ? node.items : [{ value: node, source: undefined }];
}

/** A list or single string as a mapping; `read` cuts an item into key and value. */
function asMap(node: EffectiveNode, read: (scalar: EffectiveScalar) => { key: string; value: EffectiveNode | undefined }): EffectiveMap {
  if (node.type === 'map') return node;
  const entries = new Map<string, EffectiveEntry>();
  for (const item of itemsOf(node)) {
    if (item.value.type !== 'scalar') continue;
    const { key, value } = read(item.value);
    entries.set(key, { key, keyPlace: item.value.origin, origin: item.value.origin, value, source: undefined, item });
  }
  return { type: 'map', entries, source: undefined, origin: node.origin, replaced: node.replaced };
}

/** `- KEY=value` items as the mapping they stand for; `- KEY` alone has no value. */
export function asPairs(node: EffectiveNode): EffectiveMap {
  return asMap(node, (scalar) => {
    const equals = scalar.raw.indexOf('=');
    if (equals < 0) return { key: scalar.raw, value: undefined };
    const key = scalar.raw.slice(0, equals);
    return {
      key,
      value: { ...scalar, raw: scalar.raw.slice(equals + 1), value: mapCertain(scalar.value, (text) => text.slice(equals + 1)) },
    };
  });
}

/** `- NAME` items as keys without a value. */
export function asNames(node: EffectiveNode): EffectiveMap {
  return asMap(node, (scalar) => ({ key: scalar.raw, value: undefined }));
}

/** `- SERVICE` items as what they stand for in `depends_on`: started, and required. */
export function asDependencies(node: EffectiveNode): EffectiveMap {
  return asMap(node, (scalar) => {
    const implied = (key: string, text: string): [string, EffectiveEntry] => [
      key,
      { key, keyPlace: scalar.origin, origin: scalar.origin, source: undefined, value: { ...scalar, raw: text, value: known(text) } },
    ];
    const entries = new Map([implied('condition', 'service_started'), implied('required', 'true')]);
    return { key: scalar.raw, value: { type: 'map', entries, source: undefined, origin: scalar.origin, replaced: [] } };
  });
}

/** `build: ./dir` as `build: {context: ./dir}`. */
export function asBuild(node: EffectiveNode): EffectiveMap {
  return asMap(node, (scalar) => ({ key: 'context', value: scalar }));
}

/** A mapping of hosts as the items it stands for, `NAME=address`; a name may have several addresses. */
export function hostItems(node: EffectiveNode): readonly EffectiveItem[] {
  if (node.type !== 'map') return itemsOf(node);
  return [...node.entries.values()].flatMap(({ key, value }) => {
    if (value === undefined) return [];
    return itemsOf(value).flatMap((item): EffectiveItem[] => {
      if (item.value.type !== 'scalar') return [];
      const { raw, value: address } = item.value;
      return [
        { value: { ...item.value, raw: `${key}=${raw}`, value: mapCertain(address, (text) => `${key}=${text}`) }, source: undefined },
      ];
    });
  });
}
