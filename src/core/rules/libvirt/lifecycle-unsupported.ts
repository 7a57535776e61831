import { valueOf } from '../../model/certain';
import { replaceText } from '../../model/libvirt/edits';
import type { XmlElement } from '../../model/libvirt/types';
import { isQemuDriver } from '../../workspace/libvirt/architecture';
import { sole } from '../../workspace/libvirt/sole';
import { defineRule } from '../rule';
import { fix } from './support/fixes';
import { atContent } from './support/places';
import type text from './lifecycle-unsupported.text';

const events = ['on_poweroff', 'on_reboot', 'on_crash'] as const;

/** What comes closest to an action that QEMU's driver does not have. */
const instead: Readonly<Record<string, string>> = { 'rename-restart': 'restart', preserve: 'destroy' };

export default defineRule<typeof text>({
  id: 'libvirt/lifecycle-unsupported',
  on: 'domain',
  since: '0.3.0',
  audience: 'everyone',
  claims: ['libvirt-qemu-lifecycle', 'libvirt-lifecycle-actions'],
  messages: { action: 'error', pair: 'error' },
  *check(domain) {
    const { file, model, element } = domain;
    if (!isQemuDriver(domain)) return;
    const found: Partial<Record<(typeof events)[number], XmlElement>> = {};
    for (const event of events) {
      const written = sole(element, event);
      const action = valueOf(written?.content);
      if (written === undefined || action === undefined) continue;
      found[event] = written;
      const at = atContent(file, written);
      const other = instead[action];
      if (other !== undefined && (action === 'rename-restart' || event !== 'on_crash')) {
        const fixes = fix(domain, { title: 'other', safety: 'review', values: { action: other } }, replaceText(model, written, other));
        yield { message: 'action', values: { action, event }, at, fixes };
      }
    }
    const { on_poweroff: poweroff, on_reboot: reboot } = found;
    if (poweroff === undefined || reboot === undefined) return;
    if (valueOf(poweroff.content) !== 'restart' || valueOf(reboot.content) !== 'destroy') return;
    yield {
      message: 'pair',
      at: atContent(file, reboot),
      related: [{ message: 'poweroff', at: atContent(file, poweroff) }],
      fixes: fix(domain, { title: 'other', safety: 'review', values: { action: 'restart' } }, replaceText(model, reboot, 'restart')),
    };
  },
});
