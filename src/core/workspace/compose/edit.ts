import {
  insertEntry,
  insertItem,
  removeEntry as removeEntryOf,
  removeItem,
  replaceWithin,
  setKey as setKeyOf,
  type Edits,
} from '../../model/compose/edits';
import type { EffectiveEntry, EffectiveMap, EffectiveScalar, FileEdit } from '../effective';
import type { Service, Written } from '../workload';

/** Edits in the file that decides; `undefined` where none can be made there. */
export type FileEdits = readonly FileEdit[] | undefined;

function within(file: string, edits: Edits): FileEdits {
  return edits?.map((edit) => ({ ...edit, file }));
}

/** Removes a key with its value. */
export function removeEntry(entry: EffectiveEntry): FileEdits {
  const { source, origin } = entry;
  return source && within(origin.file, removeEntryOf(source.model, source.map, source.entry));
}

/** Removes a value: the item where it is one of a list, else its key. */
export function removeWritten({ entry, item }: Written<unknown>): FileEdits {
  if (item?.source === undefined) return removeEntry(entry);
  const { model, sequence, index } = item.source;
  return within(item.value.origin.file, removeItem(model, sequence, index));
}

/** Removes several values at once: a list that would be left empty goes with its key. `undefined` where that key is written elsewhere. */
export function removeAllWritten(values: readonly Written<unknown>[]): FileEdits {
  const lists = new Map<unknown, Written<unknown>[]>();
  for (const value of values) {
    const list = value.item?.source?.sequence ?? value;
    lists.set(list, [...(lists.get(list) ?? []), value]);
  }
  return together(
    ...[...lists.values()].flatMap((group): readonly FileEdits[] => {
      const [first] = group;
      const sequence = first?.item?.source?.sequence;
      if (first === undefined || sequence === undefined || group.length === 1 || group.length < sequence.items.length)
        return group.map(removeWritten);
      return [first.entry.source?.entry.value === sequence ? removeEntry(first.entry) : undefined];
    }),
  );
}

/** Replaces the part `from`–`to` of a scalar's decoded text. */
export function replacePart({ at, entry, item }: Written<unknown>, from: number, to: number, text: string): FileEdits {
  const node = item?.value ?? entry.value;
  return node?.type === 'scalar' ? within(at.file, replaceWithin(node.model, node.node, from, to, text)) : undefined;
}

/** Replaces the part `from`–`to` of a scalar's decoded text, wherever it stands. */
export function replaceInScalar({ model, node, origin }: EffectiveScalar, from: number, to: number, text: string): FileEdits {
  return within(origin.file, replaceWithin(model, node, from, to, text));
}

/** Sets a key of a mapping of the long form, such as `read_only: true` of a mount. */
export function setPart(map: EffectiveMap, key: string, yaml: string): FileEdits {
  return map.source && within(map.origin.file, setKeyOf(map.source.model, map.source.map, key, yaml));
}

/** Sets a key of the service where it is defined last. */
export function setServiceKey(service: Service, key: string, yaml: string): FileEdits {
  return setPart(service.node, key, yaml);
}

/** Adds items to a list of the service, or the list where there is none. */
export function addItems(service: Service, key: string, items: readonly string[]): FileEdits {
  const { source, origin } = service.node;
  const entry = service.entry(key);
  if (entry === undefined) {
    const list = source?.map.flow ? `[${items.join(', ')}]` : items.map((item) => `- ${item}`).join('\n');
    return source && within(origin.file, insertEntry(source.model, source.map, key, list));
  }
  const last = entry.value?.type === 'sequence' ? entry.value.items.at(-1) : undefined;
  if (last?.source === undefined) return undefined;
  const { model, sequence } = last.source;
  return together(...items.map((item) => within(last.value.origin.file, insertItem(model, sequence, item))));
}

/** All edits together, or none where one of them cannot be made or changes what another removes. */
export function together(...parts: readonly FileEdits[]): FileEdits {
  const all: FileEdit[] = [];
  for (const part of parts) {
    if (part === undefined || part.some((edit) => all.some((other) => getInTheWay(edit, other)))) return undefined;
    all.push(...part);
  }
  return deepestFirst(all);
}

/** What is inserted at one place in the order of its indentation: the item of a list that ends there stands before the key behind the list. */
function deepestFirst(edits: readonly FileEdit[]): readonly FileEdit[] {
  const depth = ({ newText }: FileEdit) => /^[\r\n]*( *)/.exec(newText)?.[1]?.length ?? 0;
  const groups = new Map<string, FileEdit[]>();
  for (const edit of edits) {
    const { file, span } = edit;
    const place = span.start === span.end ? `${span.start} ${file}` : `${span.start}-${span.end} ${file}`;
    groups.set(place, [...(groups.get(place) ?? []), edit]);
  }
  return [...groups.values()].flatMap((group) => group.sort((a, b) => depth(b) - depth(a)));
}

function getInTheWay(a: FileEdit, b: FileEdit): boolean {
  return a.file === b.file && a.span.start < b.span.end && b.span.start < a.span.end;
}

/** Adds a key to a mapping that does not have it. */
export function insertKey(map: EffectiveMap, key: string, yaml: string): FileEdits {
  return map.source && within(map.origin.file, insertEntry(map.source.model, map.source.map, key, yaml));
}

/** Replaces the value of a key where it is written. */
export function setEntry({ key, source, origin }: EffectiveEntry, yaml: string): FileEdits {
  return source && within(origin.file, setKeyOf(source.model, source.map, key, yaml));
}
