import type { ImageName, WorkloadKind } from './types';

/** The last path component of well-known images, with the ports they serve their data on behind a colon. */
const names: { readonly [K in WorkloadKind]?: string } = {
  database:
    'postgres:5432 postgresql:5432 postgis:5432 timescaledb:5432 timescaledb-ha:5432 pgvector:5432 mysql:3306 mariadb:3306 ' +
    'mariadb-galera:3306 percona:3306 percona-server:3306 azure-sql-edge:1433 cockroach:26257 yugabyte:5433 db2:50000 ' +
    'oracle-free:1521 oracle-xe:1521 firebird:3050',
  'document-store':
    'mongo:27017 mongodb:27017 mongodb-community-server:27017 couchdb:5984 elasticsearch:9200 opensearch:9200 solr:8983 ' +
    'clickhouse-server:8123,9000 clickhouse:8123,9000 influxdb:8086 cassandra:9042 scylla:9042 neo4j:7474,7687 meilisearch:7700 ' +
    'qdrant:6333 weaviate:8080 milvus:19530 prometheus:9090 victoria-metrics:8428 loki:3100 arangodb:8529 rethinkdb:28015 ' +
    'surrealdb:8000 typesense:8108 questdb:9000 couchbase:8091',
  cache:
    'redis:6379 redis-stack:6379 redis-stack-server:6379 redismod:6379 valkey:6379 keydb:6379 dragonfly:6379 memcached:11211 varnish:80',
  broker:
    'rabbitmq:5672 kafka:9092 cp-kafka:9092 cp-server:9092 redpanda:9092 nats:4222 emqx:1883 eclipse-mosquitto:1883 mosquitto:1883 ' +
    'activemq-artemis:61616 activemq-classic:61616 pulsar:6650 zookeeper:2181 cp-zookeeper:2181 etcd:2379 consul:8500',
  web:
    'nginx:80,443 nginx-unprivileged:8080 openresty:80 httpd:80 caddy:80,443 traefik:80,443 haproxy:80,443 envoy:10000 ' +
    'wordpress:80 nextcloud:80 ghost:2368 keycloak:8080 grafana:3000 grafana-oss:3000 grafana-enterprise:3000 drupal:80 joomla:80 ' +
    'mediawiki:80 gitea:3000 forgejo:3000 gitlab-ce:80 gitlab-ee:80 nginx-proxy-manager:80,81 n8n:5678 node-red:1880 ' +
    'uptime-kuma:3001 sonarqube:9000 kibana:5601 matomo:80 odoo:8069 metabase:3000 superset:8088 open-webui:8080 authelia:9091 ' +
    'swag:80,443 nginx-proxy:80,443',
  'ci-runner':
    'gitlab-runner actions-runner github-runner act_runner drone-runner-docker woodpecker-agent jenkins:8080 inbound-agent ' +
    'ssh-agent buildkit kaniko-executor',
  browser:
    'standalone-chrome:4444 standalone-chromium:4444 standalone-firefox:4444 standalone-edge:4444 standalone-all-browsers:4444 ' +
    'node-chrome node-chromium node-firefox node-edge playwright puppeteer chromium alpine-chrome flaresolverr:8191 ' +
    'headless-shell:9222',
  'machine-learning':
    'pytorch tensorflow cuda vllm-openai:8000 text-generation-inference:80 ollama:11434 tritonserver:8000 comfyui:8188 ' +
    'base-notebook:8888 minimal-notebook:8888 scipy-notebook:8888 datascience-notebook:8888 tensorflow-notebook:8888 ' +
    'pytorch-notebook:8888 localai:8080',
  'network-appliance':
    'wireguard:51820 wg-easy:51820 openvpn:1194 gluetun tailscale zerotier:9993 pihole:53 adguardhome:53 unbound:53 frr bird ' +
    'keepalived coredns:53 suricata snort zeek openwrt dnsmasq:53 bind9:53',
  'host-agent':
    'node-exporter:9100 windows-exporter:9182 cadvisor:8080 falco tetragon netdata:19999 filebeat promtail vector fluent-bit ' +
    'telegraf glances watchtower portainer:9000 portainer-ce:9000,9443 portainer-ee:9000,9443 dozzle:8080 dockge:5001 diun ' +
    'autoheal scrutiny:8080 beszel-agent docker-socket-proxy:2375 socket-proxy:2375 dockerproxy:2375',
  'legacy-system': 'baseimage ubi8-init ubi9-init ubi-init',
  storage: 'nfs-server:2049 nfs-server-alpine:2049 samba:445 minio:9000 seafile:80 seafile-mc:80 syncthing:22000 glusterfs seaweedfs',
  desktop: 'webtop:3000 x11docker steam-headless',
  'device-hub':
    'home-assistant:8123 homeassistant:8123 zigbee2mqtt:8080 zwave-js-ui:8091 frigate:5000 octoprint:5000 jellyfin:8096 plex:32400 ' +
    'pms-docker:32400 emby:8096 embyserver:8096 esphome:6052 homebridge:8581',
  'vm-in-container': 'docker-osx qemu-docker:8006 virt-launcher',
  'untrusted-code': 'piston:2000 judge0:2358 jupyterhub:8000',
  'low-latency':
    'asterisk:5060 freeswitch:5060 kamailio:5060 coturn:3478 jvb:10000 livekit-server:7880 janus-gateway:8088 mediasoup-demo openmpi dpdk ' +
    'openmpi-base vpp',
  tool:
    'phpmyadmin:80 adminer:8080 pgadmin4:80 pgadmin:80 redis-commander:8081 redisinsight:5540 mongo-express:8081 kafka-ui:8080 ' +
    'kafdrop:9000 akhq:8080 cerebro:9000 cloudbeaver:8978 alertmanager:9093 kubectl chrome-devtools-mcp certbot rclone restic ' +
    'pgbouncer:6432 mailhog:8025 mailpit:8025 cloudflared',
};

