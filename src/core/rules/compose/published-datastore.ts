import { isEveryAddress } from '../../knowledge/addresses';
import { knownImage, type WorkloadKind } from '../../knowledge/images';
import { known, valueOf } from '../../model/certain';
import { parsePort, parsePortRange } from '../../model/compose/short';
import { removeWritten, replacePart, setPart, type FileEdits } from '../../workspace/compose/edit';
import { mapAt, scalarAt } from '../../workspace/compose/tree';
import type { Port, Service } from '../../workspace/workload';
import { defineRule } from '../rule';
import { offer } from './support/fixes';
import { commandLine, imageOf } from './support/service';
import type text from './published-datastore.text';

const stores: ReadonlySet<WorkloadKind> = new Set(['database', 'document-store', 'cache', 'broker']);

/** Settings that switch a store's password off, by the variable and what it is set to. */
const openSettings: readonly (readonly [variable: string, value: RegExp])[] = [
  ['ALLOW_EMPTY_PASSWORD', /^(yes|true|1)$/i],
  ['MYSQL_ALLOW_EMPTY_PASSWORD', /^(yes|true|1)$/i],
  ['MARIADB_ALLOW_EMPTY_ROOT_PASSWORD', /^(yes|true|1)$/i],
  ['POSTGRES_HOST_AUTH_METHOD', /^trust$/i],
  ['xpack.security.enabled', /^false$/i],
  ['ALLOW_ANONYMOUS_LOGIN', /^(yes|true|1)$/i],
];

function openSetting(service: Service): string | undefined {
  const environment = service.pairs('environment');
  const found = openSettings.find(([name, value]) => value.test(valueOf(environment.get(name)?.value) ?? ''));
  if (found) return `\`${found[0]}\``;
  return /--protected-mode\s+no\b/.test(commandLine(service)) ? '`--protected-mode no`' : undefined;
}

const developing = /^(dev|develop|development|debug|test|local)$/i;

/** Redis and its kin ask for a password only where one is set; a configuration file may do so unseen. */
function hasNoPassword(service: Service, name: string): boolean {
  if (!/^(redis|valkey|keydb)$/.test(name) || service.build !== undefined) return false;
  const environment = [...service.pairs('environment').keys()];
  const line = [...service.list('entrypoint'), ...service.list('command')].map(({ value }) => valueOf(value));
  const set =
    line.some((word) => word === undefined || /requirepass|aclfile|\.conf\b/.test(word)) ||
    environment.some((key) => /PASSWORD|ACL/i.test(key));
  return !set && service.entry('env_file') === undefined;
}

/** Whether the port is bound on all addresses: none written, or the one that means all. A variable without a default may be either. */
function isOnAllAddresses({ hostIp }: Port): boolean {
  return hostIp === undefined || isEveryAddress(valueOf(hostIp) ?? '');
}

/** A network of the service whose ports go to another address by default, by its driver option. */
function hasOtherDefaultAddress(service: Service): boolean {
  const networks = mapAt(service.project.top, 'networks');
  return [...(networks?.entries.keys() ?? [])].some((name) => {
    const address = scalarAt(mapAt(mapAt(networks, name), 'driver_opts'), 'com.docker.network.bridge.host_binding_ipv4');
    return address !== undefined && valueOf(address.value) !== '0.0.0.0';
  });
}

/** Ports on which data itself is served; a monitoring page, such as Prometheus has on 9090, is no data store's. */
const dataPorts: ReadonlySet<number> = new Set([
  5432, 3306, 1433, 1521, 26257, 27017, 6379, 9200, 9300, 9042, 5984, 8086, 11211, 2379, 5672, 9092, 7474, 7687, 8123, 9000, 8529,
]);

function servesStore(port: Port, native: readonly number[]): number | undefined {
  const range = parsePortRange(valueOf(port.target) ?? '');
  return range && native.find((number) => dataPorts.has(number) && range.first <= number && number <= range.last);
}

function loopback({ written }: Port): FileEdits {
  const value = written.item?.value;
  if (value?.type === 'map') return setPart(value, 'host_ip', '127.0.0.1');
  const port = value?.type === 'scalar' ? parsePort(value.raw) : undefined;
  if (port === undefined) return undefined;
  if (port.hostIp) return replacePart(written, port.hostIp.span.start, port.hostIp.span.end, '127.0.0.1');
  return replacePart(written, 0, 0, port.published ? '127.0.0.1:' : '127.0.0.1::');
}

export default defineRule<typeof text>({
  id: 'compose/published-datastore',
  on: 'service',
  since: '0.1.0',
  audience: 'everyone',
  claims: [
    'docker-published-on-all-interfaces',
    'docker-published-ports-before-host-firewall',
    'docker-weaker-isolation',
    'cis-docker-bind-interface',
  ],
  messages: { published: 'warning', open: 'warning', unlocked: 'warning', profile: 'information' },
  *check(service) {
    const image = imageOf(service);
    const facts = image && knownImage(image);
    if (image === undefined || facts?.kind === undefined || !stores.has(facts.kind) || !facts.ports) return;
    if (valueOf(service.text('network_mode')?.value ?? known('')) === 'host' || hasOtherDefaultAddress(service)) return;
    const setting = openSetting(service);
    const values = { service: service.name };
    for (const port of service.ports) {
      const number = servesStore(port, facts.ports);
      if (number === undefined || !isOnAllAddresses(port)) continue;
      const found = {
        at: port.written.at,
        fixes: [...offer('loopback', 'review', loopback(port)), ...offer('remove', 'review', removeWritten(port.written))],
      };
      if (service.profiles.some((profile) => developing.test(profile)))
        yield { message: 'profile', values: { ...values, port: number }, ...found };
      else if (setting) yield { message: 'open', values: { ...values, port: number, setting }, ...found };
      else if (hasNoPassword(service, image.name)) yield { message: 'unlocked', values: { ...values, port: number }, ...found };
      else yield { message: 'published', values: { ...values, port: number }, ...found };
    }
  },
});
