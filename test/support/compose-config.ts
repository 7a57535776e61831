import { valueOf, type Certain } from '../../src/core/model/certain';
import { parsePort, parsePortRange, parseVolume } from '../../src/core/model/compose/short';
import { joinUri, type Uri } from '../../src/core/text/uri';
import { asDependencies, asPairs, hostItems, itemsOf } from '../../src/core/workspace/compose/forms';
import { commandWords } from '../../src/core/workspace/compose/service/words';
import type { EffectiveEntry, EffectiveMap, EffectiveNode, EffectiveScalar } from '../../src/core/workspace/effective';
import type { DefinitionKind, Project, Service, Written } from '../../src/core/workspace/workload';

/** What `docker compose config --format json` prints; `unknown` where a variable of the shell decides. */
export type Json = string | null | Unknown | readonly Json[] | { readonly [key: string]: Json };

export type Unknown = typeof unknown;

/** Agrees with everything. */
export const unknown: unique symbol = Symbol('unknown');

/**
 * The project as `docker compose config` prints it: short forms written long, paths made absolute, defaults filled in, what no active service
 * uses left out. Scalars are texts; `sameConfig` compares them as what they mean.
 */
export function configOf(project: Project, folder: string): Json {
  const named = project.name ? certain(project.name) : folder;
  const services = [...project.services.values()].filter(({ active }) => valueOf(active) !== false);
  const used = usedBy(services);
  const definitions = (kind: DefinitionKind): Record<string, Json> => {
    const names = [...used[kind]].filter((key) => kind === 'networks' || project.definition(kind, key) !== undefined);
    return Object.fromEntries(names.map((key) => [key, definition(project, kind, key, named)]));
  };
  return {
    name: named,
    services: Object.fromEntries(services.map((service) => [service.name, serviceOf(service)])),
    networks: definitions('networks'),
    volumes: definitions('volumes'),
    secrets: definitions('secrets'),
    configs: definitions('configs'),
  };
}

function usedBy(services: readonly Service[]): Record<DefinitionKind, ReadonlySet<string>> {
  const known = (values: readonly (Certain<string> | undefined)[]) => new Set(values.flatMap((value) => valueOf(value) ?? []));
  const buildSecrets = services.flatMap((service) => {
    const node = service.entry('build.secrets')?.value;
    return node ? itemsOf(node).map(({ value }) => sourceOf(value)) : [];
  });
  return {
    networks: known(services.flatMap(({ networks }) => networks.map(({ network }) => network))),
    volumes: known(services.flatMap(({ mounts }) => mounts.flatMap(({ type, source }) => (valueOf(type) === 'volume' ? [source] : [])))),
    secrets: known([...services.flatMap(({ secrets }) => secrets.map(({ source }) => source)), ...buildSecrets]),
    configs: known(services.flatMap(({ configs }) => configs.map(({ source }) => source))),
  };
}

function sourceOf(node: EffectiveNode): Certain<string> | undefined {
  if (node.type === 'scalar') return node.value;
  const source = node.type === 'map' ? node.entries.get('source')?.value : undefined;
  return source?.type === 'scalar' ? source.value : undefined;
}

function definition(project: Project, kind: DefinitionKind, key: string, name: string | Unknown): Json {
  const found = project.definition(kind, key);
  const external = valueOf(found?.external) === true;
  const named = external ? key : typeof name === 'string' ? `${name}_${key}` : unknown;
  const node = found?.entry.value;
  if (node?.type !== 'map') return { ...(external && { external: 'true' }), name: named };
  const own = plainEntries(node);
  const [labels, file, device] = [part(node, 'labels'), part(node, 'file'), part(node, 'driver_opts', 'device')];
  const isBind = own['driver'] === 'local' && scalarOf(part(node, 'driver_opts', 'o')) === 'bind';
  const options = own['driver_opts'];
  return {
    ...own,
    ...(external && { external: 'true' }),
    name: own['name'] ?? scalarOf(part(node, 'external', 'name')) ?? named,
    ...(labels && { labels: pairsOf(labels) }),
    ...(file?.type === 'scalar' && { file: absolute(file) }),
    ...(isBind && device?.type === 'scalar' && isObject(options) && { driver_opts: { ...options, device: absolute(device) } }),
  };
}

