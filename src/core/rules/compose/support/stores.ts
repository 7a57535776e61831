import type { ServiceContext } from '../../../profile/context/service';
import { valueOf } from '../../../model/certain';
import type { Mount } from '../../../workspace/workload';
import { isCovered, isWithin, mountedPaths, type Mounted } from './coverage';
import { runsItsServer } from './server';

/** A store that keeps data on disk, with where it keeps them and what is mounted into it. */
export interface Store {
  /** Where its manual mounts a volume; the first of `directories`. */
  readonly directory: string;
  readonly directories: readonly string[];
  readonly mounted: readonly Mounted[];
  /** What its image declares as VOLUME. */
  readonly declared: readonly string[];
  /** Whether it surely declares no other. */
  readonly declaredAll: boolean;
}

const keepsData: ReadonlySet<string> = new Set(['database', 'document-store']);

/** The service as a store of data; `undefined` for anything else, and where its directories or its mounts cannot be told. */
export function storeOf(context: ServiceContext): Store | undefined {
  const { service, kind, technology } = context;
  if (kind === undefined || !keepsData.has(kind) || technology === 'windows-container' || !runsItsServer(context)) return undefined;
  const { dataDirectories, imageVolumes } = context;
  const directory = dataDirectories?.[0];
  const mounted = mountedPaths(service);
  if (dataDirectories === undefined || directory === undefined || mounted === undefined) return undefined;
  return { directory, directories: dataDirectories, mounted, declared: imageVolumes.paths, declaredAll: imageVolumes.complete };
}

/** Words in a path or a volume's name that say what else a mount is for: beside the data of a store much may be kept. */
const otherPurpose =
  /(^|[/_.-])(archives?|backups?|cache|certs?|conf|configs?|configuration|dumps?|etc|exports?|extensions?|imports?|init|initdb|logs?|plugins?|repo|run|scripts?|secrets?|shared|shm|snapshots?|sockets?|socks?|ssl|temp|tls|tmp|wal)([/_.-]|$)/i;

/** A mount that is there to keep a store's data and does not hold them. */
export interface Miss {
  readonly mount: Mount;
  readonly path: string;
  /** `above` a volume that the image puts over it, `within` what the image keeps as a whole, or `elsewhere`. */
  readonly how: 'above' | 'within' | 'elsewhere';
  /** What lies over it, or where the data are instead. */
  readonly directory: string;
}

/** Whether something that is mounted holds the store's data. */
export function holdsData({ directories, mounted, declared }: Store): boolean {
  return directories.some((path) => isCovered(path, mounted, declared));
}

/** The first mount that misses the store's data; `undefined` where one holds them, or none looks as if it should. */
export function missOf(store: Store): Miss | undefined {
  const { directory, directories, mounted, declared } = store;
  if (holdsData(store)) return undefined;
  for (const { path, mount } of mounted) {
    if (mount === undefined) continue;
    const over = declared.find((volume) => volume !== path && isWithin(volume, path) && directories.some((data) => isWithin(data, volume)));
    if (over !== undefined) return { mount, path, how: 'above', directory: over };
    if (valueOf(mount.type) !== 'volume' || mount.source === undefined) continue;
    if (directories.some((data) => isWithin(path, data))) return { mount, path, how: 'within', directory };
    if (!otherPurpose.test(path) && !otherPurpose.test(valueOf(mount.source) ?? '')) return { mount, path, how: 'elsewhere', directory };
  }
  return undefined;
}
