import type { Claim } from '../claim';
import type { SourceId } from '../sources';

/** The boundaries that Docker Engine draws around a container by default, and the runtimes that draw others. */
export const dockerBoundaryClaims = {
  'docker-own-namespaces': { source: 'moby', where: 'daemon/pkg/oci/defaults.go', dimension: 'isolation', technologies: ['docker'] },
  'docker-time-namespace-since-29-5': {
    source: 'docker-release-notes',
    where: 'Engine 29.5.0, moby#52326',
    dimension: 'isolation',
    technologies: ['docker'],
  },
  'docker-cgroup-namespace-private-on-v2': {
    source: 'moby',
    where: 'daemon/daemon_unix.go, adaptContainerSettings',
    dimension: 'isolation',
    technologies: ['docker'],
  },
  'docker-userns-not-remapped-by-default': {
    source: 'docker-docs',
    where: 'engine/security/userns-remap',
    dimension: 'isolation',
    technologies: ['docker'],
  },
  'docker-rootless-daemon': { source: 'docker-docs', where: 'engine/security/rootless', dimension: 'isolation', technologies: ['docker'] },
  'docker-pid-host-sees-host-processes': {
    source: 'docker-docs',
    where: 'reference/cli/docker/container/run, --pid',
    dimension: 'isolation',
    technologies: ['docker'],
  },
  'docker-host-namespace-drops-selinux-label': {
    source: 'moby',
    where: 'daemon/create.go, generateSecurityOpt',
    dimension: 'isolation',
    technologies: ['docker'],
  },
  'docker-ipc-private-by-default': {
    source: 'docker-docs',
    where: 'reference/cli/docker/container/run, --ipc',
    dimension: 'isolation',
    technologies: ['docker'],
  },
  'docker-peer-namespaces': {
    source: 'docker-docs',
    where: 'engine/network, Container networks',
    dimension: 'isolation',
    technologies: ['docker'],
  },
  'docker-runtime-choice': {
    source: 'docker-docs',
    where: 'engine/daemon/alternative-runtimes',
    dimension: 'isolation',
    technologies: ['docker', 'gvisor', 'kata'],
  },
  'docker-desktop-runs-a-vm': {
    source: 'docker-docs',
    where: 'desktop/troubleshoot-and-support/faqs/linuxfaqs, Why does Docker Desktop for Linux run a VM?',
    dimension: 'kernel',
    technologies: ['docker', 'kvm'],
  },
  'docker-in-docker-needs-privilege': {
    source: 'docker-hub-docker',
    where: 'Start a daemon instance',
    dimension: 'isolation',
    technologies: ['docker'],
  },
  'gvisor-kernel-in-user-space': {
    source: 'gvisor-docs',
    where: 'Architecture guide, Introduction',
    dimension: 'isolation',
    technologies: ['gvisor'],
  },
  'gvisor-costs-system-calls': { source: 'gvisor-docs', where: 'Performance guide', dimension: 'performance', technologies: ['gvisor'] },
  'kata-kernel-per-container': {
    source: 'kata-docs',
    where: 'docs/design/architecture',
    dimension: 'isolation',
    technologies: ['kata', 'kvm'],
  },
  'kata-no-host-namespaces': { source: 'kata-docs', where: 'docs/Limitations.md', dimension: 'isolation', technologies: ['kata'] },
  'kata-privileged-passes-devices': {
    source: 'kata-docs',
    where: 'docs/how-to/privileged.md',
    dimension: 'isolation',
    technologies: ['kata'],
  },
  'sysbox-user-namespace': {
    source: 'sysbox-docs',
    where: 'security.md, Linux Namespaces',
    dimension: 'isolation',
    technologies: ['docker'],
  },
  'windows-container-needs-windows-kernel': {
    source: 'microsoft-containers',
    where: 'Windows container version compatibility',
    dimension: 'kernel',
    technologies: ['docker', 'windows'],
  },
} as const satisfies Readonly<Record<string, Claim<SourceId>>>;
