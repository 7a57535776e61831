import { normaliseHostPath } from '../../knowledge/host/paths';
import { handlesModules } from '../../knowledge/kernel-modules';
import { valueOf } from '../../model/certain';
import { removeWritten } from '../../workspace/compose/edit';
import { defineRule } from '../rule';
import { ownCommands } from './support/commands';
import { offer } from './support/fixes';
import type text from './kernel-module-tooling.text';

export default defineRule<typeof text>({
  id: 'compose/kernel-module-tooling',
  on: 'service',
  since: '0.2.0',
  audience: 'everyone',
  claims: ['docker-shared-kernel', 'vm-any-kernel', 'linux-capabilities-divide-root', 'kvm-for-systems'],
  messages: { loads: 'information', refused: 'information', tolerated: 'hint', tree: 'information' },
  *check(service, rules) {
    const context = rules.of(service);
    // A kernel of its own takes modules of its own.
    if (context.sandboxed !== false) return;
    // A user namespace of its own, or a user who is not root, leaves nothing of the right.
    const allowed = context.mapped !== true && context.actsAsRoot !== false && context.capabilities.has('SYS_MODULE');
    const values = { service: service.name };
    for (const { names, words, mayFail } of ownCommands(context)) {
      const [word] = words;
      if (word === undefined || words.some(({ expands }) => expands) || handlesModules(names) !== 'loads') continue;
      const found = { values: { ...values, program: names[0] ?? '' }, at: word };
      if (allowed === true) yield { message: 'loads', ...found };
      else if (allowed === false) yield { message: mayFail ? 'tolerated' : 'refused', ...found };
    }
    if (allowed !== true) return;
    for (const { source, at, mount, isHostPath } of context.hostMounts) {
      const path = valueOf(source);
      if (path === undefined || isHostPath !== true || !/^(?:\/usr)?\/lib\/modules(?:\/|$)/.test(normaliseHostPath(path))) continue;
      yield {
        message: 'tree',
        values: { ...values, path },
        at,
        fixes: mount ? offer('remove', 'review', removeWritten(mount.written)) : [],
      };
    }
  },
});
