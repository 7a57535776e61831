import { valueOf } from '../../model/certain';
import { parseBoolean } from '../../text/values';
import { removeEntry } from '../../workspace/compose/edit';
import { scalarAt } from '../../workspace/compose/tree';
import type { EffectiveMap } from '../../workspace/effective';
import type { Service } from '../../workspace/workload';
import { defineRule } from '../rule';
import { offer } from './support/fixes';
import type text from './privileged-lifecycle-hook.text';

const hooks = ['pre_start', 'post_start', 'pre_stop'] as const;

export default defineRule<typeof text>({
  id: 'compose/privileged-lifecycle-hook',
  on: 'service',
  since: '0.2.0',
  audience: 'everyone',
  claims: [
    'compose-hooks-may-be-privileged',
    'docker-exec-privileged-keeps-filters',
    'compose-pre-start-is-a-container',
    'docker-capabilities-empty-for-non-root',
    'docker-privileged-removes-filters',
  ],
  messages: { command: 'warning', container: 'warning', idle: 'information', root: 'information' },
  *check(service, context) {
    const { identity, privileged } = context.of(service);
    // In a privileged service the hook adds nothing.
    if (privileged !== false) return;
    for (const hook of hooks) {
      for (const map of entriesOf(service, hook)) {
        const user = scalarAt(map, 'user');
        const asRoot = user === undefined ? identity.kind !== 'own' : isRoot(valueOf(user.value));
        const values = { service: service.name, hook };
        const entry = map.entries.get('privileged');
        const flag = scalarAt(map, 'privileged');
        if (entry && flag && parseBoolean(valueOf(flag.value)) === true) {
          const found = { values, at: entry.origin, fixes: offer('remove', 'review', removeEntry(entry)) };
          if (hook === 'pre_start') yield { message: 'container', ...found };
          else yield { message: asRoot === false ? 'idle' : 'command', ...found };
        } else if (user && asRoot === true && identity.kind === 'own') {
          yield { message: 'root', values: { ...values, user: `\`${identity.user}\`` }, at: user.origin };
        }
      }
    }
  },
});

function entriesOf(service: Service, hook: string): readonly EffectiveMap[] {
  const list = service.entry(hook)?.value;
  return list?.type === 'sequence' ? list.items.flatMap(({ value }) => (value.type === 'map' ? [value] : [])) : [];
}

/** Whether a user is root; `undefined` where that is not known. */
function isRoot(user: string | undefined): boolean | undefined {
  return user === undefined ? undefined : /^(?:root|0+)(?::|$)/.test(user.trim());
}
