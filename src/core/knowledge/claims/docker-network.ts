import type { Claim } from '../claim';
import type { SourceId } from '../sources';

/** How a container reaches the network and is reached from it. */
export const dockerNetworkClaims = {
  'docker-host-network-no-isolation': {
    source: 'docker-docs',
    where: 'engine/network/drivers/host',
    dimension: 'isolation',
    technologies: ['docker'],
  },
  'docker-host-network-discards-ports': {
    source: 'docker-docs',
    where: 'engine/network/drivers/host',
    dimension: 'isolation',
    technologies: ['docker'],
  },
  'docker-desktop-host-network-opt-in': {
    source: 'docker-docs',
    where: 'engine/network/drivers/host, Platform support',
    dimension: 'portability',
    technologies: ['docker'],
  },
  'docker-network-none-loopback-only': {
    source: 'docker-docs',
    where: 'engine/network/drivers/none',
    dimension: 'isolation',
    technologies: ['docker'],
  },
  'docker-bridge-driver': {
    source: 'docker-docs',
    where: 'engine/network/drivers/bridge',
    dimension: 'isolation',
    technologies: ['docker'],
  },
  'docker-macvlan-joins-lan': {
    source: 'docker-docs',
    where: 'engine/network/drivers/macvlan',
    dimension: 'isolation',
    technologies: ['docker'],
  },
  'docker-published-on-all-interfaces': {
    source: 'docker-docs',
    where: 'engine/network/port-publishing',
    dimension: 'isolation',
    technologies: ['docker'],
  },
  'docker-published-ports-before-host-firewall': {
    source: 'docker-docs',
    where: 'engine/network/packet-filtering-firewalls, Docker and ufw',
    dimension: 'isolation',
    technologies: ['docker'],
  },
  'docker-userland-proxy-on': {
    source: 'moby',
    where: 'daemon/config/config_linux.go',
    dimension: 'performance',
    technologies: ['docker'],
  },
  'docker-peer-network-refuses-settings': {
    source: 'moby',
    where: 'daemon/internal/runconfig/hostconfig.go, validateNetContainerMode',
    dimension: 'isolation',
    technologies: ['docker'],
  },
  'docker-host-network-refuses-links': {
    source: 'moby',
    where: 'daemon/internal/runconfig/hostconfig_unix.go, validateNetMode',
    dimension: 'isolation',
    technologies: ['docker'],
  },
  'docker-rootless-host-network': {
    source: 'docker-docs',
    where: 'engine/security/rootless/troubleshoot, --net=host',
    dimension: 'isolation',
    technologies: ['docker'],
  },
} as const satisfies Readonly<Record<string, Claim<SourceId>>>;
