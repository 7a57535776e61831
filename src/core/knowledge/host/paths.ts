/** What writing to a host path gives: `takeover` root on the host, `sensitive` other people's data or configuration. */
export type PathClass = 'takeover' | 'sensitive';

/**
 * What lies at a host path: the whole file system, the kernel's own files, all devices, keys and logins of a user or the host, a part of the
 * host's system, or what every container may share because it decides nothing: `where` the host stands, and the `trust` it has in others.
 */
export type PathKind = 'root' | 'kernel' | 'devices' | 'credentials' | 'system' | 'where' | 'trust';

/**
 * A host path in one spelling: `/` for `\`, no `.`, `..`, double or trailing slashes, `/run` for `/var/run`, `/` for a Windows drive.
 * Relative paths and `~` keep all but their trailing slashes.
 */
export function normaliseHostPath(path: string): string {
  const slashed = path.trim().replaceAll('\\', '/');
  if (/^[a-zA-Z]:\/?$/.test(slashed)) return '/';
  if (!slashed.startsWith('/')) return withoutTrailingSlashes(slashed);
  const whole = hasEmptyPart.test(slashed) ? resolved(slashed) : slashed;
  return isWithin(whole, '/var/run') ? `/run${whole.slice('/var/run'.length)}` : whole;
}

/** A `.`, `..`, double or trailing slash. */
const hasEmptyPart = /\/(?:\.{0,2}(?:\/|$))/;

function resolved(slashed: string): string {
  const parts: string[] = [];
  for (const part of slashed.split('/')) {
    if (part === '' || part === '.') continue;
    if (part === '..') parts.pop();
    else parts.push(part);
  }
  return `/${parts.join('/')}`;
}

function withoutTrailingSlashes(path: string): string {
  let end = path.length;
  while (path[end - 1] === '/') end--;
  return path.slice(0, end);
}

/** Whether `path` is `folder` or below it, by whole components: `/etcd` is not within `/etc`. Both normalised. */
export function isWithin(path: string, folder: string): boolean {
  return path.startsWith(folder) && (path.length === folder.length || folder === '/' || path[folder.length] === '/');
}

/** Where managers keep what their containers and machines hold. */
export const stores: readonly string[] = ['/var/lib/docker', '/var/lib/containerd', '/var/lib/kubelet', '/var/lib/libvirt'];

/** Folders and files that decide what the host runs, whom it trusts or what its other containers hold. */
const takeover: readonly string[] = [
  '/etc',
  '/etc/passwd',
  '/etc/shadow',
  '/etc/group',
  '/etc/sudoers',
  '/etc/sudoers.d',
  '/etc/crontab',
  '/etc/cron.d',
  '/etc/cron.hourly',
  '/etc/cron.daily',
  '/etc/cron.weekly',
  '/etc/cron.monthly',
  '/etc/pam.d',
  '/etc/profile.d',
  '/etc/ssh',
  '/etc/systemd',
  '/etc/systemd/system',
  '/etc/init.d',
  '/etc/ld.so.preload',
  '/etc/docker',
  '/etc/docker/daemon.json',
  '/etc/kubernetes',
  '/etc/kubernetes/manifests',
  '/boot',
  '/usr',
  '/usr/bin',
  '/usr/sbin',
  '/usr/lib',
  '/usr/lib64',
  '/usr/libexec',
  '/usr/local',
  '/usr/local/bin',
  '/usr/local/sbin',
  '/bin',
  '/sbin',
  '/lib',
  '/lib32',
  '/lib64',
  '/libx32',
  '/lib/modules',
  '/usr/lib/modules',
  '/lib/systemd',
  '/root',
  '/root/.ssh',
  '~/.ssh',
  '/proc',
  '/proc/sys',
  '/proc/sys/kernel',
  '/proc/sysrq-trigger',
  '/sys',
  ...stores,
  '/var/spool/cron',
  '/var/spool/cron/crontabs',
  '/run',
  '/run/systemd',
];

const takeoverPaths: ReadonlySet<string> = new Set(takeover);

/** What is above one of them gives it too: `/var` holds `/var/lib/docker`. */
const aboveTakeover: ReadonlySet<string> = new Set(takeover.filter((path) => path.startsWith('/')).flatMap(parentsOf));

/** Below these lie the files of applications as well, so that only what is named itself is the host's. */
const mixed: ReadonlySet<string> = new Set(['/etc', '/run', '/run/systemd']);

const systemFolders: readonly string[] = takeover.filter((path) => !mixed.has(path));

/** The host obeys these too, but by way of one manager or program, or only in part. */
const obeyed: readonly string[] = [
  '/etc/cron.allow',
  '/etc/cron.deny',
  '/etc/environment',
  '/etc/exports',
  '/etc/fstab',
  '/etc/hosts',
  '/etc/ld.so.conf',
  '/etc/modules',
  '/etc/nsswitch.conf',
  '/etc/profile',
  '/etc/rc.local',
  '/etc/sysctl.conf',
];

