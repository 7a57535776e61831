import { isFirstDisk } from '../../knowledge/host/devices';
import { child, path } from '../../model/libvirt/query';
import type { XmlElement } from '../../model/libvirt/types';
import type { Place } from '../../workspace/effective';
import type { Disk } from '../../workspace/workload';
import { valueOf } from '../../model/certain';
import { assessed, boundary, candidate, type Assessment, type Candidate } from '../assessment';
import { both } from '../maybe';
import { remark } from '../remarks/remark';
import type { Boundary } from '../types';
import { hasChild, isThere, said, saidOr } from './certainty';
import type { DomainContext } from './context';
import { argumentsOf, modelOfValue, propertyOf } from './raw-values';

/** Hardware handed in, and disks that are not the guest's alone. */
export function domainDevices(context: DomainContext): Assessment {
  const found = [...wholeDisks(context), ...sharedDisks(context)];
  const handed = handedOver(context);
  const [open] = found;
  const candidates = [...found.flatMap((assessment) => assessment.candidates), ...handedCandidates(context, handed)];
  return assessed(open?.boundary ?? handedBoundary(handed) ?? boundary('devices', 'own', remark('devices.virtual')), ...candidates);
}

function sourceOf(element: XmlElement): string | undefined {
  const source = child(element, 'source');
  return said(source, 'dev') ?? said(source, 'file') ?? said(source, 'volume');
}

/** A whole disk of the host's by its name, which the file gives as a block device or, to the same effect, as a file. */
interface WholeDisk {
  readonly disk: string;
  readonly readOnly: boolean;
  readonly at: Place;
}

function* wholeDisks(context: DomainContext): Generator<Assessment> {
  for (const { disk, readOnly, at } of [...namedDisks(context), ...rawDisks(context)]) {
    const said = readOnly ? remark('devices.whole-disk-read', { disk }) : remark('devices.whole-disk', { disk });
    const of = boundary('devices', 'open', said, { at });
    // Which disk the host itself runs from this file does not tell.
    yield assessed(of, candidate(readOnly ? 1 : 0, of, remark('step.whole-disk', { disk }), { certain: false }));
  }
}

function* namedDisks({ domain, at }: DomainContext): Generator<WholeDisk> {
  for (const disk of domain.disks) {
    const name = sourceOf(disk.element);
    if (name !== undefined && isFirstDisk(name)) yield { disk: name, readOnly: disk.readOnly, at: at(disk.element) };
  }
}

function* rawDisks({ raw, atAttribute }: DomainContext): Generator<WholeDisk> {
  for (const { option, text } of argumentsOf(raw.options, '-drive', '-blockdev', '-hda', '-hdb', '-hdc', '-hdd')) {
    const file = text.startsWith('{') ? /"filename"\s{0,8}:\s{0,8}"([^"]{0,80})"/.exec(text)?.[1] : (propertyOf(text, 'file') ?? text);
    if (file === undefined || !isFirstDisk(file) || option.value === undefined) continue;
    yield { disk: file, readOnly: false, at: atAttribute(option.value.element, 'value') };
  }
}

function* sharedDisks({ domain, at }: DomainContext): Generator<Assessment> {
  for (const { element, readOnly, shareable } of domain.disks) {
    if (!shareable || readOnly) continue;
    const of = boundary('devices', 'open', remark('devices.shared-disk', { disk: sourceOf(element) ?? '…' }), { at: at(element) });
    const certain = both(isThere(element), hasChild(element, 'shareable')) === true;
    yield assessed(of, candidate(1, of, remark('step.shareable'), { certain }));
  }
}

/** Hardware of the host that a guest drives itself. */
interface Handed {
  readonly kind: string;
  /** Whether VFIO holds it to the guest's own memory. */
  readonly isDirect: boolean;
  readonly at: Place;
}

function handedOver(context: DomainContext): readonly Handed[] {
  const { domain, at, raw } = context;
  const devices = path(domain.element, 'devices').flatMap((element) => element.children);
  const native = devices.flatMap((element): readonly Handed[] => {
    const kind = element.namespace === undefined ? kindOf(element) : undefined;
    return kind === undefined ? [] : [{ kind, isDirect: direct.has(kind), at: at(element) }];
  });
  const past = raw.options.flatMap((option): readonly Handed[] => {
    const model = option.option === '-device' ? modelOfValue(option.value) : undefined;
    const kind = model?.startsWith('vfio-') ? 'pci' : model === 'usb-host' ? 'usb' : undefined;
    return kind === undefined ? [] : [{ kind, isDirect: kind === 'pci', at: at(option.element) }];
  });
  return [...native, ...past];
}

const direct: ReadonlySet<string> = new Set(['pci', 'mdev', 'nvme']);

/** What a device takes of the host's hardware, by the word that the file has for it. */
function kindOf(element: XmlElement): string | undefined {
  switch (element.name) {
    case 'hostdev':
      return said(element, 'type') ?? '…';
    case 'interface':
      return said(element, 'type') === 'hostdev' ? 'pci' : undefined;
    case 'disk':
      return said(element, 'type') === 'nvme' ? 'nvme' : undefined;
    case 'input': {
      const type = said(element, 'type');
      return type === 'evdev' || type === 'passthrough' ? 'input' : undefined;
    }
    case 'tpm':
      return said(child(element, 'backend'), 'type') === 'passthrough' ? 'tpm' : undefined;
    case 'smartcard':
      return said(element, 'mode') === 'host' ? 'smartcard' : undefined;
    case 'serial':
    case 'parallel':
      return said(element, 'type') === 'dev' ? element.name : undefined;
    default:
      return undefined;
  }
}

function handedBoundary(handed: readonly Handed[]): Boundary | undefined {
  const [first] = handed;
  if (first === undefined) return undefined;
  const devices = [...new Set(handed.map(({ kind }) => kind))];
  if (devices.every((kind) => kind === 'mdev')) return boundary('devices', 'filtered', remark('devices.mediated'), { at: first.at });
  const isDirect = handed.every((device) => device.isDirect);
  return boundary('devices', 'filtered', isDirect ? remark('devices.assigned', { devices }) : remark('devices.handed', { devices }), {
    at: first.at,
  });
}

/** Without an IOMMU, which this file does not tell, a PV guest's device reaches all memory; without Xen's filter it can be reprogrammed. */
function* handedCandidates(context: DomainContext, handed: readonly Handed[]): Generator<Candidate> {
  if (!context.isXen) return;
  const pci = handed.find(({ kind }) => kind === 'pci');
  if (pci && context.technology === 'xen-pv') {
    const why = { remark: remark('devices.no-iommu'), decidedBy: pci.at };
    yield candidate(1, why, remark('step.device', { devices: ['pci'] }), { certain: false });
  }
  for (const source of path(context.domain.element, 'devices/hostdev/source')) {
    if (saidOr(source, 'writeFiltering', 'yes') === 'yes') continue;
    const why = { remark: remark('devices.unfiltered'), decidedBy: context.atAttribute(source, 'writeFiltering') };
    yield candidate(1, why, remark('step.write-filtering'), { certain: false });
  }
}

export function domainRootfs({ domain, at }: DomainContext): Assessment {
  const writable = domain.disks.filter(
    ({ readOnly, device }: Disk) => !readOnly && valueOf(device.value) !== 'cdrom' && valueOf(device.value) !== 'floppy',
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