function isObject(json: Json | undefined): json is { readonly [key: string]: Json } {
  return typeof json === 'object' && json !== null && !Array.isArray(json);
}

function part(node: EffectiveNode, ...path: readonly string[]): EffectiveNode | undefined {
  let found: EffectiveNode | undefined = node;
  for (const key of path) found = found?.type === 'map' ? found.entries.get(key)?.value : undefined;
  return found;
}

type Writer = (node: EffectiveNode, service: Service) => Json;

/** The keys whose long form is not what is written. */
const writers: Readonly<Record<string, Writer>> = {
  annotations: pairsOf,
  blkio_config: blkioOf,
  build: buildOf,
  configs: (node) => itemsOf(node).map(({ value }) => reference(value)),
  deploy: deployOf,
  develop: developOf,
  devices: devicesOf,
  dns: listOf,
  dns_search: listOf,
  extra_hosts: hostsOf,
  gpus: (node) => (node.type === 'scalar' ? [{ count: '-1' }] : requestsOf(node)),
  healthcheck: healthcheckOf,
  labels: pairsOf,
  ports: portsOf,
  post_start: hooksOf,
  pre_stop: hooksOf,
  secrets: (node) => itemsOf(node).map(({ value }) => reference(value, '/run/secrets/')),
  storage_opt: pairsOf,
  sysctls: pairsOf,
  tmpfs: listOf,
  volumes: volumesOf,
};

/** What Compose reads and then leaves out, and what is written below by itself. */
const leftOut = new Set(['extends', 'env_file', 'environment', 'command', 'entrypoint', 'depends_on', 'networks']);

function serviceOf(service: Service): Json {
  const written: Record<string, Json> = {};
  for (const [key, { value }] of service.node.entries) {
    if (key.startsWith('x-') || leftOut.has(key) || value === undefined) continue;
    written[key] = writers[key]?.(value, service) ?? plain(value);
  }
  const environment = [...service.environment()].map(([key, pair]) => [key, pair ? textOf(pair) : null] as const);
  return {
    ...written,
    command: wordsOf(service.entry('command')),
    entrypoint: wordsOf(service.entry('entrypoint')),
    environment: Object.fromEntries(environment),
    depends_on: dependenciesOf(service),
    networks: networksOf(service),
    ...(written['pull_policy'] === 'if_not_present' && { pull_policy: 'missing' }),
  };
}

/** A number that is written bare goes through Go, which writes it in its own way. */
function textOf({ value, entry, item }: Written<string>): string | Unknown {
  const text = certain(value);
  const node = entry.value;
  if (typeof text !== 'string' || item !== undefined || node?.type !== 'scalar' || node.raw !== text) return text;
  if (node.node.yamlType === 'int' && /^[-+]?0[0-7]+$/.test(text)) return String(parseInt(text, 8));
  return node.node.yamlType === 'int' || node.node.yamlType === 'float' ? String(Number(text)) : text;
}

function certain(value: Certain<string>): string | Unknown {
  return valueOf(value) ?? unknown;
}

function scalarOf(node: EffectiveNode | undefined): string | Unknown | undefined {
  return node?.type === 'scalar' ? certain(node.value) : undefined;
}

/** The node as it is written, its variables filled in. */
function plain(node: EffectiveNode): Json {
  if (node.type === 'scalar') return node.isNull ? null : certain(node.value);
  return node.type === 'sequence' ? node.items.map(({ value }) => plain(value)) : plainEntries(node);
}

function plainEntries(map: EffectiveMap): Record<string, Json> {
  const entries = [...map.entries].filter(([key]) => !key.startsWith('x-'));
  return Object.fromEntries(entries.map(([key, { value }]) => [key, value ? plain(value) : null]));
}

function listOf(node: EffectiveNode): Json {
  return itemsOf(node).map(({ value }) => plain(value));
}

function pairsOf(node: EffectiveNode): Json {
  return Object.fromEntries([...asPairs(node).entries].map(([key, { value }]) => [key, value ? plain(value) : '']));
}

function hostsOf(node: EffectiveNode): Json {
  const hosts = hostItems(node).map(({ value }) => scalarOf(value) ?? '');
  return hosts
    .flatMap((host): Json[] => {
      if (typeof host !== 'string') return [host];
      const [, name = '', addresses = ''] = /^([^=:]*)[=:](.*)$/s.exec(host) ?? [];
      return addresses.split(',').map((address) => `${name}=${address.replace(/^\[(.+)\]$/, '$1')}`);
    })
    .sort((a, b) => (String(a) < String(b) ? -1 : 1));
}

