import { valueOf } from '../model/certain';
import { isWindowsImage } from '../knowledge/images';
import type { Engine, Settings } from '../settings';
import { imageOf } from '../workspace/compose/image';
import type { Image, Service } from '../workspace/workload';
import { effectiveCapabilities, type CapabilitySet } from './capabilities';
import { identityOf, type Identity } from './identity';
import type { Maybe } from './maybe';
import { isPrivileged } from './service-options';
import { runtimeFamilyOf, serviceTechnology, type RuntimeTechnology } from './technology';

/** What every boundary of a service is judged by. */
export interface ServiceContext {
  readonly service: Service;
  readonly settings: Settings;
  readonly technology: RuntimeTechnology | undefined;
  /** Whether a kernel of its own, or a stand-in for one, lies between it and the host. */
  readonly sandboxed: Maybe;
  /** Whether user ids are mapped, so that root inside is not root on the host. */
  readonly mapped: Maybe;
  readonly privileged: Maybe;
  readonly identity: Identity;
  readonly capabilities: CapabilitySet;
  /** Whether its processes act as root inside: their capabilities work. */
  readonly actsAsRoot: Maybe;
}

export function contextOf(written: Service, settings: Settings): ServiceContext {
  const service = heeded(written, settings.engine);
  const technology = technologyOf(service);
  const identity = identityOf(service, settings);
  return {
    service,
    settings,
    technology,
    sandboxed: sandboxedBy(technology, service),
    mapped: mapsUsers(service, settings.engine),
    privileged: isPrivileged(service),
    identity,
    capabilities: effectiveCapabilities(service),
    actsAsRoot: identity.kind === 'unknown' ? undefined : identity.kind !== 'own',
  };
}

/** What runs the service; an image that holds only Windows says so itself. */
function technologyOf(service: Service): RuntimeTechnology | undefined {
  return isWindowsService(service) ? 'windows-container' : serviceTechnology(service);
}

function isWindowsService({ build, image }: Service): boolean {
  if (build) return build.image !== undefined && isWindowsBase(build.image);
  const reference = valueOf(image?.value);
  return reference !== undefined && isWindowsImage(reference);
}

/** Whether the image is built on one that holds only Windows. */
export function isWindowsBase({ base }: Image): boolean {
  const name = valueOf(base);
  return name !== undefined && isWindowsImage(imageOf(name));
}

function sandboxedBy(technology: RuntimeTechnology | undefined, service: Service): Maybe {
  switch (technology) {
    case 'gvisor':
    case 'kata':
      return true;
    case 'windows-container': {
      const isolation = service.text('isolation');
      const name = isolation === undefined ? 'default' : valueOf(isolation.value)?.toLowerCase();
      if (name === 'hyperv' || runtimeFamilyOf(service) === 'hyperv') return true;
      return name === 'process' ? false : undefined;
    }
    case 'docker':
      return false;
    default:
      return undefined;
  }
}

/** Whether the engine or the runtime maps user ids, so that root inside is an ordinary user of the host. */
export function mapsUsers(service: Service, engine: Engine): Maybe {
  if (runtimeFamilyOf(service) === 'sysbox') return true;
  if (engine === 'docker-rootless' || engine === 'podman-rootless') return true;
  return engine === 'docker-userns' && isRemapped(service);
}

/** Whether a daemon that remaps users does so for this service, which `userns_mode: host` takes out of it. */
export function isRemapped(service: Service): Maybe {
  const mode = service.text('userns_mode');
  if (mode === undefined) return true;
  const value = valueOf(mode.value);
  return value === undefined ? undefined : value !== 'host';
}

/** Keys that `docker stack deploy` does not read (docker/cli `cli/compose/types`). */
const ignoredBySwarm: ReadonlySet<string> = new Set(
  'build cgroup cgroup_parent devices domainname external_links ipc links mac_address network_mode pid privileged restart security_opt shm_size userns_mode volumes_from cpu_quota cpuset mem_limit memswap_limit runtime'.split(
    ' ',
  ),
);

/** The service as the engine reads it: without the keys it ignores. */
function heeded(service: Service, engine: Engine): Service {
  if (engine !== 'swarm') return service;
  const ignores = (path: string) => ignoredBySwarm.has(path.split('.', 1)[0] ?? '');
  return {
    ...service,
    devices: [],
    securityOptions: [],
    entry: (path) => (ignores(path) ? undefined : service.entry(path)),
    text: (path) => (ignores(path) ? undefined : service.text(path)),
    flag: (path) => (ignores(path) ? undefined : service.flag(path)),
    list: (path) => (ignores(path) ? [] : service.list(path)),
    pairs: (path) => (ignores(path) ? new Map() : service.pairs(path)),
  };
}
