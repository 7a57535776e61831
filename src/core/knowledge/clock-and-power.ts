/** What a command does to the host: sets its clock once, keeps it set, stops or restarts it, or boots another kernel. */
export type HostControl = 'clock' | 'clock-daemon' | 'power' | 'kernel';

const words = (list: string) => new Set(list.split(' '));
const power = words('reboot shutdown poweroff halt');
const powerUnits = words('reboot poweroff halt kexec soft-reboot');

const programs = words(
  'reboot shutdown poweroff halt date hwclock timedatectl ntpdate rdate sntp chronyd ntpd openntpd systemctl init telinit kexec',
);

/** What a command, whose first word is the program’s name, does to clock or power of the machine; `undefined` where it only looks. */
export function hostControl([program = '', ...rest]: readonly string[]): HostControl | undefined {
  if (!programs.has(program)) return undefined;
  const has = (list: string) => rest.some((word) => words(list).has(word));
  if (has('--help --version')) return undefined;
  if (power.has(program)) return has('-w --wtmp-only -k -c') ? undefined : 'power';
  switch (program) {
    case 'date':
      return setsDate(rest) ? 'clock' : undefined;
    case 'hwclock':
      return has('-s --hctosys -w --systohc --set --systz --adjust') ? 'clock' : undefined;
    case 'timedatectl':
      return has('set-time set-ntp') ? 'clock' : undefined;
    case 'ntpdate':
      return has('-q') ? undefined : 'clock';
    case 'rdate':
      return has('-p') && !has('-s') ? undefined : 'clock';
    case 'sntp':
      return has('-s -S') ? 'clock' : undefined;
    case 'chronyd':
      return has('-x -Q -v -p') || rest.some((word) => /^-[a-zA-Z0-9]*x/.test(word)) ? undefined : 'clock-daemon';
    case 'ntpd':
    case 'openntpd':
      return has('-w -n -v') && !has('-p -q') ? undefined : 'clock-daemon';
    case 'systemctl':
      return rest.some((word) => powerUnits.has(word)) ? 'power' : undefined;
    case 'init':
    case 'telinit':
      return rest[0] === '0' || rest[0] === '6' ? 'power' : undefined;
    case 'kexec':
      return 'kernel';
    default:
      return undefined;
  }
}

/** `date -s …`, or the old form of digits alone. */
function setsDate(rest: readonly string[]): boolean {
  return (
    rest.some(
      (word) => word === '-s' || /^--set(?:=|$)/.test(word) || /^-s./.test(word) || /^\d{8}(?:\d{2}){0,2}(?:\.\d\d)?$/.test(word),
    ) && !rest.some((word) => word === '-d' || word === '-r' || word.startsWith('--date') || word.startsWith('--reference'))
  );
}

const severalUses = words('date hwclock timedatectl rdate sntp systemctl init telinit');

/** How to name such a command in a sentence: by the program, together with its first word where the program alone does something harmless. */
export function hostControlName([program = '', first]: readonly string[]): string {
  return severalUses.has(program) && first !== undefined ? `${program} ${first}` : program;
}
