import { valueOf } from '../../model/certain';
import { insertChild, setAttribute } from '../../model/libvirt/edits';
import { child } from '../../model/libvirt/query';
import { defineRule } from '../rule';
import { fix } from './support/fixes';
import { withoutTrust } from './support/interfaces';
import { atName, lastOf } from './support/places';
import { virtioAdvice } from './support/guests';
import { withoutSurplus } from './support/queues';
import type text from './nic-model-default.text';

export default defineRule<typeof text>({
  id: 'libvirt/nic-model-default',
  on: 'domain',
  since: '0.1.0',
  audience: 'everyone',
  serves: ['performance'],
  claims: ['libvirt-nic-default-rtl8139', 'proxmox-virtio-over-emulated'],
  messages: { default: 'warning', 'driver-first': 'information' },
  *check(domain) {
    const advice = virtioAdvice(domain);
    if (advice === 'none') return;
    const { file, model } = domain;
    for (const { element, model: card } of domain.interfaces) {
      // The default of x86 under QEMU; every other machine has virtio, or one of its own.
      if (card.at !== undefined || valueOf(card.value) !== 'rtl8139') continue;
      const empty = child(element, 'model');
      const edits = empty
        ? setAttribute(model, empty, 'type', 'virtio')
        : insertChild(model, element, "<model type='virtio'/>", { after: lastOf(element, 'mac', 'source') });
      const title = advice === 'ready' ? 'virtio' : 'virtio-driver';
      yield {
        message: advice === 'ready' ? 'default' : 'driver-first',
        at: atName(file, empty ?? element),
        fixes: fix(domain, { title, safety: 'review' }, edits, withoutSurplus(domain, element), withoutTrust(domain, element)),
      };
    }
  },
});
