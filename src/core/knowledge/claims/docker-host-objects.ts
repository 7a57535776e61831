import type { Claim } from '../claim';
import type { SourceId } from '../sources';

/** What of the host is handed into a container: sockets, files, devices, groups. */
export const dockerHostObjectClaims = {
  'docker-default-devices': { source: 'moby', where: 'daemon/pkg/oci/defaults.go', dimension: 'isolation', technologies: ['docker'] },
  'docker-device-reaches-host-driver': {
    source: 'docker-docs',
    where: 'reference/cli/docker/container/run, --device',
    dimension: 'isolation',
    technologies: ['docker'],
  },
  'docker-device-cgroup-rule-allows-nodes': {
    source: 'docker-docs',
    where: 'reference/cli/docker/container/run, --device-cgroup-rule',
    dimension: 'isolation',
    technologies: ['docker'],
  },
  'docker-gpu-uses-host-driver': {
    source: 'docker-docs',
    where: 'engine/containers/gpu',
    dimension: 'performance',
    technologies: ['docker'],
  },
  'docker-socket-is-root': {
    source: 'docker-docs',
    where: 'engine/security, Docker daemon attack surface',
    dimension: 'isolation',
    technologies: ['docker'],
  },
  'docker-socket-read-only-no-limit': {
    source: 'linux-man-pages',
    where: 'unix(7), Pathname socket ownership and permissions',
    dimension: 'isolation',
    technologies: ['docker'],
  },
  'docker-group-is-root': {
    source: 'docker-docs',
    where: 'engine/install/linux-postinstall',
    dimension: 'isolation',
    technologies: ['docker'],
  },
  'docker-tcp-api-needs-tls': {
    source: 'docker-docs',
    where: 'engine/security/protect-access',
    dimension: 'isolation',
    technologies: ['docker'],
  },
  'docker-bind-mount-writes-host': {
    source: 'docker-docs',
    where: 'engine/storage/bind-mounts',
    dimension: 'state',
    technologies: ['docker'],
  },
  'docker-bind-propagation-private': {
    source: 'docker-docs',
    where: 'engine/storage/bind-mounts, Configure bind propagation',
    dimension: 'isolation',
    technologies: ['docker'],
  },
  'x11-clients-share-the-display': {
    source: 'wiggins-1996',
    where: 'Keyboard events; Reading window contents',
    dimension: 'isolation',
    technologies: ['docker'],
  },
} as const satisfies Readonly<Record<string, Claim<SourceId>>>;
