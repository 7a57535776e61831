import { child } from '../../model/libvirt/query';
import { defineRule } from '../rule';
import { fix } from './support/fixes';
import { enlighten, lacksOf, withNeeds } from './support/hyperv';
import { atName } from './support/places';
import type text from './hyperv-dependency.text';

/** When: start. Under KVM QEMU checks, and libvirt only since 11.9. Emulation ignores enlightenments. */
export default defineRule<typeof text>({
  id: 'libvirt/hyperv-dependency',
  on: 'domain',
  since: '0.3.0',
  audience: 'everyone',
  claims: ['qemu-hyperv-dependencies', 'libvirt-hyperv-checked-since', 'libvirt-hypervclock-is-reference-time'],
  messages: { missing: 'warning' },
  *check(domain) {
    for (const { enlightened, name, missing } of lacksOf(domain)) {
      const { element, state } = enlightened;
      const added = withNeeds(missing).filter((need) => state(need) === 'absent' || state(need) === 'off');
      const values = { missing: added.map((need) => `\`${need}\``) };
      yield {
        message: 'missing',
        values: { feature: name, missing: missing.map((need) => `\`${need}\``) },
        at: atName(domain.file, child(element, name) ?? element),
        fixes: fix(domain, { title: 'add', safety: 'review', values }, ...enlighten(domain, element, added)),
      };
    }
  },
});
