import { piecesOf, splitOutsideBraces, type Piece, type VariableUse } from '../../../model/compose/interpolation';
import { parseVolume } from '../../../model/compose/short';
import { scalarAt } from '../../../workspace/compose/tree';
import type { EffectiveNode, EffectiveScalar } from '../../../workspace/effective';
import type { Project, Service } from '../../../workspace/workload';
import { setValue } from './environment';

type VariablePiece = Piece & { readonly variable: VariableUse };

/** A variable in a text, where it stands in it. */
export interface Unresolved {
  readonly scalar: EffectiveScalar;
  readonly piece: VariablePiece;
  /** Those behind it in the same text. */
  readonly others: readonly VariablePiece[];
  /** The text as it is where the variable is empty, as far as it is known. */
  readonly emptied: string;
}

/** What the shell of whoever starts the project sets by itself; `UID` is not among them, since shells keep that to themselves. */
const always: ReadonlySet<string> = new Set(['HOME', 'LOGNAME', 'PATH', 'PWD', 'SHELL', 'USER']);

/** The first variable that nothing sets and that has no default. */
export function unresolvedIn(scalar: EffectiveScalar): Unresolved | undefined {
  if (!scalar.raw.includes('$') || scalar.node.template) return undefined;
  const pieces = piecesOf(scalar.raw, (name) => setValue(scalar, name));
  const open = (pieces ?? []).flatMap(({ text, variable, ...piece }) =>
    text === undefined && variable !== undefined && variable.operator === undefined && !always.has(variable.name)
      ? [{ ...piece, text, variable }]
      : [],
  );
  const emptied = pieces?.map(({ text, variable }) => text ?? (always.has(variable?.name ?? '') ? '~' : '')).join('') ?? '';
  const [piece, ...others] = open;
  return piece && { scalar, piece, others, emptied };
}

/** What decides where a service stands towards its host, by the key that says it. */
export function* decisiveScalars(service: Service): Iterable<readonly [key: string, scalar: EffectiveScalar]> {
  for (const key of ['privileged', 'user', 'userns_mode', 'network_mode', 'pid', 'ipc', 'uts', 'cgroup', 'isolation', 'runtime', 'image']) {
    const node = service.entry(key)?.value;
    if (node?.type === 'scalar') yield [key, node];
  }
  for (const { written } of service.mounts) yield* part(written.item?.value, 'volumes', 'source');
  for (const { written } of service.ports) yield* part(written.item?.value, 'ports', 'host_ip');
}

/** The short form under the key of its list, or what decides of the long form under its own. */
function* part(node: EffectiveNode | undefined, list: string, name: string): Iterable<readonly [string, EffectiveScalar]> {
  const scalar = node?.type === 'map' ? scalarAt(node, name) : node;
  if (scalar?.type === 'scalar') yield [scalar === node ? list : name, scalar];
}

/** What a mount takes for its source where the variable is empty. */
export function emptiedSource(key: string, { emptied }: Unresolved): string | undefined {
  if (key === 'source') return emptied;
  return key === 'volumes' ? parseVolume(emptied).source?.text : undefined;
}

/** Whether the variable stands where it decides nothing of a mount: in its target or options. */
export function isBehindSource(key: string, { scalar, piece }: Unresolved): boolean {
  return key === 'volumes' && piece.span.start >= (parseVolume(scalar.raw).source?.span.end ?? scalar.raw.length);
}

/** Whether the variable is what a port's address comes from: all of it, or glued in front of the published port together with its colon. */
export function addressIn(key: string, { scalar, piece: { span } }: Unresolved): 'whole' | 'glued' | undefined {
  if (key === 'host_ip') return span.start === 0 && span.end === scalar.raw.length ? 'whole' : undefined;
  const [first, ...others] = key === 'ports' ? splitOutsideBraces(scalar.raw, ':') : [];
  if (first === undefined || span.start > 0) return undefined;
  if (others.length === 2) return first.span.end === span.end ? 'whole' : undefined;
  return others.length === 1 && /^[\d$]/.test(first.text.slice(span.end)) ? 'glued' : undefined;
}

/** Variables that Compose demands and nothing here sets, each where it is written, in the order of the project's files. */
export function requiredIn(project: Project): ReadonlyMap<string, readonly Unresolved[]> {
  const found = new Map<string, Unresolved[]>();
  const seen = new Set<string>();
  visitScalars(project.top, (scalar) => {
    const { origin, node } = scalar;
    if (!node.value.includes('?') || node.template) return;
    const place = `${origin.file}\n${node.span.start}`;
    if (seen.has(place)) return;
    seen.add(place);
    for (const { variable, ...piece } of piecesOf(node.value, () => undefined) ?? []) {
      if (variable === undefined || !isMissing(scalar, variable)) continue;
      const uses = found.get(variable.name);
      const use = { scalar, piece: { ...piece, variable }, others: [], emptied: '' };
      if (uses) uses.push(use);
      else found.set(variable.name, [use]);
    }
  });
  return found;
}

function isMissing(scalar: EffectiveScalar, { name, operator }: VariableUse): boolean {
  if ((operator !== ':?' && operator !== '?') || always.has(name)) return false;
  const value = setValue(scalar, name);
  return value === undefined || (operator === ':?' && value === '');
}

function visitScalars(node: EffectiveNode | undefined, visit: (scalar: EffectiveScalar) => void): void {
  switch (node?.type) {
    case 'scalar':
      visit(node);
      return;
    case 'map':
      // A list of pairs keeps its items, which the entries share.
      for (const { value, item } of node.entries.values()) visitScalars(value ?? item?.value, visit);
      return;
    case 'sequence':
      for (const { value } of node.items) visitScalars(value, visit);
  }
}

/** Whether Compose or the engine refuses the value that is left without the variable. */
export function isRefusedEmpty(key: string, found: Unresolved): boolean {
  const { emptied } = found;
  if (key === 'privileged' || key === 'source') return emptied === '';
  if (key === 'volumes') return emptied.startsWith(':');
  return key === 'image' && /^$|^[/:@]|[/:@]$|:[-.]|\/\//.test(emptied);
}
