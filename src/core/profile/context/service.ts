import { valueOf } from '../../model/certain';
import { isWindowsImage, knownImage, type InitSystem, type KnownImage, type WorkloadKind } from '../../knowledge/images';
import type { Engine, Settings } from '../../settings';
import { once } from '../../text/once';
import { imageOf } from '../../workspace/compose/service/image';
import { startOf, type Start } from '../../workspace/start';
import type { DaemonFile } from '../../workspace/compose/discovery/daemon';
import type { ImageReference, Service } from '../../workspace/workload';
import { effectiveCapabilities, type CapabilitySet } from './capabilities';
import { initOf } from './first-process';
import { identityOf, type Identity } from './identity';
import { engineDefault, engineSwitch } from '../engine';
import { controlSocketsOf, hostMountsOf, type HostMount, type SocketMount } from './host-objects';
import { dataDirectoriesOf, imageVolumesOf, type ImageVolumes } from './image-data';
import { serviceKinds } from './kind';
import type { Maybe } from '../maybe';
import { isPrivileged } from './options';
import { isWindowsBase, runtimeFamilyOf, serviceTechnology, type RuntimeTechnology } from '../technology';

/** What boundaries and rules judge a service by; each part is worked out at its first use. */
export interface ServiceContext {
  /** The service as the engine reads it: without the keys it ignores. */
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
  /** The image that says what it is: the one its Dockerfile is built on, since `image` beside `build` only names the result; else its own. */
  readonly reference: ImageReference | undefined;
  /** What is known of that image. */
  readonly published: KnownImage | undefined;
  /** What it is for: the first of `kinds`. */
  readonly kind: WorkloadKind | undefined;
  /** All that it is at once, the most telling first; empty where nothing tells. */
  readonly kinds: readonly WorkloadKind[];
  /**
   * Where it keeps its data: what the settings say, else the variable that moves it, else what is known of its image. A mount at or above any one of them
   * holds the data; a volume belongs at the first. `undefined` where that is not known, or where an option or a file that was not read may have moved it.
   */
  readonly dataDirectories: readonly string[] | undefined;
  /** What its Dockerfile and the image below it declare as VOLUME. */
  readonly imageVolumes: ImageVolumes;
  /** What manages other processes as its first one; `undefined` where none is known to. The engine's own, which `usesInit` is about, stands before it. */
  readonly init: InitSystem | undefined;
  /** Whether the engine puts its own small init before the first process: by `init`, else by its configuration. */
  readonly usesInit: Maybe;
  /** The `daemon.json` that counts for it. */
  readonly daemon: DaemonFile | undefined;
  /** What it starts, by its own keys and its Dockerfile. */
  readonly start: Start;
  /** The host paths that it mounts, those of `volumes_from` included. */
  readonly hostMounts: readonly HostMount[];
  /** The control sockets within its reach. */
  readonly controlSockets: readonly SocketMount[];
}

export function contextOf(written: Service, settings: Settings): ServiceContext {
  const service = heeded(written, settings.engine);
  const technology = once(() => technologyOf(service));
  const sandboxed = once(() => sandboxedBy(technology(), service));
  const mapped = once(() => mapsUsers(service, settings.engine));
  const privileged = once(() => isPrivileged(service));
  const identity = once(() => identityOf(service, settings));
  const capabilities = once(() => effectiveCapabilities(service, settings.engine));
  const reference = once(() => telltaleImage(service));
  const published = once(() => {
    const image = reference();
    return image && knownImage(image);
  });
  const kinds = once(() => serviceKinds(service, settings));
  const dataDirectories = once(() => dataDirectoriesOf(service, settings, reference(), published()));
  const imageVolumes = once(() => imageVolumesOf(service, published()));
  const init = once(() => initOf(service, published()?.init));
  const start = once(() => startOf(service));
  const hostMounts = once(() => hostMountsOf(service));
  const controlSockets = once(() => controlSocketsOf(service, hostMounts()));
  return {
    service,
    settings,
    get technology() {
      return technology();
    },
    get sandboxed() {
      return sandboxed();
    },
    get mapped() {
      return mapped();
    },
    get privileged() {
      return privileged();
    },
    get identity() {
      return identity();
    },
    get capabilities() {
      return capabilities();
    },
    get actsAsRoot() {
      const { kind: user } = identity();
      return user === 'unknown' ? undefined : user !== 'own';
    },
    get reference() {
      return reference();
    },
    get published() {
      return published();
    },
    get kind() {
      return kinds()[0];
    },
    get kinds() {
      return kinds();
    },
    get dataDirectories() {
      return dataDirectories();
    },
    get imageVolumes() {
      return imageVolumes();
    },
    get init() {
      return init();
    },
    get usesInit() {
      const flag = service.flag('init');
      return flag ? valueOf(flag.value) : engineSwitch(service, 'init');
    },
    daemon: service.project.daemon,
    get start() {
      return start();
    },
    get hostMounts() {
      return hostMounts();
    },
    get controlSockets() {
      return controlSockets();
    },
  };
}

function telltaleImage({ build, image }: Service): ImageReference | undefined {
  if (build === undefined) return valueOf(image?.value);
  const base = valueOf(build.image?.base);
  return base === undefined ? undefined : imageOf(base);
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
  return remapsUsers(service, engine) && isRemapped(service);
}

/** Whether the engine is one that remaps users, by the settings or by its own configuration. */
export function remapsUsers(service: Service, engine: Engine): boolean {
  return engine === 'docker-userns' || engineDefault(service, 'userns-remap') !== undefined;
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

/** The service as the engine reads it: without the keys it ignores, and without the configuration of another engine. */
function heeded(service: Service, engine: Engine): Service {
  if (engine === 'podman-rootless' && service.project.daemon) return { ...service, project: { ...service.project, daemon: undefined } };
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
