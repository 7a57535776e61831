import { valueOf } from '../../model/certain';
import { setAttribute } from '../../model/libvirt/edits';
import { cpuOf, isOverridden } from '../../workspace/libvirt/cpu';
import { defineRule } from '../rule';
import { fix } from './support/fixes';
import { atValue } from './support/places';
import type text from './host-cpu-needs-kvm.text';

/** When: start. The domain is defined, but does not start. */
export default defineRule<typeof text>({
  id: 'libvirt/host-cpu-needs-kvm',
  on: 'domain',
  since: '0.3.0',
  audience: 'everyone',
  claims: ['libvirt-host-cpu-needs-accelerator'],
  messages: { emulated: 'error' },
  *check(domain) {
    const { file, model, element } = domain;
    const cpu = cpuOf(element);
    if (valueOf(domain.type) !== 'qemu' || cpu === undefined || valueOf(cpu.mode) !== 'host-passthrough') return;
    if (isOverridden(domain.arguments)) return;
    yield {
      message: 'emulated',
      at: atValue(file, cpu.element, 'mode'),
      related: [{ message: 'type', at: atValue(file, element, 'type') }],
      fixes: [
        ...fix(domain, { title: 'kvm', safety: 'review' }, setAttribute(model, element, 'type', 'kvm')),
        ...fix(domain, { title: 'maximum', safety: 'review' }, setAttribute(model, cpu.element, 'mode', 'maximum')),
      ],
    };
  },
});
