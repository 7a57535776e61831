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

/** Whether the image surely holds Linux: a distribution, or a tag that names one. Images of several systems are not meant. */
export function isLinuxImage({ registry, path, name, tag }: ImageName): boolean {
  const official = path === name || path === `library/${name}`;
  return (official && distributions.has(name)) || (registry === 'gcr.io' && path.startsWith('distroless/')) || linuxTag.test(tag ?? '');
}
