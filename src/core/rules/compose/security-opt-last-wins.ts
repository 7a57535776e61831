import { keepsLast } from '../../knowledge/security-options';
import { removeWritten } from '../../workspace/compose/edit';
import type { SecurityOption } from '../../workspace/workload';
import { defineRule } from '../rule';
import { offer } from './support/fixes';
import { effectiveValue, rawOf, shown } from './support/security-options';
import type text from './security-opt-last-wins.text';

/** Whether taking it out changes nothing for any other service: it stands in the service itself, neither merged in nor shared. */
function isOwn({ written }: SecurityOption): boolean {
  return written.at.via.length === 0;
}

/** Values that switch a protection off. */
const opens: ReadonlySet<string> = new Set(['unconfined', 'false']);

export default defineRule<typeof text>({
  id: 'compose/security-opt-last-wins',
  on: 'service',
  since: '0.2.0',
  audience: 'everyone',
  claims: ['docker-security-opt-last-wins', 'compose-merge-appends', 'compose-security-opt-unique'],
  messages: { conflict: 'warning', merged: 'warning', same: 'hint', twice: 'error' },
  *check(service, { of }) {
    const last = new Map<string, SecurityOption>();
    for (const option of of(service).service.securityOptions) {
      const { name, written } = option;
      const value = effectiveValue(option);
      const before = last.get(name);
      if (value === undefined || (!keepsLast(name) && name !== 'label' && name !== 'systempaths')) continue;
      // What stands between the two does not matter to the engine, but an unknown value does to us.
      last.set(name, option);
      const earlier = before && effectiveValue(before);
      if (before === undefined || earlier === undefined) continue;
      const values = { service: service.name, option: name };
      const related = [{ message: 'earlier' as const, at: before.written.at }];
      const at = written.at;
      const removeThis = removeWritten(written);
      if (rawOf(before) === rawOf(option)) {
        yield { message: 'twice', values, at, related, fixes: offer('repeated', isOwn(option) ? 'safe' : 'review', removeThis) };
      } else if (!keepsLast(name)) {
        continue;
      } else if (earlier === value) {
        const safety = isOwn(before) ? 'safe' : 'review';
        yield { message: 'same', values, at, related, fixes: offer('repeated', safety, removeWritten(before.written)) };
      } else {
        const message = before.written.at.file === at.file ? 'conflict' : 'merged';
        const [first, second] = [shown(earlier), shown(value)];
        yield {
          message,
          values: { ...values, first, last: second },
          at,
          related,
          fixes: [
            ...offer('first', 'review', removeThis).map((fix) => ({ ...fix, values: { value: first } })),
            // To take out what protects, for what opens, is nothing to propose.
            ...(opens.has(value) ? [] : offer('last', 'review', removeWritten(before.written))).map((fix) => ({
              ...fix,
              values: { value: second },
            })),
          ],
        };
      }
    }
  },
});
