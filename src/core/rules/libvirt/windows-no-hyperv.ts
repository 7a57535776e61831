import { valueOf } from '../../model/certain';
import { child } from '../../model/libvirt/query';
import { featureOf } from '../../workspace/libvirt/cpu';
import { sole } from '../../workspace/libvirt/sole';
import { defineRule } from '../rule';
import { fix } from './support/fixes';
import { enlighten, recommended } from './support/hyperv';
import { atName, atValue } from './support/places';
import { timerOf } from './support/timers';
import { lacksEnlightenments } from './support/windows';
import type text from './windows-no-hyperv.text';

export default defineRule<typeof text>({
  id: 'libvirt/windows-no-hyperv',
  on: 'domain',
  since: '0.3.0',
  audience: 'everyone',
  serves: ['performance'],
  claims: ['qemu-hyperv-off-by-default', 'qemu-hyperv-timers-or-polling', 'libvirt-hypervclock-is-reference-time'],
  messages: { missing: 'warning', hidden: 'information' },
  *check(domain) {
    const { file, element } = domain;
    const hidden = featureOf(element, 'kvm/hidden');
    const { present } = timerOf(element, 'hypervclock');
    if (!lacksEnlightenments(domain) || present === 'unknown' || (hidden !== undefined && 'unknown' in hidden)) return;
    const at = atName(file, child(element, 'features') ?? element);
    const written = sole(element, 'features/kvm/hidden');
    if (written !== undefined && valueOf(hidden) === 'on') {
      yield { message: 'hidden', at, related: [{ message: 'hidden', at: atValue(file, written, 'state') }] };
      return;
    }
    // A clock that is refused takes the timers that count by it along.
    const refused = present === 'no' ? ['hypervclock', 'stimer'] : present === 'yes' ? ['hypervclock'] : [];
    const names = recommended.filter((name) => !refused.includes(name));
    const title = refused.length === 0 ? 'add-clock' : 'add';
    yield { message: 'missing', at, fixes: fix(domain, { title, safety: 'review' }, ...enlighten(domain, undefined, names)) };
  },
});
