import { valueOf } from '../../model/certain';
import { child, children, path, value } from '../../model/libvirt/query';
import type { XmlElement } from '../../model/libvirt/types';
import { assessed, boundary, unknownBoundary, type Assessment } from '../assessment';
import type { Maybe } from '../maybe';
import { remark } from '../remarks/remark';
import { isThere, said } from './certainty';
import type { DomainContext } from './context';

/** What of the host's resources a domain may take. */
export function* domainResourceAssessments(context: DomainContext): Generator<Assessment> {
  yield memory(context);
  yield* swap(context);
  yield cpu(context);
  yield* io(context);
}

function memory(context: DomainContext): Assessment {
  const { domain, at } = context;
  const [hard] = path(domain.element, 'memtune/hard_limit');
  const most = hard && isThere(hard) ? amountOf(hard) : undefined;
  if (hard && most !== undefined)
    return assessed(boundary('memory', 'limited', remark('memory.hard-limit', { limit: most }), { at: at(hard) }));
  const [locked] = path(domain.element, 'memoryBacking/locked');
  if (locked && context.isQemu) return assessed(boundary('memory', 'limited', remark('memory.locked'), { at: at(locked) }));
  const element = child(domain.element, 'memory');
  if (element === undefined) return assessed(boundary('memory', 'limited', remark('memory.guest-some')));
  const place = element.contentSpan ? { file: domain.file, span: element.contentSpan } : at(element);
  const limit = isThere(element) && children(domain.element, 'memory').length === 1 ? amountOf(element) : undefined;
  return assessed(
    boundary('memory', 'limited', limit === undefined ? remark('memory.guest-some') : remark('memory.guest', { limit }), { at: place }),
  );
}

/** An amount of memory as it is written, with its unit; KiB where none is. */
function amountOf(element: XmlElement): string | undefined {
  const amount = valueOf(element.content);
  const unit = value(element, 'unit');
  const name = unit === undefined ? 'KiB' : valueOf(unit);
  return amount === undefined || amount === '' || name === undefined ? undefined : `${amount} ${name}`;
}

/** Only a limit that is written is one; otherwise the host swaps QEMU's memory as it likes, which is not the guest's. */
function* swap({ domain, at }: DomainContext): Generator<Assessment> {
  const [limit] = path(domain.element, 'memtune/swap_hard_limit');
  if (limit) yield assessed(boundary('swap', 'limited', remark('swap.limited'), { at: at(limit) }));
}

function cpu({ domain, technology, at }: DomainContext): Assessment {
  const quotas = [...path(domain.element, 'cputune/quota'), ...path(domain.element, 'cputune/global_quota')];
  const quota = quotas.find((element) => isPositive(element) === true) ?? quotas.find((element) => isPositive(element) === undefined);
  if (quota && isPositive(quota) === true) return assessed(boundary('cpu', 'limited', remark('cpu.quota'), { at: at(quota) }));
  if (technology === 'lxc') return containerCpu(domain, quota && at(quota));
  const count = valueOf(domain.vcpus.value);
  return assessed(
    boundary('cpu', 'limited', count === undefined ? remark('cpu.guest-some') : remark('cpu.guest', { count }), { at: domain.vcpus.at }),
  );
}

/** The number of virtual CPUs of a container is no limit; those that it is bound to are. */
function containerCpu({ element, file }: DomainContext['domain'], undecided: ReturnType<DomainContext['at']> | undefined): Assessment {
  const vcpu = child(element, 'vcpu');
  const cpus = said(vcpu, 'cpuset');
  if (vcpu && cpus !== undefined) {
    const place = vcpu.attributes.find(({ name }) => name === 'cpuset')?.valueSpan ?? vcpu.nameSpan;
    return assessed(boundary('cpu', 'limited', remark('cpu.pinned', { cpus }), { at: { file, span: place } }));
  }
  if (undecided) return assessed(unknownBoundary('cpu', 'template', undecided));
  return assessed(boundary('cpu', 'unlimited', remark('cpu.unlimited')));
}

/** Whether a rate or quota is above zero, which stands for no limit. */
function isPositive(element: XmlElement): Maybe {
  if (isThere(element) === undefined) return undefined;
  const text = valueOf(element.content);
  return text === undefined ? (element.content === undefined ? false : undefined) : Number(text) > 0;
}

const rates = /^(?:total|read|write)_(?:bytes|iops)_sec$/;

/** Whether one of the rates inside is a limit. */
function limits(element: XmlElement): Maybe {
  const found = element.children.filter((rate) => rates.test(rate.name)).map(isPositive);
  return found.includes(true) ? true : found.includes(undefined) || element.templated ? undefined : false;
}

/** Limits of each disk, and those on devices of the host; one disk without any may take all there is. */
function* io(context: DomainContext): Generator<Assessment> {
  const { domain, technology, at } = context;
  const [throttled] = path(domain.element, 'blkiotune/device').filter((device) => limits(device) !== false);
  const disks = domain.disks.filter(({ device }) => valueOf(device.value) !== 'cdrom' && valueOf(device.value) !== 'floppy');
  const judged = disks.map(({ element }) => ({ element, limited: isThrottled(element) }));
  const held = judged.filter(({ limited }) => limited === true);
  const undecided = judged.find(({ limited }) => limited === undefined);
  if (throttled)
    yield assessed(
      limits(throttled) === true
        ? boundary('io', 'limited', remark('io.limited'), { at: at(throttled) })
        : unknownBoundary('io', 'template', at(throttled)),
    );
  else if (held.length > 0 && held.length === judged.length)
    yield assessed(boundary('io', 'limited', remark('io.limited'), { at: placeOf(context, held[0]?.element) }));
  else if (undecided) yield assessed(unknownBoundary('io', 'template', at(undecided.element)));
  else if (held.length > 0) {
    const free = judged.find(({ limited }) => limited === false);
    yield assessed(boundary('io', 'unlimited', remark('io.some-unlimited'), { at: free && at(free.element) }));
  } else if (disks.length > 0 || technology === 'lxc' || context.raw.options.length > 0)
    yield assessed(boundary('io', 'unlimited', remark('io.unlimited')));
}

/** The place of a disk's limits. */
function placeOf({ at }: DomainContext, disk: XmlElement | undefined) {
  return disk && at(child(disk, 'iotune') ?? child(disk, 'throttlefilters') ?? disk);
}

/** By rates of its own, or by a group of disks that it shares them with. */
function isThrottled(disk: XmlElement): Maybe {
  if (isThere(disk) === undefined) return undefined;
  if (path(disk, 'throttlefilters/throttlefilter').length > 0) return true;
  const [tuned] = children(disk, 'iotune');
  return tuned === undefined ? (disk.templated ? undefined : false) : limits(tuned);
}
