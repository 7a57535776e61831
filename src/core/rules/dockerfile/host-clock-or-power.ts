import { hostControl, hostControlName, type HostControl } from '../../knowledge/clock-and-power';
import type { ServiceContext } from '../../profile/context/service';
import type { Service } from '../../workspace/workload';
import { defineRule } from '../rule';
import { isUnknown } from '../support/demands';
import { reachesHost } from '../support/host-control';
import type text from './host-clock-or-power.text';
import { commandsRunBy } from './support/starts';

export default defineRule<typeof text>({
  id: 'dockerfile/host-clock-or-power',
  on: 'instruction',
  since: '0.2.0',
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
    const reached = new Map<HostControl, Reached>();
    for (const { names, words } of running?.commands ?? []) {
      const [word] = words;
      const control = hostControl(names);
      if (running === undefined || word === undefined || control === undefined || words.slice(1).some(isUnknown)) continue;
      const at = { file: subject.file, span: word.span };
      const values = { program: hostControlName(names) };
      const { granting, isRefused } = reached.get(control) ?? reachedBy(running.services, control);
      reached.set(control, { granting, isRefused });
      if (running.at === 'build') yield { message: 'build', values, at };
      else if (granting.length > 0)
        yield {
          message: 'granted',
          values: { ...values, services: granting.map(({ name }) => `\`${name}\``) },
          at,
          related: granting.map(({ name, nameAt }) => ({ message: 'service' as const, values: { service: name }, at: nameAt })),
        };
      else if (isRefused && control !== 'clock-daemon') yield { message: control === 'clock' ? 'clock' : 'power', values, at };
    }
  },
});

interface Reached {
  /** The first services that grant the right to do it. */
  readonly granting: readonly Service[];
  /** Whether all of them surely refuse it. */
  readonly isRefused: boolean;
}

/** More services than these are not named at once. */
const mostNamed = 8;

function reachedBy(contexts: readonly ServiceContext[], control: HostControl): Reached {
  const reaches = contexts.map((context) => ({ service: context.service, reach: reachesHost(context, control) }));
  const granting = reaches.filter(({ reach }) => reach === true).map(({ service }) => service);
  return { granting: granting.slice(0, mostNamed), isRefused: reaches.every(({ reach }) => reach === false) };
}
