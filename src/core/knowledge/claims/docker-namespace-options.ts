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
  'runc-sysctl-families': {
    source: 'runc',
    where: 'libcontainer/configs/validate/validator.go, sysctl',
    dimension: 'kernel',
    technologies: ['docker'],
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
