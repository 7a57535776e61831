import { deviceClass, opensDisks, opensEverything, parseDeviceRule } from '../../knowledge/host/devices';
import { pathClass } from '../../knowledge/host/paths';
import { valueOf } from '../../model/certain';
import type { Service } from '../../workspace/workload';
import { assessed, boundary, candidate, unknownBoundary, type Assessment, type Candidate } from '../assessment';
import type { ServiceContext } from '../context/service';
import type { HostMount } from '../context/host-objects';
import { both, negated, type Maybe } from '../maybe';
import { remark } from '../remarks/remark';
import { reasonOf } from './kernel';
import type { Boundary, Remark } from '../types';

/** Groups that own the sockets and device nodes of a host. */
const mightyGroups: ReadonlySet<string> = new Set(['0', 'root', 'docker', 'podman', 'libvirt', 'disk', 'kmem', 'lxd']);

/** Whether its user can use what root or a mighty group of the host owns; undecided for a user whose groups this file does not tell. */
function reachesRootOwned({ service, actsAsRoot }: ServiceContext): Maybe {
  if (actsAsRoot === true) return true;
  const joined = service.list('group_add').some(({ value }) => mightyGroups.has(valueOf(value) ?? ''));
  return joined ? true : undefined;
}

/** A host object that commands the host: fully where its user reaches it and ids are not mapped; in any case it takes a boundary away. */
export function handedIn(
  context: ServiceContext,
  of: Pick<Boundary, 'remark' | 'decidedBy'>,
  step: Remark,
  given: Maybe,
): readonly Candidate[] {
  const takesOver = both(given, both(reachesRootOwned(context), negated(context.mapped)));
  const crossesSandbox = true;
  return [
    ...(takesOver === false ? [] : [candidate(0, of, step, { certain: takesOver === true, crossesSandbox })]),
    ...(given === false || takesOver === true ? [] : [candidate(1, of, step, { certain: given === true, crossesSandbox })]),
  ];
}

const pathOf = ({ source }: HostMount) => valueOf(source) ?? '';

/** Host paths: what is mounted, whether it can be written, and whether mounts travel back. */
export function mounts(context: ServiceContext): Assessment {
  const all = context.hostMounts;
  const isKnown = ({ source, isHostPath }: HostMount) => isHostPath === true && valueOf(source) !== undefined;
  const known = all.filter(isKnown);
  const writable = known.filter(({ readOnly }) => valueOf(readOnly) === false);
  const open = writable.filter((mount) => pathClass(pathOf(mount)) !== undefined);
  const readable = known.filter((mount) => valueOf(mount.readOnly) !== false && pathClass(pathOf(mount)) !== undefined);
  const undecided = known.filter(({ readOnly }) => 'unknown' in readOnly);
  const unknowns = all.filter((mount) => !isKnown(mount));
  const of = mountsBoundary(all, { known, writable, open, readable, unknowns: unknowns.filter(({ mayMatter }) => mayMatter) });
  return assessed(
    of,
    ...open.flatMap((mount) => openMount(context, mount)),
    ...undecided.flatMap((mount) => undecidedAccess(context, mount)),
    ...unknowns.flatMap((mount) => unknownMount(context, mount)),
    ...all.flatMap(propagated),
    ...(context.technology === 'windows-container' ? [] : unhardened(writable, readable)),
  );
}

interface Sorted {
  readonly known: readonly HostMount[];
  readonly writable: readonly HostMount[];
  readonly open: readonly HostMount[];
  readonly readable: readonly HostMount[];
  readonly unknowns: readonly HostMount[];
}

