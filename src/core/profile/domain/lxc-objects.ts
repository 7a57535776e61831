import { deviceClass } from '../../knowledge/host/devices';
import { normaliseHostPath } from '../../knowledge/host/paths';
import { findControlSocket } from '../../knowledge/host/sockets';
import { child, path } from '../../model/libvirt/query';
import type { XmlElement } from '../../model/libvirt/types';
import type { Place } from '../../workspace/effective';
import { assessed, boundary, candidate, unknownBoundary, type Assessment, type Candidate } from '../assessment';
import { negated, type Maybe } from '../maybe';
import { remark } from '../remarks/remark';
import { hasChild, isThere, said } from './certainty';
import type { DomainContext } from './context';
import { assessShares, sharesOf, type Share } from './shares';

/** What of the host a container holds: its root file system, folders, devices, sockets. */
export function* containerObjects(context: DomainContext, mapped: Maybe): Generator<Assessment> {
  const roots = new Set(
    path(context.domain.element, 'devices/filesystem').filter((element) => said(child(element, 'target'), 'dir') === '/'),
  );
  const shares = sharesOf(context);
  const others = shares.filter(({ element }) => !roots.has(element));
  yield* fileSystems(
    context,
    mapped,
    [...roots][0],
    shares.find(({ element }) => roots.has(element)),
    others,
  );
  yield devices(context);
  yield hostControl(others, mapped);
}

/** The root file system, without which it sees the host's, and the folders mounted beside it. */
function* fileSystems(
  context: DomainContext,
  mapped: Maybe,
  root: XmlElement | undefined,
  rootShare: Share | undefined,
  others: readonly Share[],
): Generator<Assessment> {
  const { domain, at } = context;
  const isHosts = rootShare?.path !== undefined && normaliseHostPath(rootShare.path) === '/';
  if (root === undefined || isHosts) {
    const certain =
      root !== undefined || (!domain.element.templated && path(domain.element, 'devices').every(({ templated }) => !templated));
    const writes: Maybe = rootShare === undefined ? true : rootShare.written;
    const place = root && at(root);
    const of = certain
      ? boundary('mounts', 'open', remark('mounts.host-root'), { at: place })
      : unknownBoundary('mounts', 'template', place);
    const takesOver = negated(mapped);
    const step = remark('step.rootfs');
    yield assessed(
      of,
      ...(takesOver === false || writes === false
        ? []
        : [candidate(0, of, step, { certain: certain && takesOver === true && writes === true })]),
      ...(takesOver === true && writes === true ? [] : [candidate(1, of, step, { certain })]),
    );
    return;
  }
  const mounts = assessShares(others, boundary('mounts', 'own', remark('mounts.none')));
  yield { ...mounts, candidates: mounts.candidates.flatMap((of) => behindMapping(of, mapped)) };
  const readOnly = hasChild(root, 'readonly');
  yield assessed(
    readOnly === undefined
      ? unknownBoundary('rootfs', 'template', at(root))
      : readOnly
        ? boundary('rootfs', 'filtered', remark('rootfs.read-only'), { at: at(root) })
        : boundary('rootfs', 'own', remark('rootfs.writable'), { at: at(root) }),
  );
}

/** Behind a mapping, root inside writes to the host's folders as an ordinary user. */
function behindMapping(of: Candidate, mapped: Maybe): readonly Candidate[] {
  if (of.tier !== 0 || mapped === false) return [of];
  const weakened: Candidate = { ...of, tier: 1 };
  return mapped === true ? [weakened] : [{ ...of, certain: false }, weakened];
}

/** A node of a device that libvirt makes in the container, owned by its root: a mapping does not stand in the way. */
interface Node {
  readonly node: string;
  readonly at: Place;
  readonly there: Maybe;
  readonly writable: boolean;
}

function devices(context: DomainContext): Assessment {
  const nodes = [...handedNodes(context), ...diskNodes(context)];
  const judged = nodes.map(judge);
  const open = judged.find(({ boundary: of }) => of.state === 'open');
  const others = path(context.domain.element, 'devices/hostdev').filter((device) => ['usb', 'pci'].includes(said(device, 'type') ?? ''));
  const names = [...nodes.map(({ node }) => node), ...new Set(others.map((device) => said(device, 'type') ?? '…'))];
  const at = nodes[0]?.at ?? (others[0] && context.at(others[0]));
  const usual =
    names.length > 0
      ? boundary('devices', 'filtered', remark('devices.some', { devices: names }), { at })
      : boundary('devices', 'filtered', remark('devices.lxc'));
  return assessed(open?.boundary ?? usual, ...judged.flatMap(({ candidates }) => candidates));
}

function handedNodes({ domain, at }: DomainContext): readonly Node[] {
  return path(domain.element, 'devices/hostdev').flatMap((device): readonly Node[] => {
    const source = child(device, 'source');
    const type = said(device, 'type');
    if (source === undefined || (type !== 'storage' && type !== 'misc')) return [];
    const written = child(source, type === 'storage' ? 'block' : 'char')?.content;
    const node = written && 'known' in written ? written.known : '…';
    return [{ node, at: at(device), there: isThere(device), writable: true }];
  });
}

function diskNodes({ domain, at }: DomainContext): readonly Node[] {
  return domain.disks.flatMap(({ element, readOnly }): readonly Node[] => {
    const node = said(child(element, 'source'), 'dev');
    return node === undefined ? [] : [{ node, at: at(element), there: isThere(element), writable: !readOnly }];
  });
}

function judge({ node, at, there, writable }: Node): Assessment {
  const step = remark('step.device', { devices: [node] });
  switch (deviceClass(node)) {
    case 'memory':
    case 'block': {
      const of = boundary('devices', 'open', remark('devices.raw', { devices: [node] }), { at });
      return assessed(of, candidate(writable ? 0 : 1, of, step, { certain: there === true }));
    }
    default:
      return assessed(boundary('devices', 'filtered', remark('devices.some', { devices: [node] }), { at }));
  }
}

/** Sockets of daemons of the host; behind a mapping root inside is none of those they listen to, unless all may speak to them. */
function hostControl(shares: readonly Share[], mapped: Maybe): Assessment {
  const found = shares.flatMap(({ path: folder, at }) => {
    const socket = folder === undefined ? undefined : findControlSocket(folder);
    return socket ? [{ ...socket, at }] : [];
  });
  const all = found.map(({ path: socket, at }) => {
    const of = boundary('host-control', 'open', remark('host-control.socket', { path: socket }), { at });
    return assessed(of, candidate(0, of, remark('step.mount', { path: socket }), { certain: mapped === false }));
  });
  return assessed(
    all[0]?.boundary ?? boundary('host-control', 'own', remark('host-control.none')),
    ...all.flatMap(({ candidates }) => candidates),
  );
}