function wordsOf(entry: EffectiveEntry | undefined): Json {
  const words = entry && commandWords(entry);
  if (words === undefined) return null;
  return words.some(({ expands }) => expands) ? unknown : words.map(({ text }) => text);
}

/** A path as seen from the folder of the file that it is written in. */
function absolute(path: EffectiveScalar): Json {
  const text = valueOf(path.value);
  // A path in somebody's home is another one for everybody.
  if (text === undefined || text.startsWith('~')) return unknown;
  return text.startsWith('/') || isWindows(text) ? text : inRoot(joinUri(path.folder, text));
}

/** The folder of the workspace, in place of where it happens to lie. */
const root = '<root>';

function inRoot(path: Uri): string {
  return path === '' ? root : `${root}/${path}`;
}

function isWindows(path: string): boolean {
  return /^(?:[a-zA-Z]:|\\\\)/.test(path);
}

/** A build context, which may be no path at all. */
function contextOf(scalar: EffectiveScalar): Json {
  const text = valueOf(scalar.value);
  return text !== undefined && (/^(?:https?:|git:|ssh:|github\.com\/|git@|service:)|:\/\//.test(text) || /^oci:/.test(text))
    ? text
    : absolute(scalar);
}

function buildOf(node: EffectiveNode, service: Service): Json {
  const context = service.entry('build.context')?.value;
  const map: EffectiveMap | undefined = node.type === 'map' ? node : undefined;
  const at = (key: string) => map?.entries.get(key)?.value;
  const contexts = at('additional_contexts');
  const hosts = at('extra_hosts');
  const [labels, tags, secrets, ssh, from, to, platforms] = [
    at('labels'),
    at('tags'),
    at('secrets'),
    at('ssh'),
    at('cache_from'),
    at('cache_to'),
    at('platforms'),
  ];
  return {
    ...(map && plainEntries(map)),
    context: context?.type === 'scalar' ? contextOf(context) : inRoot(service.build?.context ?? ''),
    ...(service.entry('build.dockerfile_inline') === undefined && { dockerfile: scalarOf(at('dockerfile')) ?? 'Dockerfile' }),
    args: Object.fromEntries([...service.pairs('build.args')].flatMap(([key, pair]) => (pair ? [[key, certain(pair.value)]] : []))),
    ...(contexts && { additional_contexts: contextsOf(contexts) }),
    ...(hosts && { extra_hosts: hostsOf(hosts) }),
    ...(labels && { labels: pairsOf(labels) }),
    ...(tags && { tags: listOf(tags) }),
    ...(from && { cache_from: listOf(from) }),
    ...(to && { cache_to: listOf(to) }),
    ...(platforms && { platforms: listOf(platforms) }),
    ...(secrets && { secrets: itemsOf(secrets).map(({ value }) => reference(value)) }),
    ...(ssh && { ssh: [...asPairs(ssh).entries].map(([key, { value }]) => (value?.type === 'scalar' ? `${key}=` : key)) }),
  };
}

function contextsOf(node: EffectiveNode): Json {
  return Object.fromEntries(
    [...asPairs(node).entries].map(([key, { value }]) => {
      if (value?.type !== 'scalar') return [key, null];
      return [key, contextOf(value)];
    }),
  );
}

function dependenciesOf(service: Service): Json {
  const written = service.entry('depends_on')?.value;
  const dependencies: Record<string, Json> = {};
  for (const [key, { value }] of written ? asDependencies(written).entries : []) {
    const given = value?.type === 'map' ? plainEntries(value) : {};
    dependencies[key] = { condition: 'service_started', required: 'true', ...given };
  }
  const imply = (name: string | undefined, restart: string) => {
    if (name !== undefined && name !== '') dependencies[name] ??= { condition: 'service_started', restart, required: 'true' };
  };
  for (const link of service.list('links')) imply(valueOf(link.value)?.split(':')[0], 'true');
  for (const key of ['network_mode', 'ipc', 'pid', 'uts', 'cgroup']) {
    const mode = valueOf(service.text(key)?.value);
    if (mode?.startsWith('service:')) imply(mode.slice('service:'.length), 'true');
  }
  for (const from of service.list('volumes_from')) {
    const source = valueOf(from.value);
    if (!source?.startsWith('container:')) imply(source?.split(':')[0], 'false');
  }
  return dependencies;
}

function networksOf(service: Service): Json {
  return Object.fromEntries(
    service.networks.map(({ network, entry }) => [valueOf(network) ?? '?', entry?.value ? plain(entry.value) : null]),
  );
}

/** An entry of `secrets` or `configs` in its long form. */
function reference(node: EffectiveNode, defaultFolder?: string): Json {
  const long: Record<string, Json> = node.type === 'map' ? plainEntries(node) : {};
  const source = scalarOf(node) ?? long['source'] ?? '';
  const target: Record<string, Json> =
    defaultFolder === undefined ? {} : { target: typeof source === 'string' ? defaultFolder + source : unknown };
  const mode = node.type === 'map' ? node.entries.get('mode')?.value : undefined;
  return { source, ...target, ...long, ...(mode?.type === 'scalar' && { mode: octal(mode) }) };
}

/** A number that YAML 1.1 reads as octal. */
function octal(scalar: EffectiveScalar): Json {
  const text = valueOf(scalar.value);
  if (text === undefined) return unknown;
  return scalar.node.style === 'plain' && /^0o?[0-7]+$/.test(text) ? String(parseInt(text.replace('o', ''), 8)) : text;
}

function portsOf(node: EffectiveNode): Json {
  const ports: { readonly id: string; readonly port: Json }[] = [];
  const add = (id: string, port: Json) => {
    const before = ports.findIndex((other) => other.id === id);
    if (before < 0) ports.push({ id, port });
    else ports[before] = { id, port };
  };
  for (const { value } of itemsOf(node)) {
    if (value.type === 'map') {
      const port = { mode: 'ingress', protocol: 'tcp', ...plainEntries(value) };
      const published = value.entries.get('published')?.value;
      const number = published?.type === 'scalar' && published.node.yamlType === 'int' ? '#' : '';
      const { host_ip = '0.0.0.0', published: host = '', target = '', protocol } = port as Record<string, Json>;
      add(`${String(host_ip)}:${number}${String(host)}:${String(target)}/${String(protocol)}`, port);
      continue;
    }
    const text = scalarOf(value);
    if (typeof text !== 'string') return unknown;
    for (const port of shortPorts(text))
      add(`${port.host_ip ?? '0.0.0.0'}:${port.published ?? ''}:${port.target}/${port.protocol}`, { ...port });
  }
  return ports.map(({ port }) => port);
}

function shortPorts(text: string): readonly { mode: string; host_ip?: string; target: string; published?: string; protocol: string }[] {
  const port = parsePort(text);
  const targets = port && parsePortRange(port.target.text);
  if (port === undefined || targets === undefined) return [];
  const published = port.published && parsePortRange(port.published.text);
  const host = port.hostIp && { host_ip: port.hostIp.text };
  const one = (target: string, own: string | undefined) => ({
    mode: 'ingress',
    ...host,
    target,
    ...(own !== undefined && { published: own }),
    protocol: port.protocol,
  });
  const count = targets.last - targets.first + 1;
  return Array.from({ length: count }, (_, index) => {
    const target = String(targets.first + index);
    if (published === undefined) return one(target, undefined);
    const isRange = published.last > published.first;
    return one(target, isRange && count === 1 ? port.published?.text : String(published.first + index));
  });
}

function volumesOf(node: EffectiveNode): Json {
  return itemsOf(node).map(({ value }): Json => {
    if (value.type === 'scalar') return shortVolume(value);
    if (value.type !== 'map') return null;
    const long = plainEntries(value);
    const source = value.entries.get('source')?.value;
    const target = typeof long['target'] === 'string' ? cleaned(long['target']) : long['target'];
    const mode = part(value, 'tmpfs', 'mode');
    return {
      ...long,
      ...(target !== undefined && { target }),
      ...(long['type'] === 'bind' && source?.type === 'scalar' && { source: absolute(source) }),
      ...(mode?.type === 'scalar' && isObject(long['tmpfs']) && { tmpfs: { ...long['tmpfs'], mode: octal(mode) } }),
    };
  });
}

function shortVolume(scalar: EffectiveScalar): Json {
  const text = valueOf(scalar.value);
  if (text === undefined) return unknown;
  const { source, target, options } = parseVolume(text);
  const names = options.map((option) => option.text);
  const isBind = source !== undefined && (/^[./~]/.test(source.text) || isWindows(source.text));
  const propagation = names.find((name) => /^r?(?:private|shared|slave)$/.test(name));
  const selinux = names.find((name) => name === 'z' || name === 'Z');
  const bound = { create_host_path: 'true', ...(propagation && { propagation }), ...(selinux && { selinux }) };
  return {
    type: isBind ? 'bind' : 'volume',
    ...(source && { source: isBind && !source.text.startsWith('/') ? pathFromFolder(scalar, source.text) : source.text }),
    target: cleaned(target.text),
    ...(names.includes('ro') && { read_only: 'true' }),
    ...(isBind ? { bind: bound } : { volume: names.includes('nocopy') ? { nocopy: 'true' } : {} }),
  };
}

function pathFromFolder({ folder }: EffectiveScalar, path: string): Json {
  return path.startsWith('~') ? unknown : isWindows(path) ? path : inRoot(joinUri(folder, path));
}

function cleaned(path: string): string {
  return path.startsWith('/') ? joinUri('/', path) : path;
}

function devicesOf(node: EffectiveNode): Json {
  return itemsOf(node).map(({ value }): Json => {
    if (value.type === 'map') return plainEntries(value);
    const text = scalarOf(value);
    if (typeof text !== 'string') return unknown;
    const [source = '', target = source, permissions = 'rwm'] = text.split(':');
    return { source, target, permissions };
  });
}

function requestsOf(node: EffectiveNode): Json {
  return itemsOf(node).map(({ value }): Json => {
    const own = value.type === 'map' ? plainEntries(value) : {};
    const count = own['count'] === undefined && own['device_ids'] === undefined ? 'all' : own['count'];
    return { ...own, ...(count !== undefined && { count: count === 'all' ? '-1' : count }) };
  });
}

function healthcheckOf(node: EffectiveNode): Json {
  if (node.type !== 'map') return plain(node);
  const test = node.entries.get('test')?.value;
  const text = scalarOf(test);
  return { ...plainEntries(node), ...(text !== undefined && { test: ['CMD-SHELL', text] }) };
}

/** Compose prints the keys of these as Go has them. */
function blkioOf(node: EffectiveNode): Json {
  const capitalised = (json: Json): Json =>
    isObject(json) ? Object.fromEntries(Object.entries(json).map(([key, value]) => [key[0]?.toUpperCase() + key.slice(1), value])) : json;
  if (node.type !== 'map') return plain(node);
  return Object.fromEntries(
    Object.entries(plainEntries(node)).map(([key, value]) => [key, Array.isArray(value) ? value.map(capitalised) : value]),
  );
}

function deployOf(node: EffectiveNode): Json {
  if (node.type !== 'map') return plain(node);
  const labels = node.entries.get('labels')?.value;
  const devices = part(node, 'resources', 'reservations', 'devices');
  const own = plainEntries(node);
  const resources = own['resources'];
  const reservations = isObject(resources) ? resources['reservations'] : undefined;
  return {
    ...own,
    ...(labels && { labels: pairsOf(labels) }),
    ...(devices &&
      isObject(resources) &&
      isObject(reservations) && { resources: { ...resources, reservations: { ...reservations, devices: requestsOf(devices) } } }),
  };
}

function developOf(node: EffectiveNode): Json {
  const watch = part(node, 'watch');
  if (watch === undefined) return plain(node);
  return {
    watch: itemsOf(watch).map(({ value }): Json => {
      const path = part(value, 'path');
      const own = value.type === 'map' ? plainEntries(value) : {};
      return { exec: {}, ...own, ...(path?.type === 'scalar' && { path: absolute(path) }) };
    }),
  };
}

function hooksOf(node: EffectiveNode): Json {
  return itemsOf(node).map(({ value }): Json => {
    if (value.type !== 'map') return plain(value);
    const environment = value.entries.get('environment')?.value;
    return {
      ...plainEntries(value),
      command: wordsOf(value.entries.get('command')),
      ...(environment && { environment: pairsOf(environment) }),
    };
  });
}
