import { valueOf } from '../../model/certain';
import { removeElement } from '../../model/libvirt/edits';
import { isConditional, value } from '../../model/libvirt/query';
import type { XmlElement } from '../../model/libvirt/types';
import { osinfoId } from '../../workspace/libvirt/guest';
import { sole } from '../../workspace/libvirt/sole';
import { defineRule } from '../rule';
import { fix } from './support/fixes';
import { mayBeEnlightened } from './support/hyperv';
import { atName } from './support/places';
import { timerOf } from './support/timers';
import type text from './hyperv-on-linux.text';

export default defineRule<typeof text>({
  id: 'libvirt/hyperv-on-linux',
  on: 'domain',
  since: '0.3.0',
  audience: 'careful',
  claims: ['qemu-hyperv-moves-kvm-leaves', 'kvm-features-in-cpuid'],
  messages: { linux: 'hint' },
  *check(domain) {
    const { file, element, model } = domain;
    const id = osinfoId(element);
    const hyperv = sole(element, 'features/hyperv');
    if (domain.guest !== 'linux' || id === undefined || 'unknown' in id || !mayBeEnlightened(domain)) return;
    if (hyperv === undefined || !introducesHyperV(hyperv)) return;
    const { present, element: timer } = timerOf(element, 'hypervclock');
    yield {
      message: 'linux',
      at: atName(file, hyperv),
      fixes: fix(
        domain,
        { title: 'remove', safety: 'review' },
        removeElement(model, hyperv),
        timer !== undefined && present === 'yes' ? removeElement(model, timer) : [],
      ),
    };
  },
});

/** Whether any of them is on. A vendor's name alone is not shown (hyperv_enabled of QEMU's target/i386/kvm/kvm.c). */
function introducesHyperV(hyperv: XmlElement): boolean {
  const mode = value(hyperv, 'mode');
  if (mode !== undefined && valueOf(mode) !== 'custom') return valueOf(mode) !== undefined;
  return hyperv.children.some((each) => each.name !== 'vendor_id' && !isConditional(each) && valueOf(value(each, 'state')) === 'on');
}
