import { valueOf } from '../../model/certain';
import { insertChild } from '../../model/libvirt/edits';
import { absent, value } from '../../model/libvirt/query';
import { defineRule } from '../rule';
import { fix } from './support/fixes';
import { atName, lastOf } from './support/places';
import type text from './bridge-no-filter.text';

/** The drivers that know network filters; Xen's refuses them. */
const filtering: ReadonlySet<string> = new Set(['kvm', 'qemu', 'lxc']);

export default defineRule<typeof text>({
  id: 'libvirt/bridge-no-filter',
  on: 'device',
  elements: ['interface'],
  since: '0.3.0',
  audience: 'careful',
  serves: ['isolation'],
  claims: ['libvirt-bridge-joins-lan', 'libvirt-network-filters'],
  messages: { unfiltered: 'hint' },
  *check(subject) {
    const { file, model, element, domain } = subject;
    if (domain === undefined || !filtering.has(valueOf(domain.type) ?? '')) return;
    if (valueOf(value(element, 'type')) !== 'bridge') return;
    // Open vSwitch and its like filter by rules of their own.
    if (!absent(element, 'filterref') || !absent(element, 'virtualport')) return;
    yield {
      message: 'unfiltered',
      at: atName(file, element),
      fixes: fix(
        subject,
        { title: 'filter', safety: 'review' },
        insertChild(model, element, "<filterref filter='clean-traffic'/>", {
          after: lastOf(element, 'mac', 'source', 'target', 'model', 'driver'),
        }),
      ),
    };
  },
});
