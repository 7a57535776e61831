import { valueOf } from '../../model/certain';
import { removeElement, setAttribute } from '../../model/libvirt/edits';
import { children, value } from '../../model/libvirt/query';
import { defineRule } from '../rule';
import { fix } from './support/fixes';
import { atValue } from './support/places';
import type text from './seclabel-none.text';

/** Drivers that label what they start; the others have nothing to switch off. */
const labelling: ReadonlySet<string> = new Set(['kvm', 'qemu', 'lxc']);

export default defineRule<typeof text>({
  id: 'libvirt/seclabel-none',
  on: 'domain',
  since: '0.1.0',
  audience: 'everyone',
  serves: ['isolation'],
  claims: ['libvirt-svirt-confines-qemu', 'qemu-guest-is-untrusted'],
  messages: { unconfined: 'warning', container: 'warning', dac: 'information' },
  *check(domain) {
    const { file, model, element } = domain;
    const type = valueOf(domain.type) ?? '';
    if (!labelling.has(type)) return;
    for (const label of children(element, 'seclabel')) {
      if (valueOf(value(label, 'type')) !== 'none') continue;
      const labelModel = value(label, 'model');
      // A model `none` is no driver’s: it is what libvirt prints where the host has none, and leaves every driver that there is to its default.
      if (labelModel !== undefined && ('unknown' in labelModel || labelModel.known === 'none')) continue;
      yield {
        message: labelModel?.known === 'dac' ? 'dac' : type === 'lxc' ? 'container' : 'unconfined',
        at: atValue(file, label, 'type'),
        fixes: [
          // A label that is written belongs to another type.
          ...(label.children.length === 0
            ? fix(
                domain,
                { title: 'dynamic', safety: 'review' },
                setAttribute(model, label, 'type', 'dynamic'),
                setAttribute(model, label, 'relabel', 'yes'),
              )
            : []),
          ...fix(domain, { title: 'remove', safety: 'review' }, removeElement(model, label)),
        ],
      };
    }
  },
});
