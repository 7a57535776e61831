import { valueOf } from '../../model/certain';
import { setAttribute } from '../../model/libvirt/edits';
import { child } from '../../model/libvirt/query';
import { defineRule } from '../rule';
import { fix } from './support/fixes';
import { emulatedInterfaces, withoutTrust } from './support/interfaces';
import { atName } from './support/places';
import { virtioAdvice } from './support/guests';
import { withoutSurplus } from './support/queues';
import type text from './nic-emulated-model.text';

export default defineRule<typeof text>({
  id: 'libvirt/nic-emulated-model',
  on: 'domain',
  since: '0.1.0',
  audience: 'everyone',
  serves: ['performance'],
  claims: ['proxmox-virtio-over-emulated', 'libvirt-vhost-net-in-kernel', 'qemu-guest-is-untrusted'],
  messages: { emulated: 'warning', 'driver-first': 'information' },
  *check(domain) {
    const advice = virtioAdvice(domain);
    if (valueOf(domain.type) !== 'kvm' || advice === 'none') return;
    for (const { element, model } of emulatedInterfaces(domain)) {
      const written = child(element, 'model');
      const title = advice === 'ready' ? 'virtio' : 'virtio-driver';
      yield {
        message: advice === 'ready' ? 'emulated' : 'driver-first',
        values: { model: valueOf(model.value) ?? '' },
        at: model.at ?? atName(domain.file, element),
        // Only virtio reads the queues that are written.
        fixes: fix(
          domain,
          { title, safety: 'review' },
          written && setAttribute(domain.model, written, 'type', 'virtio'),
          withoutSurplus(domain, element),
          withoutTrust(domain, element),
        ),
      };
    }
  },
});
