import type { ImageName, StartsAs } from './types';

/** What the sources of one published image say; the newest entry whose version fits counts. */
export interface PublishedImage {
  /** Paths without the registry. */
  readonly paths: readonly string[];
  readonly startsAs?: StartsAs;
  /** The first version that `startsAs` holds for, where older ones differ. */
  readonly since?: readonly [major: number, minor: number];
  readonly dataDirectories?: readonly string[];
  readonly unprivileged?: string;
  readonly read: string;
}

const root: StartsAs = { user: 'root' };
const drops: StartsAs = { user: 'drops' };
const own = (uid: string): StartsAs => ({ user: 'own', uid });

/** Read in the Dockerfiles, entry points and manuals of the images themselves. */
const publishedImages: readonly PublishedImage[] = [
  { paths: ['library/postgres'], startsAs: drops, dataDirectories: ['/var/lib/postgresql/data'], read: '2026-11, docker-library/postgres' },
  { paths: ['library/mysql'], startsAs: drops, dataDirectories: ['/var/lib/mysql'], read: '2026-11, docker-library/mysql' },
  { paths: ['library/mariadb'], startsAs: drops, dataDirectories: ['/var/lib/mysql'], read: '2026-11, MariaDB/mariadb-docker' },
  { paths: ['library/mongo'], startsAs: drops, dataDirectories: ['/data/db', '/data/configdb'], read: '2026-11, docker-library/mongo' },
  { paths: ['library/couchdb', 'apache/couchdb'], dataDirectories: ['/opt/couchdb/data'], read: '2026-11, apache/couchdb-docker' },
  { paths: ['library/cassandra'], startsAs: drops, dataDirectories: ['/var/lib/cassandra'], read: '2026-11, docker-library/cassandra' },
  {
    paths: ['library/influxdb'],
    startsAs: drops,
    since: [2, 0],
    dataDirectories: ['/var/lib/influxdb2'],
    read: '2026-11, influxdata/influxdata-docker',
  },
  {
    paths: ['clickhouse/clickhouse-server', 'library/clickhouse'],
    dataDirectories: ['/var/lib/clickhouse'],
    read: '2026-11, ClickHouse/ClickHouse',
  },
  {
    paths: ['elasticsearch/elasticsearch', 'library/elasticsearch'],
    startsAs: own('1000'),
    since: [8, 0],
    dataDirectories: ['/usr/share/elasticsearch/data'],
    read: '2026-11, elastic/dockerfiles',
  },
  {
    paths: ['prom/prometheus', 'prometheus/prometheus'],
    startsAs: own('nobody'),
    since: [2, 0],
    dataDirectories: ['/prometheus'],
    read: '2026-11, prometheus/prometheus',
  },
  {
    paths: ['prom/alertmanager', 'prometheus/alertmanager'],
    startsAs: own('nobody'),
    dataDirectories: ['/alertmanager'],
    read: '2026-11, prometheus/alertmanager',
  },
  { paths: ['prom/node-exporter', 'prometheus/node-exporter'], startsAs: own('nobody'), read: '2026-11, prometheus/node_exporter' },
  { paths: ['library/redis'], startsAs: drops, read: '2026-11, redis/docker-library-redis' },
  { paths: ['valkey/valkey'], startsAs: drops, read: '2026-11, valkey-io/valkey-container' },
  { paths: ['library/memcached'], startsAs: own('memcache'), read: '2026-11, docker-library/memcached' },
  { paths: ['library/rabbitmq'], startsAs: drops, dataDirectories: ['/var/lib/rabbitmq'], read: '2026-11, docker-library/rabbitmq' },
  { paths: ['apache/kafka'], startsAs: own('appuser'), dataDirectories: ['/var/lib/kafka/data'], read: '2026-11, apache/kafka' },
  {
    paths: ['confluentinc/cp-kafka'],
    startsAs: own('appuser'),
    since: [6, 0],
    dataDirectories: ['/var/lib/kafka/data'],
    read: '2026-11, confluentinc/kafka-images',
  },
  { paths: ['library/nginx'], startsAs: drops, unprivileged: 'nginxinc/nginx-unprivileged', read: '2026-11, nginxinc/docker-nginx' },
  { paths: ['nginxinc/nginx-unprivileged'], startsAs: own('101'), read: '2026-11, nginxinc/docker-nginx-unprivileged' },
  { paths: ['library/httpd'], startsAs: drops, read: '2026-11, docker-library/httpd' },
  { paths: ['library/haproxy'], startsAs: own('99'), since: [2, 4], read: '2026-11, docker-library/haproxy' },
  { paths: ['library/caddy'], startsAs: root, dataDirectories: ['/data'], read: '2026-11, caddyserver/caddy-docker' },
  { paths: ['library/traefik'], startsAs: root, read: '2026-11, traefik/traefik-library-image' },
  { paths: ['library/ghost'], startsAs: drops, read: '2026-11, docker-library/ghost' },
  { paths: ['keycloak/keycloak'], startsAs: own('1000'), read: '2026-11, keycloak/keycloak' },
  {
    paths: ['grafana/grafana', 'grafana/grafana-oss', 'grafana/grafana-enterprise'],
    startsAs: own('472'),
    since: [5, 1],
    dataDirectories: ['/var/lib/grafana'],
    read: '2026-11, grafana.com documentation',
  },
  {
    paths: ['library/sonarqube'],
    startsAs: own('sonarqube'),
    since: [9, 0],
    dataDirectories: ['/opt/sonarqube/data'],
    read: '2026-11, SonarSource/docker-sonarqube',
  },
  { paths: ['n8nio/n8n'], startsAs: own('node'), dataDirectories: ['/home/node/.n8n'], read: '2026-11, n8n-io/n8n' },
  { paths: ['nodered/node-red'], startsAs: own('node-red'), dataDirectories: ['/data'], read: '2026-11, node-red/node-red-docker' },
  { paths: ['vaultwarden/server'], startsAs: root, dataDirectories: ['/data'], read: '2026-11, dani-garcia/vaultwarden' },
  { paths: ['jenkins/jenkins'], startsAs: own('1000'), dataDirectories: ['/var/jenkins_home'], read: '2026-11, jenkinsci/docker' },
  { paths: ['wg-easy/wg-easy'], startsAs: root, read: '2026-11, wg-easy/wg-easy' },
  {
    paths: ['portainer/portainer-ce', 'portainer/portainer-ee'],
    startsAs: root,
    dataDirectories: ['/data'],
    read: '2026-11, portainer/portainer',
  },
  { paths: ['tecnativa/docker-socket-proxy'], startsAs: root, read: '2026-11, Tecnativa/docker-socket-proxy' },
  { paths: ['dockurr/windows'], startsAs: root, dataDirectories: ['/storage'], read: '2026-11, dockur/windows' },
  { paths: ['library/node'], startsAs: root, read: '2026-11, nodejs/docker-node' },
  { paths: ['library/python'], startsAs: root, read: '2026-11, docker-library/python' },
  { paths: ['library/alpine'], startsAs: root, read: '2026-11, alpinelinux/docker-alpine' },
  {
    paths: ['bitnami/postgresql', 'bitnamilegacy/postgresql'],
    startsAs: own('1001'),
    dataDirectories: ['/bitnami/postgresql'],
    read: '2026-11, bitnami/containers',
  },
];

