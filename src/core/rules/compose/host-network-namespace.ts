import { exposedPorts } from '../../model/dockerfile/stages';
import type { ServiceContext } from '../../profile/context/service';
import { addItems, together } from '../../workspace/compose/edit';
import { defineRule } from '../rule';
import { watchesHost } from './support/agents';
import { offer } from './support/fixes';
import { hostNetworkOf, isOnHostKernel, surelyRemaps, withExemption } from './support/namespaces';
import { imageNames } from './support/service';
import type text from './host-network-namespace.text';

/** Software that speaks to the local network itself: discovery, DHCP, routing, tunnels. */
const localNetwork =
  /(^|[/_-])(home-?assistant|hass|homebridge|matter-server|esphome|otbr|scrypted|avahi|mdns(-(repeater|reflector))?|dhcpd?|kea|dnsmasq|netbootxyz|keepalived|kube-vip|plex|pms-docker|jellyfin|emby(server)?|tvheadend|minidlna|samba|shairport-sync|snapserver|music-assistant|roon(server)?|unifi|omada-controller|wireguard|wg-easy|openvpn|strongswan|tailscale|zerotier|netbird|pihole|adguardhome|frr|bird)([/_-]|$)/;

/** The ports the service is known to serve, by its Dockerfile or its image. */
function servedPorts({ service, published }: ServiceContext): readonly string[] {
  const chain = service.build?.image?.chain;
  const exposed = chain ? exposedPorts(chain).map(({ token }) => token.text) : [];
  if (exposed.length > 0) return exposed.every((port) => /^\d+(\/\w+)?$/.test(port)) ? exposed : [];
  return published?.ports?.map(String) ?? [];
}

export default defineRule<typeof text>({
  id: 'compose/host-network-namespace',
  on: 'service',
  since: '0.1.0',
  audience: 'everyone',
  claims: [
    'docker-host-network-no-isolation',
    'docker-host-network-discards-ports',
    'docker-weaker-isolation',
    'cis-docker-host-namespaces',
    'docker-desktop-runs-a-vm',
    'docker-userns-excludes-host-namespaces',
    'docker-rootless-host-network',
    'felter-2014-nat-doubles-rtt',
    'pss-baseline',
    'compose-swarm-keys-ignored',
  ],
  messages: {
    host: 'warning',
    refused: 'error',
    local: 'information',
    rootless: 'information',
    desktop: 'information',
  },
  *check(written, { settings, of }) {
    const context = of(written);
    const { service, kinds } = context;
    const values = { service: service.name };
    const host = hostNetworkOf(service);
    if (host === undefined || !isOnHostKernel(context)) return;
    const { at } = host;
    const remove = withExemption(service, 'network', host.remove, settings);
    const ports = servedPorts(context);
    const fixes =
      service.ports.length > 0
        ? offer('remove', 'review', remove)
        : [
            ...(ports.length > 0
              ? offer(
                  'publish',
                  'review',
                  together(
                    remove,
                    addItems(
                      service,
                      'ports',
                      ports.map((port) => `"127.0.0.1:${port.replace(/\/.*/, '')}:${port}"`),
                    ),
                  ),
                ).map((fix) => ({ ...fix, values: { ports } }))
              : []),
            ...offer('bare', 'review', remove),
          ];
    const speaksLocally =
      kinds.includes('host-agent') || kinds.includes('network-appliance') || watchesHost(context) || imageNames(service, localNetwork);
    if (surelyRemaps(service, settings) && context.mapped === true) yield { message: 'refused', values, at, fixes };
    else if (settings.engine === 'docker-desktop') yield { message: 'desktop', values, at, fixes };
    else if (settings.engine === 'docker-rootless') yield { message: 'rootless', values: { ...values, version: '29' }, at, fixes };
    else yield { message: speaksLocally ? 'local' : 'host', values, at, fixes };
  },
});
