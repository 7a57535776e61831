import type { Claim } from '../claim';
import type { SourceId } from '../sources';

/** What reaching for the host really takes and gives: managers' sockets, device nodes, steps that run with more rights than their service. */
export const hostAccessClaims = {
  'docker-tcp-unverified-gives-root': {
    source: 'moby',
    where: 'daemon/command/daemon.go, loadListeners',
    dimension: 'isolation',
    technologies: ['docker'],
  },
  'docker-dind-certificates': {
    source: 'docker-hub-docker',
    where: 'TLS; dockerd-entrypoint.sh',
    dimension: 'isolation',
    technologies: ['docker'],
  },
  'podman-socket-runs-code': {
    source: 'podman-docs',
    where: 'podman-system-service(1), DESCRIPTION',
    dimension: 'isolation',
    technologies: ['docker'],
  },
  'libvirt-socket-is-unrestricted': {
    source: 'libvirt-acl',
    where: 'Access control introduction',
    dimension: 'isolation',
    technologies: ['libvirt'],
  },
  'xenstore-socket-is-dom0': {
    source: 'xen-source',
    where: 'tools/xenstored, accept_connection',
    dimension: 'isolation',
    technologies: ['xen'],
  },
  'systemd-serves-root-on-the-bus': {
    source: 'systemd-bus',
    where: 'Introduction; src/core/org.freedesktop.systemd1.conf',
    dimension: 'isolation',
    technologies: ['docker', 'lxc'],
  },
  'runc-always-allowed-devices': {
    source: 'runc',
    where: 'libcontainer/specconv/spec_linux.go, AllowedDevices',
    dimension: 'isolation',
    technologies: ['docker'],
  },
  'docker-device-rule-syntax': {
    source: 'moby',
    where: 'daemon/pkg/oci/oci.go, AppendDevicePermissionsFromCgroupRules',
    dimension: 'isolation',
    technologies: ['docker'],
  },
  'linux-nodes-need-initial-namespace': {
    source: 'linux-man-pages',
    where: 'user_namespaces(7), Effect of capabilities within a user namespace',
    dimension: 'isolation',
    technologies: ['docker', 'lxc'],
  },
  'linux-memory-device-needs-rawio': {
    source: 'linux-source',
    where: 'drivers/char/mem.c, open_port',
    dimension: 'isolation',
    technologies: ['docker', 'lxc'],
  },
  'vfio-guards-by-iommu': {
    source: 'linux-docs',
    where: 'driver-api/vfio, introduction; drivers/vfio/Kconfig, VFIO_NOIOMMU',
    dimension: 'isolation',
    technologies: ['docker', 'kvm'],
  },
  'compose-hooks-may-be-privileged': {
    source: 'compose-spec',
    where: '05-services.md, post_start, pre_stop',
    dimension: 'isolation',
    technologies: ['docker'],
  },
  'compose-pre-start-is-a-container': {
    source: 'docker-docs',
    where: 'compose/how-tos/init-containers, How pre_start containers run',
    dimension: 'isolation',
    technologies: ['docker'],
  },
  'docker-exec-privileged-keeps-filters': {
    source: 'moby',
    where: 'daemon/exec_linux.go, execSetPlatformOpt; moby#21984',
    dimension: 'isolation',
    technologies: ['docker'],
  },
} as const satisfies Readonly<Record<string, Claim<SourceId>>>;