/** Data that programs only read. */
const shared: readonly string[] = ['/usr/share', '/usr/local/share'];

/** Below the home of a user: what proves to others who the user is. */
const logins: readonly string[] = ['.ssh', '.aws', '.azure', '.kube', '.docker', '.gnupg', '.config/gcloud'];

const hostCredentials: readonly string[] = [
  '/etc/shadow',
  '/etc/gshadow',
  '/etc/ssh',
  '/etc/kubernetes/pki',
  '/etc/kubernetes/admin.conf',
  '/etc/kubernetes/super-admin.conf',
];

const sensitive: ReadonlySet<string> = new Set([
  '/home',
  '/opt',
  '/srv',
  '/mnt',
  '/media',
  '/dev',
  '/var/log',
  '/sys/fs/cgroup',
  '/sys/fs/bpf',
  '/sys/kernel',
  '/sys/kernel/debug',
  '/sys/kernel/security',
  '/run/user',
  '/etc/ssl/private',
  '~',
  '~/.config',
]);

/** Below these everything is another container's, the kernel's or the host's own. */
const sensitiveFolders: readonly string[] = ['/proc', '/sys', ...stores];

/** Kernel interfaces and host facts that say nothing of value. */
const harmless: ReadonlySet<string> = new Set([
  '/sys/fs/cgroup/cgroup.controllers',
  '/sys/class/thermal',
  '/sys/class/gpio',
  '/proc/cpuinfo',
  '/proc/meminfo',
  '/proc/loadavg',
  '/proc/uptime',
]);

/** Files that say where and when a host is, and decide nothing. */
const where: readonly string[] = ['/etc/localtime', '/etc/timezone', '/etc/machine-id', '/etc/hostname', '/etc/resolv.conf'];

const trust: readonly string[] = ['/etc/ssl/certs', '/etc/letsencrypt'];

/** Whether it lies in the project, or is no path at all. */
function isRelative(normal: string): boolean {
  return !/^[/~]|^[a-zA-Z]:/.test(normal);
}

/** How much a host path matters; `undefined` for one application's own files. Components count, so that `./etc` and `/etcd` are neither. */
export function pathClass(path: string): PathClass | undefined {
  const normal = normaliseHostPath(path);
  if (isRelative(normal)) return undefined;
  if (takeoverPaths.has(normal) || aboveTakeover.has(normal)) return 'takeover';
  if (harmless.has(normal)) return undefined;
  if (sensitive.has(normal) || /^\/home\/[^/]+$/.test(normal) || logins.includes(belowHome(normal) ?? '')) return 'sensitive';
  return isWithinOne(normal, sensitiveFolders) ? 'sensitive' : undefined;
}

/** What lies at a host path, and not only whether it matters: `/usr/bin/env` is a part of the system. `undefined` for applications' own files. */
export function pathKind(path: string): PathKind | undefined {
  const normal = normaliseHostPath(path);
  if (isRelative(normal)) return undefined;
  if (normal === '/') return 'root';
  if (normal === '/dev') return 'devices';
  if (harmless.has(normal)) return undefined;
  if (isWithin(normal, '/proc') || isWithin(normal, '/sys')) return 'kernel';
  if (isWithinOne(normal, where)) return 'where';
  if (isWithinOne(normal, trust)) return 'trust';
  if (isWithinOne(belowHome(normal) ?? '', logins) || isWithinOne(normal, hostCredentials)) return 'credentials';
  if (pathClass(normal) === 'takeover' || isWithinOne(normal, obeyed)) return 'system';
  return isWithinOne(normal, systemFolders) && !isWithinOne(normal, shared) ? 'system' : undefined;
}

/** The part below a user's home, empty for the home itself; `undefined` elsewhere. */
function belowHome(normal: string): string | undefined {
  const home = /^(?:~|\/root|\/home\/[^/]+|[a-zA-Z]:\/[uU]sers\/[^/]+)(?:\/|$)/.exec(normal);
  return home === null ? undefined : normal.slice(home[0].length);
}

function isWithinOne(path: string, folders: readonly string[]): boolean {
  return folders.some((folder) => isWithin(path, folder));
}

/** Whether a path that ends in these components may be of a class, whatever stands before them: `/data` no, `/docker.sock` or nothing yes. */
export function mayMatter(tail: string): boolean {
  const last = normaliseHostPath(`/${tail}`).split('/').at(-1) ?? '';
  return last === '' || lastComponents.has(last) || last.endsWith('.sock');
}

const lastComponents: ReadonlySet<string> = new Set(
  [...takeover, ...aboveTakeover, ...sensitive, ...logins]
    .map((path) => path.slice(path.lastIndexOf('/') + 1))
    .filter((name) => !['opt', 'srv', 'mnt', 'media', 'log'].includes(name)),
);

function parentsOf(path: string): string[] {
  const parents: string[] = ['/'];
  for (let slash = path.indexOf('/', 1); slash > 0; slash = path.indexOf('/', slash + 1)) parents.push(path.slice(0, slash));
  return parents;
}
