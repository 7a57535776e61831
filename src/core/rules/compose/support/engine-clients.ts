import { isLoopback } from '../../../knowledge/addresses';
import { valueOf } from '../../../model/certain';
import { peerName } from '../../../profile/service/kernel';
import type { Project, Service, Written } from '../../../workspace/workload';

/** An engine that a service commands over the network without certificates. */
export interface PlainClient {
  readonly endpoint: string;
  readonly written: Written<string>;
  /** The service of the project that answers there; `undefined` for one outside of it. */
  readonly server: Service | undefined;
}

/** Who commands which engine in a project, and who else is near. To be asked for through `RuleContext.about`, since it looks at every service. */
export interface EngineTraffic {
  /** What `DOCKER_HOST` of a service points to; nothing for its own container, and where what was not read may define the name. */
  clientOf(service: Service): PlainClient | undefined;
  /** The services that command the engine of this one. */
  clientsOf(server: Service): readonly Service[];
  /** Other services that share a network with this one, no more than `most`; those of which a variable decides are left out. */
  othersBeside(server: Service, most: number): readonly Service[];
}

export function engineTraffic({ services }: Project): EngineTraffic {
  const named = otherNames(services);
  const clients = new Map<string, Map<string, Service>>();
  const members = new Map<string, Service[]>();
  for (const service of services.values()) {
    const server = plainClientOf(service, named)?.server;
    if (server) clients.set(server.name, (clients.get(server.name) ?? new Map<string, Service>()).set(service.name, service));
    for (const place of placesOf(service)) {
      const others = members.get(place);
      if (others) others.push(service);
      else members.set(place, [service]);
    }
  }
  const order = [...services.keys()];
  const index = new Map(order.map((name, at) => [name, at]));
  return {
    clientOf: (service) => plainClientOf(service, named),
    clientsOf: ({ name }) => [...(clients.get(name)?.values() ?? [])],
    othersBeside(server, most) {
      const found = new Map<number, Service>();
      const isOther = ({ name }: Service) => name !== server.name && clients.get(server.name)?.has(name) !== true;
      for (const place of [guestsOf(server.name), ...networksOf(server)])
        for (const other of firstOf(members.get(place) ?? [], isOther, most)) found.set(index.get(other.name) ?? 0, other);
      return [...found]
        .sort(([a], [b]) => a - b)
        .slice(0, most)
        .map(([, other]) => other);
    },
  };
}

/** The networks that a service is on, and the service whose network it joins. */
function placesOf(service: Service): readonly string[] {
  const peer = peerName(valueOf(service.text('network_mode')?.value) ?? '');
  return [...networksOf(service), ...(peer === undefined ? [] : [guestsOf(peer)])];
}

const guestsOf = (name: string) => `guests ${name}`;
const networksOf = ({ networks }: Service) =>
  new Set(networks.flatMap(({ network }) => valueOf(network) ?? []).map((name) => `network ${name}`));

/** The first items that pass. */
function firstOf<T>(items: readonly T[], passes: (item: T) => boolean, most: number): readonly T[] {
  const found: T[] = [];
  for (const item of items) {
    if (found.length === most) break;
    if (passes(item)) found.push(item);
  }
  return found;
}

function plainClientOf(service: Service, named: ReadonlyMap<string, Service>): PlainClient | undefined {
  const environment = service.environment();
  const written = environment.get('DOCKER_HOST');
  const endpoint = valueOf(written?.value);
  const match = endpoint === undefined ? null : /^tcp:\/\/(\[[^\]]*\]|[^:/]+)(?::(\d+))?/.exec(endpoint);
  if (written === undefined || endpoint === undefined || match === null || match[2] === '2376') return undefined;
  if (['DOCKER_TLS_VERIFY', 'DOCKER_TLS'].some((name) => environment.has(name) && valueOf(environment.get(name)?.value) !== ''))
    return undefined;
  const host = match[1] ?? '';
  const peer = peerName(valueOf(service.text('network_mode')?.value) ?? '');
  if (isLoopback(host)) {
    const server = peer === undefined ? undefined : service.project.services.get(peer);
    return server && { endpoint, written, server };
  }
  const server = serverNamed(service, host, named);
  if (server === service || (server === undefined && !host.includes('.') && !service.project.complete)) return undefined;
  return { endpoint, written, server };
}

/** The service that answers to a name: by its own, its container's, or one that a network or a link gives it. */
function serverNamed(client: Service, name: string, named: ReadonlyMap<string, Service>): Service | undefined {
  const { services } = client.project;
  const linked = client.list('links').flatMap(({ value }) => {
    const [target = '', alias] = (valueOf(value) ?? '').split(':');
    return alias === name ? (services.get(target) ?? []) : [];
  });
  return services.get(name) ?? linked[0] ?? named.get(name);
}

/** The first service of each name that a container or a network gives. */
function otherNames(services: Project['services']): ReadonlyMap<string, Service> {
  const named = new Map<string, Service>();
  for (const service of services.values()) {
    const aliases = service.networks.flatMap((network) => network.aliases.map(({ value }) => valueOf(value)));
    for (const name of [valueOf(service.text('container_name')?.value), ...aliases])
      if (name !== undefined && !named.has(name)) named.set(name, service);
  }
  return named;
}
