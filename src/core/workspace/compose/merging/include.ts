import { valueOf } from '../../../model/certain';
import { folderOf, joinUri, type Uri } from '../../../text/uri';
import type { EffectiveEntry, EffectiveMap, EffectiveNode, EffectiveScalar } from '../../effective';
import { itemsOf } from '../forms';
import { marksBelow, takeAway, type Marks } from './marks';
import { mergeEntries } from './merge';
import { definitionPlace } from './merge-table';
import { isElsewhere } from './remote';
import { sameNode } from './same';
import { asMapping, scalarAt } from '../tree';

/** One entry of `include`. */
export interface IncludeEntry {
  /** The file that is included, then those that are merged over it. */
  readonly paths: readonly EffectiveScalar[];
  readonly directory: EffectiveScalar | undefined;
  /** Empty for the `.env` of the included project's folder. */
  readonly environment: readonly EffectiveScalar[];
}

/** What a document includes, short and long. */
export function includesOf(document: EffectiveMap): readonly IncludeEntry[] {
  const include = document.entries.get('include')?.value;
  if (include?.type !== 'sequence') return [];
  return include.items.flatMap(({ value }): IncludeEntry[] => {
    if (value.type === 'scalar') return [{ paths: [value], directory: undefined, environment: [] }];
    if (value.type !== 'map') return [];
    const paths = scalarsOf(value.entries.get('path'));
    return paths.length === 0
      ? []
      : [{ paths, directory: scalarAt(value, 'project_directory'), environment: scalarsOf(value.entries.get('env_file')) }];
  });
}

function scalarsOf(entry: EffectiveEntry | undefined): readonly EffectiveScalar[] {
  if (entry?.value === undefined) return [];
  return itemsOf(entry.value).flatMap(({ value }) => (value.type === 'scalar' ? [value] : []));
}

/** A path that an `include` names, as seen from the project that includes; `undefined` where it is not known or leads elsewhere. */
export function includedPath(path: EffectiveScalar): Uri | undefined {
  const text = valueOf(path.value);
  return text === undefined || text === '' || isElsewhere(text) ? undefined : joinUri(path.folder, text);
}

/** The folder of an included project: the one that is named, or that of its first file. */
export function includedFolder({ directory }: IncludeEntry, main: Uri): Uri | undefined {
  return directory === undefined || directory.raw === '' ? folderOf(main) : includedPath(directory);
}

/** The included project with its folder noted where a `build` names no context: from there on its own folder is the context. */
export function withContexts(project: EffectiveMap, folder: Uri): EffectiveMap {
  const services = project.entries.get('services');
  if (services?.value?.type !== 'map') return project;
  const noted = new Map<string, EffectiveEntry>();
  for (const [name, entry] of services.value.entries) {
    const build = asMapping(entry.value)?.entries.get('build');
    if (entry.value?.type !== 'map' || build?.value?.type !== 'map' || build.value.entries.has('context')) continue;
    const entries = new Map(entry.value.entries).set('build', { ...build, value: { ...build.value, folder } });
    noted.set(name, { ...entry, value: { ...entry.value, entries } });
  }
  if (noted.size === 0) return project;
  const value = { ...services.value, entries: new Map([...services.value.entries, ...noted]) };
  return { ...project, entries: new Map(project.entries).set('services', { ...services, value }) };
}

const collections = ['services', 'networks', 'volumes', 'secrets', 'configs', 'models'];

/**
 * The document with the definitions of a project that it includes. Where both define the same, the document's own is merged over the
 * other, from which its tags take away before; what is the very same stays as it is.
 */
export function withImported(document: EffectiveMap, imported: EffectiveMap, marks: Marks | undefined): EffectiveMap {
  const entries = new Map(document.entries);
  for (const key of collections) {
    const brought = imported.entries.get(key);
    if (brought?.value?.type !== 'map') continue;
    const own = entries.get(key);
    if (own?.value === undefined) entries.set(key, own ? { ...own, value: brought.value } : brought);
    else if (own.value.type === 'map') entries.set(key, { ...own, value: bothOf(own.value, brought.value, key, marksBelow(marks, key)) });
  }
  return { ...document, entries, ...(imported.partial && { partial: true }) };
}

function bothOf(own: EffectiveMap, brought: EffectiveMap, key: string, marks: Marks | undefined): EffectiveMap {
  const place = definitionPlace(key);
  const entries = new Map(own.entries);
  for (const [name, entry] of brought.entries) {
    const conflict = entries.get(name);
    if (conflict === undefined) entries.set(name, entry);
    else if (!sameNode(entry.value, conflict.value)) {
      const value: EffectiveNode | undefined = takeAway(entry.value, marksBelow(marks, name), place);
      entries.set(name, conflict.value ? mergeEntries({ ...entry, value }, conflict, place) : { ...entry, value });
    }
  }
  return { ...own, entries };
}
