import type { Workspace } from '../linted-workspace';
import type { Construct } from '../model/document';
import { contains } from '../text/span';
import type { Uri } from '../text/uri';
import type { EffectiveEntry, EffectiveMap, EffectiveNode, Place } from '../workspace/effective';
import type { Project } from '../workspace/workload';

/** What a project makes of one construct of its files. */
export interface EffectivePlace {
  /** The value that holds there; `undefined` for a null, and where another value replaced it. */
  readonly node: EffectiveNode | undefined;
  /** The mapping that it is a part of, merged from all files. */
  readonly holder: EffectiveMap;
  /** The service or top-level definition that it lies in, or that it is. */
  readonly owner: EffectiveMap | undefined;
  /** The whole project. */
  readonly top: EffectiveMap;
  /** The value that replaced what is written there. */
  readonly replacedBy: EffectiveNode | undefined;
}

/** The project that reads the file, before others the one that begins with it. */
export function projectOf(workspace: Workspace, file: Uri): Project | undefined {
  const projects = workspace.projects().filter(({ files }) => files.includes(file));
  return projects.find(({ root }) => root === file) ?? projects[0];
}

/** What becomes of a construct of a Compose file; `undefined` where the project does not use it. */
export function effectivePlace({ top }: Project, file: Uri, { keySpan, valueSpan }: Construct): EffectivePlace | undefined {
  const value = valueSpan ?? keySpan;
  const isAt = (place: Place, start: number) => place.file === file && place.span.start === start;
  for (const { entry, node, holder, owner } of parts(top)) {
    if (entry ? isAt(entry.keyPlace, keySpan.start) : node && isAt(node.origin, value.start))
      return { node, holder, owner, top, replacedBy: undefined };
    if (node?.replaced.some((place) => isAt(place, value.start))) return { node: undefined, holder, owner, top, replacedBy: node };
  }
  return undefined;
}

/** The keys that `extends` brings into a service, and into no other than this one. */
export function broughtByExtends(project: Project, service: string): readonly string[] {
  const node = project.services.get(service)?.node;
  return node ? keysVia(node, 'extends') : [];
}

/** The keys that a `<<` brings into the mapping it stands in. */
export function broughtByMerge(project: Project, file: Uri, { span }: Construct): readonly string[] {
  let innermost: EffectiveMap | undefined;
  for (const { node } of parts(project.top)) {
    if (node?.type !== 'map' || node.origin.file !== file || node.source === undefined) continue;
    if (contains(node.source.map.span, span)) innermost = node;
  }
  return innermost ? keysVia(innermost, 'merge-key') : [];
}

function keysVia({ entries }: EffectiveMap, detour: EffectiveEntry['origin']['via'][number]): readonly string[] {
  return [...entries.values()].filter(({ origin }) => origin.via.includes(detour)).map(({ key }) => key);
}

interface Part {
  /** `undefined` for an item of a list. */
  readonly entry: EffectiveEntry | undefined;
  readonly node: EffectiveNode | undefined;
  /** The innermost mapping around it. */
  readonly holder: EffectiveMap;
  readonly owner: EffectiveMap | undefined;
}

/** Every part of a project, outer ones first. */
function* parts(top: EffectiveMap): Generator<Part> {
  for (const entry of top.entries.values()) {
    yield { entry, node: entry.value, holder: top, owner: undefined };
    if (entry.value?.type !== 'map') continue;
    for (const named of entry.value.entries.values()) {
      const owner = named.value?.type === 'map' ? named.value : undefined;
      yield { entry: named, node: named.value, holder: entry.value, owner };
      if (owner) yield* partsOf(owner, owner, owner);
    }
  }
}

function* partsOf(node: EffectiveNode | undefined, holder: EffectiveMap, owner: EffectiveMap): Generator<Part> {
  if (node?.type === 'map') {
    for (const entry of node.entries.values()) {
      yield { entry, node: entry.value, holder: node, owner };
      yield* partsOf(entry.value, node, owner);
    }
  }
  if (node?.type !== 'sequence') return;
  for (const { value } of node.items) {
    yield { entry: undefined, node: value, holder, owner };
    yield* partsOf(value, holder, owner);
  }
}
