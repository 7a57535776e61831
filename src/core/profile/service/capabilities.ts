import {
  capabilityName,
  capabilityTier,
  defaultCapabilities,
  isDefaultEverywhere,
  type CapabilityTier,
} from '../../knowledge/capabilities';
import { deviceClass } from '../../knowledge/host/devices';
import { valueOf } from '../../model/certain';
import type { Engine } from '../../settings';
import type { Place } from '../../workspace/effective';
import type { Service } from '../../workspace/workload';
import { assessed, boundary, candidate, unknownBoundary, type Assessment, type Candidate } from '../assessment';
import type { CapabilitySet } from '../context/capabilities';
import type { ServiceContext } from '../context/service';
import { both, negated, type Maybe } from '../maybe';
import { remark } from '../remarks/remark';
import { reasonOf } from './kernel';
import { forbidsNewPrivileges } from '../context/options';
import type { Boundary, Remark } from '../types';

/** What its root may do beyond an ordinary process. */
export function capabilities(context: ServiceContext): Assessment {
  const flag = context.service.flag('privileged');
  if (context.privileged === true) {
    const of =
      context.sandboxed === true
        ? boundary('capabilities', 'filtered', remark('capabilities.all-guest'), { at: flag?.at })
        : boundary('capabilities', 'open', remark('capabilities.all'), { at: flag?.at });
    const step = remark('step.privileged');
    // Kata hands the host's devices to a privileged guest.
    const guest = context.technology === 'kata' ? [candidate(1, of, step, { crossesSandbox: true })] : [];
    return assessed(of, ...kernelPower(context, true, of, step), ...guest);
  }
  const perhaps = flag && context.privileged === undefined ? unknownBoundary('capabilities', reasonOf(flag.value), flag.at) : undefined;
  return assessed(
    perhaps ?? stateOf(context),
    ...(perhaps ? kernelPower(context, undefined, perhaps, remark('step.variable')) : []),
    ...escapes(context),
    ...notDropped(context),
  );
}

/** What commands the kernel does so fully only where user ids are not mapped; mapped, it still takes a boundary away. */
function kernelPower(
  context: ServiceContext,
  reachable: Maybe,
  of: Pick<Boundary, 'remark' | 'decidedBy'>,
  step: Remark,
): readonly Candidate[] {
  const { mapped } = context;
  const takesOver = both(reachable, negated(mapped));
  return [
    ...(takesOver === false ? [] : [candidate(0, of, step, { certain: takesOver === true })]),
    ...(reachable === false || mapped === false ? [] : [candidate(1, of, step, { certain: reachable === true })]),
  ];
}

interface Group {
  /** As a reader knows them: `ALL` where that is written. */
  readonly names: readonly string[];
  readonly certain: boolean;
  readonly at: Place | undefined;
}

/** The capabilities of one tier that are held, or may be. */
function groupOf(service: Service, set: CapabilitySet, tier: CapabilityTier, only?: (name: string) => boolean): Group | undefined {
  const wanted = (name: string) => capabilityTier(name) === tier && (only === undefined || only(name));
  const surely = set.surely.filter(wanted);
  const names = surely.length > 0 ? surely : set.possibly.filter(wanted);
  if (names.length === 0) return undefined;
  const added = service.list('cap_add');
  const all = added.find(({ value }) => capabilityName(valueOf(value) ?? '') === 'ALL');
  const named = added.find(({ value }) => names.includes(capabilityName(valueOf(value) ?? '')));
  const open = added.find(({ value }) => valueOf(value) === undefined);
  return { names: all ? ['ALL'] : names, certain: surely.length > 0, at: (all ?? named ?? open)?.at };
}

