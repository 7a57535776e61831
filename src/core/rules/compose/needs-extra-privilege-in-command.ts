import { valueOf } from '../../model/certain';
import { addItems } from '../../workspace/compose/edit';
import { defineRule } from '../rule';
import { demanding, lacks } from '../support/demands';
import { ownCommands } from './support/commands';
import { offer } from './support/fixes';
import type text from './needs-extra-privilege-in-command.text';

export default defineRule<typeof text>({
  id: 'compose/needs-extra-privilege-in-command',
  on: 'service',
  since: '0.2.0',
  audience: 'everyone',
  behindSandbox: true,
  claims: [
    'docker-default-capabilities',
    'docker-masked-paths',
    'docker-sysctls-namespaced-only',
    'docker-default-seccomp',
    'docker-default-apparmor',
    'kvm-for-systems',
  ],
  messages: { refused: 'information', parameter: 'information', tolerated: 'hint' },
  *check(service, rules) {
    const context = rules.of(service);
    for (const command of ownCommands(context)) {
      const found = demanding(command);
      if (found === undefined || !lacks(context, found.demand)) continue;
      const { program, word: at, demand, needs, mayFail } = found;
      const values = { service: service.name, program };
      if (mayFail) yield { message: 'tolerated', values, at };
      else if (demand === 'parameter') yield { message: 'parameter', values, at };
      else {
        const ownNetwork = valueOf(service.text('network_mode')?.value ?? { known: '' });
        const grantable = demand === 'network' && context.actsAsRoot !== false && ownNetwork !== undefined && ownNetwork !== 'host';
        yield {
          message: 'refused',
          values: { ...values, needs },
          at,
          fixes: grantable ? offer('grant', 'review', addItems(service, 'cap_add', ['NET_ADMIN'])) : [],
        };
      }
    }
  },
});
