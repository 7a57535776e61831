import { removeElement } from '../../model/libvirt/edits';
import { absent, child, isConditional, path } from '../../model/libvirt/query';
import type { XmlElement } from '../../model/libvirt/types';
import { isQemuDriver } from '../../workspace/libvirt/architecture';
import { devicesNamed, said, surely, surelyAll, textOf } from '../../workspace/libvirt/certainly';
import { integerOf } from '../../workspace/libvirt/numbers';
import type { Domain } from '../../workspace/workload';
import { defineRule } from '../rule';
import { fix } from './support/fixes';
import { repeated } from './support/once';
import { atContent, atName, atValue } from './support/places';
import type text from './disk-throttling-conflict.text';

/** Of QEMU. */
const largest = 1e15;
const measures = ['bytes_sec', 'iops_sec', 'bytes_sec_max', 'iops_sec_max'] as const;

export default defineRule<typeof text>({
  id: 'libvirt/disk-throttling-conflict',
  on: 'domain',
  since: '0.3.0',
  audience: 'everyone',
  claims: ['libvirt-disk-throttling'],
  messages: {
    total: 'error',
    number: 'error',
    alone: 'error',
    apart: 'error',
    filters: 'error',
    group: 'error',
    twice: 'error',
    declared: 'error',
    cdrom: 'error',
  },
  *check(domain) {
    const { file, model, element } = domain;
    const groups = groupsOf(domain);
    const lists = path(element, 'throttlegroups').filter((list) => !list.templated && !isConditional(list));
    const declared = lists.flatMap((list) => surelyAll(list, 'throttlegroup'));
    for (const group of declared) yield* contradictions(domain, group);
    for (const [again, first] of repeated(declared, (group) => textOf(surely(group, 'group_name')))) {
      const at = atContent(file, surely(again, 'group_name') ?? again);
      yield { message: 'declared', at, related: [{ message: 'first', at: atContent(file, surely(first, 'group_name') ?? first) }] };
    }
    const disks = devicesNamed(domain, 'disk');
    if (isQemuDriver(domain)) yield* sharedLimits(domain, disks);
    for (const disk of disks) {
      const limits = surely(disk, 'iotune');
      if (limits) yield* contradictions(domain, limits);
      const filters = surely(disk, 'throttlefilters');
      const named = surelyAll(filters, 'throttlefilter');
      if (filters === undefined || named.length === 0 || !isQemuDriver(domain)) continue;
      if (said(disk, 'device') === 'cdrom')
        yield {
          message: 'cdrom',
          at: atName(file, filters),
          fixes: fix(domain, { title: 'filters', safety: 'review' }, removeElement(model, filters)),
        };
      if (limits && limits.children.length > 0) {
        const related = [{ message: 'limits', at: atName(file, limits) } as const];
        yield {
          message: 'filters',
          at: atName(file, filters),
          related,
          fixes: fix(domain, { title: 'limits', safety: 'review' }, removeElement(model, limits)),
        };
      }
      for (const filter of named) {
        const group = said(filter, 'group');
        if (groups !== undefined && group !== undefined && !groups.has(group))
          yield { message: 'group', values: { group }, at: atValue(file, filter, 'group') };
      }
      for (const [again] of repeated(named, (filter) => said(filter, 'group')))
        yield {
          message: 'twice',
          at: atName(file, again),
          fixes: fix(domain, { title: 'again', safety: 'safe' }, removeElement(model, again)),
        };
    }
  },
});

/** What one set of limits says twice, or not as a number. */
function* contradictions(domain: Domain, limits: XmlElement) {
  const { file, model } = domain;
  for (const measure of measures) {
    const total = limitOf(limits, `total_${measure}`);
    const part = limitOf(limits, `read_${measure}`) ?? limitOf(limits, `write_${measure}`);
    if (total === undefined || part === undefined) continue;
    yield {
      message: 'total',
      values: { measure },
      at: atName(file, part),
      related: [{ message: 'total', at: atName(file, total) }],
      fixes: fix(domain, { title: 'total', safety: 'review', values: { measure } }, removeElement(model, total)),
    } as const;
  }
  for (const limit of limits.templated ? [] : limits.children) {
    const text = /_sec(?:_max(?:_length)?)?$/.test(limit.name) ? textOf(limit)?.trim() : undefined;
    if (text === undefined || !/^-?\d/.test(text)) continue;
    const number = integerOf(text);
    if (number === undefined || number < 0 || number > largest)
      yield { message: 'number', values: { name: limit.name }, at: atContent(file, limit) } as const;
  }
}

/** Disks of one group have one set of limits, and a group without any is none. Source: qemuValidateDomainDeviceDefDiskBlkdeviotune of libvirt's qemu_validate.c. */
function* sharedLimits({ file }: Domain, disks: readonly XmlElement[]) {
  const firsts = new Map<string, { readonly name: XmlElement; readonly limits: string }>();
  for (const disk of disks) {
    const limits = surely(disk, 'iotune');
    const name = limits && surely(limits, 'group_name');
    const group = textOf(name);
    const others = limits?.children.filter((limit) => limit !== name) ?? [];
    if (name === undefined || group === undefined || others.some((limit) => textOf(limit) === undefined)) continue;
    if (others.length === 0) {
      yield { message: 'alone', at: atName(file, name) } as const;
      continue;
    }
    const set = others
      .map((limit) => `${limit.name} ${integerOf(textOf(limit) ?? '') ?? ''}`)
      .sort()
      .join('\n');
    const first = firsts.get(group);
    if (first === undefined) firsts.set(group, { name, limits: set });
    else if (first.limits !== set)
      yield {
        message: 'apart',
        values: { group },
        at: atContent(file, name),
        related: [{ message: 'first', at: atContent(file, first.name) }],
      } as const;
  }
}

/** The element where it sets a limit; 0 sets none. */
function limitOf(limits: XmlElement, name: string): XmlElement | undefined {
  const element = surely(limits, name);
  return (integerOf(textOf(element) ?? '') ?? 0) > 0 ? element : undefined;
}

/** The throttle groups that the domain declares; `undefined` where that is not known. */
function groupsOf({ element }: Domain): ReadonlySet<string> | undefined {
  const lists = path(element, 'throttlegroups');
  if (lists.length === 0 && !absent(element, 'throttlegroups')) return undefined;
  const names = path(element, 'throttlegroups/throttlegroup').map((group) => textOf(child(group, 'group_name')));
  return element.templated || lists.some(({ templated }) => templated) || names.includes(undefined)
    ? undefined
    : new Set(names.flatMap((name) => name ?? []));
}
