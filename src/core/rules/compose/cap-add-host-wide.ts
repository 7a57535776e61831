import { deviceKind } from '../../knowledge/host/devices';
import { valueOf } from '../../model/certain';
import { programName } from '../../model/shell/commands';
import type { ServiceContext } from '../../profile/context/service';
import type { Maybe } from '../../profile/maybe';
import { removeWritten } from '../../workspace/compose/edit';
import { defineRule } from '../rule';
import { grantedLines, startsAsRoot } from './support/capabilities';
import { offer } from './support/fixes';
import { networkOwner } from './support/network';
import { commandLine, imageNames } from './support/service';
import type text from './cap-add-host-wide.text';

type Message = Exclude<keyof typeof text.en.messages, 'mapped'>;

const timekeeper = /(^|[/-])(chrony|chronyd|ntp|ntpd|openntpd)([/-]|$)/;

/** Whether a time server was told not to set the clock: chrony’s `-x`. */
function leavesClockAlone({ service }: ServiceContext): boolean {
  const words = commandLine(service).split(/\s+/);
  return (imageNames(service, timekeeper) || words.some((word) => programName(word) === 'chronyd')) && words.includes('-x');
}

function hasMemoryLimit({ service }: ServiceContext): boolean {
  return ['mem_limit', 'deploy.resources.limits.memory'].some((path) => service.entry(path)?.value !== undefined);
}

/** Whether it shares the host's processes; `undefined` where a variable decides. */
function sharesProcesses({ service }: ServiceContext): Maybe {
  const written = service.text('pid');
  const mode = valueOf(written?.value);
  return written !== undefined && mode === undefined ? undefined : mode === 'host';
}

function auditMessage(reaches: Maybe): Message | undefined {
  return reaches === undefined ? undefined : reaches ? 'audit' : 'idle-audit';
}

/** What a capability of the tier `C2` does to the whole host in this service; `undefined` where it stays inside. */
function messageOf(context: ServiceContext, capability: string): Message | undefined {
  const { service, kinds } = context;
  switch (capability) {
    case 'SYS_TIME':
      return leavesClockAlone(context) ? 'idle-clock' : 'clock';
    case 'SYSLOG':
      return 'log';
    case 'SYS_NICE':
      return kinds.includes('database') || kinds.includes('document-store') ? 'database' : 'priority';
    case 'SYS_RESOURCE':
      return kinds.includes('host-agent') ? 'agent' : 'limits';
    case 'IPC_LOCK':
      return hasMemoryLimit(context) ? undefined : 'memory';
    // The kernel lets its audit rules be managed from its first process namespace only, and its records be read from its first network namespace.
    case 'AUDIT_CONTROL':
      return auditMessage(sharesProcesses(context));
    case 'AUDIT_READ': {
      const owner = networkOwner(service);
      return auditMessage(owner === undefined ? undefined : owner === 'host');
    }
    case 'WAKE_ALARM':
    case 'BLOCK_SUSPEND':
      return 'power';
    // Process accounting belongs to a process namespace.
    case 'SYS_PACCT':
      return sharesProcesses(context) === true ? 'accounting' : undefined;
    case 'SYS_TTY_CONFIG':
      return service.devices.some(({ source }) => deviceKind(valueOf(source) ?? '') === 'console') ? 'console' : undefined;
    case 'LINUX_IMMUTABLE':
      return 'immutable';
    default:
      return undefined;
  }
}

export default defineRule<typeof text>({
  id: 'compose/cap-add-host-wide',
  on: 'service',
  since: '0.2.0',
  audience: 'everyone',
  serves: ['isolation'],
  claims: [
    'linux-host-wide-capabilities',
    'docker-shared-kernel',
    'docker-time-namespace-since-29-5',
    'docker-cap-add-widens-seccomp',
    'kvm-own-virtual-hardware',
    'pss-baseline',
  ],
  messages: {
    clock: 'information',
    'idle-clock': 'information',
    log: 'information',
    priority: 'information',
    database: 'information',
    limits: 'information',
    agent: 'information',
    memory: 'information',
    audit: 'information',
    'idle-audit': 'hint',
    power: 'information',
    accounting: 'information',
    console: 'information',
    immutable: 'information',
    mapped: 'information',
  },
  *check(service, { of }) {
    const context = of(service);
    const granted = grantedLines(context);
    if (granted.length === 0) return;
    // A kernel of its own, or a stand-in, has a clock, a log and queues of its own.
    if (context.sandboxed !== false || context.mapped === undefined || !startsAsRoot(context)) return;
    for (const { name, tier, written } of granted) {
      const message = tier === 'C2' ? messageOf(context, name) : undefined;
      if (message === undefined) continue;
      const found = {
        values: { service: service.name, capability: name },
        at: written.at,
        fixes: offer('remove', 'review', removeWritten(written)).map((fix) => ({ ...fix, values: { capability: name } })),
      };
      yield { message: context.mapped ? 'mapped' : message, ...found };
    }
  },
});
