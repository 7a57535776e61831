import { valueOf } from '../../model/certain';
import { children, isConditional, value } from '../../model/libvirt/query';
import { isQemuDriver } from '../../workspace/libvirt/architecture';
import { defineRule } from '../rule';
import { atValue } from './support/places';
import type text from './script-hook.text';

export default defineRule<typeof text>({
  id: 'libvirt/script-hook',
  on: 'device',
  elements: ['interface'],
  since: '0.3.0',
  audience: 'careful',
  serves: ['isolation'],
  claims: ['libvirt-network-script-taints'],
  messages: { up: 'information', down: 'information' },
  *check(subject) {
    const { file, element, domain } = subject;
    // Scripts are how Xen attaches its interfaces.
    if (domain === undefined || !isQemuDriver(domain)) return;
    // Of other connections libvirt runs none.
    if (valueOf(value(element, 'type')) !== 'ethernet') return;
    for (const [name, message] of [
      ['script', 'up'],
      ['downscript', 'down'],
    ] as const) {
      for (const script of children(element, name)) {
        const path = valueOf(value(script, 'path'));
        // `no` is how one says that there is none.
        if (!path || path === 'no' || isConditional(script)) continue;
        yield { message, values: { path }, at: atValue(file, script, 'path') };
      }
    }
  },
});
