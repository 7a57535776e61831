import { replacedBy } from '../../knowledge/cpu-mitigations';
import { valueOf } from '../../model/certain';
import { removeElement } from '../../model/libvirt/edits';
import { children, isConditional, isUnknown, value } from '../../model/libvirt/query';
import type { XmlElement } from '../../model/libvirt/types';
import { isX86 } from '../../workspace/libvirt/architecture';
import { isOverridden } from '../../workspace/libvirt/cpu';
import { sole } from '../../workspace/libvirt/sole';
import { defineRule } from '../rule';
import { fix } from './support/fixes';
import { mayBe } from './support/guests';
import { atValue } from './support/places';
import type text from './cpu-mitigation-disabled.text';

export default defineRule<typeof text>({
  id: 'libvirt/cpu-mitigation-disabled',
  on: 'domain',
  since: '0.3.0',
  audience: 'everyone',
  serves: ['isolation'],
  claims: ['qemu-cpu-mitigation-features', 'libvirt-feature-policies'],
  messages: { disabled: 'warning', forbidden: 'warning', pcid: 'warning' },
  *check(domain) {
    const { file, model, element } = domain;
    if (valueOf(domain.type) !== 'kvm' || !isX86(domain) || mayBe('macos', domain) || isOverridden(domain.arguments)) return;
    const cpu = sole(element, 'cpu');
    // libvirt writes a full check for a running guest: what it lists as disabled is then what the host does not have.
    if (cpu === undefined || isUnknown(value(cpu, 'check')) || valueOf(value(cpu, 'check')) === 'full') return;
    const features = children(cpu, 'feature');
    const given = givenBy(features);
    const mayGiveMore = cpu.templated || features.some((feature) => isUnknown(value(feature, 'name')));
    for (const feature of features) {
      const policy = valueOf(value(feature, 'policy'));
      const name = valueOf(value(feature, 'name'));
      if ((policy !== 'disable' && policy !== 'forbid') || name === undefined || isConditional(feature)) continue;
      const instead = replacedBy(name);
      if (instead === undefined || (instead.length > 0 && mayGiveMore) || instead.some((other) => given.has(other))) continue;
      const at = atValue(file, feature, 'name');
      const fixes = fix(domain, { title: 'remove', safety: 'review' }, removeElement(model, feature));
      if (policy === 'forbid') yield { message: 'forbidden', values: { feature: name }, at, fixes };
      else if (name === 'pcid') yield { message: 'pcid', at, fixes };
      else yield { message: 'disabled', values: { feature: name }, at, fixes };
    }
  },
});

/** The features that the guest has, or may have. */
function givenBy(features: readonly XmlElement[]): ReadonlySet<string> {
  const given = new Set<string>();
  for (const feature of features) {
    const name = valueOf(value(feature, 'name'));
    const policy = value(feature, 'policy');
    if (name !== undefined && !/^(?:disable|forbid)$/.test(valueOf(policy) ?? '')) given.add(name);
  }
  return given;
}
