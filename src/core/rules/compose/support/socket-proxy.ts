import { insertKey, removeWritten, setPart, setServiceKey, addItems, together, type FileEdits } from '../../../workspace/compose/edit';
import { valueOf } from '../../../model/certain';
import { mapAt } from '../../../workspace/compose/tree';
import type { Service } from '../../../workspace/workload';
import type { HandedSocket } from './control-sockets';
import { offer } from './fixes';
import { imageNames, imageOf } from './service';

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

/** Software that does more with the socket than look at containers, or looks for it only where it always is. */
const needsMore =
  /(?:^|[/_-])(?:portainer|watchtower|ouroboros|autoheal|dockge|yacht|komodo|jenkins|runner|agent|cadvisor|promtail|alloy|telegraf|netdata|falco|vector|fluent-bit)(?:[/_-]|$)/;

/** Where a service is told about the proxy, and the edits that do it. */
interface Told {
  readonly setting: string;
  readonly edits: FileEdits;
}

/** What can be done about a socket that a service is handed: of a folder around it nobody can tell what else it is there for. */
export function socketFixes(service: Service, handed: HandedSocket) {
  const { written, folder, path } = handed;
  if (written === undefined) return [];
  const remove = removeWritten(written);
  if (folder) return offer('folder', 'review', remove).map((fix) => ({ ...fix, values: { path: `\`${path}\`` } }));
  const told = tell(service);
  const proxied = offer('proxy', 'review', behindProxy(service, handed, told)).map((fix) => ({
    ...fix,
    values: { setting: told.setting },
  }));
  return [...proxied, ...offer('remove', 'review', remove)];
}

/**
 * Takes the socket out of a service and puts a filtering proxy in front of it, on a network that only the two share. `undefined` where the project already
 * has something of those names, where an edit cannot be made, for a Windows pipe, which the proxy does not speak, and for software that it is not enough for.
 */
function behindProxy(service: Service, { path, written }: HandedSocket, told: Told): FileEdits {
  const { top } = service.project;
  const services = mapAt(top, 'services');
  const networks = mapAt(top, 'networks');
  if (services === undefined || services.entries.has(proxyName) || networks?.entries.has(networkName) || service.entry('network_mode'))
    return undefined;
  if (written === undefined || /[\\/]pipe[\\/]/.test(path) || imageNames(service, needsMore)) return undefined;
  const taken = removeWritten(written);
  // A service that holds nothing but the mount would be left as `{}`, beside which no key can stand.
  if (taken?.some(({ newText }) => newText.includes('{}'))) return undefined;
  return together(
    taken,
    told.edits,
    service.entry('networks') ? addItems(service, 'networks', [networkName]) : addItems(service, 'networks', ['default', networkName]),
    insertKey(services, proxyName, proxy),
    networks ? insertKey(networks, networkName, 'internal: true') : insertKey(top, 'networks', `${networkName}:\n  internal: true`),
  );
}

const address = `tcp://${proxyName}:2375`;

/** Most clients of the engine go by a variable; Traefik by its own option alone. */
function tell(service: Service): Told {
  if (imageOf(service)?.name !== 'traefik') return { setting: '`DOCKER_HOST`', edits: setDockerHost(service) };
  const options =
    service.entry('command')?.value?.type === 'sequence' ? service.list('command').map(({ value }) => valueOf(value) ?? '') : [];
  const isTold = options.some((option) => /^--providers\.docker\.endpoint\b/i.test(option));
  const takes = !isTold && options.some((option) => /^--providers\.docker\b/i.test(option));
  const option = '--providers.docker.endpoint';
  return { setting: `\`${option}\``, edits: takes ? addItems(service, 'command', [`${option}=${address}`]) : undefined };
}

function setDockerHost(service: Service): FileEdits {
  const environment = service.entry('environment')?.value;
  if (environment === undefined) return setServiceKey(service, 'environment', `DOCKER_HOST: ${address}`);
  return environment.type === 'map'
    ? setPart(environment, 'DOCKER_HOST', address)
    : addItems(service, 'environment', [`DOCKER_HOST=${address}`]);
}
