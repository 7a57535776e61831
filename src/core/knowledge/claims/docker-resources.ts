import type { Claim } from '../claim';
import type { SourceId } from '../sources';

/** What a container may use up, where its data lives and how it is stopped. */
export const dockerResourceClaims = {
  'docker-no-limits-by-default': {
    source: 'docker-docs',
    where: 'engine/containers/resource_constraints',
    dimension: 'density',
    technologies: ['docker'],
  },
  'docker-memory-swap-doubles': {
    source: 'docker-docs',
    where: 'engine/containers/resource_constraints, --memory-swap details',
    dimension: 'density',
    technologies: ['docker'],
  },
  'docker-memory-minimum': {
    source: 'docker-docs',
    where: 'engine/containers/resource_constraints, Limit a container’s access to memory',
    dimension: 'density',
    technologies: ['docker'],
  },
  'linux-page-cache-counts': {
    source: 'linux-docs',
    where: 'admin-guide/cgroup-v2, Memory',
    dimension: 'performance',
    technologies: ['docker', 'lxc'],
  },
  'docker-cpus-is-a-quota': {
    source: 'docker-docs',
    where: 'engine/containers/resource_constraints, Configure the default CFS scheduler',
    dimension: 'performance',
    technologies: ['docker'],
  },
  'docker-cpu-shares-only-under-contention': {
    source: 'docker-docs',
    where: 'engine/containers/resource_constraints, Configure the default CFS scheduler',
    dimension: 'performance',
    technologies: ['docker'],
  },
  'docker-cpuset-pins': {
    source: 'docker-docs',
    where: 'engine/containers/resource_constraints, Configure the default CFS scheduler',
    dimension: 'performance',
    technologies: ['docker'],
  },
  'docker-pids-limit-stops-fork-bombs': {
    source: 'docker-docs',
    where: 'reference/cli/docker/container/run, --pids-limit',
    dimension: 'density',
    technologies: ['docker'],
  },
  'docker-shm-default': {
    source: 'moby',
    where: 'daemon/config/config_linux.go, DefaultShmSize',
    dimension: 'performance',
    technologies: ['docker'],
  },
  'docker-volumes-keep-data': { source: 'docker-docs', where: 'engine/storage/volumes', dimension: 'state', technologies: ['docker'] },
  'docker-writable-layer-copy-up': {
    source: 'docker-docs',
    where: 'engine/storage/drivers, The copy-on-write strategy',
    dimension: 'performance',
    technologies: ['docker'],
  },
  'docker-tmpfs-in-memory': { source: 'docker-docs', where: 'engine/storage/tmpfs', dimension: 'state', technologies: ['docker'] },
  'linux-tmpfs-half-of-memory': {
    source: 'linux-docs',
    where: 'filesystems/tmpfs, size',
    dimension: 'density',
    technologies: ['docker', 'lxc'],
  },
  'docker-read-only-rootfs': {
    source: 'docker-docs',
    where: 'reference/cli/docker/container/run, --read-only',
    dimension: 'isolation',
    technologies: ['docker'],
  },
  'docker-init-reaps': {
    source: 'docker-docs',
    where: 'reference/cli/docker/container/run, --init',
    dimension: 'fit',
    technologies: ['docker'],
  },
  'docker-stop-grace-period': {
    source: 'docker-docs',
    where: 'reference/cli/docker/container/stop',
    dimension: 'state',
    technologies: ['docker'],
  },
  'moby-retries-only-on-failure': {
    source: 'moby',
    where: 'api/types/container/hostconfig.go, ValidateRestartPolicy',
    dimension: 'density',
    technologies: ['docker'],
  },
  'docker-restart-policies': {
    source: 'docker-docs',
    where: 'engine/containers/start-containers-automatically',
    dimension: 'delivery',
    technologies: ['docker'],
  },
  'docker-json-file-never-rotates': {
    source: 'docker-docs',
    where: 'engine/logging/drivers/json-file, max-size; engine/logging/configure, default driver',
    dimension: 'isolation',
    technologies: ['docker'],
  },
} as const satisfies Readonly<Record<string, Claim<SourceId>>>;
