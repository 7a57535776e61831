import { isLoopback } from '../../knowledge/addresses';
import { isFirstDisk } from '../../knowledge/host/devices';
import { pathClass } from '../../knowledge/host/paths';
import { findControlSocket } from '../../knowledge/host/sockets';
import { valueOf } from '../../model/certain';
import { child, path, value } from '../../model/libvirt/query';
import type { XmlElement } from '../../model/libvirt/types';
import type { Disk } from '../../workspace/workload';
import { assessed, boundary, candidate, type Assessment, type Candidate } from '../assessment';
import type { DomainContext } from './context';
import { remark } from '../remarks/remark';
import type { Boundary } from '../types';

/** A folder of the host that a domain sees. */
export interface Share {
  readonly element: XmlElement;
  /** `undefined` where a template decides. */
  readonly path: string | undefined;
  readonly target: string | undefined;
  readonly readOnly: boolean;
  /** Whether what the guest writes may land with the rights of the host's root. */
  readonly asRoot: boolean;
}

/** The shares of a domain; other kinds of `filesystem` have no folder of the host behind them. */
export function sharesOf(context: DomainContext): readonly Share[] {
  const { domain } = context;
  return path(domain.element, 'devices/filesystem').flatMap((element): readonly Share[] => {
    const type = value(element, 'type');
    const kind = type === undefined ? 'mount' : valueOf(type);
    const source = child(element, 'source');
    if ((kind !== 'mount' && kind !== undefined) || source === undefined || value(source, 'socket') !== undefined) return [];
    const target = child(element, 'target');
    return [
      {
        element,
        path: valueOf(value(source, 'dir')),
        target: target && valueOf(value(target, 'dir')),
        readOnly: child(element, 'readonly') !== undefined,
        asRoot: writesAsRoot(element, context),
      },
    ];
  });
}

/** virtiofs is served by root unless ids are mapped, 9p by QEMU's own user; a container's root is the host's where nothing else is said. */
function writesAsRoot(element: XmlElement, { technology, label }: DomainContext): boolean {
  if (technology === 'lxc') return true;
  const driver = child(element, 'driver');
  const type = driver && value(driver, 'type');
  if (type !== undefined && (valueOf(type) ?? 'virtiofs') === 'virtiofs') return child(element, 'idmap') === undefined;
  return label.root !== false;
}

export function domainMounts(context: DomainContext): Assessment {
  return assessShares(sharesOf(context), context, boundary('mounts', 'own', remark('mounts.none')));
}

/** Folders of the host as a boundary; `none` where there is none. */
export function assessShares(shares: readonly Share[], { at }: DomainContext, none: Boundary): Assessment {
  const placed = shares.map((share) => ({ ...share, at: at(child(share.element, 'source') ?? share.element) }));
  const written = placed.filter(({ readOnly }) => !readOnly);
  const open = written.filter((share) => share.path !== undefined && pathClass(share.path) !== undefined);
  const unknowns = placed.filter((share) => share.path === undefined);
  const readable = placed.filter((share) => share.readOnly && share.path !== undefined && pathClass(share.path) !== undefined);
  const paths = (list: readonly Share[]) => list.flatMap((share) => share.path ?? []);
  const place = (list: readonly { readonly at: Boundary['decidedBy'] }[]) => ({ at: list[0]?.at });
  const of =
    open.length > 0
      ? boundary('mounts', 'open', remark('mounts.open', { paths: paths(open) }), place(open))
      : unknowns.length > 0
        ? boundary('mounts', 'unknown', remark('mounts.unknown', { target: unknowns[0]?.target ?? '…' }), place(unknowns))
        : written.length > 0
          ? boundary('mounts', 'shared', remark('mounts.shared', { paths: paths(written) }), { ...place(written), with: 'host' })
          : readable.length > 0
            ? boundary('mounts', 'shared', remark('mounts.readable', { paths: paths(readable) }), { ...place(readable), with: 'host' })
            : placed.length > 0
              ? boundary('mounts', 'filtered', remark('mounts.read-only', { paths: paths(placed) }), place(placed))
              : none;
  const certain = open.map((share) => {
    const folder = share.path ?? '';
    const why = { remark: remark('mounts.open', { paths: [folder] }), decidedBy: share.at };
    return candidate(pathClass(folder) === 'takeover' && share.asRoot ? 0 : 1, why, remark('step.share', { path: folder }));
  });
  const perhaps = unknowns
    .filter(({ readOnly }) => !readOnly)
    .map((share) =>
      candidate(0, { remark: remark('mounts.unknown', { target: share.target ?? '…' }), decidedBy: share.at }, remark('step.template'), {
        certain: false,
      }),
    );
  return assessed(of, ...certain, ...perhaps);
}

