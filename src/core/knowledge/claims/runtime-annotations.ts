import type { Claim } from '../claim';
import type { SourceId } from '../sources';

/** What a runtime makes of the annotations of a container. */
export const runtimeAnnotationClaims = {
  'docker-annotations-reach-runtime': {
    source: 'docker-docs',
    where: 'reference/cli/docker/container/run, --annotation',
    dimension: 'isolation',
    technologies: ['docker'],
  },
  'kata-annotations-need-permission': {
    source: 'kata-docs',
    where: 'docs/how-to/how-to-set-sandbox-config-kata.md',
    dimension: 'isolation',
    technologies: ['kata'],
  },
  'gvisor-annotations-override-flags': {
    source: 'gvisor-docs',
    where: 'User guide, Networking; runsc/config/flags.go',
    dimension: 'isolation',
    technologies: ['gvisor'],
  },
  'gvisor-rootfs-annotations': {
    source: 'gvisor-docs',
    where: 'User guide, Filesystem, EROFS rootfs',
    dimension: 'performance',
    technologies: ['gvisor'],
  },
  'crun-annotations': {
    source: 'crun-docs',
    where: 'crun.1.md, Extensions to OCI',
    dimension: 'isolation',
    technologies: ['docker', 'kvm'],
  },
  'runc-systemd-properties': {
    source: 'runc',
    where: 'docs/systemd.md, Changing systemd unit properties',
    dimension: 'density',
    technologies: ['docker'],
  },
} as const satisfies Readonly<Record<string, Claim<SourceId>>>;
