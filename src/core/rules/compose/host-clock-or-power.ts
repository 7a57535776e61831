import { hostControl, hostControlName } from '../../knowledge/clock-and-power';
import { capabilityName } from '../../knowledge/capabilities';
import { valueOf } from '../../model/certain';
import type { ServiceContext } from '../../profile/context/service';
import { addItems, removeWritten, replacePart, together, type FileEdits } from '../../workspace/compose/edit';
import type { Service, Written } from '../../workspace/workload';
import { defineRule } from '../rule';
import { reachesHost } from '../support/host-control';
import { ownCommands } from './support/commands';
import { offer } from './support/fixes';
import type text from './host-clock-or-power.text';

export default defineRule<typeof text>({
  id: 'compose/host-clock-or-power',
  on: 'service',
  since: '0.2.0',
  audience: 'everyone',
  claims: [
    'linux-wall-clock-shared',
    'linux-reboot-in-pid-namespace',
    'chrony-clock-left-alone',
    'docker-default-capabilities',
    'kvm-strong-isolation',
  ],
  messages: { clock: 'warning', refused: 'information', power: 'warning', powerless: 'information', kernel: 'warning' },
  *check(written, { of }) {
    const context = of(written);
    const { service } = context;
    const values = { service: service.name };
    for (const { names, words, part } of ownCommands(context)) {
      const [at] = words;
      const control = words.slice(1).some(({ expands }) => expands) ? undefined : hostControl(names);
      const reaches = control && reachesHost(context, control);
      if (at === undefined || control === undefined || reaches === undefined) continue;
      const found = { values: { ...values, program: hostControlName(names) }, at };
      const grant = grantOf(service, control === 'power' || control === 'kernel' ? 'SYS_BOOT' : 'SYS_TIME');
      const related = grant ? [{ message: 'grant' as const, at: grant.at }] : [];
      if (control === 'clock' || control === 'clock-daemon') {
        const chrony = control === 'clock-daemon' && names[0] === 'chronyd' && grant ? followOnly(context, part, grant) : undefined;
        if (reaches) yield { message: 'clock', ...found, related, fixes: offer('follow', 'review', chrony) };
        // A daemon without the right is one that serves time, or is told so by its configuration.
        else if (control === 'clock') yield { message: 'refused', ...found };
      } else if (reaches) yield { message: control, ...found, related };
      else yield { message: 'powerless', ...found };
    }
  },
});

/** The line that grants a capability. */
function grantOf(service: Service, capability: string): Written<string> | undefined {
  return service.list('cap_add').find(({ value }) => ['ALL', capability].includes(capabilityName(valueOf(value) ?? '')));
}

/** chrony that follows the time and leaves the clock alone: `-x`, and no right to set it. Only where it is all that is started. */
function followOnly({ service, start }: ServiceContext, part: 'entrypoint' | 'command', grant: Written<string>): FileEdits {
  const written = service.text(part);
  const entry = service.entry(part);
  if (start.commands.length !== 1 || capabilityName(valueOf(grant.value) ?? '') !== 'SYS_TIME') return undefined;
  if (entry?.value?.type === 'sequence') {
    const last = entry.value.items.at(-1)?.value;
    const option = last?.type === 'scalar' && last.node.style === 'plain' ? '-x' : '"-x"';
    return together(addItems(service, part, [option]), removeWritten(grant));
  }
  const raw = entry?.value?.type === 'scalar' ? entry.value.raw : undefined;
  if (written === undefined || raw === undefined || /["'\n$]/.test(raw)) return undefined;
  return together(replacePart(written, raw.trimEnd().length, raw.trimEnd().length, ' -x'), removeWritten(grant));
}
