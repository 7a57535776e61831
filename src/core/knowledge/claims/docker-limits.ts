import type { Claim } from '../claim';
import type { SourceId } from '../sources';

/** How Docker Engine and the kernel read the limits of a container beyond the usual ones. */
export const dockerLimitClaims = {
  'docker-memory-swap-values': {
    source: 'docker-docs',
    where: 'engine/containers/resource_constraints, --memory-swap details',
    dimension: 'density',
    technologies: ['docker'],
  },
  'docker-memory-reservation-soft': {
    source: 'docker-docs',
    where: 'engine/containers/resource_constraints, Limit a container’s access to memory',
    dimension: 'density',
    technologies: ['docker'],
  },
  'linux-memory-low-protects': {
    source: 'linux-docs',
    where: 'admin-guide/cgroup-v2, memory.low and Reclaim Protection',
    dimension: 'performance',
    technologies: ['docker', 'lxc'],
  },
  'moby-v1-only-memory-settings': {
    source: 'moby',
    where: 'daemon/daemon_unix.go, verifyPlatformContainerResources',
    dimension: 'portability',
    technologies: ['docker'],
  },
  'docker-oom-score-shifts-victims': {
    source: 'docker-docs',
    where: 'engine/containers/resource_constraints, Understand the risks of running out of memory',
    dimension: 'isolation',
    technologies: ['docker'],
  },
  'linux-v1-oom-control-waits': {
    source: 'linux-docs',
    where: 'admin-guide/cgroup-v1/memory, OOM Control',
    dimension: 'density',
    technologies: ['docker', 'lxc'],
  },
  'moby-gpu-count-takes-the-first': {
    source: 'moby',
    where: 'daemon/nvidia_linux.go, countToDevices',
    dimension: 'isolation',
    technologies: ['docker'],
  },
  'moby-oom-score-range': {
    source: 'moby',
    where: 'daemon/daemon_unix.go, verifyPlatformContainerSettings',
    dimension: 'density',
    technologies: ['docker'],
  },
  'linux-oom-score-never': {
    source: 'linux-docs',
    where: 'admin-guide/cgroup-v2, memory.oom.group',
    dimension: 'isolation',
    technologies: ['docker', 'lxc'],
  },
  'moby-cpu-quota-bounds': {
    source: 'moby',
    where: 'daemon/daemon_unix.go, verifyPlatformContainerResources',
    dimension: 'performance',
    technologies: ['docker'],
  },
  'docker-cpu-real-time': {
    source: 'docker-docs',
    where: 'engine/containers/resource_constraints, Configure the real-time scheduler',
    dimension: 'performance',
    technologies: ['docker'],
  },
  'linux-cpuset-memory-nodes': {
    source: 'linux-docs',
    where: 'admin-guide/cgroup-v2, Cpuset',
    dimension: 'performance',
    technologies: ['docker', 'lxc'],
  },
  'docker-block-io-limits': {
    source: 'compose-spec',
    where: '05-services.md, blkio_config',
    dimension: 'density',
    technologies: ['docker'],
  },
  'linux-io-weight-needs-scheduler': {
    source: 'linux-docs',
    where: 'admin-guide/cgroup-v2, IO',
    dimension: 'performance',
    technologies: ['docker', 'lxc'],
  },
  'windows-cpu-controls': {
    source: 'microsoft-containers',
    where: 'Implementing resource controls',
    dimension: 'performance',
    technologies: ['docker', 'windows'],
  },
  'windows-engine-refuses-linux-settings': {
    source: 'moby',
    where: 'daemon/daemon_windows.go, verifyPlatformContainerResources',
    dimension: 'portability',
    technologies: ['docker', 'windows'],
  },
  'docker-storage-size-needs-quota': {
    source: 'docker-docs',
    where: 'reference/cli/docker/container/run, --storage-opt',
    dimension: 'density',
    technologies: ['docker'],
  },
} as const satisfies Readonly<Record<string, Claim<SourceId>>>;
