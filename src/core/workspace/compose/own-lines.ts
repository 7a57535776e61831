import { entryOf, follow, ownEntry, scalarText } from '../../model/compose/tree';
import type { ComposeModel, MapEntry, MapNode } from '../../model/compose/types';
import type { Span } from '../../text/span';
import type { EffectiveNode, FileEdit } from '../effective';
import type { Service } from '../workload';

/** Beyond so many services in a file its lines count as shared without a look, so that the time stays linear to the text. */
const mostServices = 500;

/**
 * Whether edits change only what this service alone reads: in its own block of a file, behind no anchor that is used elsewhere, and in no service that another
 * one extends.
 */
export function areOwnLines(service: Service, edits: readonly FileEdit[]): boolean {
  const blocks = new Map<string, Block | undefined>();
  return edits.every(({ file, span }) => {
    if (!blocks.has(file)) blocks.set(file, blockOf(service, file));
    const block = blocks.get(file);
    return block !== undefined && isInside(block, span);
  });
}

interface Block {
  readonly model: ComposeModel;
  readonly entry: MapEntry;
}

/** The service's own block in a file; `undefined` where it has none there, or where others extend it. */
function blockOf(service: Service, file: string): Block | undefined {
  const model = modelOf(service.node, file, 3);
  if (model === undefined) return undefined;
  const services = servicesOf(model);
  if (services === undefined || services.entries.length > mostServices) return undefined;
  const entry = ownEntry(services, service.name);
  if (entry === undefined) return undefined;
  return services.entries.some((other) => extendsIt(other, service.name)) ? undefined : { model, entry };
}

/** The parse of a file, as something in the service that stands in it knows it. */
function modelOf(node: EffectiveNode, file: string, depth: number): ComposeModel | undefined {
  if (node.type === 'scalar') return node.origin.file === file ? node.model : undefined;
  if (node.type === 'map' && node.source && node.origin.file === file) return node.source.model;
  if (depth === 0) return undefined;
  const parts = node.type === 'map' ? [...node.entries.values()].map(({ value }) => value) : node.items.map(({ value }) => value);
  for (const part of parts) {
    const model = part && modelOf(part, file, depth - 1);
    if (model) return model;
  }
  return undefined;
}

function servicesOf({ documents }: ComposeModel): MapNode | undefined {
  const [root, ...others] = documents;
  const services = root?.type === 'map' && others.length === 0 ? ownEntry(root, 'services')?.value : undefined;
  return services?.type === 'map' ? services : undefined;
}

function extendsIt({ value }: MapEntry, name: string): boolean {
  const service = follow(value).node;
  const base = service?.type === 'map' ? entryOf(service, 'extends')?.value : undefined;
  return (base?.type === 'map' ? scalarText(entryOf(base, 'service')?.value) : scalarText(base)) === name;
}

function isInside({ model: { aliases, lines }, entry }: Block, { start, end }: Span): boolean {
  const last = lines.wholeLine(lines.lineOf(entry.span.end)).end;
  if (start < entry.key.span.end || end > last) return false;
  return !aliases.some(({ target }) => target !== undefined && target.span.start <= end && start <= target.span.end);
}
