import { insertKey, removeWritten, setPart, setServiceKey, addItems, together, type FileEdits } from '../../../workspace/compose/edit';
import { mapAt } from '../../../workspace/compose/tree';
import type { Service } from '../../../workspace/workload';
import type { HandedSocket } from './control-sockets';

const proxyName = 'socket-proxy';
const networkName = 'socket';

const proxy = [
  'image: tecnativa/docker-socket-proxy',
  'environment:',
  '  CONTAINERS: 1',
  'volumes:',
  '  - /var/run/docker.sock:/var/run/docker.sock:ro',
  'networks:',
  `  - ${networkName}`,
].join('\n');

/**
 * Takes the socket out of a service and puts a filtering proxy in front of it, on a network that only the two share. `undefined` where the project already
 * has something of those names, where an edit cannot be made, and for a Windows pipe, which the proxy does not speak.
 */
export function behindProxy(service: Service, { path, written }: HandedSocket): FileEdits {
  const { top } = service.project;
  const services = mapAt(top, 'services');
  const networks = mapAt(top, 'networks');
  if (services === undefined || services.entries.has(proxyName) || networks?.entries.has(networkName) || service.entry('network_mode'))
    return undefined;
  if (written === undefined || /[\\/]pipe[\\/]/.test(path)) return undefined;
  const taken = removeWritten(written);
  // A service that holds nothing but the mount would be left as `{}`, beside which no key can stand.
  if (taken?.some(({ newText }) => newText.includes('{}'))) return undefined;
  return together(
    taken,
    setDockerHost(service),
    service.entry('networks') ? addItems(service, 'networks', [networkName]) : addItems(service, 'networks', ['default', networkName]),
    insertKey(services, proxyName, proxy),
    networks ? insertKey(networks, networkName, 'internal: true') : insertKey(top, 'networks', `${networkName}:\n  internal: true`),
  );
}

function setDockerHost(service: Service): FileEdits {
  const value = `tcp://${proxyName}:2375`;
  const environment = service.entry('environment')?.value;
  if (environment === undefined) return setServiceKey(service, 'environment', `DOCKER_HOST: ${value}`);
  return environment.type === 'map'
    ? setPart(environment, 'DOCKER_HOST', value)
    : addItems(service, 'environment', [`DOCKER_HOST=${value}`]);
}
