import { known, unknown, valueOf, type Certain } from '../../../model/certain';
import type { VariableLookup } from '../../../model/compose/interpolation';
import { joinUri, type Uri } from '../../../text/uri';
import type { EffectiveEntry, EffectiveMap } from '../../effective';
import type { Build, Project, Service } from '../../workload';
import { inlineDockerfile } from '../../dockerfile/inline';
import { attachmentsOf } from './attachments';
import { devicesOf } from './devices';
import { imageOfScalar } from './image';
import { mountsOf } from './mounts';
import { portsOf } from './ports';
import { ServiceReader } from './reader';
import { referencesOf } from './references';
import { securityOptionsOf } from './security-options';
import { environmentOf, type EnvironmentFiles } from './environment';
import type { Variables } from '../discovery/variables';

/** A service of a resolved project, as rules and profile read it. */
export function composeService(
  project: Project,
  name: string,
  entry: EffectiveEntry,
  node: EffectiveMap,
  environmentFiles: EnvironmentFiles,
  { lookup }: Variables,
): Service {
  const reader = new ServiceReader(node);
  const envFiles = environmentFiles.of(reader);
  const image = reader.text('image');
  const imageScalar = image?.entry.value?.type === 'scalar' ? image.entry.value : undefined;
  return {
    kind: 'service',
    name,
    file: project.root,
    project,
    nameAt: { ...entry.keyPlace, via: entry.origin.via },
    node,
    image: image && imageScalar ? { ...image, value: imageOfScalar(imageScalar) } : undefined,
    build: buildOf(project, reader),
    mounts: mountsOf(reader),
    ports: portsOf(reader),
    devices: devicesOf(reader),
    securityOptions: securityOptionsOf(reader),
    secrets: referencesOf(reader, 'secrets'),
    configs: referencesOf(reader, 'configs'),
    environmentFiles: envFiles,
    networks: attachmentsOf(reader),
    profiles: reader.list('profiles').flatMap(({ value }) => valueOf(value) ?? []),
    active: isActive(reader, activeProfiles(lookup)),
    complete: node.partial !== true,
    entry: (path) => reader.entry(path),
    text: (path) => reader.text(path),
    flag: (path) => reader.flag(path),
    list: (path) => reader.list(path),
    pairs: (path) => reader.pairs(path),
    environment: () => environmentOf(reader, envFiles, lookup),
  };
}

/** What `COMPOSE_PROFILES` of the `.env` names; what else is asked for, a command line says. */
function activeProfiles(lookup: VariableLookup): ReadonlySet<string> {
  return new Set((lookup('COMPOSE_PROFILES') ?? '').split(',').map((name) => name.trim()));
}

/** Whether a service starts when nobody asks for a profile but `COMPOSE_PROFILES`: it has none, or one of those. */
function isActive(reader: ServiceReader, active: ReadonlySet<string>): Certain<boolean> {
  const own = reader.list('profiles').map(({ value }) => valueOf(value));
  if (own.length === 0 || active.has('*') || own.some((name) => name !== undefined && active.has(name))) return known(true);
  return own.includes(undefined) ? unknown('variable') : known(false);
}

function buildOf(project: Project, reader: ServiceReader): Build | undefined {
  const entry = reader.entry('build');
  if (entry?.value === undefined) return undefined;
  const context = reader.text('build.context')?.value ?? known('.');
  const named = reader.text('build.dockerfile');
  const inline = reader.entry('build.dockerfile_inline');
  const written = reader.entry('build.context')?.value;
  const implied = (entry.value.type === 'map' ? entry.value.folder : undefined) ?? project.folderFor(project.root);
  const folder = contextFolder(written?.type === 'scalar' ? written.folder : implied, context);
  const name = valueOf(named?.value ?? known('Dockerfile'));
  return {
    entry,
    context: folder,
    dockerfile: inline || folder === undefined || name === undefined ? undefined : joinUri(folder, name),
    inline: inline?.value?.type === 'scalar' ? inlineDockerfile(inline.value) : undefined,
    target: reader.text('build.target')?.value,
    arguments: new Map([...reader.pairs('build.args')].map(([key, value]) => [key, value?.value ?? unknown<string>('variable')])),
    privileged: reader.flag('build.privileged'),
    entitlements: reader.list('build.entitlements'),
    image: undefined,
  };
}

/** The folder that is sent to the build; `undefined` where it is remote or not known. */
function contextFolder(folder: Uri, context: Certain<string>): Uri | undefined {
  const path = valueOf(context);
  if (path === undefined || /^[a-z][a-z0-9+.-]*:\/\/|^git@|^github\.com\/|\.git(#|$)/i.test(path)) return undefined;
  return joinUri(folder, path);
}
