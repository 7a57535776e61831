import { valueOf } from '../../model/certain';
import { setAttribute } from '../../model/libvirt/edits';
import { value } from '../../model/libvirt/query';
import { single } from '../../workspace/libvirt/read';
import { defineRule } from '../rule';
import { fix } from './support/fixes';
import { atValue } from './support/places';
import { isVirtioOnTap } from './support/taps';
import type text from './vhost-disabled.text';

export default defineRule<typeof text>({
  id: 'libvirt/vhost-disabled',
  on: 'domain',
  since: '0.3.0',
  audience: 'careful',
  serves: ['performance'],
  claims: ['libvirt-vhost-net-in-kernel'],
  messages: { disabled: 'information' },
  *check(domain) {
    if (valueOf(domain.type) !== 'kvm') return;
    const { file, model } = domain;
    for (const card of domain.interfaces) {
      const driver = single(card.element, 'driver');
      if (driver === undefined || valueOf(value(driver, 'name')) !== 'qemu' || !isVirtioOnTap(card)) continue;
      yield {
        message: 'disabled',
        at: atValue(file, driver, 'name'),
        fixes: fix(domain, { title: 'vhost', safety: 'review' }, setAttribute(model, driver, 'name', 'vhost')),
      };
    }
  },
});
