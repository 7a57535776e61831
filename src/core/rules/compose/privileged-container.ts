import { valueOf } from '../../model/certain';
import { isRemapped } from '../../profile/context';
import { isSandboxed } from '../../profile/technology';
import { parseBoolean } from '../../text/values';
import { addItems, removeWritten, together } from '../../workspace/compose/edit';
import { defineRule } from '../rule';
import { offer } from './support/fixes';
import { imageNames } from './support/service';
import type text from './privileged-container.text';

const tunnel = /(^|[/-])(wireguard|wg-easy|openvpn|gluetun|tailscale|zerotier)([/-]|$)/;

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
    const remove = removeWritten(written);
    const found = { values: { service: service.name }, at: written.entry.origin, fixes: offer('remove', 'review', remove) };
    if (privileged === undefined) {
      yield { message: 'boolean', values: { value }, at: written.at, fixes: found.fixes };
    } else if (settings.engine === 'docker-rootless' || settings.engine === 'podman-rootless') {
      yield { message: 'rootless', ...found };
    } else if (settings.engine === 'docker-userns' && isRemapped(service) === true) {
      yield { message: 'remapped', ...found };
    } else if (isSandboxed(service)) {
      yield { message: 'guest', ...found };
    } else {
      const vpn = imageNames(service, tunnel)
        ? together(remove, addItems(service, 'cap_add', ['NET_ADMIN']), addItems(service, 'devices', ['/dev/net/tun']))
        : undefined;
      yield { message: 'privileged', ...found, fixes: [...offer('vpn', 'review', vpn), ...found.fixes] };
    }
  },
});
