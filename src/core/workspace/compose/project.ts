import type { ComposeModel, YamlNode } from '../../model/compose/types';
import { folderOf, joinUri, nameOf, type Uri } from '../../text/uri';
import type { EffectiveMap, EffectiveNode, Via } from '../effective';
import type { Project, Service } from '../workload';
import { readEnvironment } from './environment';
import { Extending } from './extends';
import { lift, type Lifting } from './lift';
import { merge } from './merge';
import { composeService } from './service';
import { asMapping } from './tree';

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

  const extending = new Extending(folderFor, (file) => {
    const base = files.compose(file);
    if (base === undefined) return undefined;
    read.add(file);
    return liftingOf(file, base, ['extends']);
  });

  const liftFile = (file: Uri, fileModel: ComposeModel, via: readonly Via[]): EffectiveMap | undefined => {
    read.add(file);
    let result: EffectiveNode | undefined;
    fileModel.documents.forEach((document, index) => {
      const lifting = liftingOf(file, fileModel, index > 0 ? [...via, 'document'] : via);
      result = merge(result, extending.resolve(lift(document, lifting), lifting), '');
    });
    return asMapping(result);
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
