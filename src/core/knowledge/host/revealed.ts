import { isWithin, normaliseHostPath, pathKind, stores } from './paths';

/**
 * What reading a host path gives away: what proves to others who somebody is, `hashes` of passwords, the host's whole `configuration`, what its `containers` hold, the
 * files of its `users`, its `processes` with their command lines, its `logs`.
 */
export type Revealed = 'credentials' | 'hashes' | 'configuration' | 'containers' | 'users' | 'processes' | 'logs';

const revealing: ReadonlyMap<string, Revealed> = new Map<string, Revealed>([
  ['/etc', 'configuration'],
  ['/etc/shadow', 'hashes'],
  ['/etc/gshadow', 'hashes'],
  ['/etc/kubernetes', 'credentials'],
  ['/etc/ssl/private', 'credentials'],
  ['/var', 'containers'],
  ['/var/lib', 'containers'],
  ['/home', 'users'],
  ['/root', 'users'],
  ['~', 'users'],
  ['~/.config', 'users'],
  ['/proc', 'processes'],
  ['/proc/1', 'processes'],
  ['/var/log', 'logs'],
  ['/var/log/journal', 'logs'],
  ['/run/log', 'logs'],
  ['/run/log/journal', 'logs'],
]);

/** Files beside keys and logins that everybody may see. */
const published = /(?:\.pub|\/(?:known_hosts|ssh_known_hosts|authorized_keys|sshd?_config|sshd?_config\.d|\.ssh\/config))$/;

/** What reading a host path gives away, beyond what any program may know; `undefined` for software, for applications' own files and for the whole host. */
export function revealedBy(path: string): Revealed | undefined {
  const normal = normaliseHostPath(path);
  if (published.test(normal)) return undefined;
  if (stores.some((folder) => isWithin(normal, folder))) return 'containers';
  const named = revealing.get(normal);
  if (named !== undefined) return named;
  if (pathKind(normal) === 'credentials') return 'credentials';
  return /^\/home\/[^/]+$/.test(normal) ? 'users' : undefined;
}
