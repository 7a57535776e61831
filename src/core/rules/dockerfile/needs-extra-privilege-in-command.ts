import type { KernelDemand } from '../../knowledge/kernel-commands';
import { valueOf } from '../../model/certain';
import type { ServiceContext } from '../../profile/context';
import { addItems, together } from '../../workspace/compose/edit';
import { defineRule } from '../rule';
import { demanding, lacks } from '../support/demands';
import type text from './needs-extra-privilege-in-command.text';
import { commandsRunBy } from './support/starts';

export default defineRule<typeof text>({
  id: 'dockerfile/needs-extra-privilege-in-command',
  on: 'instruction',
  since: '0.1.0',
  audience: 'everyone',
  twins: ['DL3001'],
  claims: [
    'dockerfile-run-uses-builder-kernel',
    'docker-default-capabilities',
    'docker-masked-paths',
    'docker-default-seccomp',
    'buildkit-insecure-entitlement',
    'kvm-for-systems',
  ],
  messages: {
    build: 'warning',
    attempt: 'hint',
    start: 'information',
    lacking: 'information',
    parameter: 'information',
    tolerated: 'hint',
  },
  *check(subject, context) {
    const running = commandsRunBy(subject, context);
    const outsideSandbox = subject.instruction.flags.some(({ name, value }) => name === 'security' && value !== 'sandbox');
    if (running === undefined || outsideSandbox) return;
    const asked = new Map<KernelDemand, readonly ServiceContext[]>();
    const withoutRight = (demand: KernelDemand, services: readonly ServiceContext[]) => {
      const poor = asked.get(demand) ?? services.filter((service) => lacks(service, demand));
      asked.set(demand, poor);
      return poor;
    };
    for (const command of running.commands) {
      const found = demanding(command);
      if (found === undefined) continue;
      const { program, word, demand, needs, mayFail } = found;
      const at = { file: subject.file, span: word.span };
      const values = { program };
      if (running.at === 'build') {
        yield { message: mayFail ? 'attempt' : 'build', values, at };
        continue;
      }
      const poor = withoutRight(demand, running.services);
      if (running.services.length > 0 && poor.length === 0) continue;
      const related = poor.map(({ service }) => ({ message: 'service' as const, values: { service: service.name }, at: service.nameAt }));
      if (mayFail) yield { message: 'tolerated', values, at, related };
      else if (demand === 'parameter') yield { message: 'parameter', values, at, related };
      else if (poor.length === 0) yield { message: 'start', values: { ...values, needs }, at };
      else {
        const able = poor.filter(
          ({ service, actsAsRoot }) => actsAsRoot !== false && valueOf(service.text('network_mode')?.value ?? { known: '' }) !== 'host',
        );
        const grant =
          demand === 'network' && able.length === poor.length
            ? together(...poor.map(({ service }) => addItems(service, 'cap_add', ['NET_ADMIN'])))
            : undefined;
        yield {
          message: 'lacking',
          values: { ...values, needs, services: poor.map(({ service }) => `\`${service.name}\``) },
          at,
          related,
          fixes: grant ? [{ title: 'grant', safety: 'review', edits: grant }] : [],
        };
      }
    }
  },
});
