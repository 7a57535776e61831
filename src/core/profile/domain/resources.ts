import { valueOf } from '../../model/certain';
import { child, path, value } from '../../model/libvirt/query';
import type { XmlElement } from '../../model/libvirt/types';
import { assessed, boundary, unknownBoundary, type Assessment } from '../assessment';
import type { DomainContext } from './context';
import { remark } from '../remarks/remark';

/** What of the host's resources a domain may take. */
export function* domainResourceAssessments(context: DomainContext): Generator<Assessment> {
  yield memory(context);
  yield* swap(context);
  yield cpu(context);
  yield io(context);
}

function memory({ domain, at }: DomainContext): Assessment {
  const element = child(domain.element, 'memory');
  if (element === undefined) return assessed(boundary('memory', 'limited', remark('memory.guest-some')));
  const place = element.contentSpan ? { file: domain.file, span: element.contentSpan } : at(element);
  const amount = valueOf(element.content);
  const unit = value(element, 'unit');
  const name = unit === undefined ? 'KiB' : valueOf(unit);
  if (amount === undefined || name === undefined)
    return assessed(boundary('memory', 'limited', remark('memory.guest-some'), { at: place }));
  return assessed(boundary('memory', 'limited', remark('memory.guest', { limit: `${amount} ${name}` }), { at: place }));
}

/** Only a limit that is written is one; otherwise the host swaps QEMU's memory as it likes, which is not the guest's. */
function* swap({ domain, at }: DomainContext): Generator<Assessment> {
  const [limit] = path(domain.element, 'memtune/swap_hard_limit');
  if (limit) yield assessed(boundary('swap', 'limited', remark('swap.limited'), { at: at(limit) }));
}

function cpu({ domain, technology, at }: DomainContext): Assessment {
  const [quota] = [...path(domain.element, 'cputune/quota'), ...path(domain.element, 'cputune/global_quota')];
  if (quota && isPositive(quota)) return assessed(boundary('cpu', 'limited', remark('cpu.quota'), { at: at(quota) }));
  // The number of virtual CPUs of a container is no limit.
  if (technology === 'lxc') return assessed(boundary('cpu', 'unlimited', remark('cpu.unlimited')));
  const count = valueOf(domain.vcpus.value);
  return assessed(
    boundary('cpu', 'limited', count === undefined ? remark('cpu.guest-some') : remark('cpu.guest', { count }), { at: domain.vcpus.at }),
  );
}

const isPositive = (element: XmlElement) => Number(valueOf(element.content) ?? 0) > 0;
const rates = /^(total|read|write)_(bytes|iops)_sec$/;

function io({ domain, at }: DomainContext): Assessment {
  const tuned = domain.disks
    .flatMap(({ element }) => path(element, 'iotune'))
    .find(({ children }) => children.some((rate) => rates.test(rate.name)));
  const throttled = path(domain.element, 'blkiotune/device').find(({ children }) =>
    children.some((rate) => /_(bytes|iops)_sec$/.test(rate.name)),
  );
  const element = tuned ?? throttled;
  if (element === undefined) return assessed(boundary('io', 'unlimited', remark('io.unlimited')));
  const known = element.children.some((rate) => /_sec$/.test(rate.name) && (valueOf(rate.content) === undefined || isPositive(rate)));
  return assessed(
    known ? boundary('io', 'limited', remark('io.limited'), { at: at(element) }) : unknownBoundary('io', 'template', at(element)),
  );
}
