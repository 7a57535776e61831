import { pathClass } from '../../knowledge/host/paths';
import { absent, attribute, child, path } from '../../model/libvirt/query';
import type { XmlElement } from '../../model/libvirt/types';
import type { Place } from '../../workspace/effective';
import { assessed, boundary, candidate, type Assessment, type Candidate } from '../assessment';
import { both, negated, type Maybe } from '../maybe';
import { remark } from '../remarks/remark';
import type { Boundary } from '../types';
import { hasChild, isThere, said, saidOr } from './certainty';
import type { DomainContext } from './context';
import { argumentsOf, isOn, propertyOf } from './raw-values';

/** A folder of the host that a domain sees. */
export interface Share {
  readonly element: XmlElement;
  readonly at: Place;
  /** `undefined` where a template decides, or a process that libvirt does not start. */
  readonly path: string | undefined;
  readonly target: string | undefined;
  /** Whether it is there and can be written. */
  readonly written: Maybe;
  /** Whether what the guest writes lands with the rights of the host's root. */
  readonly asRoot: Maybe;
  /** Whether a process beside libvirt serves it. */
  readonly isExternal: boolean;
}

/** The shares of a domain; other kinds of `filesystem` have no folder of the host behind them. */
export function sharesOf(context: DomainContext): readonly Share[] {
  const { domain } = context;
  return [
    ...path(domain.element, 'devices/filesystem').flatMap((element) => fileSystem(context, element)),
    ...path(domain.element, 'devices/disk').flatMap((element) => folderAsDisk(context, element)),
    ...rawShares(context),
  ];
}

function fileSystem(context: DomainContext, element: XmlElement): readonly Share[] {
  const { at } = context;
  const kind = saidOr(element, 'type', 'mount');
  const source = child(element, 'source');
  if ((kind !== 'mount' && kind !== undefined) || source === undefined) return [];
  const there = both(isThere(element), kind === undefined ? undefined : true);
  const isExternal = attribute(source, 'socket') !== undefined;
  return [
    {
      element,
      at: at(source),
      path: isExternal ? undefined : said(source, 'dir'),
      target: said(child(element, 'target'), 'dir'),
      written: both(there, negated(hasChild(element, 'readonly'))),
      asRoot: isExternal ? undefined : writesAsRoot(element, context),
      isExternal,
    },
  ];
}

/** virtiofs is served by root unless ids are mapped, 9p by QEMU's own user; a container's root is the host's where nothing else is said. */
function writesAsRoot(element: XmlElement, { technology, label, isXen }: DomainContext): Maybe {
  if (technology === 'lxc') return true;
  if (isXen) return undefined;
  const driver = child(element, 'driver');
  const type = driver === undefined ? (absent(element, 'driver') ? 'path' : undefined) : saidOr(driver, 'type', 'path');
  if (type === 'virtiofs') return negated(hasChild(element, 'idmap'));
  return type === undefined ? undefined : label.root;
}

/** A folder that QEMU shows as a disk with a FAT file system, which libvirt takes for reading only. */
function folderAsDisk({ at }: DomainContext, element: XmlElement): readonly Share[] {
  const source = child(element, 'source');
  if (said(element, 'type') !== 'dir' || source === undefined) return [];
  const target = said(child(element, 'target'), 'dev');
  return [{ element, at: at(source), path: said(source, 'dir'), target, written: false, asRoot: false, isExternal: false }];
}

/** What `-virtfs` and `-fsdev` hand in past libvirt. */
function rawShares({ raw, label, atAttribute }: DomainContext): readonly Share[] {
  return argumentsOf(raw.options, '-virtfs', '-fsdev').flatMap(({ option, text }): readonly Share[] => {
    if (!text.startsWith('local,') || option.value === undefined) return [];
    return [
      {
        element: option.value.element,
        at: atAttribute(option.value.element, 'value'),
        path: propertyOf(text, 'path'),
        target: propertyOf(text, 'mount_tag'),
        written: !isOn(propertyOf(text, 'readonly')),
        asRoot: label.root,
        isExternal: false,
      },
    ];
  });
}

export function domainMounts(context: DomainContext): Assessment {
  return assessShares(sharesOf(context), boundary('mounts', 'own', remark('mounts.none')));
}

/** Folders of the host as a boundary; `none` where there is none. */
export function assessShares(shares: readonly Share[], none: Boundary): Assessment {
  return assessed(sharesBoundary(shares) ?? none, ...shares.flatMap(shareCandidates));
}

function sharesBoundary(shares: readonly Share[]): Boundary | undefined {
  const written = shares.filter((share) => share.written !== false);
  const matters = (share: Share) => share.path !== undefined && pathClass(share.path) !== undefined;
  const paths = (list: readonly Share[]) => list.flatMap((share) => share.path ?? []);
  const open = written.filter((share) => share.written === true && matters(share));
  if (open.length > 0) return boundary('mounts', 'open', remark('mounts.open', { paths: paths(open) }), { at: open[0]?.at });
  const undecided = written.find((share) => share.path === undefined || (share.written === undefined && matters(share)));
  if (undecided) return boundary('mounts', 'unknown', undecidedRemark(undecided), { at: undecided.at });
  if (written.length > 0)
    return boundary('mounts', 'shared', remark('mounts.shared', { paths: paths(written) }), { at: written[0]?.at, with: 'host' });
  const readable = shares.filter(matters);
  if (readable.length > 0)
    return boundary('mounts', 'shared', remark('mounts.readable', { paths: paths(readable) }), { at: readable[0]?.at, with: 'host' });
  const [unread] = shares.filter((share) => share.path === undefined);
  if (unread) return boundary('mounts', 'unknown', undecidedRemark(unread), { at: unread.at });
  return shares.length > 0
    ? boundary('mounts', 'filtered', remark('mounts.read-only', { paths: paths(shares) }), { at: shares[0]?.at })
    : undefined;
}

function undecidedRemark({ isExternal, path: folder, target }: Share) {
  if (isExternal) return remark('mounts.served', { target: target ?? '…' });
  return folder === undefined ? remark('mounts.templated', { target: target ?? '…' }) : remark('mounts.open', { paths: [folder] });
}

/** Root on the host where what it may write decides what the host runs; a boundary less where it is other people's data. */
function shareCandidates(share: Share): readonly Candidate[] {
  const { at, path: folder, written, asRoot } = share;
  if (written === false) return [];
  if (folder === undefined) {
    const of = { remark: undecidedRemark(share), decidedBy: at };
    return [candidate(0, of, share.isExternal ? remark('step.served') : remark('step.template'), { certain: false })];
  }
  const kind = pathClass(folder);
  if (kind === undefined) return [];
  const of = { remark: remark('mounts.open', { paths: [folder] }), decidedBy: at };
  const step = remark('step.share', { path: folder });
  const takesOver = kind === 'takeover' ? both(asRoot, written) : false;
  return [
    ...(takesOver === false ? [] : [candidate(0, of, step, { certain: takesOver === true })]),
    ...(takesOver === true ? [] : [candidate(1, of, step, { certain: written === true })]),
  ];
}
