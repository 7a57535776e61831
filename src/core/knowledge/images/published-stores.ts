import type { PublishedImage, StartsAs } from './types';

const drops: StartsAs = { user: 'drops' };
const own = (uid: string): StartsAs => ({ user: 'own', uid });

const postgres = '2026-11, docker-library/postgres';
const influx = '2026-11, influxdata/influxdata-docker';
const bitnami = '2026-11, bitnami/containers';

/** Images that are PostgreSQL's with extensions on top; their tags name the extension's version first, so that the one below is not known. */
const builtOnPostgres: Omit<PublishedImage, 'paths' | 'read'> = {
  startsAs: drops,
  dataDirectories: ['/var/lib/postgresql/data', '/var/lib/postgresql'],
  dataVariable: 'PGDATA',
  stopSignal: 'SIGINT',
};

const bitnamiStore = (name: string, data: string): PublishedImage => ({
  paths: [`bitnami/${name}`, `bitnamilegacy/${name}`],
  startsAs: own('1001'),
  dataDirectories: [data],
  volumes: [],
  read: bitnami,
});

/** Databases, document stores, caches and brokers, as read in the Dockerfiles, entry points and manuals of the images themselves. */
export const publishedStores: readonly PublishedImage[] = [
  {
    paths: ['library/postgres'],
    since: [18, 0],
    startsAs: drops,
    // A mount at the old `/var/lib/postgresql/data` makes the entry point stop with an error.
    dataDirectories: ['/var/lib/postgresql', '/var/lib/postgresql/{major}/docker'],
    dataVariable: 'PGDATA',
    volumes: ['/var/lib/postgresql'],
    stopSignal: 'SIGINT',
    read: postgres,
  },
  {
    paths: ['library/postgres'],
    startsAs: drops,
    dataDirectories: ['/var/lib/postgresql/data'],
    dataVariable: 'PGDATA',
    volumes: ['/var/lib/postgresql/data'],
    stopSignal: 'SIGINT',
    read: postgres,
  },
  { paths: ['postgis/postgis'], ...builtOnPostgres, read: '2026-11, postgis/docker-postgis' },
  { paths: ['timescale/timescaledb'], ...builtOnPostgres, read: '2026-11, timescale/timescaledb-docker' },
  { paths: ['pgvector/pgvector'], ...builtOnPostgres, read: '2026-11, pgvector/pgvector' },
  {
    paths: ['library/mysql'],
    startsAs: drops,
    dataDirectories: ['/var/lib/mysql'],
    volumes: ['/var/lib/mysql'],
    read: '2026-11, docker-library/mysql',
  },
  {
    paths: ['library/mariadb'],
    startsAs: drops,
    dataDirectories: ['/var/lib/mysql'],
    volumes: ['/var/lib/mysql'],
    read: '2026-11, MariaDB/mariadb-docker',
  },
  {
    paths: ['mssql/server'],
    since: [2019, 0],
    startsAs: own('mssql'),
    dataDirectories: ['/var/opt/mssql'],
    read: '2026-11, microsoft/mssql-docker',
  },
  // A mount at `/data` does not hold them: the image's own volumes lie over it.
  {
    paths: ['library/mongo'],
    startsAs: drops,
    dataDirectories: ['/data/db'],
    volumes: ['/data/db', '/data/configdb'],
    read: '2026-11, docker-library/mongo',
  },
  {
    paths: ['library/couchdb', 'apache/couchdb'],
    dataDirectories: ['/opt/couchdb/data'],
    volumes: ['/opt/couchdb/data'],
    init: 'tini',
    read: '2026-11, apache/couchdb-docker',
  },
  {
    paths: ['library/cassandra'],
    startsAs: drops,
    dataDirectories: ['/var/lib/cassandra'],
    volumes: ['/var/lib/cassandra'],
    read: '2026-11, docker-library/cassandra',
  },
  {
    paths: ['library/influxdb'],
    since: [3, 0],
    startsAs: own('influxdb3'),
    dataDirectories: ['/var/lib/influxdb3'],
    volumes: [],
    read: influx,
  },
  {
    paths: ['library/influxdb'],
    since: [2, 0],
    startsAs: drops,
    dataDirectories: ['/var/lib/influxdb2'],
    volumes: ['/var/lib/influxdb2', '/etc/influxdb2'],
    read: influx,
  },
  {
    paths: ['library/influxdb'],
    startsAs: { user: 'root' },
    dataDirectories: ['/var/lib/influxdb'],
    volumes: ['/var/lib/influxdb'],
    read: influx,
  },
  {
    paths: ['clickhouse/clickhouse-server', 'library/clickhouse'],
    dataDirectories: ['/var/lib/clickhouse'],
    volumes: ['/var/lib/clickhouse'],
    read: '2026-11, ClickHouse/ClickHouse',
  },
  {
    paths: ['elasticsearch/elasticsearch', 'library/elasticsearch'],
    since: [8, 0],
    startsAs: own('1000'),
    dataDirectories: ['/usr/share/elasticsearch/data'],
    volumes: [],
    init: 'tini',
    read: '2026-11, elastic/dockerfiles',
  },
  {
    paths: ['opensearchproject/opensearch'],
    since: [2, 10],
    startsAs: own('1000'),
    dataDirectories: ['/usr/share/opensearch/data'],
    volumes: [],
    read: '2026-11, opensearch-project/opensearch-build',
  },
  {
    paths: ['library/solr'],
    startsAs: own('8983'),
    dataDirectories: ['/var/solr'],
    volumes: ['/var/solr'],
    since: [9, 0],
    read: '2026-11, apache/solr-docker',
  },
  {
    paths: ['library/neo4j'],
    since: [5, 0],
    startsAs: drops,
    dataDirectories: ['/data'],
    volumes: ['/data', '/logs'],
    init: 'tini',
    read: '2026-11, neo4j/docker-neo4j',
  },
  {
    paths: ['getmeili/meilisearch'],
    since: [1, 0],
    startsAs: { user: 'root' },
    dataDirectories: ['/meili_data'],
    volumes: [],
    init: 'tini',
    read: '2026-11, meilisearch/meilisearch',
  },
  { paths: ['cockroachdb/cockroach'], startsAs: { user: 'root' }, volumes: [], read: '2026-11, cockroachdb/cockroach' },
  {
    paths: ['prom/prometheus', 'prometheus/prometheus'],
    since: [2, 0],
    startsAs: own('nobody'),
    dataDirectories: ['/prometheus'],
    volumes: ['/prometheus'],
    read: '2026-11, prometheus/prometheus',
  },
  {
    paths: ['grafana/loki'],
    since: [2, 0],
    startsAs: own('10001'),
    dataDirectories: ['/loki'],
    volumes: [],
    read: '2026-11, grafana/loki',
  },
  // Builds since 2026 declare no volume any more, older ones `/data`.
  { paths: ['library/redis'], startsAs: drops, dataDirectories: ['/data'], read: '2026-11, redis/docker-library-redis' },
  { paths: ['valkey/valkey'], startsAs: drops, dataDirectories: ['/data'], read: '2026-11, valkey-io/valkey-container' },
  { paths: ['library/memcached'], startsAs: own('memcache'), volumes: [], read: '2026-11, docker-library/memcached' },
  {
    paths: ['library/rabbitmq'],
    startsAs: drops,
    dataDirectories: ['/var/lib/rabbitmq'],
    volumes: ['/var/lib/rabbitmq'],
    read: '2026-11, docker-library/rabbitmq',
  },
  {
    paths: ['apache/kafka'],
    startsAs: own('appuser'),
    dataDirectories: ['/var/lib/kafka/data'],
    volumes: ['/etc/kafka/secrets', '/var/lib/kafka/data', '/mnt/shared/config'],
    read: '2026-11, apache/kafka',
  },
  {
    paths: ['confluentinc/cp-kafka'],
    since: [6, 0],
    startsAs: own('appuser'),
    dataDirectories: ['/var/lib/kafka/data'],
    volumes: ['/var/lib/kafka/data', '/etc/kafka/secrets'],
    read: '2026-11, confluentinc/kafka-images',
  },
  {
    paths: ['library/zookeeper'],
    startsAs: drops,
    dataDirectories: ['/data'],
    volumes: ['/data', '/datalog', '/logs'],
    read: '2026-11, 31z4/zookeeper-docker',
  },
  {
    paths: ['hashicorp/consul', 'library/consul'],
    startsAs: drops,
    dataDirectories: ['/consul/data'],
    volumes: ['/consul/data'],
    init: 'dumb-init',
    read: '2026-11, hashicorp/consul',
  },
  { paths: ['library/nats'], startsAs: { user: 'root' }, volumes: [], read: '2026-11, nats-io/nats-docker' },
  {
    paths: ['bitnami/postgresql', 'bitnamilegacy/postgresql'],
    startsAs: own('1001'),
    dataDirectories: ['/bitnami/postgresql'],
    volumes: ['/bitnami/postgresql', '/docker-entrypoint-initdb.d', '/docker-entrypoint-preinitdb.d'],
    read: bitnami,
  },
  bitnamiStore('mysql', '/bitnami/mysql'),
  bitnamiStore('mariadb', '/bitnami/mariadb'),
  bitnamiStore('mongodb', '/bitnami/mongodb'),
  bitnamiStore('rabbitmq', '/bitnami/rabbitmq'),
  bitnamiStore('redis', '/bitnami/redis/data'),
  bitnamiStore('kafka', '/bitnami/kafka'),
];
