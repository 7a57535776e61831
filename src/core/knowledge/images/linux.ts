import type { ImageName } from './types';

const distributions = new Set([
  'almalinux',
  'alpine',
  'amazonlinux',
  'archlinux',
  'busybox',
  'centos',
  'debian',
  'fedora',
  'oraclelinux',
  'rockylinux',
  'ubuntu',
]);
const linuxTag = /(?:^|[-.])(?:alpine|slim|bullseye|bookworm|trixie|focal|jammy|noble|ubi\d)(?:[-.\d]|$)/i;

/** Whether the image is a distribution of Linux and nothing more. */
export function isDistribution({ path, name }: Pick<ImageName, 'path' | 'name'>): boolean {
  return (path === name || path === `library/${name}`) && distributions.has(name);
}

/** Whether the image surely holds Linux: a distribution, or a tag that names one. Images of several systems are not meant. */
export function isLinuxImage(image: ImageName): boolean {
  const { registry, path, tag } = image;
  return isDistribution(image) || (registry === 'gcr.io' && path.startsWith('distroless/')) || linuxTag.test(tag ?? '');
}