/** Families whose images all start alike, by the beginning of their path. */
const families: readonly { readonly prefix: string; readonly tag?: RegExp; readonly startsAs: StartsAs; readonly read: string }[] = [
  { prefix: 'selenium/', startsAs: own('1200'), read: '2026-11, SeleniumHQ/docker-selenium' },
  { prefix: 'distroless/', tag: /(^|-)nonroot(-|$)/, startsAs: own('nonroot'), read: '2026-11, GoogleContainerTools/distroless' },
];

const byPath: ReadonlyMap<string, PublishedImage> = new Map(publishedImages.flatMap((image) => image.paths.map((path) => [path, image])));

/** What the image's own sources say; mirrors that keep Docker's `library/` path count as the original. */
export function publishedImage({ path, tag }: ImageName): PublishedImage | undefined {
  const mirrored = path.lastIndexOf('/library/');
  const image = byPath.get(mirrored < 0 ? path : path.slice(mirrored + 1));
  if (image === undefined) {
    const family = families.find(
      (candidate) => path.startsWith(candidate.prefix) && (candidate.tag === undefined || candidate.tag.test(tag ?? '')),
    );
    return family && { paths: [path], startsAs: family.startsAs, read: family.read };
  }
  return image.since && isOlder(tag, image.since) ? undefined : image;
}

/** Whether the tag surely names a version before the given one. */
function isOlder(tag: string | undefined, [major, minor]: readonly [number, number]): boolean {
  const version = /^v?(\d{1,6})(?:\.(\d{1,6}))?/.exec(tag ?? '');
  if (version === null) return false;
  const given = Number(version[1]);
  return given < major || (given === major && version[2] !== undefined && Number(version[2]) < minor);
}
