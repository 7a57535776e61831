import { isWithin, normaliseHostPath } from './paths';

/** Whose control plane a socket is. Those of a `user` belong to one user's daemons, which are that user and not root. */
export type ControlSocket =
  | 'docker'
  | 'containerd'
  | 'crio'
  | 'podman'
  | 'user-docker'
  | 'user-podman'
  | 'user-bus'
  | 'libvirt'
  | 'xenstore'
  | 'systemd'
  | 'system-bus'
  | 'kubelet';

/** The daemons into which libvirt is divided, each with a socket of its own. */
const libvirtDaemons: readonly string[] = [
  'qemud',
  'lxcd',
  'xend',
  'chd',
  'vboxd',
  'vzd',
  'bhyved',
  'proxyd',
  'interfaced',
  'networkd',
  'nodedevd',
  'nwfilterd',
  'secretd',
  'storaged',
  'lockd',
  'logd',
];

const sockets: readonly { readonly socket: ControlSocket; readonly paths: readonly string[] }[] = [
  { socket: 'docker', paths: ['/run/docker.sock'] },
  { socket: 'containerd', paths: ['/run/containerd/containerd.sock', '/run/k3s/containerd/containerd.sock'] },
  { socket: 'crio', paths: ['/run/crio/crio.sock'] },
  { socket: 'podman', paths: ['/run/podman/podman.sock'] },
  { socket: 'libvirt', paths: ['/run/libvirt/libvirt-sock', ...libvirtDaemons.map((name) => `/run/libvirt/virt${name}-sock`)] },
  { socket: 'xenstore', paths: ['/run/xenstored/socket'] },
  { socket: 'systemd', paths: ['/run/systemd/private'] },
  { socket: 'system-bus', paths: ['/run/dbus/system_bus_socket'] },
  { socket: 'kubelet', paths: ['/var/lib/kubelet/pod-resources/kubelet.sock'] },
];

/** The socket that lies at each path, and for the folders above it the first that lies below them. */
const byPath: ReadonlyMap<string, FoundSocket> = new Map(
  sockets
    .flatMap(({ socket, paths }) => paths.flatMap((path) => [path, ...parentsOf(path)].map((at) => [at, { socket, path }] as const)))
    // Of several the first counts, which is set last.
    .reverse(),
);

function parentsOf(path: string): readonly string[] {
  const parents = path.split('/').slice(1, -1);
  return ['/', ...parents.map((_, index) => `/${parents.slice(0, index + 1).join('/')}`)];
}

/** A control socket and its path on the host, as written where the path names it. */
export interface FoundSocket {
  readonly socket: ControlSocket;
  readonly path: string;
}

/**
 * The control socket that a host path is, or that the folder holds; of several the first. A socket of one user's daemon
 * (`/run/user/1000/docker.sock`) is that user's. `undefined` for the sockets of databases and the like.
 */
export function findControlSocket(path: string): FoundSocket | undefined {
  if (/^[\\/]{2}[.?][\\/]pipe[\\/]docker_engine/i.test(path.trim())) return { socket: 'docker', path: path.trim() };
  const normal = normaliseHostPath(path);
  if (isWithin(normal, '/run/user')) return userSocket(normal);
  const found = byPath.get(normal);
  if (found !== undefined) return found.path === normal ? { ...found, path: path.trim() } : found;
  return /(^|\/)docker\.sock$/.test(normal) ? { socket: 'docker', path: path.trim() } : undefined;
}

function userSocket(normal: string): FoundSocket | undefined {
  if (/^\/run\/user\/[^/]+\/podman\/podman\.sock$/.test(normal)) return { socket: 'user-podman', path: normal };
  if (normal.endsWith('/docker.sock')) return { socket: 'user-docker', path: normal };
  const session = /^\/run\/user\/[^/]+(?=$|\/bus$)/.exec(normal)?.[0];
  return session === undefined ? undefined : { socket: 'user-bus', path: `${session}/bus` };
}

/** Whose control socket a path is or holds; the host's whole file system, which is more than a socket, counts as none. */
export function controlSocketAt(path: string): ControlSocket | undefined {
  return normaliseHostPath(path) === '/' ? undefined : findControlSocket(path)?.socket;
}

/** Whether the path names the socket itself, so that the mount is there for nothing else. */
export function isControlSocket(path: string): boolean {
  const found = findControlSocket(path);
  return found !== undefined && normaliseHostPath(found.path) === normaliseHostPath(path);
}

/** Whose control socket handing over the path is about: it is the socket, or a folder below `/run`, where little else lies. `/var` holds more than one. */
export function socketHandedOver(path: string): ControlSocket | undefined {
  return isControlSocket(path) || isWithin(normaliseHostPath(path), '/run') ? controlSocketAt(path) : undefined;
}
