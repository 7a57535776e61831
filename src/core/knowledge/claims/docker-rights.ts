import type { Claim } from '../claim';
import type { SourceId } from '../sources';

/** What a process in a container may ask of the kernel: capabilities, system call filter, security modules, masks. */
export const dockerRightsClaims = {
  'docker-default-capabilities': {
    source: 'moby',
    where: 'daemon/pkg/oci/caps/defaults.go',
    dimension: 'isolation',
    technologies: ['docker'],
  },
  'docker-capabilities-empty-for-non-root': {
    source: 'moby',
    where: 'SetCapabilities, which fills the OCI specification of a container',
    dimension: 'isolation',
    technologies: ['docker'],
  },
  'docker-cap-add-widens-seccomp': {
    source: 'moby-profiles',
    where: 'seccomp/default.json, includes.caps',
    dimension: 'isolation',
    technologies: ['docker'],
  },
  'linux-capabilities-divide-root': {
    source: 'linux-man-pages',
    where: 'capabilities(7)',
    dimension: 'isolation',
    technologies: ['docker', 'lxc'],
  },
  'linux-file-handles-bypass-paths': {
    source: 'linux-man-pages',
    where: 'open_by_handle_at(2)',
    dimension: 'isolation',
    technologies: ['docker', 'lxc'],
  },
  'docker-low-ports-need-no-capability': {
    source: 'moby',
    where: 'daemon/oci_linux.go, withCommonOptions',
    dimension: 'isolation',
    technologies: ['docker'],
  },
  'docker-low-ports-open': {
    source: 'moby',
    where: 'daemon/oci_linux.go, WithCommonOptions',
    dimension: 'isolation',
    technologies: ['docker'],
  },
  'docker-default-seccomp': { source: 'docker-docs', where: 'engine/security/seccomp', dimension: 'isolation', technologies: ['docker'] },
  'docker-default-apparmor': { source: 'moby-profiles', where: 'apparmor/template.go', dimension: 'isolation', technologies: ['docker'] },
  'docker-selinux-only-when-enabled': {
    source: 'moby',
    where: 'daemon/create.go, generateSecurityOpt',
    dimension: 'isolation',
    technologies: ['docker'],
  },
  'docker-no-new-privileges-off-by-default': {
    source: 'moby',
    where: 'daemon/daemon_unix.go, parseSecurityOpt',
    dimension: 'isolation',
    technologies: ['docker'],
  },
  'docker-security-opt-last-wins': {
    source: 'moby',
    where: 'daemon/daemon_unix.go, parseSecurityOpt',
    dimension: 'isolation',
    technologies: ['docker'],
  },
  'docker-masked-paths': { source: 'moby', where: 'daemon/pkg/oci/defaults.go', dimension: 'isolation', technologies: ['docker'] },
  'docker-writable-cgroups': {
    source: 'moby',
    where: 'daemon/daemon_unix.go, parseSecurityOpt; moby#48828',
    dimension: 'isolation',
    technologies: ['docker'],
  },
  'docker-privileged-removes-filters': {
    source: 'docker-docs',
    where: 'reference/cli/docker/container/run, --privileged',
    dimension: 'isolation',
    technologies: ['docker'],
  },
  'docker-sysctls-namespaced-only': {
    source: 'docker-docs',
    where: 'reference/cli/docker/container/run, --sysctl',
    dimension: 'kernel',
    technologies: ['docker'],
  },
} as const satisfies Readonly<Record<string, Claim<SourceId>>>;
