import { valueOf } from '../../model/certain';
import { children, isConditional, isUnknown, path, value } from '../../model/libvirt/query';
import { isOverridden } from '../../workspace/libvirt/cpu';
import { sole } from '../../workspace/libvirt/sole';
import type { Domain } from '../../workspace/workload';
import { defineRule } from '../rule';
import { mayHaveAssigned } from './support/devices';
import { mayBe } from './support/guests';
import { atValue } from './support/places';
import type text from './invtsc-migration.text';

export default defineRule<typeof text>({
  id: 'libvirt/invtsc-migration',
  on: 'domain',
  since: '0.3.0',
  audience: 'everyone',
  serves: ['portability'],
  claims: ['libvirt-invtsc-blocks-migration'],
  messages: { blocked: 'warning' },
  *check(domain) {
    const { file, element } = domain;
    // A guest with hardware of this host does not move anyhow.
    if (valueOf(domain.type) !== 'kvm' || mayHaveAssigned(domain) || mayBe('macos', domain) || isOverridden(domain.arguments)) return;
    const cpu = sole(element, 'cpu');
    if (cpu === undefined || mayFixFrequency(domain)) return;
    for (const feature of children(cpu, 'feature')) {
      const policy = value(feature, 'policy');
      const isGiven = policy === undefined || /^(?:require|force)$/.test(valueOf(policy) ?? '');
      if (!isGiven || valueOf(value(feature, 'name')) !== 'invtsc' || isConditional(feature)) continue;
      yield { message: 'blocked', at: atValue(file, feature, 'name') };
      return;
    }
  },
});

/** Whether a timer says how fast the counter runs, or a template may. */
function mayFixFrequency({ element }: Domain): boolean {
  if (element.templated || path(element, 'clock').some(({ templated }) => templated)) return true;
  return path(element, 'clock/timer').some((timer) => {
    const name = value(timer, 'name');
    return (isUnknown(name) || valueOf(name) === 'tsc') && value(timer, 'frequency') !== undefined;
  });
}
