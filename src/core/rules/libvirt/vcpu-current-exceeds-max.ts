import { valueOf } from '../../model/certain';
import { setAttribute } from '../../model/libvirt/edits';
import { numberAt } from '../../workspace/libvirt/certainly';
import { sole } from '../../workspace/libvirt/sole';
import { defineRule } from '../rule';
import { fix } from './support/fixes';
import { atContent, atValue } from './support/places';
import type text from './vcpu-current-exceeds-max.text';

export default defineRule<typeof text>({
  id: 'libvirt/vcpu-current-exceeds-max',
  on: 'domain',
  since: '0.3.0',
  audience: 'everyone',
  claims: ['libvirt-refuses-vcpu-counts'],
  messages: { exceeds: 'error', none: 'error' },
  *check(domain) {
    const { file, model, element } = domain;
    const vcpu = sole(element, 'vcpu');
    const most = valueOf(domain.vcpus.value);
    const current = vcpu && numberAt(vcpu, 'current');
    if (vcpu === undefined || most === undefined || current === undefined || (current <= most && current > 0)) return;
    const at = atValue(file, vcpu, 'current');
    const equal = fix(domain, { title: 'equal', safety: 'review', values: { most } }, setAttribute(model, vcpu, 'current', String(most)));
    const related = [{ message: 'most', at: atContent(file, vcpu) }] as const;
    if (current === 0) yield { message: 'none', at, fixes: equal };
    else yield { message: 'exceeds', values: { current, most }, at, related, fixes: equal };
  },
});
