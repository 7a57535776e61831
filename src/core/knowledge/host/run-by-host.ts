import { isWithin, normaliseHostPath } from './paths';

/** All that lies below these the host runs or loads, or takes for orders to do so. */
const programs: readonly string[] = [
  '/boot',
  '/bin',
  '/sbin',
  '/lib',
  '/lib32',
  '/lib64',
  '/libx32',
  '/usr/bin',
  '/usr/sbin',
  '/usr/lib',
  '/usr/lib32',
  '/usr/lib64',
  '/usr/libexec',
  '/usr/local/bin',
  '/usr/local/sbin',
  '/etc/cron.d',
  '/etc/cron.hourly',
  '/etc/cron.daily',
  '/etc/cron.weekly',
  '/etc/cron.monthly',
  '/etc/init.d',
  '/etc/pam.d',
  '/etc/profile.d',
  '/etc/sudoers.d',
  '/etc/systemd',
  '/var/spool/cron',
];

/** Whether the host itself runs or loads what lies there: `/usr/bin/docker`, but no application's files in a folder of their own. */
export function isRunByHost(path: string): boolean {
  const normal = normaliseHostPath(path);
  return programs.some((folder) => isWithin(normal, folder));
}
