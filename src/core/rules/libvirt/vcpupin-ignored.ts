import { valueOf } from '../../model/certain';
import { removeElement } from '../../model/libvirt/edits';
import { defineRule } from '../rule';
import { fix } from './support/fixes';
import { pinningOf } from './support/pins';
import { atName, atValue } from './support/places';
import type text from './vcpupin-ignored.text';

export default defineRule<typeof text>({
  id: 'libvirt/vcpupin-ignored',
  on: 'domain',
  since: '0.3.0',
  audience: 'everyone',
  serves: ['performance'],
  claims: ['libvirt-vcpupin-of-missing-ignored', 'libvirt-vcpupin-dedicates-cpus'],
  messages: { ignored: 'warning' },
  *check(domain) {
    const vcpus = valueOf(domain.vcpus.value);
    if (vcpus === undefined) return;
    const { file, model } = domain;
    for (const { element, vcpu } of pinningOf(domain)?.pins ?? []) {
      if (vcpu === undefined || vcpu < vcpus) continue;
      yield {
        message: 'ignored',
        values: { vcpu, last: vcpus - 1 },
        at: atValue(file, element, 'vcpu'),
        related: [{ message: 'vcpus', at: domain.vcpus.at ?? atName(file, domain.element) }],
        fixes: fix(domain, { title: 'remove', safety: 'safe' }, removeElement(model, element)),
      };
    }
  },
});
