import { mayMatter } from '../../knowledge/host/paths';
import { findControlSocket, type ControlSocket } from '../../knowledge/host/sockets';
import { known, mapCertain, unknown, valueOf, type Certain } from '../../model/certain';
import { mapAt, scalarAt } from '../../workspace/compose/tree';
import type { EffectiveEntry, EffectiveMap, Place } from '../../workspace/effective';
import type { Mount, Service } from '../../workspace/workload';
import type { Maybe } from '../maybe';

/** A host path in a service: a bind mount, a named volume that binds one, or either taken from another service. */
export interface HostMount {
  /** As written and interpolated. */
  readonly source: Certain<string>;
  readonly target: Certain<string>;
  readonly readOnly: Certain<boolean>;
  /** Whether it is a host path at all: undecided where a variable can make it a volume's name. */
  readonly isHostPath: Maybe;
  /** Whether any way the source can turn out could matter to the host; false for `${DATA}/postgres`. */
  readonly mayMatter: boolean;
  readonly propagation: string | undefined;
  /** The part that names the source. */
  readonly at: Place;
  /** The mount in this service, where it is written here and not in another service. */
  readonly mount: Mount | undefined;
}

/** The host paths a service mounts, those of `volumes_from` included. */
export function hostMountsOf(service: Service): readonly HostMount[] {
  return collect(service, new Set());
}

/** More services, and more mounts of them, than anyone takes from: an end to what long lists of them can multiply. */
const mostGivers = 16;
const mostTaken = 32;

function collect(service: Service, seen: Set<string>): readonly HostMount[] {
  if (seen.size > mostGivers) return [];
  seen.add(service.name);
  const mounts = seen.size > 1 ? service.mounts.slice(0, mostTaken) : service.mounts;
  const own = mounts.flatMap((mount) => hostMountOf(service, mount) ?? []);
  const taken = service.list('volumes_from').flatMap(({ value, at }) => {
    const [name = '', mode] = (valueOf(value) ?? '').split(':');
    const other = service.project.services.get(name);
    if (other === undefined || seen.has(name)) return [];
    return collect(other, seen).map((mount): HostMount => ({
      ...mount,
      at,
      mount: undefined,
      readOnly: mode === 'ro' ? known(true) : mount.readOnly,
    }));
  });
  return [...own, ...taken];
}

function hostMountOf(service: Service, mount: Mount): HostMount | undefined {
  const { source, target, readOnly, propagation, sourceAt: at } = mount;
  // An item that is one variable can be any mount.
  if (source === undefined && 'unknown' in target)
    return { target, readOnly, propagation, mount, source: unknown(target.unknown), isHostPath: undefined, mayMatter: true, at };
  if (source === undefined) return undefined;
  const base = { target, readOnly, propagation, mount };
  const type = valueOf(mount.type);
  if (type === 'bind' || type === 'npipe') return { ...base, source, isHostPath: true, mayMatter: mayMatterTo(mount), at };
  if (type === undefined) return { ...base, source, isHostPath: undefined, mayMatter: mayMatterTo(mount), at };
  const name = type === 'volume' ? valueOf(source) : undefined;
  const device = name === undefined ? undefined : boundDevice(service.project.top, name);
  return device && { ...base, source: device.value, isHostPath: true, mayMatter: true, at: device.at };
}

/** The host path that a named volume binds: `driver_opts: {type: none, o: bind, device: /path}`. */
function boundDevice(top: EffectiveMap, volume: string): { readonly value: Certain<string>; readonly at: Place } | undefined {
  const options = mapAt(mapAt(mapAt(top, 'volumes'), volume), 'driver_opts');
  const device = scalarAt(options, 'device');
  if (device === undefined) return undefined;
  const o = scalarAt(options, 'o');
  const flags = o === undefined ? known('') : o.value;
  const isBind = mapCertain(flags, (text) => text.split(',').some((flag) => flag === 'bind' || flag === 'rbind'));
  if (valueOf(isBind) === false) return undefined;
  return { value: 'known' in isBind ? device.value : unknown('variable'), at: device.origin };
}

/** Whether what is written behind the last variable of the source leaves room for a path that matters. */
function mayMatterTo({ source, written }: Mount): boolean {
  if (source === undefined || 'known' in source) return true;
  const item = written.item?.value;
  const raw = (item?.type === 'scalar' ? item : item?.type === 'map' ? scalarAt(item, 'source') : undefined)?.raw ?? '';
  const close = raw.indexOf('}');
  if (source.unknown !== 'variable' || close < 0) return true;
  const tail = /^[^:$]*/.exec(raw.slice(close + 1))?.[0] ?? '';
  return raw.slice(close + 1 + tail.length).startsWith('$') || mayMatter(tail.startsWith('/') ? tail : '');
}

/** A control socket within reach of a service, and the line that hands it in, read-only or not: connecting needs no write access to the mount. */
export interface SocketMount {
  readonly socket: ControlSocket;
  /** On the host; the mount may be a folder above it. */
  readonly path: string;
  readonly at: Place;
}

/** The control sockets that a service can reach through its `mounts`, its secrets and configs, or `use_api_socket`. */
export function controlSocketsOf(service: Service, mounts: readonly HostMount[]): readonly SocketMount[] {
  const mounted = mounts.flatMap(({ source, at }): SocketMount[] => {
    const path = valueOf(source);
    const found = path === undefined ? undefined : findControlSocket(path);
    return found === undefined ? [] : [{ ...found, at }];
  });
  const granted = grantedFilesOf(service).flatMap(({ path, at }): SocketMount[] => {
    const found = findControlSocket(path);
    return found === undefined ? [] : [{ ...found, at }];
  });
  const api = service.flag('use_api_socket');
  const fromFlag: SocketMount[] =
    api && valueOf(api.value) === true ? [{ socket: 'docker', path: '/run/docker.sock', at: entryPlace(api.entry) }] : [];
  return [...mounted, ...granted, ...fromFlag];
}

/** The host files behind the `secrets` and `configs` of a service, which Compose mounts where they are files. */
function grantedFilesOf(service: Service): readonly { readonly path: string; readonly at: Place }[] {
  return ['secrets', 'configs'].flatMap((key) => {
    const { value } = service.entry(key) ?? {};
    const items = value?.type === 'sequence' ? value.items : [];
    return items.flatMap(({ value: item }) => {
      const name = item.type === 'scalar' ? item : item.type === 'map' ? scalarAt(item, 'source') : undefined;
      const file = scalarAt(mapAt(mapAt(service.project.top, key), valueOf(name?.value) ?? ''), 'file');
      const path = valueOf(file?.value);
      return path === undefined || file === undefined ? [] : [{ path, at: file.origin }];
    });
  });
}

function entryPlace(entry: EffectiveEntry): Place {
  return { file: entry.origin.file, span: entry.origin.span };
}
