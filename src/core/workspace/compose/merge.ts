import { mapCertain, valueOf } from '../../model/certain';
import type { EffectiveEntry, EffectiveItem, EffectiveMap, EffectiveNode, EffectiveScalar, EffectiveSequence } from '../effective';
import { mountTarget, portIdentity } from './identity';

/**
 * How Compose merges a later definition over an earlier one, by the path of the key inside a service or the project
 * (compose-go `override/merge.go` and `override/uncity.go`). Mappings merge, lists append, scalars are replaced, except:
 */
const replacedWhole = /^services\.\*\.(command|entrypoint|healthcheck\.test|ulimits\.\*)$/;
const pairLists =
  /^services\.\*\.(environment|labels|annotations|sysctls|build\.(args|labels|additional_contexts)|deploy\.labels)$|^(networks|volumes)\.\*\.labels$/;
const namedLists = /^services\.\*\.(depends_on|networks|models)$/;

/** What makes two items of an appended list the same one, so that the later wins in its place. */
const identities: Readonly<Record<string, (item: EffectiveNode) => string | undefined>> = {
  'services.*.ports': portIdentity,
  'services.*.volumes': mountTarget,
  'services.*.devices': mountTarget,
};
const plainSets =
  /^services\.\*\.(cap_add|cap_drop|dns|dns_opt|dns_search|links|profiles|tmpfs|expose|env_file|extra_hosts|secrets|configs|build\.tags|networks\.\*\.aliases)$/;

/** `over` merged over `base` at `path`, where names that authors choose are `*`. */
export function merge(base: EffectiveNode | undefined, over: EffectiveNode | undefined, path: string): EffectiveNode | undefined {
  if (over === undefined) return base;
  if (base === undefined) return over;
  if (replacedWhole.test(path)) return replace(base, over);
  if (pairLists.test(path)) return mergeMaps(asPairs(base), asPairs(over), path);
  if (namedLists.test(path)) return mergeMaps(asNamed(base), asNamed(over), path);
  if (path === 'services.*.build') return mergeMaps(asBuild(base), asBuild(over), path);
  if (base.type === 'map' && over.type === 'map') return mergeMaps(base, over, path);
  if (base.type !== 'map' && over.type !== 'map' && (base.type === 'sequence' || over.type === 'sequence')) return append(base, over, path);
  return replace(base, over);
}

function replace(base: EffectiveNode, over: EffectiveNode): EffectiveNode {
  return { ...over, replaced: [base.origin, ...base.replaced] };
}

/** Mappings whose keys are names, at the places that the tables above speak of. */
const chosenByAuthors = /^(services|networks|volumes|secrets|configs|services\.\*\.(ulimits|networks|depends_on))$/;

function step(path: string, key: string): string {
  return path === '' ? key : chosenByAuthors.test(path) ? `${path}.*` : `${path}.${key}`;
}

function mergeMaps(base: EffectiveMap, over: EffectiveMap, path: string): EffectiveMap {
  const entries = new Map(base.entries);
  for (const [key, entry] of over.entries) {
    const before = entries.get(key);
    const tag = entry.source?.entry.value?.tag;
    if (tag === '!reset') entries.delete(key);
    else if (tag === '!override' || before === undefined) entries.set(key, entry);
    else if (entry.value !== undefined) {
      const value = merge(before.value, entry.value, step(path, key));
      entries.set(key, value === undefined ? entry : { ...entry, value });
    }
  }
  return { type: 'map', entries, source: over.source, origin: over.origin, replaced: [base.origin, ...base.replaced] };
}

function itemsOf(node: EffectiveNode): readonly EffectiveItem[] {
  return node.type === 'sequence' ? node.items : [{ value: node, source: undefined }];
}

function append(base: EffectiveNode, over: EffectiveNode, path: string): EffectiveSequence {
  const identity = identities[path] ?? (plainSets.test(path) ? textOf : undefined);
  const items = [...itemsOf(base)];
  for (const item of itemsOf(over)) {
    const id = identity?.(item.value);
    const same = id === undefined ? -1 : items.findIndex((other) => identity?.(other.value) === id);
    if (same < 0) items.push(item);
    else items[same] = item;
  }
  return { type: 'sequence', items, origin: over.origin, replaced: [base.origin, ...base.replaced] };
}

function textOf(node: EffectiveNode): string | undefined {
  return node.type === 'scalar' ? valueOf(node.value) : undefined;
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

function asNamed(node: EffectiveNode): EffectiveMap {
  return asMap(node, (scalar) => ({ key: scalar.raw, value: undefined }));
}

/** `build: ./dir` as `build: {context: ./dir}`. */
export function asBuild(node: EffectiveNode): EffectiveMap {
  return asMap(node, (scalar) => ({ key: 'context', value: scalar }));
}
