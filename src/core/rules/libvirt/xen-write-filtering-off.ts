import { valueOf } from '../../model/certain';
import { removeAttribute } from '../../model/libvirt/edits';
import { value } from '../../model/libvirt/query';
import { single } from '../../workspace/libvirt/read';
import { defineRule } from '../rule';
import { fix } from './support/fixes';
import { atValue } from './support/places';
import type text from './xen-write-filtering-off.text';

export default defineRule<typeof text>({
  id: 'libvirt/xen-write-filtering-off',
  on: 'device',
  elements: ['hostdev'],
  since: '0.3.0',
  audience: 'careful',
  serves: ['isolation'],
  claims: ['libvirt-xen-write-filtering', 'qemu-guest-is-untrusted'],
  messages: { unfiltered: 'warning' },
  *check(subject) {
    const { file, model, element, domain } = subject;
    // Other drivers refuse the attribute, so that a device alone in a file is one of Xen's.
    if (domain !== undefined && valueOf(domain.type) !== 'xen') return;
    const source = single(element, 'source');
    if (source === undefined || valueOf(value(source, 'writeFiltering')) !== 'no') return;
    yield {
      message: 'unfiltered',
      at: atValue(file, source, 'writeFiltering'),
      fixes: fix(subject, { title: 'remove', safety: 'review' }, removeAttribute(model, source, 'writeFiltering')),
    };
  },
});
