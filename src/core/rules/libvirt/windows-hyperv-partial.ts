import { defineRule } from '../rule';
import { fix } from './support/fixes';
import { enlighten, enlightenedOf, enlightenments, needsOf, withNeeds, type Enlightened, type Need } from './support/hyperv';
import { atName } from './support/places';
import { isModernWindows } from './support/windows';
import type text from './windows-hyperv-partial.text';

/** What every current Windows makes use of. */
const expected: readonly Need[] = ['relaxed', 'vapic', 'spinlocks', 'vpindex', 'synic', 'stimer', 'hypervclock'];

export default defineRule<typeof text>({
  id: 'libvirt/windows-hyperv-partial',
  on: 'domain',
  since: '0.3.0',
  audience: 'everyone',
  serves: ['performance'],
  claims: ['qemu-hyperv-timers-or-polling', 'qemu-hyperv-off-by-default', 'libvirt-hypervclock-is-reference-time'],
  messages: { timers: 'information', others: 'information' },
  *check(domain) {
    const enlightened = isModernWindows(domain) ? enlightenedOf(domain) : undefined;
    if (enlightened === undefined) return;
    const missing = missingOf(enlightened);
    if (missing.length === 0) return;
    const added = withNeeds(missing).filter((name) => enlightened.state(name) === 'absent');
    yield {
      message: missing.includes('stimer') || missing.includes('hypervclock') ? 'timers' : 'others',
      values: { missing: missing.map((name) => `\`${name}\``) },
      at: atName(domain.file, enlightened.element),
      fixes: fix(domain, { title: 'add', safety: 'review' }, ...enlighten(domain, enlightened.element, added)),
    };
  },
});

/** What the file says nothing of. What is switched off was chosen so, with all that needs it; and what another one needs, or may need, QEMU itself asks for. */
function missingOf({ state }: Enlightened): readonly Need[] {
  const asked = new Set(
    enlightenments.filter((name) => state(name) === 'on' || state(name) === 'unknown').flatMap((name) => needsOf(name)),
  );
  const isOpen = (name: Need): boolean => state(name) === 'on' || state(name) === 'absent';
  return expected.filter((name) => state(name) === 'absent' && !asked.has(name) && needsOf(name).every(isOpen));
}
