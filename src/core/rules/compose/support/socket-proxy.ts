import { insertKey, removeWritten, setPart, setServiceKey, addItems, together, type FileEdits } from '../../../workspace/compose/edit';
import { mapAt } from '../../../workspace/compose/tree';
import type { Service } from '../../../workspace/workload';
import type { HandedSocket } from './control-sockets';
import { offer } from './fixes';

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

/** What can be done about a socket that a service is handed: of a folder around it nobody can tell what else it is there for. */
export function socketFixes(service: Service, handed: HandedSocket) {
  const { written, folder, path } = handed;
  if (written === undefined) return [];
  const remove = removeWritten(written);
  if (folder) return offer('folder', 'review', remove).map((fix) => ({ ...fix, values: { path: `\`${path}\`` } }));
  return [...offer('proxy', 'review', behindProxy(service, handed)), ...offer('remove', 'review', remove)];
}

/**
 * Takes the socket out of a service and puts a filtering proxy in front of it, on a network that only the two share. `undefined` where the project already
 * has something of those names, where an edit cannot be made, and for a Windows pipe, which the proxy does not speak.
 */
function behindProxy(service: Service, { path, written }: HandedSocket): FileEdits {
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
