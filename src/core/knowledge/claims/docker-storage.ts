import type { Claim } from '../claim';
import type { SourceId } from '../sources';

/** What a mount or a volume of Docker is, option by option. */
export const dockerStorageClaims = {
  'docker-propagation-directions': {
    source: 'docker-docs',
    where: 'engine/storage/bind-mounts, Configure bind propagation',
    dimension: 'isolation',
    technologies: ['docker'],
  },
  'docker-selinux-relabels-host-files': {
    source: 'docker-docs',
    where: 'engine/storage/bind-mounts, Configure the SELinux label',
    dimension: 'isolation',
    technologies: ['docker'],
  },
  'docker-recursive-mounts': {
    source: 'docker-docs',
    where: 'engine/storage/bind-mounts, Recursive mounts',
    dimension: 'isolation',
    technologies: ['docker'],
  },
  'docker-volume-copies-image-content': {
    source: 'docker-docs',
    where: 'engine/storage/volumes, Mounting a volume over existing data',
    dimension: 'state',
    technologies: ['docker'],
  },
  'docker-volume-subpath': {
    source: 'docker-docs',
    where: 'engine/storage/volumes, Mount a volume subdirectory',
    dimension: 'isolation',
    technologies: ['docker'],
  },
  'docker-image-mounts': { source: 'docker-docs', where: 'engine/storage/image-mounts', dimension: 'state', technologies: ['docker'] },
  'docker-local-driver-mounts': {
    source: 'docker-docs',
    where: 'engine/storage/volumes, Use a volume driver; reference/cli/docker/volume/create',
    dimension: 'state',
    technologies: ['docker'],
  },
  'linux-nfs-soft-loses-writes': { source: 'linux-man-pages', where: 'nfs(5), soft / hard', dimension: 'state', technologies: ['docker'] },
  'docker-volume-plugins': {
    source: 'docker-docs',
    where: 'engine/storage/volumes, Share data between machines',
    dimension: 'portability',
    technologies: ['docker'],
  },
  'docker-volumes-from-copies-mounts': {
    source: 'compose-spec',
    where: '05-services.md, volumes_from',
    dimension: 'isolation',
    technologies: ['docker'],
  },
  'moby-tmpfs-options': {
    source: 'moby',
    where: 'daemon/oci_linux.go, mount.MergeTmpfsOptions',
    dimension: 'isolation',
    technologies: ['docker'],
  },
  'docker-tmpfs-size-and-mode': {
    source: 'docker-docs',
    where: 'engine/storage/tmpfs, tmpfs options',
    dimension: 'density',
    technologies: ['docker'],
  },
  'docker-mount-consistency': {
    source: 'docker-docs',
    where: 'osxfs caching, a page withdrawn in 2020',
    dimension: 'performance',
    technologies: ['docker'],
  },
  'moby-local-volume-options': {
    source: 'moby',
    where: 'daemon/volume/local, validateOpts',
    dimension: 'portability',
    technologies: ['docker'],
  },
  'docker-desktop-shares-files': {
    source: 'docker-docs',
    where: 'desktop/settings-and-maintenance/settings, Resources: File sharing',
    dimension: 'performance',
    technologies: ['docker'],
  },
  'oci-selinux-refuses-system-paths': {
    source: 'oci-selinux',
    where: 'go-selinux/label, Relabel',
    dimension: 'portability',
    technologies: ['docker'],
  },
  'docker-mount-types': {
    source: 'docker-docs',
    where: 'reference/api/engine, MountType',
    dimension: 'isolation',
    technologies: ['docker'],
  },
} as const satisfies Readonly<Record<string, Claim<SourceId>>>;
