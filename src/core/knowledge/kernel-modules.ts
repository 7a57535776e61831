import { installedPackages } from './package-managers';

const loaders = new Set(['modprobe', 'insmod', 'rmmod']);
/** Options with which tools of modules only look or explain. */
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

/**
 * What a command does about kernel modules: it loads or unloads them in the running kernel, or it only writes files, built or indexed for that kernel because
 * it names no other; its first word is the program's name.
 */
export function handlesModules([program = '', ...rest]: readonly string[]): 'loads' | 'prepares' | undefined {
  if (rest.some((word) => lookingOnly.has(word))) return undefined;
  if (loaders.has(program)) return 'loads';
  if (program === 'depmod') return rest.some((word) => /^\d/.test(word)) ? undefined : 'prepares';
  const [verb = ''] = program === 'dkms' ? rest : [];
  return /^(?:build|install|autoinstall)$/.test(verb) && !rest.some((word) => /^(?:-k|--kernelver)/.test(word)) ? 'prepares' : undefined;
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
