import { isDefaultEverywhere } from '../../knowledge/capabilities';
import { valueOf } from '../../model/certain';
import type { ServiceContext } from '../../profile/context/service';
import { hasFileCapabilities } from '../../profile/context/privilege-raising';
import { removeWritten } from '../../workspace/compose/edit';
import { areOwnLines } from '../../workspace/compose/own-lines';
import { defineRule } from '../rule';
import { capabilityLines, grantedLines, isKnown, type CapabilityLine } from './support/capabilities';
import { offer } from './support/fixes';
import { networkOwner } from './support/network';
import type text from './cap-add-noop.text';

/** Whether Docker lets every user of the container open low ports: in a network namespace of its own, unless the service sets the limit itself. */
function opensLowPorts({ service, settings, sandboxed, technology }: ServiceContext): boolean {
  if (settings.engine === 'podman-rootless' || technology !== 'docker' || sandboxed !== false) return false;
  return networkOwner(service) === 'own' && !service.pairs('sysctls').has('net.ipv4.ip_unprivileged_port_start');
}

/** Whether the image is known well enough to say that none of its programs insists on a capability: by its Dockerfile, or by what was read of it. */
function isImageKnown({ service, published }: ServiceContext): boolean {
  return service.build ? service.build.image !== undefined : published !== undefined;
}

/** Whether the line was written for this service: one that others read as well may count there, and one against a base or another file is an exception to it. */
function isOwn({ service }: ServiceContext, { written }: CapabilityLine): boolean {
  return written.at.file === service.nameAt.file && areOwnLines(service, removeWritten(written) ?? []);
}

export default defineRule<typeof text>({
  id: 'compose/cap-add-noop',
  on: 'service',
  since: '0.2.0',
  audience: 'everyone',
  claims: [
    'docker-default-capabilities',
    'docker-added-wins-over-dropped',
    'docker-low-ports-need-no-capability',
    'linux-program-refuses-without-its-capabilities',
  ],
  messages: { both: 'warning', default: 'hint', twice: 'hint', ports: 'hint' },
  *check(service, { of, settings }) {
    const context = of(service);
    if (service.entry('cap_add') === undefined) return;
    if (context.privileged !== false || !isKnown(context, 'cap_add') || !isKnown(context, 'cap_drop')) return;
    const added = capabilityLines(context, 'cap_add');
    const dropped = capabilityLines(context, 'cap_drop');
    const firstAdded = new Map([...added].reverse().map((line) => [line.name, line]));
    if (firstAdded.has('ALL')) return;
    for (const line of dropped) {
      const { name, tier, written } = line;
      const twin = firstAdded.get(name);
      if (twin === undefined || tier === undefined || !isOwn(context, line) || !isOwn(context, twin)) continue;
      yield {
        message: 'both',
        values: { service: service.name, capability: name },
        at: written.at,
        related: [{ message: 'added', at: twin.written.at }],
        fixes: [
          ...offer('keep', 'review', removeWritten(written)).map((fix) => ({ ...fix, values: { capability: name } })),
          ...offer('drop', 'review', removeWritten(twin.written)).map((fix) => ({ ...fix, values: { capability: name } })),
        ],
      };
    }
    const allDropped = new Set(dropped.map(({ name }) => name));
    const isDropped = (wanted: string) => allDropped.has('ALL') || allDropped.has(wanted);
    // What it extends and was not read may drop them all.
    for (const line of service.complete ? grantedLines(context) : []) {
      if (!isOwn(context, line)) continue;
      const { name, tier, written } = line;
      const values = { service: service.name, capability: name };
      const remove = (safety: 'safe' | 'review') =>
        offer('remove', safety, removeWritten(written)).map((fix) => ({ ...fix, values: { capability: name } }));
      if (tier === 'C4' && !isDropped(name) && (settings.engine !== 'podman-rootless' || isDefaultEverywhere(name)))
        yield { message: 'default', values, at: written.at, fixes: remove(isDefaultEverywhere(name) ? 'safe' : 'review') };
      else if (name === 'NET_BIND_SERVICE' && isDropped('ALL') && opensLowPorts(context) && isImageKnown(context)) {
        if (hasFileCapabilities(context) === false) yield { message: 'ports', values, at: written.at, fixes: remove('review') };
      }
    }
    for (const line of added) {
      const first = firstAdded.get(line.name);
      if (line.tier === undefined || first === undefined || first === line) continue;
      yield {
        message: 'twice',
        values: { capability: line.text, other: valueOf(first.written.value) ?? line.name },
        at: line.written.at,
        related: [{ message: 'first', at: first.written.at }],
        fixes: offer('remove', 'safe', removeWritten(line.written)).map((fix) => ({ ...fix, values: { capability: line.text } })),
      };
    }
  },
});
