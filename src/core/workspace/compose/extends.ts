import { joinUri, type Uri } from '../../text/uri';
import type { EffectiveMap, EffectiveNode, Via } from '../effective';
import { lift, type Lifting } from './lift';
import { merge } from './merge';
import { asMapping, mapAt } from './tree';

/** The services of a file that others extend. */
interface Base {
  readonly services: EffectiveMap;
  readonly lifting: Lifting;
}

/** More services than any project extends one after the other; what lies beyond is left out, so that the time stays linear to the text. */
const longestExtends = 32;

/** Resolves `extends` within one project. */
export class Extending {
  private readonly bases = new Map<Uri, Base | undefined>();

  constructor(
    /** The folder from which relative paths in a file are seen. */
    private readonly folderFor: (file: Uri) => Uri,
    /** What an extended file is lifted with; `undefined` where it cannot be read. */
    private readonly liftingFor: (file: Uri) => Lifting | undefined,
  ) {}

  /** The document with each of its services merged over the one that it extends. */
  resolve(document: EffectiveNode | undefined, lifting: Lifting): EffectiveNode | undefined {
    const services = asMapping(document)?.entries.get('services');
    if (document?.type !== 'map' || services?.value?.type !== 'map') return document;
    const resolved = new Map(services.value.entries);
    for (const [name, entry] of services.value.entries) {
      resolved.set(name, { ...entry, value: this.extended(name, services.value, lifting, new Set()) });
    }
    const entries = new Map(document.entries).set('services', { ...services, value: { ...services.value, entries: resolved } });
    return { ...document, entries };
  }

  private extended(name: string, services: EffectiveMap, lifting: Lifting, visited: ReadonlySet<string>): EffectiveNode | undefined {
    const service = services.entries.get(name)?.value;
    const id = `${lifting.file}#${name}`;
    if (service?.type !== 'map' || visited.has(id) || visited.size >= longestExtends) return service;
    const target = extendsTarget(service);
    if (target === undefined) return service;
    const seen = new Set(visited).add(id);
    const own: EffectiveMap = { ...service, entries: new Map([...service.entries].filter(([key]) => key !== 'extends')) };
    if (target.file === undefined) {
      return merge(via(this.extended(target.service, services, lifting, seen), 'extends'), own, 'services.*');
    }
    const base = this.baseAt(joinUri(this.folderFor(lifting.file), target.file));
    if (base === undefined) return service;
    return merge(this.extended(target.service, base.services, base.lifting, seen), own, 'services.*');
  }

  /** A file that services extend, lifted once however many do. */
  private baseAt(uri: Uri): Base | undefined {
    if (!this.bases.has(uri)) this.bases.set(uri, this.readBase(uri));
    return this.bases.get(uri);
  }

  private readBase(uri: Uri): Base | undefined {
    const lifting = this.liftingFor(uri);
    const top = lifting?.model.documents.reduce<EffectiveNode | undefined>(
      (result, document) => merge(result, lift(document, lifting), ''),
      undefined,
    );
    const services = mapAt(asMapping(top), 'services');
    return lifting && services && { services, lifting };
  }
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
