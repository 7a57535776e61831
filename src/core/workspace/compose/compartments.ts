import { valueOf } from '../../model/certain';
import { once } from '../../text/once';
import type { Place } from '../effective';
import type { Service } from '../workload';

/** The keys by which a service joins a namespace of another one. */
export type NamespaceKey = 'network_mode' | 'pid' | 'ipc';

export const namespaceKeys: readonly NamespaceKey[] = ['network_mode', 'pid', 'ipc'];

/** Another service or container in the same namespace, and the line that makes it so. */
export interface Neighbour {
  readonly name: string;
  /** `undefined` for a container that is no service of the project. */
  readonly service: Service | undefined;
  readonly at: Place;
}

/** Which services of a project share a namespace. */
export interface Compartments {
  /** Whose namespace the service joins. */
  hostOf(service: Service, key: NamespaceKey): Neighbour | undefined;
  /** Who joins a namespace of this one. */
  guestsOf(service: Service, key: NamespaceKey): readonly Neighbour[];
  /** The service whose container has this name; `unknown` where a variable names one, or where it looks like a name that Compose makes up itself. */
  ofContainer(name: string): Service | 'unknown' | undefined;
}

/** The service or container behind `service:x` and `container:x`. */
export function peerName(mode: string): string | undefined {
  return /^(?:service|container):(.+)$/.exec(mode)?.[1];
}

/** The compartments of a project; a container that has a service's `container_name` is that service. */
export function compartmentsOf(services: ReadonlyMap<string, Service>): Compartments {
  const byContainer = once(
    () => new Map([...services.values()].flatMap((service) => nameOfContainer(service).map((name) => [name, service] as const))),
  );
  const hostOf = (service: Service, key: NamespaceKey): Neighbour | undefined => {
    const written = service.text(key);
    const mode = valueOf(written?.value) ?? '';
    const name = peerName(mode);
    if (written === undefined || name === undefined) return undefined;
    const found = mode.startsWith('container:') ? byContainer().get(name) : services.get(name);
    return { name: found?.name ?? name, service: found, at: written.at };
  };
  const guests = once(() => {
    const found = new Map<string, Neighbour[]>();
    for (const service of services.values()) {
      for (const key of namespaceKeys) {
        const host = hostOf(service, key);
        if (host?.service === undefined || host.service.name === service.name) continue;
        const id = `${key} ${host.service.name}`;
        const guest = { name: service.name, service, at: host.at };
        const others = found.get(id);
        if (others) others.push(guest);
        else found.set(id, [guest]);
      }
    }
    return found;
  });
  const isOpen = once(() => [...services.values()].some((service) => 'unknown' in (service.text('container_name')?.value ?? {})));
  const ofContainer = (name: string) =>
    byContainer().get(name) ?? (isOpen() || generatedFor(name).some((service) => services.has(service)) ? 'unknown' : undefined);
  return { hostOf, guestsOf: ({ name }, key) => guests().get(`${key} ${name}`) ?? [], ofContainer };
}

/** The services for which Compose may have made up a container's name: `web` and `shop-web` for `my-shop-web-1`. */
function generatedFor(name: string): readonly string[] {
  const stem = /^(.+)[-_]\d+$/.exec(name)?.[1] ?? '';
  return [...stem.matchAll(/[-_]/g)].map(({ index }) => stem.slice(index + 1));
}

function nameOfContainer(service: Service): readonly string[] {
  const name = valueOf(service.text('container_name')?.value);
  return name === undefined ? [] : [name];
}