/** Images whose last component alone says nothing. */
const paths: Readonly<Record<string, KindOfImage>> = {
  'mssql/server': { kinds: ['database'], ports: [1433] },
  'database/free': { kinds: ['database'], ports: [1521] },
  'database/enterprise': { kinds: ['database'], ports: [1521] },
  'datadog/agent': { kinds: ['host-agent'], ports: [] },
  'portainer/agent': { kinds: ['host-agent'], ports: [9001] },
  'buildkite/agent': { kinds: ['ci-runner'], ports: [] },
  'kaniko-project/executor': { kinds: ['ci-runner'], ports: [] },
  'browserless/chrome': { kinds: ['browser'], ports: [3000] },
  'vaultwarden/server': { kinds: ['web'], ports: [80] },
  'dockurr/windows': { kinds: ['vm-in-container'], ports: [8006, 3389] },
  'dockurr/macos': { kinds: ['vm-in-container'], ports: [8006] },
  'qemux/qemu': { kinds: ['vm-in-container'], ports: [8006] },
};

const families: readonly { readonly prefix: string; readonly kind: WorkloadKind }[] = [
  { prefix: 'kasmweb/', kind: 'desktop' },
  { prefix: 'budtmo/docker-android', kind: 'vm-in-container' },
];

/** What images are beside what their name says first. */
const secondKinds: Readonly<Record<string, readonly WorkloadKind[]>> = {
  // Sonarqube runs Elasticsearch inside.
  sonarqube: ['document-store'],
  jenkins: ['web'],
  'gitlab-ce': ['database', 'legacy-system'],
  'gitlab-ee': ['database', 'legacy-system'],
};

export interface KindOfImage {
  /** The most telling first. */
  readonly kinds: readonly WorkloadKind[];
  readonly ports: readonly number[];
}

const byName: ReadonlyMap<string, KindOfImage> = new Map(
  (Object.entries(names) as [WorkloadKind, string][]).flatMap(([kind, list]) =>
    list.split(' ').map((item) => {
      const [name = '', ports] = item.split(':');
      const kinds = [kind, ...(secondKinds[name] ?? [])];
      return [name, { kinds, ports: ports === undefined ? [] : ports.split(',').map(Number) }] as const;
    }),
  ),
);

const affixes = new Set([
  'exporter',
  'ui',
  'gui',
  'admin',
  'backup',
  'restore',
  'dump',
  'client',
  'cli',
  'tools',
  'proxy',
  'operator',
  'init',
  'migrate',
  'migrator',
  'migration',
  'migrations',
]);

/**
 * What an image is for, by its path or exact last component. `postgres-exporter` and `backup-postgres` are tools for a database, not one;
 * a name that is merely similar to a known one says nothing.
 */
export function kindOfImage({ path, name, tag }: ImageName): KindOfImage | undefined {
  if (path === 'library/docker') return { kinds: [/(^|-)dind($|-)/.test(tag ?? '') ? 'ci-runner' : 'tool'], ports: [] };
  const family = families.find(({ prefix }) => path.startsWith(prefix));
  return (
    paths[path] ??
    byName.get(name) ??
    (family ? { kinds: [family.kind], ports: [] } : isToolFor(name) ? { kinds: ['tool'], ports: [] } : undefined)
  );
}

function isToolFor(name: string): boolean {
  const parts = name.toLowerCase().split(/[-_]/);
  const subject = parts.filter((part) => !affixes.has(part));
  if (subject.length === parts.length) return false;
  const known = byName.get(subject.join('-')) ?? byName.get(subject[0] ?? '');
  return known !== undefined || subject[0] === 'mysqld';
}