function escapes(context: ServiceContext): readonly Candidate[] {
  const { service, capabilities: set, actsAsRoot, mapped } = context;
  const reach = (group: Group): Maybe => both(actsAsRoot, group.certain ? true : undefined);
  const said = (group: Group, id: 'capabilities.takeover' | 'capabilities.dangerous') =>
    group.certain
      ? { remark: remark(mapped === true ? 'capabilities.mapped' : id, { names: group.names }), decidedBy: group.at }
      : unknownBoundary('capabilities', 'variable', group.at);
  const step = (group: Group) => (group.certain ? remark('step.capability', { names: group.names }) : remark('step.variable'));
  const found: Candidate[] = [];
  const takeover = groupOf(service, set, 'C0');
  if (takeover) found.push(...kernelPower(context, reach(takeover), said(takeover, 'capabilities.takeover'), step(takeover)));
  const completed = groupOf(service, set, 'C1', (name) => isCompleted(context, name) !== false);
  if (completed) {
    const complete = completed.names.every((name) => isCompleted(context, name) === true) ? true : undefined;
    found.push(...kernelPower(context, both(reach(completed), complete), said(completed, 'capabilities.takeover'), step(completed)));
  }
  const near = groupOf(service, set, 'C1', (name) => name !== 'SYS_BOOT' && isCompleted(context, name) !== true);
  const reachable = near && both(reach(near), negated(mapped));
  if (near && reachable !== false)
    found.push(candidate(1, said(near, 'capabilities.dangerous'), step(near), { certain: reachable === true }));
  return found;
}

/** Whether the one more thing that a capability needs is there: the host's processes, or a device below the file systems. */
function isCompleted({ service }: ServiceContext, name: string): Maybe {
  if (name === 'SYS_PTRACE' || name === 'SYS_BOOT') {
    const written = service.text('pid');
    const mode = valueOf(written?.value);
    return written !== undefined && mode === undefined ? undefined : mode === 'host';
  }
  return (
    name === 'SYS_RAWIO' &&
    service.devices.some(({ source }) => {
      const device = deviceClass(valueOf(source) ?? '');
      return device === 'memory' || device === 'block';
    })
  );
}

/** A hardened container keeps at most the right to bind low ports. */
function notDropped(context: ServiceContext): readonly Candidate[] {
  const { service, capabilities: set } = context;
  const extra = (name: string) => name !== 'NET_BIND_SERVICE';
  if (!set.possibly.some(extra)) return [];
  const of = stateOf(context);
  const at = of.decidedBy ?? service.entry('cap_drop')?.keyPlace;
  return [candidate(2, { remark: of.remark, decidedBy: at }, remark('step.drop-all'), { certain: set.surely.some(extra) })];
}

function stateOf(context: ServiceContext): Boundary {
  const { service, capabilities: set, actsAsRoot, settings } = context;
  const powerful = groupOf(service, set, 'C0') ?? groupOf(service, set, 'C1');
  const entry = service.entry('cap_add') ?? service.entry('cap_drop');
  const at = entry?.keyPlace;
  if (set.surely.length !== set.possibly.length) {
    const open = [...service.list('cap_add'), ...service.list('cap_drop')].find(({ value }) => valueOf(value) === undefined);
    return unknownBoundary('capabilities', open ? reasonOf(open.value) : 'variable', open?.at ?? at);
  }
  if (set.surely.length === 0) return boundary('capabilities', 'filtered', remark('capabilities.none'), { at });
  if (actsAsRoot === false) {
    const closed = forbidsNewPrivileges(service) === true;
    return boundary('capabilities', 'filtered', remark(closed ? 'capabilities.out-of-reach' : 'capabilities.inactive'), { at });
  }
  if (powerful) return powerfulState(context, powerful);
  return boundary('capabilities', 'filtered', heldRemark(set, settings.engine), { at });
}

/** What reaches the host's kernel reaches that of a sandbox instead, and under mapped ids only what belongs to the user namespace. */
function powerfulState({ service, capabilities: set, sandboxed, mapped }: ServiceContext, { names, at }: Group): Boundary {
  if (sandboxed === true) return boundary('capabilities', 'filtered', remark('capabilities.guest', { names }), { at });
  if (mapped === true) return boundary('capabilities', 'open', remark('capabilities.mapped', { names }), { at });
  const takesOver = groupOf(service, set, 'C0') !== undefined;
  return boundary('capabilities', 'open', remark(takesOver ? 'capabilities.takeover' : 'capabilities.dangerous', { names }), { at });
}

function heldRemark(set: CapabilitySet, engine: Engine): Remark {
  const isDefault = (name: string) => (engine === 'podman-rootless' ? isDefaultEverywhere(name) : defaultCapabilities.includes(name));
  const added = set.surely.filter((name) => !isDefault(name));
  const whole = defaultCapabilities.filter(isDefault).every((name) => set.has(name) === true);
  if (!whole || (added.length > 0 && engine === 'podman-rootless')) return remark('capabilities.some', { names: set.surely });
  if (added.length > 0) return remark('capabilities.added', { names: added });
  return remark(engine === 'podman-rootless' ? 'capabilities.podman' : 'capabilities.default');
}
