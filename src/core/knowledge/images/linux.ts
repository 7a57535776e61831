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
/** Official images of which no tag is for Windows (docker-library/official-images), and Microsoft’s database for Linux. */
const servers = new Set('mariadb memcached mysql nginx postgres rabbitmq redis'.split(' ').map((name) => `library/${name}`));
const linuxTag = /(?:^|[-.])(?:alpine|slim|bullseye|bookworm|trixie|focal|jammy|noble|ubi\d)(?:[-.\d]|$)/i;

/** Whether the image is a distribution of Linux and nothing more. */
export function isDistribution({ path, name }: Pick<ImageName, 'path' | 'name'>): boolean {
  return (path === name || path === `library/${name}`) && distributions.has(name);
}

/** Whether the image surely holds Linux: a distribution, a tag that names one, or a server that is published for nothing else. Images of several systems are not meant. */
export function isLinuxImage(image: ImageName): boolean {
  const { registry, path, tag } = image;
  if (registry === 'mcr.microsoft.com' && path === 'mssql/server') return true;
  return (
    isDistribution(image) || servers.has(path) || (registry === 'gcr.io' && path.startsWith('distroless/')) || linuxTag.test(tag ?? '')
  );
}
