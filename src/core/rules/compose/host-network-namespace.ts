import { exposedPorts } from '../../model/dockerfile/stages';
import { knownImage } from '../../knowledge/images';
import { valueOf } from '../../model/certain';
import { networkFacts, networksOf } from '../../profile/service-kernel';
import { addItems, removeEntry, removeWritten, together, type FileEdits } from '../../workspace/compose/edit';
import type { Service } from '../../workspace/workload';
import { defineRule } from '../rule';
import { offer } from './support/fixes';
import { imageNames, imageOf, kindOf } from './support/service';
import type text from './host-network-namespace.text';

/** Software that speaks to the local network itself: discovery, DHCP, routing, tunnels. */
const localNetwork =
  /(^|[/-])(home-?assistant|avahi|dhcpd?|dnsmasq|keepalived|plex|pms-docker|wireguard|wg-easy|pihole|adguardhome|frr|bird)([/-]|$)/;

/** The ports the service is known to serve, by its Dockerfile or its image. */
function servedPorts(service: Service): readonly string[] {
  const chain = service.build?.image?.chain;
  const exposed = chain ? exposedPorts(chain).map(({ token }) => token.text) : [];
  if (exposed.length > 0) return exposed.every((port) => /^\d+(\/\w+)?$/.test(port)) ? exposed : [];
  const image = imageOf(service);
  return (image && knownImage(image)?.ports?.map(String)) ?? [];
}

/** Of the mapping `networks`, the entry that joins the host's own network. */
function hostNetworkEntry(service: Service) {
  const name = networksOf(service).find((network) => networkFacts(service, network).isHost);
  return name === undefined ? undefined : service.entry(`networks.${name}`);
}

export default defineRule<typeof text>({
  id: 'compose/host-network-namespace',
  on: 'service',
  since: '0.1.0',
  audience: 'everyone',
  behindSandbox: true,
  claims: [
    'docker-host-network-no-isolation',
    'docker-host-network-discards-ports',
    'docker-weaker-isolation',
    'cis-docker-host-namespaces',
    'docker-desktop-runs-a-vm',
    'compose-swarm-keys-ignored',
  ],
  messages: { host: 'warning', local: 'information', desktop: 'information', build: 'information' },
  *check(service, { settings }) {
    const mode = service.text('network_mode');
    const values = { service: service.name };
    const build = service.text('build.network');
    if (build && valueOf(build.value) === 'host') {
      yield { message: 'build', values, at: build.entry.origin, fixes: offer('build', 'review', removeWritten(build)) };
    }
    const isHost = mode !== undefined && valueOf(mode.value) === 'host';
    const entry = isHost ? mode.entry : hostNetworkEntry(service);
    if (entry === undefined || settings.engine === 'swarm') return;
    const at = entry.origin;
    const remove: FileEdits = removeEntry(entry);
    const ports = servedPorts(service);
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
    if (settings.engine === 'docker-desktop') yield { message: 'desktop', values, at, fixes };
    else if (imageNames(service, localNetwork) || kindOf(service) === 'host-agent' || kindOf(service) === 'network-appliance')
      yield { message: 'local', values, at, fixes };
    else yield { message: 'host', values, at, fixes };
  },
});