function mountsBoundary(all: readonly HostMount[], { known, writable, open, readable, unknowns }: Sorted): Boundary {
  const paths = (list: readonly HostMount[]) => list.map(pathOf);
  const at = (list: readonly HostMount[]) => ({ at: list[0]?.at });
  if (open.length > 0) return boundary('mounts', 'open', remark('mounts.open', { paths: paths(open) }), at(open));
  const [unknown] = unknowns;
  if (unknown)
    return boundary('mounts', 'unknown', remark('mounts.unknown', { target: valueOf(unknown.target) ?? '…' }), { at: unknown.at });
  if (writable.length > 0)
    return boundary('mounts', 'shared', remark('mounts.shared', { paths: paths(writable) }), { ...at(writable), with: 'host' });
  if (readable.length > 0)
    return boundary('mounts', 'shared', remark('mounts.readable', { paths: paths(readable) }), { ...at(readable), with: 'host' });
  if (known.length > 0) return boundary('mounts', 'filtered', remark('mounts.read-only', { paths: paths(known) }), at(known));
  const [undecided] = all;
  return undecided
    ? boundary('mounts', 'unknown', remark('mounts.unknown', { target: valueOf(undecided.target) ?? '…' }), { at: undecided.at })
    : boundary('mounts', 'own', remark('mounts.own'));
}

function openMount(context: ServiceContext, mount: HostMount): readonly Candidate[] {
  const path = pathOf(mount);
  const of = { remark: remark('mounts.open', { paths: [path] }), decidedBy: mount.at };
  const step = remark('step.mount', { path });
  return pathClass(path) === 'takeover' ? handedIn(context, of, step, true) : [candidate(1, of, step, { crossesSandbox: true })];
}

/** A known path of which a variable decides whether it can be written. */
function undecidedAccess(context: ServiceContext, mount: HostMount): readonly Candidate[] {
  const path = pathOf(mount);
  const of = { remark: remark('mounts.shared', { paths: [path] }), decidedBy: mount.at };
  const step = remark('step.read-only', { paths: [path] });
  const hardening = candidate(2, of, step, { certain: false });
  const kind = pathClass(path);
  if (kind === undefined) return [hardening];
  return kind === 'takeover'
    ? [...handedIn(context, of, step, undefined), hardening]
    : [candidate(1, of, step, { certain: false, crossesSandbox: true }), hardening];
}

/** A host path that a variable decides can be any, unless what is written behind it says enough. */
function unknownMount(context: ServiceContext, mount: HostMount): readonly Candidate[] {
  const of = { remark: remark('mounts.unknown', { target: valueOf(mount.target) ?? '…' }), decidedBy: mount.at };
  const step = remark('step.variable');
  const writes = negated(valueOf(mount.readOnly));
  const hardening = candidate(2, of, step, { certain: mount.isHostPath === true && writes === true });
  return mount.mayMatter ? [...handedIn(context, of, step, undefined), hardening] : [hardening];
}

function propagated({ propagation, source, at }: HostMount): readonly Candidate[] {
  if (propagation !== 'shared' && propagation !== 'rshared') return [];
  const path = valueOf(source) ?? '…';
  return [
    candidate(1, { remark: remark('mounts.propagated', { path }), decidedBy: at }, remark('step.propagation', { path }), {
      crossesSandbox: true,
    }),
  ];
}

/** A hardened container reads at most its own files of the host. */
function unhardened(writable: readonly HostMount[], readable: readonly HostMount[]): readonly Candidate[] {
  return [
    ...writable.map((mount) => {
      const of = { remark: remark('mounts.shared', { paths: [pathOf(mount)] }), decidedBy: mount.at };
      return candidate(2, of, remark('step.read-only', { paths: [pathOf(mount)] }));
    }),
    ...readable.map((mount) => {
      const of = { remark: remark('mounts.readable', { paths: [pathOf(mount)] }), decidedBy: mount.at };
      return candidate(2, of, remark('step.mount', { path: pathOf(mount) }));
    }),
  ];
}

