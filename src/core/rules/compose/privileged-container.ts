import { valueOf } from '../../model/certain';
import { isSandboxed } from '../../profile/technology';
import { parseBoolean } from '../../text/values';
import { addItems, removeWritten, together } from '../../workspace/compose/edit';
import type { Service } from '../../workspace/workload';
import { defineRule } from '../rule';
import { offer } from './support/fixes';
import { imageNames } from './support/service';
import type text from './privileged-container.text';

const tunnel = /(^|[/-])(wireguard|wg-easy|openvpn|gluetun|tailscale|zerotier)([/-]|$)/;

/** Whether `userns_mode` takes the service out of the daemon's mapping, or a variable may do so. */
function mayShareHostUsers(service: Service): boolean {
  const mode = service.text('userns_mode');
  return mode !== undefined && (valueOf(mode.value) ?? 'host') === 'host';
}

export default defineRule<typeof text>({
  id: 'compose/privileged-container',
  on: 'service',
  since: '0.1.0',
  audience: 'everyone',
  steady: true,
  claims: ['docker-privileged-removes-filters', 'docker-shared-kernel', 'docker-weaker-isolation', 'kvm-strong-isolation'],
  messages: { privileged: 'warning', remapped: 'error', rootless: 'information', guest: 'information', boolean: 'error' },
  *check(service, { settings }) {
    const written = service.text('privileged');
    const value = valueOf(written?.value);
    if (written === undefined || value === undefined) return;
    const privileged = parseBoolean(value);
    // Swarm leaves the key out of account.
    if (privileged === false || settings.engine === 'swarm') return;
    const at = written.entry.origin;
    const remove = removeWritten(written);
    if (privileged === undefined) {
      yield { message: 'boolean', values: { value }, at: written.at, fixes: offer('remove', 'review', remove) };
    } else if (settings.engine === 'docker-rootless' || settings.engine === 'podman-rootless') {
      yield { message: 'rootless', values: { service: service.name }, at, fixes: offer('remove', 'review', remove) };
    } else if (settings.engine === 'docker-userns' && !mayShareHostUsers(service)) {
      yield { message: 'remapped', values: { service: service.name }, at, fixes: offer('remove', 'review', remove) };
    } else if (isSandboxed(service)) {
      yield { message: 'guest', values: { service: service.name }, at, fixes: offer('remove', 'review', remove) };
    } else {
      const vpn = imageNames(service, tunnel)
        ? together(remove, addItems(service, 'cap_add', ['NET_ADMIN']), addItems(service, 'devices', ['/dev/net/tun']))
        : undefined;
      yield {
        message: 'privileged',
        values: { service: service.name },
        at,
        fixes: [...offer('vpn', 'review', vpn), ...offer('remove', 'review', remove)],
      };
    }
  },
});
