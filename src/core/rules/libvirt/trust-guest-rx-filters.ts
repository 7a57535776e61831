import { valueOf } from '../../model/certain';
import { removeAttribute } from '../../model/libvirt/edits';
import { value } from '../../model/libvirt/query';
import { single } from '../../workspace/libvirt/read';
import { defineRule, type Subjects } from '../rule';
import { isForQemu } from './support/devices';
import { fix } from './support/fixes';
import { atValue } from './support/places';
import type text from './trust-guest-rx-filters.text';

export default defineRule<typeof text>({
  id: 'libvirt/trust-guest-rx-filters',
  on: 'device',
  elements: ['interface'],
  since: '0.3.0',
  audience: 'everyone',
  serves: ['isolation'],
  claims: ['libvirt-trusts-rx-filters', 'libvirt-network-filters', 'qemu-guest-is-untrusted'],
  messages: { trusted: 'warning', network: 'information' },
  *check(subject) {
    const { file, model, element } = subject;
    if (!isForQemu(subject) || valueOf(value(element, 'trustGuestRxFilters')) !== 'yes') return;
    const type = valueOf(value(element, 'type'));
    // Only a virtio card reports, and only macvtap has filters that follow; what a network is over stands in the network's own file.
    if ((type !== 'direct' && type !== 'network') || !isVirtio(subject)) return;
    const at = atValue(file, element, 'trustGuestRxFilters');
    const fixes = fix(subject, { title: 'remove', safety: 'review' }, removeAttribute(model, element, 'trustGuestRxFilters'));
    yield { message: type === 'direct' ? 'trusted' : 'network', at, fixes };
  },
});

/** Whether the guest surely has a virtio card there, written or by libvirt's default. */
function isVirtio({ element, domain }: Subjects['device']): boolean {
  const written = single(element, 'model');
  const name = written ? value(written, 'type') : domain?.interfaces.find((card) => card.element === element)?.model.value;
  return (valueOf(name) ?? '').startsWith('virtio');
}