/** Devices of the host, and rules that let any be opened. */
export function devices(context: ServiceContext): Assessment {
  const { service, privileged } = context;
  const flag = service.flag('privileged');
  // The tier of privileged mode is decided at the capabilities.
  if (privileged === true) return assessed(boundary('devices', 'open', remark('devices.all'), { at: flag?.at }));
  const rules = service.list('device_cgroup_rules').flatMap((written) => ruleAssessment(context, written));
  const handed = service.devices.map((device) => deviceAssessment(context, device));
  const candidates = [...rules, ...handed].flatMap((assessment) => assessment.candidates);
  const worst = [...handed, ...rules].map((assessment) => assessment.boundary).sort((a, b) => rank(a) - rank(b))[0];
  const perhaps = flag && privileged === undefined ? unknownBoundary('devices', reasonOf(flag.value), flag.at) : undefined;
  return assessed(perhaps ?? worst ?? graphics(service) ?? boundary('devices', 'filtered', remark('devices.default')), ...candidates);
}

const rank = ({ state }: Boundary) => ['open', 'unknown', 'filtered'].indexOf(state);

function graphics(service: Service): Boundary | undefined {
  const entry = service.entry('gpus') ?? service.entry('deploy.resources.reservations.devices');
  return entry?.value && boundary('devices', 'filtered', remark('devices.some', { devices: ['GPU'] }), { at: entry.keyPlace });
}

function deviceAssessment(context: ServiceContext, { source, permissions, written }: Service['devices'][number]): Assessment {
  const path = valueOf(source);
  if (path === undefined) {
    const of = unknownBoundary('devices', reasonOf(source), written.at);
    return assessed(of, ...handedIn(context, of, remark('step.variable'), undefined));
  }
  const step = remark('step.device', { devices: [path] });
  const raw = boundary('devices', 'open', remark('devices.raw', { devices: [path] }), { at: written.at });
  switch (deviceClass(path)) {
    case 'block':
      return permissions.includes('w')
        ? assessed(raw, ...handedIn(context, raw, step, true))
        : assessed(raw, candidate(1, raw, step, { crossesSandbox: true }));
    case 'memory':
      return assessed(raw, ...handedIn(context, raw, step, true));
    default:
      return assessed(boundary('devices', 'filtered', remark('devices.some', { devices: [path] }), { at: written.at }));
  }
}

function ruleAssessment(context: ServiceContext, { value, at }: ReturnType<Service['list']>[number]): readonly Assessment[] {
  const text = valueOf(value);
  const rule = text === undefined ? undefined : parseDeviceRule(text);
  if (text === undefined) {
    const of = unknownBoundary('devices', 'variable', at);
    return [assessed(of, ...handedIn(context, of, remark('step.variable'), undefined))];
  }
  if (rule === undefined) return [];
  const opens = opensDisks(rule) || opensEverything(rule);
  const of = boundary('devices', opens ? 'open' : 'filtered', remark('devices.rules', { rule: text }), { at });
  if (!opens) return [assessed(of)];
  const step = remark('step.remove', { line: text });
  // A node has to be made first, which takes MKNOD and root.
  const makes = both(context.actsAsRoot, context.capabilities.has('MKNOD'));
  if (makes === false) return [assessed(of, candidate(1, of, step, { crossesSandbox: true }))];
  return [
    assessed(
      of,
      ...(opensDisks(rule) && rule.permissions.includes('w')
        ? handedIn(context, of, step, makes)
        : [candidate(1, of, step, { crossesSandbox: true })]),
    ),
  ];
}

/** Its own file system; mounts and volumes are not part of it. */
export function rootfs({ service }: ServiceContext): Assessment {
  const flag = service.flag('read_only');
  if (flag && valueOf(flag.value) === undefined) return assessed(unknownBoundary('rootfs', reasonOf(flag.value), flag.at));
  const isReadOnly = flag !== undefined && valueOf(flag.value) === true;
  return assessed(
    isReadOnly
      ? boundary('rootfs', 'filtered', remark('rootfs.read-only'), { at: flag.at })
      : boundary('rootfs', 'own', remark('rootfs.writable'), { at: flag?.at }),
  );
}
