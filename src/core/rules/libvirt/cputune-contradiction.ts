import { valueOf } from '../../model/certain';
import { children } from '../../model/libvirt/query';
import type { XmlElement } from '../../model/libvirt/types';
import { isQemuDriver } from '../../workspace/libvirt/architecture';
import { Holders, lastOfRuns, runsOf } from '../../workspace/libvirt/bitmap';
import { lacks, numberAt, said, textOf } from '../../workspace/libvirt/certainly';
import { integerOf } from '../../workspace/libvirt/numbers';
import { sole, surelyThere } from '../../workspace/libvirt/sole';
import { defineRule } from '../rule';
import { repeated } from './support/once';
import { atContent, atName, atValue } from './support/places';
import { elementRemoval } from './support/takeouts';
import type text from './cputune-contradiction.text';

/** In microseconds; source: VIR_CGROUP_CPU_PERIOD_MIN and its neighbours in libvirt's vircgroup.h. */
const ranges = [
  { suffix: 'period', least: 1000, most: 1000000 },
  { suffix: 'quota', least: 1000, most: 17592186044415 },
] as const;
const limits = ['', 'global_', 'emulator_', 'iothread_'];

/** Elements that name threads, none of which may be in two of a kind. */
const sets = [
  ['vcpusched', 'vcpus'],
  ['iothreadsched', 'iothreads'],
  ['cachetune', 'vcpus'],
] as const;

const realTime: ReadonlySet<string> = new Set(['fifo', 'rr']);

export default defineRule<typeof text>({
  id: 'libvirt/cputune-contradiction',
  on: 'domain',
  since: '0.3.0',
  audience: 'everyone',
  claims: ['libvirt-refuses-cputune', 'libvirt-thread-schedulers'],
  messages: {
    range: 'error',
    vcpu: 'error',
    'pin-twice': 'error',
    'one-emulator': 'error',
    overlap: 'error',
    priority: 'error',
  },
  *check(domain) {
    const { file, element } = domain;
    const tune = isQemuDriver(domain) ? sole(element, 'cputune') : undefined;
    if (tune === undefined) return;
    for (const { suffix, least, most } of ranges) {
      for (const name of limits.map((prefix) => prefix + suffix)) {
        const limit = sole(tune, name);
        const amount = integerOf(textOf(limit) ?? '');
        // Zero and below mean no limit.
        if (limit && amount !== undefined && amount > 0 && (amount < least || amount > most)) {
          yield { message: 'range', values: { name, least, most }, at: atContent(file, limit) };
        }
      }
    }
    const vcpus = valueOf(domain.vcpus.value);
    for (const [again, first] of repeated(surelyThere(tune.children), (pin) => pinOf(pin, vcpus))) {
      const related = [{ message: 'first', at: atName(file, first) }] as const;
      const fixes = elementRemoval(domain, again);
      if (again.name === 'emulatorpin' || again.name === 'emulatorsched')
        yield { message: 'one-emulator', values: { name: again.name }, at: atName(file, again), related, fixes };
      else yield { message: 'pin-twice', at: atName(file, again), related, fixes };
    }
    for (const [kind, attribute] of sets) {
      const placed = new Holders<XmlElement>();
      for (const each of surelyThere(children(tune, kind))) {
        const runs = runsOf(said(each, attribute) ?? '') ?? [];
        const last = lastOfRuns(runs);
        const at = atValue(file, each, attribute);
        const fixes = elementRemoval(domain, each);
        const other = placed.take(runs, each);
        if (other) yield { message: 'overlap', at, related: [{ message: 'first', at: atValue(file, other, attribute) }], fixes };
        else if (kind === 'vcpusched' && vcpus !== undefined && last !== undefined && last >= vcpus)
          yield { message: 'vcpu', values: { vcpu: last, vcpus }, at, fixes };
      }
    }
    for (const each of surelyThere(tune.children)) {
      const scheduler = each.name.endsWith('sched') ? said(each, 'scheduler') : undefined;
      if (scheduler !== undefined && realTime.has(scheduler) && lacks(each, 'priority'))
        yield { message: 'priority', values: { scheduler }, at: atValue(file, each, 'scheduler') };
    }
  },
});

/** What can be said once; `undefined` for what can be said often, is not known, or is ignored since there is no such virtual CPU. */
function pinOf(element: XmlElement, vcpus: number | undefined): string | undefined {
  switch (element.name) {
    case 'emulatorpin':
    case 'emulatorsched':
      return element.name;
    case 'iothreadpin': {
      const thread = numberAt(element, 'iothread');
      return thread === undefined ? undefined : `iothreadpin ${thread}`;
    }
    case 'vcpupin': {
      const vcpu = numberAt(element, 'vcpu');
      return vcpu === undefined || vcpus === undefined || vcpu >= vcpus ? undefined : `vcpupin ${vcpu}`;
    }
    default:
      return undefined;
  }
}
