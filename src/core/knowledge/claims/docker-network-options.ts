import type { Claim } from '../claim';
import type { SourceId } from '../sources';

/** Drivers and options of Docker’s networks, and how names and addresses are found in them. */
export const dockerNetworkOptionClaims = {
  'docker-overlay-spans-hosts': {
    source: 'docker-docs',
    where: 'engine/network/drivers/overlay',
    dimension: 'isolation',
    technologies: ['docker'],
  },
  'docker-ipvlan-shares-mac': {
    source: 'docker-docs',
    where: 'engine/network/drivers/ipvlan',
    dimension: 'performance',
    technologies: ['docker'],
  },
  'docker-macvlan-many-macs': {
    source: 'docker-docs',
    where: 'engine/network/drivers/macvlan',
    dimension: 'portability',
    technologies: ['docker'],
  },
  'docker-bridge-options': {
    source: 'docker-docs',
    where: 'engine/network/drivers/bridge, Options',
    dimension: 'isolation',
    technologies: ['docker'],
  },
  'docker-gateway-modes': {
    source: 'docker-docs',
    where: 'engine/network/port-publishing, Gateway modes',
    dimension: 'isolation',
    technologies: ['docker'],
  },
  'docker-internal-keeps-host': {
    source: 'docker-docs',
    where: 'engine/network/port-publishing, Gateway modes, isolated',
    dimension: 'isolation',
    technologies: ['docker'],
  },
  'docker-subnets-from-pools': {
    source: 'docker-docs',
    where: 'engine/network, Subnet allocation',
    dimension: 'portability',
    technologies: ['docker'],
  },
  'docker-ipv6-per-network': {
    source: 'docker-docs',
    where: 'engine/network, IP address and hostname',
    dimension: 'isolation',
    technologies: ['docker'],
  },
  'docker-attachable': { source: 'compose-spec', where: '06-networks.md, attachable', dimension: 'isolation', technologies: ['docker'] },
  'docker-published-port-modes': {
    source: 'compose-spec',
    where: '05-services.md, ports, mode',
    dimension: 'isolation',
    technologies: ['docker'],
  },
  'docker-embedded-dns': { source: 'docker-docs', where: 'engine/network, DNS services', dimension: 'isolation', technologies: ['docker'] },
  'docker-host-gateway': {
    source: 'docker-docs',
    where: 'reference/cli/docker/container/run, --add-host',
    dimension: 'isolation',
    technologies: ['docker'],
  },
  'docker-links-are-legacy': {
    source: 'docker-docs',
    where: 'engine/network/links; compose/how-tos/networking, Link containers',
    dimension: 'portability',
    technologies: ['docker'],
  },
  'docker-network-aliases': {
    source: 'compose-spec',
    where: '05-services.md, networks, aliases',
    dimension: 'isolation',
    technologies: ['docker'],
  },
  'docker-static-addresses': {
    source: 'compose-spec',
    where: '05-services.md, networks, ipv4_address',
    dimension: 'portability',
    technologies: ['docker'],
  },
  'docker-gateway-priority': {
    source: 'docker-docs',
    where: 'engine/network, Connecting to multiple networks',
    dimension: 'isolation',
    technologies: ['docker'],
  },
  'docker-connection-priority': {
    source: 'compose-spec',
    where: '05-services.md, networks, priority',
    dimension: 'portability',
    technologies: ['docker'],
  },
  'docker-mac-per-network': {
    source: 'docker-compose',
    where: 'pkg/compose/create.go, prepareContainerMACAddress',
    dimension: 'portability',
    technologies: ['docker'],
  },
  'docker-predefined-networks': {
    source: 'compose-spec',
    where: '06-networks.md, host or none',
    dimension: 'isolation',
    technologies: ['docker'],
  },
  'docker-interface-sysctls': {
    source: 'docker-docs',
    where: 'reference/cli/docker/container/run, --network, driver-opt',
    dimension: 'performance',
    technologies: ['docker'],
  },
  'moby-one-host-network': {
    source: 'moby',
    where: 'daemon/libnetwork/drivers/host, CreateNetwork',
    dimension: 'isolation',
    technologies: ['docker'],
  },
  'linux-ipvlan-modes': { source: 'linux-docs', where: 'networking/ipvlan', dimension: 'isolation', technologies: ['docker'] },
  'iproute2-macvlan-modes': {
    source: 'iproute2',
    where: 'MACVLAN and MACVTAP Type Support',
    dimension: 'isolation',
    technologies: ['docker'],
  },
  'moby-overlay-encrypted-by-presence': {
    source: 'moby',
    where: 'daemon/libnetwork/drivers/overlay, CreateNetwork',
    dimension: 'performance',
    technologies: ['docker'],
  },
} as const satisfies Readonly<Record<string, Claim<SourceId>>>;
