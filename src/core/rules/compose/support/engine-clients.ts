import { isLoopback } from '../../../knowledge/addresses';
import { valueOf } from '../../../model/certain';
import { peerName } from '../../../profile/service-kernel';
import type { Service, Written } from '../../../workspace/workload';

/** An engine that a service commands over the network without certificates. */
export interface PlainClient {
  readonly endpoint: string;
  readonly written: Written<string>;
  /** The service of the project that answers there; `undefined` for one outside of it. */
  readonly server: Service | undefined;
}

/** What `DOCKER_HOST` of a service points to; nothing for its own container, and where what was not read may define the name. */
export function plainClientOf(service: Service): PlainClient | undefined {
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
  const server = serverNamed(service, host);
  if (server === service || (server === undefined && !host.includes('.') && !service.project.complete)) return undefined;
  return { endpoint, written, server };
}

/** The service that answers to a name: by its own, its container's, or one that a network or a link gives it. */
function serverNamed(client: Service, name: string): Service | undefined {
  const { services } = client.project;
  const linked = client.list('links').flatMap(({ value }) => {
    const [target = '', alias] = (valueOf(value) ?? '').split(':');
    return alias === name ? (services.get(target) ?? []) : [];
  });
  const named = [...services.values()].find(
    (service) =>
      valueOf(service.text('container_name')?.value) === name ||
      service.networks.some(({ aliases }) => aliases.some(({ value }) => valueOf(value) === name)),
  );
  return services.get(name) ?? linked[0] ?? named;
}

/** The other services that share a network with this one; those of which a variable decides are left out. */
export function neighboursOf(service: Service): readonly Service[] {
  const own = new Set(service.networks.flatMap(({ network }) => valueOf(network) ?? []));
  return [...service.project.services.values()].filter(
    (other) =>
      other !== service &&
      other.name !== service.name &&
      (peerName(valueOf(other.text('network_mode')?.value) ?? '') === service.name ||
        other.networks.some(({ network }) => own.has(valueOf(network) ?? ''))),
  );
}
