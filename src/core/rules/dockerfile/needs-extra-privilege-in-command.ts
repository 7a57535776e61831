import type { KernelDemand } from '../../knowledge/kernel-commands';
import { valueOf } from '../../model/certain';
import type { ServiceContext } from '../../profile/context/service';
import { addItems, together, type FileEdits } from '../../workspace/compose/edit';
import type { Service } from '../../workspace/workload';
import { defineRule } from '../rule';
import { demanding, lacks } from '../support/demands';
import type text from './needs-extra-privilege-in-command.text';
import { commandsRunBy } from './support/starts';

export default defineRule<typeof text>({
  id: 'dockerfile/needs-extra-privilege-in-command',
  on: 'instruction',
  since: '0.2.0',
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
    namespace: 'warning',
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
    const asked = new Map<KernelDemand, Lacking>();
    const lackingOf = (demand: KernelDemand): Lacking => {
      const lacking = asked.get(demand) ?? lackingAmong(running.services, demand);
      asked.set(demand, lacking);
      return lacking;
    };
    for (const command of running.commands) {
      const found = demanding(command);
      if (found === undefined) continue;
      const { program, word, demand, needs, mayFail } = found;
      const at = { file: subject.file, span: word.span };
      const values = { program };
      if (running.at === 'build') {
        // What runs in a namespace of its own may well make files.
        if (demand !== 'namespace') yield { message: mayFail ? 'attempt' : 'build', values, at };
        else if (!mayFail) yield { message: 'namespace', values, at };
        continue;
      }
      const { services, grant } = lackingOf(demand);
      if (running.services.length > 0 && services.length === 0) continue;
      const related = services.map(({ name, nameAt }) => ({ message: 'service' as const, values: { service: name }, at: nameAt }));
      if (mayFail) yield { message: 'tolerated', values, at, related };
      else if (demand === 'parameter') yield { message: 'parameter', values, at, related };
      else if (services.length === 0) yield { message: 'start', values: { ...values, needs }, at };
      else {
        const names = services.map(({ name }) => `\`${name}\``);
        const fixes = grant ? [{ title: 'grant' as const, safety: 'review' as const, edits: grant }] : [];
        yield { message: 'lacking', values: { ...values, needs, services: names }, at, related, fixes };
      }
    }
  },
});

interface Lacking {
  /** The first services that start without the right. */
  readonly services: readonly Service[];
  /** What gives it to all of them, where that is a matter of their own network. */
  readonly grant: FileEdits;
}

/** More services than these are neither named nor mended at once. */
const mostNamed = 8;

function lackingAmong(contexts: readonly ServiceContext[], demand: KernelDemand): Lacking {
  const poor = contexts.filter((context) => lacks(context, demand));
  const services = poor.slice(0, mostNamed).map(({ service }) => service);
  const grantable =
    demand === 'network' &&
    poor.length === services.length &&
    poor.every(
      ({ service, actsAsRoot }) => actsAsRoot !== false && valueOf(service.text('network_mode')?.value ?? { known: '' }) !== 'host',
    );
  return { services, grant: grantable ? together(...services.map((service) => addItems(service, 'cap_add', ['NET_ADMIN']))) : undefined };
}
