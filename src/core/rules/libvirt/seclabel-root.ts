import { valueOf } from '../../model/certain';
import { removeElement } from '../../model/libvirt/edits';
import { child, children, isConditional, isUnknown, value } from '../../model/libvirt/query';
import { isQemuDriver } from '../../workspace/libvirt/architecture';
import { defineRule } from '../rule';
import { fix } from './support/fixes';
import { atContent } from './support/places';
import type text from './seclabel-root.text';

/** `+0:+0`, `0:107`, `root:kvm`: a plus sign keeps libvirt from taking a number for a name. */
const ofRoot = /^(?:\+?0+|root):/;

export default defineRule<typeof text>({
  id: 'libvirt/seclabel-root',
  on: 'domain',
  since: '0.3.0',
  audience: 'everyone',
  serves: ['isolation'],
  claims: ['libvirt-root-qemu-keeps-capabilities', 'qemu-guest-is-untrusted', 'libvirt-seclabel-modes'],
  messages: { asked: 'warning', host: 'warning' },
  *check(domain) {
    const { file, model, element } = domain;
    if (!isQemuDriver(domain)) return;
    for (const seclabel of children(element, 'seclabel')) {
      const type = value(seclabel, 'type');
      if (valueOf(value(seclabel, 'model')) !== 'dac' || isUnknown(type) || isConditional(seclabel)) continue;
      const label = child(seclabel, 'label');
      const owner = valueOf(label?.content);
      if (label === undefined || owner === undefined || !ofRoot.test(owner)) continue;
      const at = atContent(file, label);
      // libvirt reads a label only with a static type; beside a dynamic one it prints what qemu.conf led to.
      if (valueOf(type) === 'static') {
        const fixes = fix(domain, { title: 'remove', safety: 'review' }, removeElement(model, seclabel));
        yield { message: 'asked', values: { owner }, at, fixes };
      } else if (valueOf(type) === 'dynamic') yield { message: 'host', values: { owner }, at };
    }
  },
});
