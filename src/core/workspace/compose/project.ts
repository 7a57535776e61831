import type { ComposeModel, YamlNode } from '../../model/compose/types';
import { folderOf, joinUri, nameOf, type Uri } from '../../text/uri';
import type { EffectiveMap, EffectiveNode, Via } from '../effective';
import type { Project, Service } from '../workload';
import { readEnvironment } from './environment';
import { lift, type Lifting } from './lift';
import { merge } from './merge';
import { composeService } from './service';
import { asMapping, mapAt } from './tree';

/** What a project asks of the files around it. Whatever it asks for is watched, whether it exists or not. */
export interface ProjectFiles {
  /** The parsed file; `undefined` where it is absent, unreadable, no Compose file, or not answered yet. */
  compose(uri: Uri): ComposeModel | undefined;
  text(uri: Uri): string | undefined;
}

/** Where a project begins: its first file, whose folder is the project's, and the files that are merged over it, in that order. */
export interface ProjectStart {
  readonly root: Uri;
  readonly model: ComposeModel;
  readonly overrides: readonly Uri[];
  /** Whether nobody says that a project starts here, neither the file's name nor the settings. */
  readonly assumed: boolean;
}

/** The services of a file that others extend. */
interface Base {
  readonly services: EffectiveMap;
  readonly lifting: Lifting;
}

/** More services than any project extends one after the other; what lies beyond is left out, so that the time stays linear to the text. */
const longestExtends = 32;

/** The names Compose starts with. */
const rootNames: readonly string[] = ['compose.yaml', 'compose.yml', 'docker-compose.yml', 'docker-compose.yaml'];

/** The project that starts at a file which no setting names: Compose merges the `.override` sibling over a file of its own names, and nothing over others. */
export function discoveredStart(root: Uri, model: ComposeModel): ProjectStart {
  const name = nameOf(root);
  if (!rootNames.includes(name)) return { root, model, overrides: [], assumed: true };
  const stem = name.replace(/\.ya?ml$/, '');
  const overrides = [`${stem}.override.yml`, `${stem}.override.yaml`].map((override) => joinUri(folderOf(root), override));
  return { root, model, overrides, assumed: false };
}

