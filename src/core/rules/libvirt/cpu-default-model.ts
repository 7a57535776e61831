import { valueOf } from '../../model/certain';
import { child } from '../../model/libvirt/query';
import { defineRule } from '../rule';
import { leavesCpuModelOpen, useHostModel } from './support/cpu';
import { fix } from './support/fixes';
import { atName } from './support/places';
import type text from './cpu-default-model.text';

export default defineRule<typeof text>({
  id: 'libvirt/cpu-default-model',
  on: 'domain',
  since: '0.1.0',
  audience: 'everyone',
  serves: ['performance', 'isolation'],
  claims: [
    'libvirt-cpu-model-default',
    'qemu-cpu-mitigation-features',
    'qemu-cpu-abi-levels',
    'libvirt-host-model',
    'libvirt-commandline-unchecked',
  ],
  messages: { default: 'warning' },
  *check(domain) {
    if (valueOf(domain.type) !== 'kvm' || !leavesCpuModelOpen(domain)) return;
    const { file, element } = domain;
    yield {
      message: 'default',
      at: atName(file, child(element, 'cpu') ?? element),
      fixes: fix(domain, { title: 'host-model', safety: 'review' }, useHostModel(domain)),
    };
  },
});
