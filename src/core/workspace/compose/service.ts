import { castBoolean } from '../../model/compose/cast';
import { known, unknown, valueOf, type Certain } from '../../model/certain';
import { folderOf, joinUri, type Uri } from '../../text/uri';
import type { EffectiveEntry, EffectiveItem, EffectiveMap, EffectiveNode, EffectiveScalar } from '../effective';
import type { Build, Project, Service, Written } from '../workload';
import { devicesOf } from './devices';
import { imageOfScalar } from './image';
import { asBuild, asPairs } from './merge';
import { mountsOf } from './mounts';
import { portsOf } from './ports';
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
    complete: node.entries.has('image') || node.entries.has('build'),
    entry: (path) => reader.entry(path),
    text: (path) => reader.text(path),
    flag: (path) => reader.flag(path),
    list: (path) => reader.list(path),
    pairs: (path) => reader.pairs(path),
  };
}

/** Reads values of a service by dotted path, with where they are written. */
export class ServiceReader {
  constructor(private readonly node: EffectiveMap) {}

  entry(path: string): EffectiveEntry | undefined {
    let entry: EffectiveEntry | undefined;
    let node: EffectiveNode | undefined = this.node;
    for (const key of path.split('.')) {
      const map: EffectiveNode | undefined = node !== undefined && key === 'context' ? asBuild(node) : node;
      entry = map?.type === 'map' ? map.entries.get(key) : undefined;
      node = entry?.value;
    }
    return entry;
  }

  text(path: string): Written<string> | undefined {
    const entry = this.entry(path);
    return entry?.value?.type === 'scalar' ? written(entry, entry.value, entry.item) : undefined;
  }

  flag(path: string): Written<boolean> | undefined {
    const text = this.text(path);
    if (text === undefined) return undefined;
    const value = valueOf(text.value);
    const cast = value === undefined ? undefined : castBoolean(value);
    if (value === undefined) return { ...text, value: unknown('variable') };
    return cast === undefined ? undefined : { ...text, value: known(cast) };
  }

  list(path: string): readonly Written<string>[] {
    return this.items(path).flatMap(({ entry, item }) => (item.value.type === 'scalar' ? [written(entry, item.value, item.source ? item : undefined)] : []));
  }

  /** The items of a list, or the one value of a key that may be either. */
  items(path: string): readonly { readonly entry: EffectiveEntry; readonly item: EffectiveItem }[] {
    const entry = this.entry(path);
    if (entry?.value === undefined) return [];
    const items = entry.value.type === 'sequence' ? entry.value.items : [{ value: entry.value, source: undefined }];
    return items.map((item) => ({ entry, item }));
  }

  pairs(path: string): ReadonlyMap<string, Written<string> | undefined> {
    const node = this.entry(path)?.value;
    const pairs = new Map<string, Written<string> | undefined>();
    if (node === undefined) return pairs;
    for (const [key, entry] of asPairs(node).entries) {
      pairs.set(key, entry.value?.type === 'scalar' ? written(entry, entry.value, entry.item) : undefined);
    }
    return pairs;
  }
}

function written(entry: EffectiveEntry, scalar: EffectiveScalar, item: EffectiveItem | undefined): Written<string> {
  return { value: scalar.value, at: scalar.origin, entry, item };
}

function buildOf(project: Project, reader: ServiceReader): Build | undefined {
  const entry = reader.entry('build');
  if (entry?.value === undefined) return undefined;
  const context = reader.text('build.context')?.value ?? known('.');
  const named = reader.text('build.dockerfile');
  const inline = reader.entry('build.dockerfile_inline') !== undefined;
  const contextEntry = reader.entry('build.context') ?? entry;
  return {
    entry,
    context,
    dockerfile: inline ? undefined : dockerfileOf(baseFolder(project, contextEntry), context, named?.value ?? known('Dockerfile')),
    target: reader.text('build.target')?.value,
    arguments: new Map([...reader.pairs('build.args')].map(([key, value]) => [key, value?.value ?? unknown<string>('variable')])),
    privileged: reader.flag('build.privileged'),
    entitlements: reader.list('build.entitlements'),
    inline,
    image: undefined,
  };
}

/** Relative paths are seen from the project's folder, those that come from an extended file from that file's. */
function baseFolder(project: Project, entry: EffectiveEntry): Uri {
  const { file, via } = entry.value?.origin ?? entry.origin;
  return folderOf(via.includes('extends') ? file : project.root);
}

function dockerfileOf(folder: Uri, context: Certain<string>, dockerfile: Certain<string>): Uri | undefined {
  const path = valueOf(context);
  const name = valueOf(dockerfile);
  if (path === undefined || name === undefined || /^[a-z][a-z0-9+.-]*:\/\/|^git@|^github\.com\/|\.git(#|$)/i.test(path)) return undefined;
  return joinUri(joinUri(folder, path), name);
}
