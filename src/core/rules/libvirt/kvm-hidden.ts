import { valueOf } from '../../model/certain';
import { setAttribute } from '../../model/libvirt/edits';
import { value } from '../../model/libvirt/query';
import { isX86 } from '../../workspace/libvirt/architecture';
import { sole } from '../../workspace/libvirt/sole';
import { defineRule } from '../rule';
import { fix } from './support/fixes';
import { mayBe } from './support/guests';
import { atValue } from './support/places';
import type text from './kvm-hidden.text';

export default defineRule<typeof text>({
  id: 'libvirt/kvm-hidden',
  on: 'domain',
  since: '0.3.0',
  audience: 'careful',
  serves: ['performance'],
  claims: ['kvm-features-in-cpuid'],
  messages: { hidden: 'information' },
  *check(domain) {
    const { file, element, model } = domain;
    // These make no use of what KVM offers, so that hiding it costs them nothing.
    if (valueOf(domain.type) !== 'kvm' || !isX86(domain) || mayBe('windows', domain) || mayBe('macos', domain)) return;
    const hidden = sole(element, 'features/kvm/hidden');
    if (hidden === undefined || valueOf(value(hidden, 'state')) !== 'on') return;
    yield {
      message: 'hidden',
      at: atValue(file, hidden, 'state'),
      fixes: fix(domain, { title: 'show', safety: 'review' }, setAttribute(model, hidden, 'state', 'off')),
    };
  },
});
