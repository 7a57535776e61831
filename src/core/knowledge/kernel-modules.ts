const tools = new Set(['modprobe', 'insmod', 'rmmod', 'depmod', 'dkms']);
/** Options with which these tools only look or explain. */
const lookingOnly = new Set([
  '-n',
  '--dry-run',
  '--show',
  '-c',
  '--showconfig',
  '-D',
  '--show-depends',
  '-R',
  '--resolve-alias',
  '-V',
  '--version',
  '-h',
  '--help',
  'status',
]);

/** Whether a command loads, unloads, indexes or builds kernel modules; its first word is the program's name. */
export function touchesKernelModules([program = '', ...rest]: readonly string[]): boolean {
  return tools.has(program) && !rest.some((word) => lookingOnly.has(word));
}

const installers: ReadonlyMap<string, RegExp> = new Map([
  ['apk', /^add$/],
  ['apt', /^install$/],
  ['apt-get', /^install$/],
  ['aptitude', /^install$/],
  ['dnf', /^install$/],
  ['microdnf', /^install$/],
  ['pacman', /^-S\w*$/],
  ['tdnf', /^install$/],
  ['yum', /^install$/],
  ['zypper', /^(?:in|install)$/],
]);

/**
 * Packages that build modules for one kernel. Headers of the system-call interface are none of them: `linux-headers` of Alpine,
 * `linux-libc-dev` of Debian, `kernel-headers` of Fedora.
 */
const modulePackage = /^(?:dkms|\w.*-dkms|linux-headers-.+|kernel-devel(?:-.+)?)$/;

/** The index of the word that names a package for building kernel modules, where the command installs one. */
export function modulePackageIn(words: readonly string[]): number | undefined {
  const verb = installers.get(words[0] ?? '');
  const start = verb === undefined ? -1 : words.findIndex((word, index) => index > 0 && verb.test(word));
  if (start < 0) return undefined;
  const index = words.findIndex((word, at) => at > start && modulePackage.test(word.split('=')[0] ?? ''));
  return index < 0 ? undefined : index;
}