/** Resolves a project: variables, documents, `extends`, overrides, in the order compose-go does it. */
export function resolveProject({ root, model, overrides, assumed }: ProjectStart, files: ProjectFiles): Project {
  const folder = folderOf(root);
  const ownFiles = new Set([root, ...overrides]);
  const folderFor = (file: Uri) => (ownFiles.has(file) ? folder : folderOf(file));
  const environmentFile = files.text(joinUri(folder, '.env'));
  const environment = environmentFile === undefined ? undefined : readEnvironment(environmentFile);
  const read = new Set<Uri>();

  const liftingOf = (file: Uri, fileModel: ComposeModel, via: readonly Via[]): Lifting => ({
    file,
    model: fileModel,
    via,
    variable: (name) => environment?.get(name),
  });

  const liftFile = (file: Uri, fileModel: ComposeModel, via: readonly Via[]): EffectiveMap | undefined => {
    read.add(file);
    let result: EffectiveNode | undefined;
    fileModel.documents.forEach((document, index) => {
      const lifting = liftingOf(file, fileModel, index > 0 ? [...via, 'document'] : via);
      result = merge(result, withExtends(lift(document, lifting), lifting), '');
    });
    return asMapping(result);
  };

  const bases = new Map<Uri, Base | undefined>();
  /** A file that services extend, lifted once however many do. */
  const baseAt = (uri: Uri): Base | undefined => {
    if (!bases.has(uri)) bases.set(uri, readBase(uri));
    return bases.get(uri);
  };
  const readBase = (uri: Uri): Base | undefined => {
    const base = files.compose(uri);
    if (base === undefined) return undefined;
    models.set(uri, base);
    const lifting = liftingOf(uri, base, ['extends']);
    const top = base.documents.reduce<EffectiveNode | undefined>((result, document) => merge(result, lift(document, lifting), ''), undefined);
    const services = mapAt(asMapping(top), 'services');
    return services && { services, lifting };
  };

  /** Each service of a document with the services it extends merged below it. */
  const withExtends = (node: EffectiveNode | undefined, lifting: Lifting): EffectiveNode | undefined => {
    const services = node?.type === 'map' ? node.entries.get('services') : undefined;
    if (node?.type !== 'map' || services?.value?.type !== 'map') return node;
    const resolved = new Map(services.value.entries);
    for (const [name, entry] of services.value.entries) {
      resolved.set(name, { ...entry, value: extended(name, services.value, lifting, new Set()) });
    }
    return { ...node, entries: new Map(node.entries).set('services', { ...services, value: { ...services.value, entries: resolved } }) };
  };

  const extended = (name: string, services: EffectiveMap, lifting: Lifting, visited: ReadonlySet<string>): EffectiveNode | undefined => {
    const service = services.entries.get(name)?.value;
    const id = `${lifting.file}#${name}`;
    if (service?.type !== 'map' || visited.has(id) || visited.size >= longestExtends) return service;
    const target = extendsTarget(service);
    if (target === undefined) return service;
    const seen = new Set(visited).add(id);
    const own: EffectiveMap = { ...service, entries: new Map([...service.entries].filter(([key]) => key !== 'extends')) };
    if (target.file === undefined) {
      return merge(via(extended(target.service, services, lifting, seen), 'extends'), own, 'services.*');
    }
    const uri = joinUri(folderFor(lifting.file), target.file);
    const base = baseAt(uri);
    if (base === undefined) return service;
    return merge(extended(target.service, base.services, base.lifting, seen), own, 'services.*');
  };

  let top = liftFile(root, model, []);
  for (const override of overrides) {
    const overrideModel = files.compose(override);
    if (overrideModel) top = asMapping(merge(top, liftFile(override, overrideModel, ['override']), '')) ?? top;
  }

  const services = new Map<string, Service>();
  const project: Project = {
    kind: 'project',
    root,
    files: [...read],
    services,
    top: top ?? emptyMap(root, model),
    assumed,
    folderFor,
  };
  const defined = top?.entries.get('services')?.value;
  if (defined?.type === 'map') {
    for (const [name, entry] of defined.entries) {
      if (entry.value?.type === 'map') services.set(name, composeService(project, name, entry, entry.value));
    }
  }
  return project;
}

function emptyMap(file: Uri, model: ComposeModel): EffectiveMap {
  const node: YamlNode | undefined = model.documents[0];
  return {
    type: 'map',
    entries: new Map(),
    source: undefined,
    origin: { file, span: node?.span ?? { start: 0, end: 0 }, via: [] },
    replaced: [],
  };
}

function extendsTarget(service: EffectiveMap): { service: string; file: string | undefined } | undefined {
  const value = service.entries.get('extends')?.value;
  const text = (node: EffectiveNode | undefined) => (node?.type === 'scalar' && 'known' in node.value ? node.value.known : undefined);
  if (value?.type !== 'map') {
    const name = text(value);
    return name === undefined ? undefined : { service: name, file: undefined };
  }
  const name = text(value.entries.get('service')?.value);
  return name === undefined ? undefined : { service: name, file: text(value.entries.get('file')?.value) };
}

/** The same node, with one more detour noted on every part of it. */
function via(node: EffectiveNode | undefined, detour: Via): EffectiveNode | undefined {
  if (node === undefined) return undefined;
  const noted = (before: readonly Via[]) => (before.includes(detour) ? before : [...before, detour]);
  const origin = { ...node.origin, via: noted(node.origin.via) };
  if (node.type === 'scalar') return { ...node, origin };
  if (node.type === 'sequence')
    return { ...node, origin, items: node.items.map((item) => ({ ...item, value: via(item.value, detour) ?? item.value })) };
  const entries = new Map(
    [...node.entries].map(([key, entry]) => [
      key,
      { ...entry, origin: { ...entry.origin, via: noted(entry.origin.via) }, value: via(entry.value, detour) },
    ]),
  );
  return { ...node, origin, entries };
}
