import { valueOf } from '../../model/certain';
import { sole } from '../../workspace/libvirt/sole';
import { defineRule } from '../rule';
import { pinnedCount, pinningOf } from './support/pins';
import { floats } from './support/placement';
import { atName } from './support/places';
import type text from './vcpupin-partial.text';

export default defineRule<typeof text>({
  id: 'libvirt/vcpupin-partial',
  on: 'domain',
  since: '0.3.0',
  audience: 'careful',
  serves: ['performance'],
  claims: ['libvirt-unpinned-floats', 'libvirt-vcpupin-dedicates-cpus'],
  messages: { partial: 'information' },
  *check(domain) {
    const { file, element } = domain;
    const vcpus = valueOf(domain.vcpus.value);
    const pinning = pinningOf(domain);
    if (vcpus === undefined || pinning === undefined || !floats(sole(element, 'vcpu'))) return;
    const pinned = pinnedCount(pinning, vcpus);
    if (pinned === undefined || pinned === 0 || pinned >= vcpus) return;
    yield {
      message: 'partial',
      values: { pinned, vcpus },
      at: atName(file, pinning.element),
      related: [{ message: 'vcpus', at: domain.vcpus.at ?? atName(file, element) }],
    };
  },
});
