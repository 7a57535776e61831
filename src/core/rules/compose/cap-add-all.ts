import { deviceKind } from '../../knowledge/host/devices';
import { valueOf } from '../../model/certain';
import type { ServiceContext } from '../../profile/context/service';
import { removeWritten, replacePart } from '../../workspace/compose/edit';
import { defineRule } from '../rule';
import { capabilityLines, startsAsRoot, type CapabilityLine } from './support/capabilities';
import { offer } from './support/fixes';
import type text from './cap-add-all.text';

/** `NET_ADMIN` in its place, where a tunnel or the image's purpose says that this is what is needed. */
function asNetAdmin({ service, kind }: ServiceContext, { written, text }: CapabilityLine, others: readonly CapabilityLine[]) {
  const hasTunnel = service.devices.some(({ source }) => deviceKind(valueOf(source) ?? '') === 'tun');
  if ((!hasTunnel && kind !== 'network-appliance') || others.some(({ name }) => name === 'NET_ADMIN')) return [];
  return offer('network', 'review', replacePart(written, 0, text.length, 'NET_ADMIN'));
}

export default defineRule<typeof text>({
  id: 'compose/cap-add-all',
  on: 'service',
  since: '0.2.0',
  audience: 'everyone',
  behindSandbox: true,
  claims: [
    'docker-cap-add-widens-seccomp',
    'docker-shared-kernel',
    'docker-added-wins-over-dropped',
    'linux-capabilities-divide-root',
    'pss-baseline',
    'cis-docker-restrict-capabilities',
    'kvm-strong-isolation',
  ],
  messages: { all: 'warning', less: 'warning', undone: 'warning', mapped: 'information' },
  *check(service, { of }) {
    const context = of(service);
    const added = capabilityLines(context, 'cap_add');
    const all = added.find(({ name }) => name === 'ALL');
    if (all === undefined || context.privileged !== false || !startsAsRoot(context)) return;
    const values = { service: service.name };
    const found = {
      at: all.written.at,
      fixes: [...asNetAdmin(context, all, added), ...offer('remove', 'review', removeWritten(all.written))],
    };
    const dropped = capabilityLines(context, 'cap_drop');
    const undone = dropped.find(({ name }) => name === 'ALL');
    const less = dropped.flatMap(({ name, tier }) => (tier === undefined ? [] : [name]));
    if (undone) yield { message: 'undone', values, ...found, related: [{ message: 'dropped', at: undone.written.at }] };
    else if (context.mapped === true) yield { message: 'mapped', values, ...found };
    else if (less.length > 0) yield { message: 'less', values: { ...values, dropped: less.map((name) => `\`${name}\``) }, ...found };
    else yield { message: 'all', values, ...found };
  },
});
