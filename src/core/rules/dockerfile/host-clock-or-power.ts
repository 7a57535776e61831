import { hostControl } from '../../knowledge/clock-and-power';
import { defineRule } from '../rule';
import { reachesHost } from '../support/host-control';
import type text from './host-clock-or-power.text';
import { isUnknown } from './support/commands';
import { commandsRunBy } from './support/starts';

export default defineRule<typeof text>({
  id: 'dockerfile/host-clock-or-power',
  on: 'instruction',
  since: '0.1.0',
  audience: 'everyone',
  claims: [
    'linux-wall-clock-shared',
    'dockerfile-run-uses-builder-kernel',
    'docker-default-capabilities',
    'linux-reboot-in-pid-namespace',
    'kvm-strong-isolation',
  ],
  messages: { build: 'warning', granted: 'warning', clock: 'information', power: 'information' },
  *check(subject, context) {
    const running = commandsRunBy(subject, context);
    for (const { names, words } of running?.commands ?? []) {
      const [word] = words;
      const control = words.slice(1).some(isUnknown) ? undefined : hostControl(names);
      if (running === undefined || word === undefined || control === undefined) continue;
      const at = { file: subject.file, span: word.span };
      const values = { program: names[0] ?? '' };
      const reach = running.services.map((service) => ({ service: service.service, reaches: reachesHost(service, control) }));
      const granted = reach.filter(({ reaches }) => reaches === true).map(({ service }) => service);
      if (running.at === 'build') yield { message: 'build', values, at };
      else if (granted.length > 0)
        yield {
          message: 'granted',
          values: { ...values, services: granted.map(({ name }) => `\`${name}\``) },
          at,
          related: granted.map((service) => ({ message: 'service' as const, values: { service: service.name }, at: service.nameAt })),
        };
      else if (reach.every(({ reaches }) => reaches === false) && control !== 'clock-daemon')
        yield { message: control === 'clock' ? 'clock' : 'power', values, at };
    }
  },
});
