import { deviceClass } from '../../knowledge/host/devices';
import { normaliseHostPath } from '../../knowledge/host/paths';
import { valueOf } from '../../model/certain';
import { peerName } from '../../profile/service/kernel';
import { isSandboxed } from '../../profile/technology';
import { removeWritten, together } from '../../workspace/compose/edit';
import type { Service, Written } from '../../workspace/workload';
import { defineRule } from '../rule';
import { grantedLines } from './support/capabilities';
import { offer } from './support/fixes';
import { imageNames, lastSecurityOption } from './support/service';
import type text from './cap-add-escape-class.text';

/** A condition under which a capability reaches the host, as it is usually written, and what fulfils it in a service. */
interface Condition {
  readonly written: string;
  fulfilledBy(service: Service, added: ReadonlySet<string>): string | undefined;
}

const hostProcesses: Condition = {
  written: '`pid: host`',
  fulfilledBy: (service) => (valueOf(service.text('pid')?.value) === 'host' ? '`pid: host`' : undefined),
};

const rawDevice: Condition = {
  written: '`/dev/mem`',
  fulfilledBy(service) {
    const paths = service.devices.map(({ source }) => valueOf(source) ?? '');
    const path = paths.find((device) => ['memory', 'block'].includes(deviceClass(device) ?? ''));
    return path && `\`${path}\``;
  },
};

const other = (capability: string): Condition => ({
  written: `\`${capability}\``,
  fulfilledBy: (_, added) => (added.has(capability) ? `\`${capability}\`` : undefined),
});

/** What a capability of the tier `C1` needs besides; the two without an entry rule over the security module's policy, which is the host's. */
const conditions: ReadonlyMap<string, Condition> = new Map([
  ['SYS_PTRACE', hostProcesses],
  ['SYS_BOOT', hostProcesses],
  ['SYS_RAWIO', rawDevice],
  ['BPF', other('PERFMON')],
  ['PERFMON', other('BPF')],
]);

const wireguard = /(^|[/-])(wireguard|wg-easy|wg)([/-]|$)/;

/** Whether AppArmor's profile is switched off. */
function isUnconfined(service: Service): boolean {
  return valueOf(lastSecurityOption(service, 'apparmor')?.value) === 'unconfined';
}

/** What a capability of the tier `C1` amounts to, with or without what it needs besides. */
function messageOf(service: Service, capability: string, isComplete: boolean) {
  if (capability === 'BPF' || capability === 'PERFMON') return isComplete ? 'memory' : 'reader';
  if (!isComplete) return 'alone';
  if (capability === 'SYS_BOOT') return 'restart';
  return capability === 'SYS_PTRACE' && !isUnconfined(service) ? 'tracing' : 'combined';
}

function modulesMount(service: Service): Written<string> | undefined {
  return service.mounts.find(({ source }) => normaliseHostPath(valueOf(source) ?? '') === '/lib/modules')?.written;
}

export default defineRule<typeof text>({
  id: 'compose/cap-add-escape-class',
  on: 'service',
  since: '0.1.0',
  audience: 'everyone',
  behindSandbox: true,
  claims: [
    'linux-capabilities-divide-root',
    'docker-cap-add-widens-seccomp',
    'docker-shared-kernel',
    'linux-file-handles-bypass-paths',
    'docker-capabilities-empty-for-non-root',
    'docker-default-apparmor',
  ],
  messages: {
    module: 'warning',
    wireguard: 'warning',
    admin: 'warning',
    unguarded: 'warning',
    files: 'warning',
    combined: 'warning',
    tracing: 'warning',
    restart: 'warning',
    memory: 'warning',
    guest: 'warning',
    peer: 'information',
    policy: 'information',
    reader: 'information',
    mapped: 'information',
    alone: 'information',
    unprivileged: 'information',
  },
  *check(written, { of }) {
    const context = of(written);
    const lines = grantedLines(context);
    if (lines.length === 0) return;
    const { service, identity, mapped } = context;
    const added = new Set(lines.map(({ name }) => name));
    const peer = peerName(valueOf(service.text('pid')?.value) ?? '');
    for (const { name: capability, tier, written: item } of lines) {
      if (tier !== 'C0' && tier !== 'C1') continue;
      const values = { service: service.name };
      const remove = offer('remove', 'review', removeWritten(item)).map((fix) => ({ ...fix, values: { capability } }));
      const found = { at: item.at, fixes: remove };
      const condition = conditions.get(capability);
      if (identity.kind === 'own')
        yield { message: 'unprivileged', values: { ...values, capability, user: `\`${identity.user}\`` }, ...found };
      else if (mapped === true) yield { message: 'mapped', values: { ...values, capability }, ...found };
      else if (isSandboxed(service)) yield { message: 'guest', values: { ...values, capability }, ...found };
      else if (capability === 'SYS_MODULE' && imageNames(service, wireguard)) {
        const modules = modulesMount(service);
        const fix = modules ? offer('wireguard', 'review', together(removeWritten(item), removeWritten(modules))) : remove;
        yield { message: 'wireguard', values: { ...values, version: '5.6' }, at: item.at, fixes: fix };
      } else if (capability === 'SYS_MODULE') yield { message: 'module', values, ...found };
      else if (capability === 'SYS_ADMIN') yield { message: isUnconfined(service) ? 'unguarded' : 'admin', values, ...found };
      else if (capability === 'DAC_READ_SEARCH') yield { message: 'files', values, ...found };
      else if (condition === undefined) yield { message: 'policy', values: { ...values, capability }, ...found };
      else if (capability === 'SYS_PTRACE' && peer !== undefined) yield { message: 'peer', values: { ...values, peer }, ...found };
      else {
        const fulfilled = condition.fulfilledBy(service, added);
        // In a process namespace of its own the call ends this container and nothing else.
        if (capability === 'SYS_BOOT' && fulfilled === undefined) continue;
        const message = messageOf(service, capability, fulfilled !== undefined);
        yield { message, values: { ...values, capability, condition: fulfilled ?? condition.written }, ...found };
      }
    }
  },
});
