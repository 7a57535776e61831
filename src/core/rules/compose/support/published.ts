import { isEveryAddress } from '../../../knowledge/addresses';
import { valueOf } from '../../../model/certain';
import { parsePort, parsePortRange } from '../../../model/compose/short';
import type { PortRange } from '../../../model/compose/short/port';
import { engineDefault } from '../../../profile/engine';
import { networkFacts, networksOf } from '../../../profile/service/kernel';
import type { Settings } from '../../../settings';
import { replacePart, setPart, type FileEdits } from '../../../workspace/compose/edit';
import { mapAt, scalarAt } from '../../../workspace/compose/tree';
import type { Port, Service } from '../../../workspace/workload';
import { networkOwner } from './network';

/** The ports that the engine publishes for a service; none where it has no network of its own, or only networks that publish nothing. */
export function publishedPorts(service: Service): readonly Port[] {
  if (service.ports.length === 0 || networkOwner(service) !== 'own') return [];
  const mode = service.text('network_mode');
  if (mode !== undefined) return valueOf(mode.value) === 'none' ? [] : service.ports;
  return networksOf(service).some((name) => publishes(service, name)) ? service.ports : [];
}

/** Whether the network is surely one from which ports are published: not internal, and none whose containers have addresses of the local network. */
function publishes(service: Service, name: string): boolean {
  const { driver, internal } = networkFacts(service, name);
  return internal === false && driver !== '' && driver !== 'macvlan' && driver !== 'ipvlan' && driver !== 'none';
}

/** Whether the port is bound on all addresses of the host, whichever way its variables turn out. */
export function isOnEveryAddress(service: Service, { hostIp, published, target, written }: Port): boolean {
  if (hostIp !== undefined && valueOf(hostIp) !== '') return isEveryAddress(valueOf(hostIp) ?? '');
  if (hasOtherDefaultAddress(service) || valueOf(target) === undefined) return false;
  if (published === undefined) return true;
  const port = valueOf(published);
  // In the short form a variable in the place of the host port can bring an address with it.
  return port === undefined ? written.item?.value.type === 'map' : !port.includes(':');
}

/** Whether a network of the service, or the engine for all that it makes, binds ports without an address to another one than all, or may do so. */
function hasOtherDefaultAddress(service: Service): boolean {
  const networks = mapAt(service.project.top, 'networks');
  const usual = engineDefault(service, 'default-network-opts', 'bridge', addressOption);
  return networksOf(service).some((name) => {
    const address = scalarAt(mapAt(mapAt(networks, name), 'driver_opts'), addressOption) ?? usual;
    return address !== undefined && !isEveryAddress(valueOf(address.value) ?? '');
  });
}

const addressOption = 'com.docker.network.bridge.host_binding_ipv4';

/** The ports of the container behind a mapping. */
export function targetsOf({ target }: Port): PortRange | undefined {
  return parsePortRange(valueOf(target) ?? '');
}

/** Whether the mapping leads to this port of the container. */
export function leadsTo(port: Port, number: number): boolean {
  const range = targetsOf(port);
  return range !== undefined && range.first <= number && number <= range.last;
}

/** Binds the port to the loopback address. Swarm listens on every address whatever is written. */
export function onLoopback({ written }: Port, { engine }: Settings): FileEdits {
  if (engine === 'swarm') return undefined;
  const value = written.item?.value;
  if (value?.type === 'map') {
    const address = scalarAt(value, 'host_ip');
    return setPart(value, 'host_ip', address === undefined ? '127.0.0.1' : loopbackFor(address.raw));
  }
  const port = value?.type === 'scalar' ? parsePort(value.raw) : undefined;
  if (port === undefined) return undefined;
  if (port.hostIp) return replacePart(written, port.hostIp.span.start, port.hostIp.span.end, loopbackFor(port.hostIp.text));
  return replacePart(written, 0, 0, port.published ? '127.0.0.1:' : '127.0.0.1::');
}

/** The loopback address in the place of another; of a variable only the default is replaced, so that it can still be set. */
function loopbackFor(address: string): string {
  const variable = /^(\$\{\w+:?-)[^${}]*\}$/.exec(address);
  if (variable !== null) return `${variable[1] ?? ''}127.0.0.1}`;
  return !address.includes('$') && address.includes(':') ? '::1' : '127.0.0.1';
}
