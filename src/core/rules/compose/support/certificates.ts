import { valueOf } from '../../../model/certain';
import { addItems, insertKey, replacePart, setPart, setServiceKey, together, type FileEdits } from '../../../workspace/compose/edit';
import { mapAt } from '../../../workspace/compose/tree';
import type { Service } from '../../../workspace/workload';
import { plainPort } from '../../support/engine-listeners';
import type { EngineTraffic } from './engine-clients';

const volume = 'docker-certs';
const folder = '/certs/client';

/**
 * Lets Docker's own engine image make certificates again and gives them to its clients by a volume. The certificate is for the name `docker`, so that another
 * service name has to be added to it. `undefined` where the engine is published or given options, where the volume's name is taken, and where no edit can be made.
 */
export function withCertificates(server: Service, traffic: EngineTraffic): FileEdits {
  const { top } = server.project;
  const volumes = mapAt(top, 'volumes');
  const isPublished = server.ports.some(({ target }) => valueOf(target) === plainPort);
  if (isPublished || server.entry('command') !== undefined || server.project.definition('volumes', volume) !== undefined) return undefined;
  const clients = traffic.clientsOf(server);
  if (
    clients.length === 0 ||
    clients.some((client) => valueOf(client.pairs('environment').get('DOCKER_HOST')?.value) !== `tcp://${server.name}:${plainPort}`)
  )
    return undefined;
  return together(
    setVariable(server, 'DOCKER_TLS_CERTDIR', '/certs'),
    ...(server.name === 'docker' ? [] : [setVariable(server, 'DOCKER_TLS_SAN', `DNS:${server.name}`)]),
    addItems(server, 'volumes', [`${volume}:${folder}`]),
    ...clients.flatMap((client) => [
      setVariable(client, 'DOCKER_HOST', `tcp://${server.name}:2376`),
      setVariable(client, 'DOCKER_CERT_PATH', folder),
      setVariable(client, 'DOCKER_TLS_VERIFY', '1'),
      addItems(client, 'volumes', [`${volume}:${folder}:ro`]),
    ]),
    volumes ? insertKey(volumes, volume, '') : insertKey(top, 'volumes', `${volume}:`),
  );
}

/** Sets a variable of the service, in whichever syntax its environment is written. */
function setVariable(service: Service, name: string, value: string): FileEdits {
  const environment = service.entry('environment')?.value;
  if (environment === undefined) return setServiceKey(service, 'environment', `${name}: ${value}`);
  if (environment.type === 'map') return setPart(environment, name, value);
  const written = service.pairs('environment').get(name);
  const node = written?.item?.value;
  if (written === undefined || node?.type !== 'scalar') return addItems(service, 'environment', [`${name}=${value}`]);
  return replacePart(written, 0, node.raw.length, `${name}=${value}`);
}
