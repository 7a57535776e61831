import { valueOf } from '../../model/certain';
import { removeElement, setAttribute } from '../../model/libvirt/edits';
import { child, isConditional, value } from '../../model/libvirt/query';
import { sole } from '../../workspace/libvirt/sole';
import { capabilityTier } from '../../knowledge/capabilities';
import { droppedByLxc } from '../../knowledge/capabilities-of-lxc';
import { defineRule } from '../rule';
import { fix } from './support/fixes';
import { atName, atValue } from './support/places';
import type text from './lxc-capabilities.text';

export default defineRule<typeof text>({
  id: 'libvirt/lxc-capabilities',
  on: 'domain',
  since: '0.3.0',
  audience: 'everyone',
  serves: ['isolation'],
  claims: ['libvirt-lxc-capabilities', 'libvirt-lxc-drops-by-default', 'libvirt-lxc-idmap-maps-root'],
  messages: { all: 'warning', one: 'warning', mapped: 'information' },
  *check(domain) {
    const { file, model, element } = domain;
    if (valueOf(domain.type) !== 'lxc') return;
    const capabilities = sole(element, 'features/capabilities');
    if (capabilities === undefined) return;
    const written = value(capabilities, 'policy');
    const policy = written === undefined ? 'default' : valueOf(written);
    if (policy === undefined) return;
    // In a user namespace of its own a capability holds for what belongs to the container.
    const mapped = child(element, 'idmap') !== undefined;
    if (policy === 'allow') {
      const at = atValue(file, capabilities, 'policy');
      const fixes = fix(domain, { title: 'default', safety: 'review' }, setAttribute(model, capabilities, 'policy', 'default'));
      yield mapped ? { message: 'mapped', values: { capability: 'policy=allow' }, at, fixes } : { message: 'all', at, fixes };
      return;
    }
    for (const capability of capabilities.children) {
      if (capability.namespace !== undefined || isConditional(capability) || valueOf(value(capability, 'state')) !== 'on') continue;
      if (!isGivenBack(capability.name, policy)) continue;
      const at = atName(file, capability);
      const fixes = fix(domain, { title: 'remove', safety: 'review' }, removeElement(model, capability));
      yield { message: mapped ? 'mapped' : 'one', values: { capability: capability.name }, at, fixes };
    }
  },
});

/** Under `default` that counts which libvirt takes away; under `deny`, which takes all, what reaches the host. */
function isGivenBack(name: string, policy: string): boolean {
  if (policy === 'default') return droppedByLxc.has(name);
  const tier = capabilityTier(name);
  return policy === 'deny' && (droppedByLxc.has(name) || tier === 'C0' || tier === 'C1' || tier === 'C2');
}
