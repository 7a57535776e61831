import { valueOf } from '../../model/certain';
import type { ComposeModel } from '../../model/compose/types';
import { once } from '../../text/once';
import { spanOf, type Span } from '../../text/span';
import { folderOf, joinUri, type Uri } from '../../text/uri';
import type { EffectiveMap } from '../effective';
import type { Project, Service } from '../workload';
import { compartmentsOf } from './compartments';
import { awaitedIn } from './dependencies';
import { daemonFileOf, seccompProfileOf, type SeccompProfile } from './discovery/daemon';
import { definitionsOf } from './definitions';
import type { ProjectStart } from './discovery/discovery';
import type { ProjectFiles } from './discovery/files';
import { Loader } from './merging/loader';
import { rootPlace } from './merging/merge-table';
import { projectName } from './discovery/project-name';
import { Reports } from './reports';
import { composeService } from './service/service';
import { EnvironmentFiles } from './service/environment';
import { asMapping } from './tree';
import { withoutRepeated } from './merging/unique';
import { noVariables, variablesOf, withProjectName } from './discovery/variables';

/** Resolves a project: variables, documents, includes, tags, `extends`, overrides, in the order compose-go does it. */
export function resolveProject({ chain, environment, missing, assumed }: ProjectStart, files: ProjectFiles): Project {
  const [root] = chain;
  const folder = folderOf(root);
  const reports = new Reports();
  const loader = new Loader(files, reports);
  const surroundings = environment.reduce((around, file) => variablesOf([file], around, files, reports), noVariables());
  const models = chain.flatMap((file) => files.compose(file) ?? []);
  const name = projectName(models, surroundings.lookup);
  const variables = withProjectName(surroundings, valueOf(name));
  const loaded = loader.load(chain, { folder, variables, via: [], within: [] });
  const top = loaded && asMapping(withoutRepeated(loaded, rootPlace));
  for (const named of missing) reports.add('chain-no-file', { file: root, span: firstLine(files.compose(root)) }, { ...named });

  const services = new Map<string, Service>();
  const seccompProfiles = new Map<string, SeccompProfile>();
  const project: Project = {
    kind: 'project',
    root,
    name,
    files: [...loader.folders.keys()],
    included: loader.included,
    services,
    top: top ?? emptyMap(root),
    complete: top?.partial !== true,
    // What is wrong with the env files of services is found with these.
    get problems() {
      return reports.problems;
    },
    assumed,
    folderFor: (file) => loader.folders.get(file) ?? folderOf(file),
    definition: (kind, name) => definitions().get(kind)?.get(name),
    compartments: compartmentsOf(services),
    isAwaited: awaitedIn(services),
    daemon: daemonFileOf(folder, files),
    seccompProfiles,
  };
  const definitions = once(() => definitionsOf(project.top));
  const environmentFiles = new EnvironmentFiles((uri) => files.text(uri), reports);
  const defined = top?.entries.get('services')?.value;
  if (defined?.type === 'map') {
    for (const [name, entry] of defined.entries) {
      if (entry.value?.type === 'map') services.set(name, composeService(project, name, entry, entry.value, environmentFiles, variables));
    }
  }
  for (const path of [...services.values()].flatMap(seccompPathsOf)) {
    const profile = seccompProfileOf(joinUri(folder, path), files);
    if (profile) seccompProfiles.set(path, profile);
  }
  return project;
}

/** The files that a service's `seccomp=` options name; Compose reads them itself and hands on what they hold. */
function seccompPathsOf({ securityOptions }: Service): readonly string[] {
  return securityOptions.flatMap(({ name, value }) => {
    const path = name === 'seccomp' ? valueOf(value) : undefined;
    return path === undefined || path === '' || path === 'unconfined' || path === 'builtin' ? [] : [path];
  });
}

function firstLine(model: ComposeModel | undefined): Span {
  const text = model?.text ?? '';
  const end = text.search(/[\r\n]/);
  return spanOf(0, end < 0 ? text.length : end);
}

function emptyMap(file: Uri): EffectiveMap {
  return { type: 'map', entries: new Map(), source: undefined, origin: { file, span: spanOf(0, 0), via: [] }, replaced: [] };
}
