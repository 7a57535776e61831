import { known, unknown, valueOf, type Certain } from '../../model/certain';
import { joinUri, type Uri } from '../../text/uri';
import type { EffectiveEntry, EffectiveMap } from '../effective';
import type { Build, Project, Service } from '../workload';
import { devicesOf } from './devices';
import { imageOfScalar } from './image';
import { mountsOf } from './mounts';
import { portsOf } from './ports';
import { ServiceReader } from './reader';
import { securityOptionsOf } from './security-options';

/** A service of a resolved project, as rules and profile read it. */
export function composeService(project: Project, name: string, entry: EffectiveEntry, node: EffectiveMap): Service {
  const reader = new ServiceReader(node);
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
    profiles: reader.list('profiles').flatMap(({ value }) => valueOf(value) ?? []),
    entry: (path) => reader.entry(path),
    text: (path) => reader.text(path),
    flag: (path) => reader.flag(path),
    list: (path) => reader.list(path),
    pairs: (path) => reader.pairs(path),
  };
}

function buildOf(project: Project, reader: ServiceReader): Build | undefined {
  const entry = reader.entry('build');
  if (entry?.value === undefined) return undefined;
  const context = reader.text('build.context')?.value ?? known('.');
  const named = reader.text('build.dockerfile');
  const inline = reader.entry('build.dockerfile_inline') !== undefined;
  const contextEntry = reader.entry('build.context') ?? entry;
  const { file } = contextEntry.value?.origin ?? contextEntry.origin;
  return {
    entry,
    dockerfile: inline ? undefined : dockerfileOf(project.folderFor(file), context, named?.value ?? known('Dockerfile')),
    target: reader.text('build.target')?.value,
    arguments: new Map([...reader.pairs('build.args')].map(([key, value]) => [key, value?.value ?? unknown<string>('variable')])),
    privileged: reader.flag('build.privileged'),
    entitlements: reader.list('build.entitlements'),
    image: undefined,
  };
}

function dockerfileOf(folder: Uri, context: Certain<string>, dockerfile: Certain<string>): Uri | undefined {
  const path = valueOf(context);
  const name = valueOf(dockerfile);
  if (path === undefined || name === undefined || /^[a-z][a-z0-9+.-]*:\/\/|^git@|^github\.com\/|\.git(#|$)/i.test(path)) return undefined;
  return joinUri(joinUri(folder, path), name);
}
