import type { Claim } from '../claim';
import type { SourceId } from '../sources';

/** What a container may change about its namespaces, its groups and its kernel parameters. */
export const dockerNamespaceOptionClaims = {
  'docker-userns-host': {
    source: 'docker-docs',
    where: 'engine/security/userns-remap, Disable namespace remapping for a container',
    dimension: 'isolation',
    technologies: ['docker'],
  },
  'docker-uts-host': {
    source: 'docker-docs',
    where: 'reference/cli/docker/container/run, --uts',
    dimension: 'isolation',
    technologies: ['docker'],
  },
  'docker-isolation-modes': {
    source: 'docker-docs',
    where: 'reference/cli/docker/container/run, --isolation',
    dimension: 'isolation',
    technologies: ['docker', 'windows'],
  },
  'linux-listen-queue-default': {
    source: 'linux-docs',
    where: 'networking/ip-sysctl, somaxconn',
    dimension: 'performance',
    technologies: ['docker', 'lxc'],
  },
  'linux-new-network-takes-ipv4-settings': {
    source: 'linux-docs',
    where: 'admin-guide/sysctl/net, devconf_inherit_init_net',
    dimension: 'isolation',
    technologies: ['docker', 'lxc'],
  },
  'docker-switches-forwarding-on': {
    source: 'docker-docs',
    where: 'engine/network/packet-filtering-firewalls, Docker on a router',
    dimension: 'isolation',
    technologies: ['docker'],
  },
  'linux-core-limit-not-for-pipes': {
    source: 'linux-man-pages',
    where: 'core(5), Piping core dumps to a program',
    dimension: 'isolation',
    technologies: ['docker', 'lxc'],
  },
  'docker-nproc-counts-the-user': {
    source: 'docker-docs',
    where: 'reference/cli/docker/container/run, For nproc usage',
    dimension: 'density',
    technologies: ['docker'],
  },
  'docker-ulimits-of-the-daemon': {
    source: 'docker-docs',
    where: 'reference/cli/docker/container/run, --ulimit',
    dimension: 'density',
    technologies: ['docker'],
  },
  'moby-nofile-infinity-slows': {
    source: 'moby',
    where: '#45534, Normalize RLIMIT_NOFILE to sensible defaults',
    dimension: 'performance',
    technologies: ['docker'],
  },
  'docker-tty-and-stdin': {
    source: 'docker-docs',
    where: 'reference/cli/docker/container/run, --interactive and --tty',
    dimension: 'fit',
    technologies: ['docker'],
  },
  'docker-cgroup-parent': {
    source: 'docker-docs',
    where: 'reference/cli/docker/container/run, --cgroup-parent',
    dimension: 'density',
    technologies: ['docker'],
  },
  'moby-cgroup-parent-slice': {
    source: 'moby',
    where: 'daemon/daemon_unix.go, verifyPlatformContainerSettings',
    dimension: 'portability',
    technologies: ['docker'],
  },
} as const satisfies Readonly<Record<string, Claim<SourceId>>>;