/** Hardware handed in, and disks that are not the guest's alone. */
export function domainDevices(context: DomainContext): Assessment {
  const { domain, technology, at } = context;
  const disks = domain.disks.filter((disk) => !disk.readOnly);
  const whole = disks.flatMap((disk) => {
    const name = sourceOf(disk);
    return valueOf(disk.type.value) === 'block' && name !== undefined && isFirstDisk(name) ? [{ disk, name }] : [];
  });
  const shared = disks.filter(({ shareable }) => shareable);
  const assigned = path(domain.element, 'devices/hostdev');
  const candidates: readonly Candidate[] = [
    ...whole.map(({ disk, name }) =>
      candidate(
        0,
        { remark: remark('devices.whole-disk', { disk: name }), decidedBy: at(disk.element) },
        remark('step.whole-disk', { disk: name }),
        { certain: false },
      ),
    ),
    ...shared.map((disk) =>
      candidate(
        1,
        { remark: remark('devices.shared-disk', { disk: sourceOf(disk) ?? '…' }), decidedBy: at(disk.element) },
        remark('step.shareable'),
      ),
    ),
  ];
  const [firstWhole] = whole;
  if (firstWhole)
    return assessed(
      boundary('devices', 'open', remark('devices.whole-disk', { disk: firstWhole.name }), { at: at(firstWhole.disk.element) }),
      ...candidates,
    );
  const [firstShared] = shared;
  if (firstShared)
    return assessed(
      boundary('devices', 'open', remark('devices.shared-disk', { disk: sourceOf(firstShared) ?? '…' }), { at: at(firstShared.element) }),
      ...candidates,
    );
  const [firstAssigned] = assigned;
  if (firstAssigned === undefined) return assessed(boundary('devices', 'own', remark('devices.virtual')), ...candidates);
  const kinds = [...new Set(assigned.map((device) => valueOf(value(device, 'type')) ?? '…'))];
  // Other kinds are served by the host's own drivers, and a PV guest has an IOMMU below it only if the host does.
  const behindIommu = technology !== 'xen-pv' && kinds.every((kind) => kind === 'pci');
  const said = behindIommu ? remark('devices.assigned', { devices: kinds }) : remark('devices.handed', { devices: kinds });
  const of = boundary('devices', 'filtered', said, { at: at(firstAssigned) });
  // Without an IOMMU, which this file does not tell, a PV guest's device reaches all memory.
  const bare =
    technology === 'xen-pv' && kinds.includes('pci')
      ? [candidate(1, of, remark('step.device', { devices: kinds }), { certain: false })]
      : [];
  return assessed(of, ...candidates, ...bare);
}

function sourceOf({ element }: Disk): string | undefined {
  const source = child(element, 'source');
  return source && (valueOf(value(source, 'dev')) ?? valueOf(value(source, 'file')) ?? valueOf(value(source, 'volume')));
}

export function domainRootfs({ domain, at }: DomainContext): Assessment {
  const writable = domain.disks.filter(
    ({ readOnly, device }) => !readOnly && valueOf(device.value) !== 'cdrom' && valueOf(device.value) !== 'floppy',
  );
  const kept = writable.find(({ transient }) => !transient);
  if (kept) return assessed(boundary('rootfs', 'own', remark('rootfs.disks'), { at: at(kept.element) }));
  const [thrown] = writable;
  return assessed(
    thrown
      ? boundary('rootfs', 'filtered', remark('rootfs.transient'), { at: at(thrown.element) })
      : boundary('rootfs', 'filtered', remark('rootfs.diskless')),
  );
}

/** Options that say something about the guest's hardware and nothing about the host. */
const harmlessOptions: ReadonlySet<string> = new Set([
  '-cpu',
  '-smbios',
  '-rtc',
  '-global',
  '-boot',
  '-name',
  '-msg',
  '-overcommit',
  '-acpitable',
  '-audiodev',
  '-k',
  '-set',
  '-no-hpet',
  '-accel',
  '-smp',
  '-uuid',
]);
const monitorOptions: ReadonlySet<string> = new Set(['-monitor', '-qmp', '-qmp-pretty', '-gdb', '-s']);

/** Ways into the host that are none of the guest's devices: monitors, raw arguments, channels to control sockets. */
export function domainHostControl(context: DomainContext): Assessment {
  const channels = channelAssessments(context);
  const raw = argumentAssessments(context);
  const all = [...channels, ...raw];
  return assessed(
    all[0]?.boundary ?? boundary('host-control', 'own', remark('host-control.none')),
    ...all.flatMap(({ candidates }) => candidates),
  );
}

function channelAssessments({ domain, atAttribute }: DomainContext): readonly Assessment[] {
  return ['channel', 'serial', 'console'].flatMap((name) =>
    path(domain.element, `devices/${name}`).flatMap((device) => {
      const source = child(device, 'source');
      const socket = source && valueOf(value(source, 'path'));
      if (
        source === undefined ||
        socket === undefined ||
        valueOf(value(device, 'type')) !== 'unix' ||
        valueOf(value(source, 'mode')) !== 'connect'
      )
        return [];
      if (findControlSocket(socket) === undefined) return [];
      const of = boundary('host-control', 'open', remark('host-control.socket', { path: socket }), { at: atAttribute(source, 'path') });
      return [assessed(of, candidate(0, of, remark('step.socket-channel', { path: socket })))];
    }),
  );
}

function argumentAssessments({ domain, at }: DomainContext): readonly Assessment[] {
  const texts = domain.arguments.map((argument) => valueOf(argument));
  const [first] = path(domain.element, 'qemu:commandline');
  if (texts.length === 0 || first === undefined) return [];
  const exposed = texts.some(
    (text, index) => text !== undefined && monitorOptions.has(text) && (text === '-s' || opensNetwork(texts[index + 1])),
  );
  if (exposed) {
    const of = boundary('host-control', 'open', remark('host-control.monitor'), { at: at(first) });
    return [assessed(of, candidate(1, of, remark('step.monitor')))];
  }
  const options = texts.filter((text) => text === undefined || text.startsWith('-'));
  const unjudged = options.filter((text) => text === undefined || !harmlessOptions.has(text));
  if (unjudged.length === 0) return [];
  const of = boundary('host-control', 'unknown', remark('host-control.arguments', { arguments: unjudged.map((text) => text ?? '…') }), {
    at: at(first),
  });
  return [assessed(of, candidate(1, of, remark('step.arguments'), { certain: false }))];
}

function opensNetwork(target: string | undefined): boolean {
  const match = /^(?:tcp|telnet|udp):([^:,]*|\[[^\]]*\]):/.exec(target ?? '');
  return match !== null && !isLoopback(match[1] ?? '');
}
