import { valueOf } from '../../model/certain';
import { isConditional } from '../../model/libvirt/query';
import type { XmlElement } from '../../model/libvirt/types';
import { defineRule } from '../rule';
import { pinningOf, type Pin } from './support/pins';
import { atValue } from './support/places';
import type text from './vcpupin-same-cpu.text';

export default defineRule<typeof text>({
  id: 'libvirt/vcpupin-same-cpu',
  on: 'domain',
  since: '0.3.0',
  audience: 'careful',
  serves: ['performance'],
  claims: ['libvirt-vcpupin-dedicates-cpus'],
  messages: { same: 'warning' },
  *check(domain) {
    const { file } = domain;
    const vcpus = valueOf(domain.vcpus.value);
    const first = new Map<number, { readonly element: XmlElement; readonly vcpu: number }>();
    for (const { element, vcpu, cpus } of pinningOf(domain)?.pins ?? []) {
      const cpu = onlyCpu(cpus);
      if (cpu === undefined || vcpu === undefined || vcpus === undefined || vcpu >= vcpus || isConditional(element)) continue;
      const other = first.get(cpu);
      if (other === undefined) first.set(cpu, { element, vcpu });
      else if (other.vcpu !== vcpu) {
        yield {
          message: 'same',
          values: { cpu, vcpu, other: other.vcpu },
          at: atValue(file, element, 'cpuset'),
          related: [{ message: 'other', at: atValue(file, other.element, 'cpuset') }],
        };
      }
    }
  },
});

function onlyCpu(cpus: Pin['cpus']): number | undefined {
  const [run, ...others] = cpus ?? [];
  return run !== undefined && others.length === 0 && run[0] === run[1] ? run[0] : undefined;
}
