import { valueOf } from '../../model/certain';
import { setAttribute } from '../../model/libvirt/edits';
import { isQemuDriver } from '../../workspace/libvirt/architecture';
import { lastOfRuns, type Run } from '../../workspace/libvirt/bitmap';
import { cellsOf } from '../../workspace/libvirt/numa';
import { defineRule } from '../rule';
import { fix } from './support/fixes';
import { atValue } from './support/places';
import type text from './numa-cpus-exceed-vcpu.text';

export default defineRule<typeof text>({
  id: 'libvirt/numa-cpus-exceed-vcpu',
  on: 'domain',
  since: '0.3.0',
  audience: 'everyone',
  claims: ['libvirt-refuses-numa-cells', 'libvirt-guest-numa'],
  messages: { exceeds: 'error' },
  *check(domain) {
    const vcpus = valueOf(domain.vcpus.value);
    if (!isQemuDriver(domain) || vcpus === undefined) return;
    for (const { element, cpus } of cellsOf(domain.element) ?? []) {
      const runs = valueOf(cpus) ?? [];
      const last = lastOfRuns(runs);
      if (last === undefined || last < vcpus) continue;
      const kept = withinRuns(runs, vcpus);
      yield {
        message: 'exceeds',
        values: { last, vcpus },
        at: atValue(domain.file, element, 'cpus'),
        related: domain.vcpus.at ? [{ message: 'vcpu', at: domain.vcpus.at }] : [],
        fixes:
          kept === ''
            ? []
            : fix(domain, { title: 'shrink', safety: 'review', values: { cpus: kept } }, setAttribute(domain.model, element, 'cpus', kept)),
      };
    }
  },
});

/** What is left of the set below that number, as libvirt writes it. */
function withinRuns(runs: readonly Run[], below: number): string {
  return runs
    .filter(([first]) => first < below)
    .map(([first, last]) => (first === Math.min(last, below - 1) ? String(first) : `${first}-${Math.min(last, below - 1)}`))
    .join(',');
}
