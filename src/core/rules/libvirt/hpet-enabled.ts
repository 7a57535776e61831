import { valueOf } from '../../model/certain';
import { setAttribute } from '../../model/libvirt/edits';
import { defineRule } from '../rule';
import { fix } from './support/fixes';
import { mayBe } from './support/guests';
import { atValue } from './support/places';
import { timerOf } from './support/timers';
import type text from './hpet-enabled.text';

export default defineRule<typeof text>({
  id: 'libvirt/hpet-enabled',
  on: 'domain',
  since: '0.3.0',
  audience: 'everyone',
  serves: ['performance'],
  claims: ['virt-install-drops-hpet', 'qemu-hyperv-timers-or-polling'],
  messages: { enabled: 'information' },
  *check(domain) {
    const { file, model, element } = domain;
    const { present, element: timer } = timerOf(element, 'hpet');
    if (valueOf(domain.type) !== 'kvm' || present !== 'yes' || timer === undefined || mayBe('macos', domain)) return;
    yield {
      message: 'enabled',
      at: atValue(file, timer, 'present'),
      fixes: fix(domain, { title: 'disable', safety: 'review' }, setAttribute(model, timer, 'present', 'no')),
    };
  },
});
