import { valueOf } from '../../model/certain';
import { isRemapped, type ServiceContext } from '../../profile/context/service';
import { isSandboxed, runtimeFamilyOf } from '../../profile/technology';
import { parseBoolean } from '../../text/values';
import { removeWritten, together } from '../../workspace/compose/edit';
import type { Service, Written } from '../../workspace/workload';
import { defineRule } from '../rule';
import { offer } from './support/fixes';
import { spokenOfDevices, withCapabilities, withDevices } from './support/minimal-rights';
import { hostNetworkOf, isShared, surelyRemaps } from './support/namespaces';
import { nestedEngineIn } from './support/nested-engines';
import { imageNames } from './support/service';
import type text from './privileged-container.text';

const tunnel = /(^|[/-])(wireguard|wg-easy|openvpn|gluetun|tailscale|zerotier)([/-]|$)/;
const fileSystems = /(?:^|[/-])(?:rclone|s3fs|mergerfs|sshfs|gcsfuse|goofys|juicefs|zurg)(?:[/-]|$)/;

export default defineRule<typeof text>({
  id: 'compose/privileged-container',
  on: 'service',
  since: '0.1.0',
  audience: 'everyone',
  steady: true,
  claims: [
    'docker-privileged-removes-filters',
    'docker-shared-kernel',
    'docker-weaker-isolation',
    'docker-desktop-runs-a-vm',
    'kata-privileged-passes-devices',
    'sysbox-no-host-namespaces',
    'windows-engine-refuses-linux-settings',
    'kvm-strong-isolation',
  ],
  messages: {
    privileged: 'warning',
    fuse: 'warning',
    desktop: 'warning',
    remapped: 'error',
    rootless: 'information',
    guest: 'information',
    disks: 'warning',
    sysbox: 'error',
    windows: 'error',
    boolean: 'error',
  },
  *check(service, { settings, of }) {
    const written = service.text('privileged');
    const value = valueOf(written?.value);
    if (written === undefined || value === undefined) return;
    const privileged = parseBoolean(value);
    // Swarm leaves the key out of account.
    if (privileged === false || settings.engine === 'swarm') return;
    const facts = of(service);
    const exemption = surelyRemaps(service, settings) ? exemptionFor(service) : undefined;
    const remove = exemption ? together(removeWritten(written), removeWritten(exemption)) : removeWritten(written);
    const found = {
      values: { service: service.name },
      at: written.entry.origin,
      fixes: offer(exemption ? 'exemption' : 'remove', 'review', remove),
    };
    if (privileged === undefined) {
      yield { message: 'boolean', values: { value: value === '' ? '""' : value }, at: written.at, fixes: found.fixes };
    } else if (isOnWindows(facts)) {
      const fixes = offer('remove', isShared(service, written.entry) ? 'review' : 'safe', remove);
      yield { message: 'windows', ...found, fixes };
    } else if (settings.engine === 'docker-rootless' || settings.engine === 'podman-rootless') {
      yield { message: 'rootless', ...found };
    } else if (surelyRemaps(service, settings) && isRemapped(service) === true) {
      yield { message: 'remapped', ...found };
    } else if (isSandboxed(service)) {
      const message = facts.technology === 'kata' ? 'disks' : runtimeFamilyOf(service) === 'sysbox' ? 'sysbox' : 'guest';
      yield { message, ...found };
    } else {
      const tunnelling = imageNames(service, tunnel)
        ? together(withCapabilities(service, ['NET_ADMIN']), withDevices(service, ['/dev/net/tun']))
        : undefined;
      const vpn = tunnelling?.length === 0 ? undefined : together(remove, tunnelling);
      const { paths, mounts } = spokenOfDevices(service);
      const added = withDevices(service, paths);
      const devices = mounts.length > 0 || added?.length !== 0 ? together(remove, ...mounts, added) : undefined;
      const fixes = [
        ...offer('vpn', 'review', vpn),
        ...offer('devices', 'review', devices).map((fix) => ({ ...fix, values: { devices: paths.map((path) => `\`${path}\``) } })),
        // An engine inside does not start without.
        ...(holdsEngine(facts) ? [] : found.fixes),
      ];
      const message = settings.engine === 'docker-desktop' ? 'desktop' : imageNames(service, fileSystems) ? 'fuse' : 'privileged';
      yield { message, ...found, fixes };
    }
  },
});

function isOnWindows({ service, technology }: ServiceContext): boolean {
  return technology === 'windows-container' || /^windows(?:\/|$)/.test(valueOf(service.text('platform')?.value) ?? '');
}

function holdsEngine({ service, reference }: ServiceContext): boolean {
  return service.build === undefined && reference !== undefined && nestedEngineIn(reference) !== undefined;
}

/** The exemption from the engine's mapping of users, where nothing else needs it. */
function exemptionFor(service: Service): Written<string> | undefined {
  const isNeeded = hostNetworkOf(service) !== undefined || service.text('pid') !== undefined;
  return isNeeded ? undefined : service.text('userns_mode');
}
