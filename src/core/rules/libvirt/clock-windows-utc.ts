import { valueOf } from '../../model/certain';
import { insertChild, setAttribute } from '../../model/libvirt/edits';
import { absent, value } from '../../model/libvirt/query';
import { isQemuDriver } from '../../workspace/libvirt/architecture';
import { sole } from '../../workspace/libvirt/sole';
import { defineRule } from '../rule';
import { fix } from './support/fixes';
import { atName, atValue, lastOf } from './support/places';
import type text from './clock-windows-utc.text';

export default defineRule<typeof text>({
  id: 'libvirt/clock-windows-utc',
  on: 'domain',
  since: '0.3.0',
  audience: 'careful',
  claims: ['libvirt-clock-offsets'],
  messages: { utc: 'information', default: 'information' },
  *check(domain) {
    const { file, element, model } = domain;
    if (domain.guest !== 'windows' || !isQemuDriver(domain)) return;
    const about = { title: 'localtime', safety: 'review' } as const;
    const clock = sole(element, 'clock');
    if (clock === undefined) {
      if (!absent(element, 'clock')) return;
      const edits = insertChild(model, element, "<clock offset='localtime'/>", { after: lastOf(element, 'os', 'features', 'cpu') });
      yield { message: 'default', at: atName(file, element), fixes: fix(domain, about, edits) };
      return;
    }
    const offset = value(clock, 'offset');
    if (offset !== undefined && valueOf(offset) !== 'utc') return;
    yield {
      message: offset === undefined ? 'default' : 'utc',
      at: atValue(file, clock, 'offset'),
      fixes: fix(domain, about, setAttribute(model, clock, 'offset', 'localtime')),
    };
  },
});
