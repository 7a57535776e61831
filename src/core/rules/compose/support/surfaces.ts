import type { WorkloadKind } from '../../../knowledge/images';
import { adminPorts, dataPorts, isReachedBySsh, type AdminPort } from '../../../knowledge/service-ports';
import { valueOf } from '../../../model/certain';
import { parseBoolean } from '../../../text/values';
import type { ServiceContext } from '../../../profile/context/service';
import type { Port } from '../../../workspace/workload';
import { leadsTo, targetsOf } from './published';
import { commandLine } from './service';

const stores: ReadonlySet<WorkloadKind> = new Set(['database', 'document-store', 'cache', 'broker']);

/** The port of a data store's own protocol that a mapping leads to, where the image is known to be one. */
export function storePort(port: Port, { published }: ServiceContext): number | undefined {
  if (published?.kind === undefined || !stores.has(published.kind)) return undefined;
  return [...dataPorts].find((number) => leadsTo(port, number));
}

/** The administration endpoint that a mapping leads to; none where reaching it is what the service is there for. */
export function adminPort(port: Port, context: ServiceContext): AdminPort | undefined {
  const { reference } = context;
  if (port.protocol !== 'tcp') return undefined;
  const range = targetsOf(port);
  const found = range && adminPorts(reference?.name).find(({ port: number }) => range.first <= number && number <= range.last);
  if (found?.surface === 'ssh' && mayBeForSsh(port, context)) return undefined;
  return found ?? traefikDashboard(port, context);
}

/** Whether being reached by SSH may be what the service is there for; an image that is not known may be, and one port of a range says nothing of SSH. */
function mayBeForSsh(port: Port, { reference, service }: ServiceContext): boolean {
  const range = targetsOf(port);
  return reference === undefined || range?.first !== range?.last || [reference.path, service.name].some(isReachedBySsh);
}

/** Traefik serves its dashboard and API without a login only where it is told to. */
function traefikDashboard(port: Port, { reference, service }: ServiceContext): AdminPort | undefined {
  if (reference?.name !== 'traefik' || !leadsTo(port, 8080)) return undefined;
  const setting = service.pairs('environment').get('TRAEFIK_API_INSECURE');
  const isOpen = /--api\.insecure(?:=true)?(?:\s|$)/i.test(commandLine(service)) || parseBoolean(valueOf(setting?.value)) === true;
  return isOpen ? { port: 8080, surface: 'management' } : undefined;
}
