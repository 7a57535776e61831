/** What writing to a host path gives: `takeover` root on the host, `sensitive` other people's data or configuration. */
export type PathClass = 'takeover' | 'sensitive';

/**
 * A host path in one spelling: no `.`, `..`, double or trailing slashes, `/run` for `/var/run`, `/` for a Windows drive.
 * Relative paths and `~` stay as they are.
 */
export function normaliseHostPath(path: string): string {
  const trimmed = path.trim();
  if (/^[a-zA-Z]:[\\/]?$/.test(trimmed)) return '/';
  if (!trimmed.startsWith('/')) return trimmed.replace(/\/+$/, '') || trimmed;
  const parts: string[] = [];
  for (const part of trimmed.split('/')) {
    if (part === '' || part === '.') continue;
    if (part === '..') parts.pop();
    else parts.push(part);
  }
  const whole = `/${parts.join('/')}`;
  return isWithin(whole, '/var/run') ? `/run${whole.slice('/var/run'.length)}` : whole;
}

/** Whether `path` is `folder` or below it, by whole components: `/etcd` is not within `/etc`. Both normalised. */
export function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder === '/' ? '/' : `${folder}/`);
}

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
  '/var/lib/docker',
  '/var/lib/containerd',
  '/var/lib/kubelet',
  '/var/lib/libvirt',
  '/var/spool/cron',
  '/var/spool/cron/crontabs',
  '/run',
  '/run/systemd',
];

const takeoverPaths: ReadonlySet<string> = new Set(takeover);

/** What is above one of them gives it too: `/var` holds `/var/lib/docker`. */
const aboveTakeover: ReadonlySet<string> = new Set(takeover.filter((path) => path.startsWith('/')).flatMap(parentsOf));

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
  '~/.aws',
  '~/.kube',
  '~/.docker',
  '~/.gnupg',
  '~/.config',
  '/root/.aws',
  '/root/.kube',
  '/root/.docker',
  '/root/.gnupg',
]);

/** Below these everything is another container's, the kernel's or the host's own. */
const sensitiveFolders: readonly string[] = [
  '/proc',
  '/sys',
  '/var/lib/docker',
  '/var/lib/containerd',
  '/var/lib/kubelet',
  '/var/lib/libvirt',
];

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

/** How much a host path matters; `undefined` for one application's own files. Components count, so that `./etc` and `/etcd` are neither. */
export function pathClass(path: string): PathClass | undefined {
  const normal = normaliseHostPath(path);
  if (takeoverPaths.has(normal) || aboveTakeover.has(normal)) return 'takeover';
  if (harmless.has(normal)) return undefined;
  if (sensitive.has(normal) || /^\/home\/[^/]+(\/\.(ssh|aws|kube|docker|gnupg))?$/.test(normal)) return 'sensitive';
  return sensitiveFolders.some((folder) => isWithin(normal, folder)) ? 'sensitive' : undefined;
}

/** Whether a path that ends in these components may be of a class, whatever stands before them: `/data` no, `/docker.sock` or nothing yes. */
export function mayMatter(tail: string): boolean {
  const last = normaliseHostPath(`/${tail}`).split('/').at(-1) ?? '';
  return last === '' || lastComponents.has(last) || last.endsWith('.sock');
}

const lastComponents: ReadonlySet<string> = new Set(
  [...takeover, ...aboveTakeover, ...sensitive]
    .map((path) => path.slice(path.lastIndexOf('/') + 1))
    .filter((name) => !['opt', 'srv', 'mnt', 'media', 'log'].includes(name)),
);

function parentsOf(path: string): string[] {
  const parents: string[] = ['/'];
  for (let slash = path.indexOf('/', 1); slash > 0; slash = path.indexOf('/', slash + 1)) parents.push(path.slice(0, slash));
  return parents;
}
