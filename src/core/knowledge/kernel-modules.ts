import { installedPackages } from './package-managers';

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

/**
 * Packages that build modules for one kernel. Headers of the system-call interface are none of them: `linux-headers` of Alpine,
 * `linux-libc-dev` of Debian, `kernel-headers` of Fedora.
 */
const modulePackage = /^(?:dkms|\w.*-dkms|linux-headers-.+|kernel-devel(?:-.+)?)$/;

/** The index of the word that names a package for building kernel modules, where the command installs one. */
export function modulePackageIn(words: readonly string[]): number | undefined {
  return installedPackages(words).find(({ name }) => modulePackage.test(name))?.index;
}
