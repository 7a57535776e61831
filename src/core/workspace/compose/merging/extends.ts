import { valueOf } from '../../../model/certain';
import { once } from '../../../text/once';
import { joinUri, nameOf, type Uri } from '../../../text/uri';
import type { EffectiveEntry, EffectiveMap, EffectiveNode, EffectiveScalar, Via } from '../../effective';
import type { Lifting } from './lift';
import { marksBelow, takeAway, type Marks } from './marks';
import { merge } from './merge';
import { definitionPlace } from './merge-table';
import { isElsewhere } from './remote';
import type { Reports } from '../reports';
import { asMapping, mapAt } from '../tree';

/** The services among which one extends another: those of a document, or of a file that others extend. */
export interface ExtendsScope {
  readonly file: Uri;
  /** The folder from which `extends.file` is seen. */
  readonly folder: Uri;
  readonly services: EffectiveMap | undefined;
  /** Whether there may be more services, in a file that cannot be read. */
  readonly partial: boolean;
  readonly marks: Marks | undefined;
}

/** A longer chain is cut, and so is what adds up to more values: far more than any project has, and an end to what a hostile one can cost. */
const longestChain = 32;
const mostExtended = 200_000;

interface Resolved {
  readonly node: EffectiveNode | undefined;
  /** The same with the detour noted, for those that extend it in its own file. */
  readonly noted: () => EffectiveNode | undefined;
  /** How many services stand behind it. */
  readonly length: number;
  /** How many values it has, and those it replaces. */
  readonly size: number;
}

function resolved(node: EffectiveNode | undefined, length: number, size: number): Resolved {
  return { node, noted: once(() => via(node, 'extends')), length, size };
}

/** Resolves `extends` among the files of one project. */
export class Extending {
  private readonly known = new WeakMap<ExtendsScope, Map<string, Resolved | 'begun'>>();
  private depth = 0;
  private extendedSize = 0;

  constructor(
    /** A file that services extend, read as one; the same scope for the same file. `missing` where it is known not to be there. */
    private readonly scopeOf: (file: Uri) => ExtendsScope | 'missing' | undefined,
    private readonly reports: Reports,
  ) {}

  /** The document with each of its services merged over the one that it extends. */
  resolve(document: EffectiveMap, lifting: Lifting, marks: Marks | undefined): EffectiveMap {
    const entry = document.entries.get('services');
    const services = asMapping(entry?.value);
    if (entry === undefined || services === undefined) return document;
    if (![...services.entries.values()].some(({ value }) => value?.type === 'map' && value.entries.has('extends'))) return document;
    const scope: ExtendsScope = { file: lifting.file, folder: lifting.folder, services, partial: document.partial === true, marks };
    const whole = new Map<string, EffectiveEntry>();
    for (const [name, service] of services.entries) whole.set(name, { ...service, value: this.service(name, scope).node });
    const extended = { ...entry, value: { ...services, entries: whole } };
    return { ...document, entries: new Map(document.entries).set('services', extended) };
  }

  private service(name: string, scope: ExtendsScope): Resolved {
    let known = this.known.get(scope);
    if (known === undefined) this.known.set(scope, (known = new Map()));
    const before = known.get(name);
    if (before !== undefined && before !== 'begun') return before;
    known.set(name, 'begun');
    this.depth++;
    const result = this.extended(name, scope);
    this.depth--;
    known.set(name, result);
    return result;
  }

  private extended(name: string, scope: ExtendsScope): Resolved {
    const service = scope.services?.entries.get(name)?.value;
    const written = service?.type === 'map' ? service.entries.get('extends') : undefined;
    const size = service ? sizeOf(service) : 0;
    if (service?.type !== 'map' || written === undefined) return resolved(service, 0, size);
    const own: EffectiveMap = { ...service, entries: new Map([...service.entries].filter(([key]) => key !== 'extends')) };
    const base = this.baseOf(name, written, scope);
    if (base === undefined) return resolved({ ...own, partial: true }, 0, size);
    const cleaned = takeAway(base.node, marksBelow(scope.marks, 'services', name), servicePlace);
    return resolved(merge(cleaned, own, servicePlace), base.length + 1, base.size + size);
  }

  /** What a service extends; `undefined` where Compose stops at it, which is reported, and where it cannot be read. */
  private baseOf(name: string, written: EffectiveEntry, scope: ExtendsScope): Resolved | undefined {
    const target = targetOf(written);
    const service = valueOf(target?.service.value);
    const from = target?.file === undefined ? scope : this.fileScope(target.file, scope);
    if (target === undefined || service === undefined || from === undefined) return undefined;
    const at = target.service.origin;
    if (from.services?.entries.has(service) !== true) {
      if (!from.partial) this.reports.add('extends-no-service', at, { service, file: nameOf(from.file) });
      return undefined;
    }
    if (this.known.get(from)?.get(service) === 'begun') {
      this.reports.add('extends-circle', at, { service: name, base: service });
      return undefined;
    }
    const base = this.depth > longestChain ? undefined : this.service(service, from);
    if (base === undefined || base.length >= longestChain) {
      this.reports.add('unfolds-too-far', at, {});
      return undefined;
    }
    const before = this.extendedSize;
    this.extendedSize += base.size;
    if (this.extendedSize > mostExtended) {
      if (before <= mostExtended) this.reports.add('unfolds-too-far', at, {});
      return undefined;
    }
    return from === scope ? { ...base, node: base.noted() } : base;
  }

  private fileScope(path: EffectiveScalar, { folder }: ExtendsScope): ExtendsScope | undefined {
    const file = valueOf(path.value);
    if (file === undefined || isElsewhere(file)) return undefined;
    const scope = this.scopeOf(joinUri(folder, file));
    if (scope !== 'missing') return scope;
    this.reports.add('extends-no-file', path.origin, { file });
    return undefined;
  }
}

const servicePlace = definitionPlace('services');

function targetOf({
  value,
}: EffectiveEntry): { readonly service: EffectiveScalar; readonly file: EffectiveScalar | undefined } | undefined {
  if (value?.type === 'scalar') return { service: value, file: undefined };
  const service = asMapping(value)?.entries.get('service')?.value;
  const file = asMapping(value)?.entries.get('file')?.value;
  return service?.type === 'scalar' ? { service, file: file?.type === 'scalar' ? file : undefined } : undefined;
}

/** The services of what was read. */
export function servicesOf(top: EffectiveNode | undefined): EffectiveMap | undefined {
  return mapAt(asMapping(top), 'services');
}

/** How many values a node holds. */
function sizeOf(node: EffectiveNode): number {
  let size = 1;
  if (node.type === 'sequence') for (const { value } of node.items) size += sizeOf(value);
  if (node.type === 'map') for (const { value } of node.entries.values()) size += value ? sizeOf(value) : 1;
  return size;
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
