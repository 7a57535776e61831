/** What a command asks of the kernel beyond what a container is given by default. */
export type KernelDemand = 'mount' | 'network' | 'parameter' | 'namespace' | 'fuse' | 'swap';

/** The capability that a demand takes; none helps with a parameter, whose file is read-only. */
export const demandedCapability: Readonly<Record<KernelDemand, 'SYS_ADMIN' | 'NET_ADMIN' | undefined>> = {
  mount: 'SYS_ADMIN',
  network: 'NET_ADMIN',
  parameter: undefined,
  namespace: 'SYS_ADMIN',
  fuse: 'SYS_ADMIN',
  swap: 'SYS_ADMIN',
};

/** The arguments that make a program act on the kernel; without such, it looks. */
type Acts = (first: readonly string[], all: readonly string[]) => boolean;

const always: Acts = () => true;
const words = (list: string) => new Set(list.split(' '));

/** Any argument, and none of these. */
const unless =
  (list: string): Acts =>
  (_, all) =>
    all.length > 0 && !all.some((word) => words(list).has(word));

const changing = words(
  'a ad add ap append c ch change chg d de del delete e exec f fl flush l link r rep repl replace res restore s se set up down',
);

/** `OBJECT VERB …`, as `ip`, `tc` and `bridge` take it: `ip link set eth0 up`; an object alone is listed. */
const objectAndVerb =
  (objects: RegExp): Acts =>
  ([object = '', verb]) =>
    objects.test(object) && verb !== undefined && changing.has(verb) && verb !== 'l' && !(object.startsWith('n') && verb === 'l');

const subcommand =
  (list: string): Acts =>
  ([verb = '']) =>
    words(list).has(verb);

const firewall = unless('-L -S -C --list --list-rules --check -nL -vL -nvL -Ln -Lnv -Lvn -vnL');

const programs: ReadonlyMap<string, readonly [KernelDemand, Acts]> = new Map<string, readonly [KernelDemand, Acts]>([
  ['mount', ['mount', unless('-l --show-labels')]],
  ['umount', ['mount', (_, all) => all.length > 0]],
  ['losetup', ['mount', unless('-a --all -l --list -j --associated -O --output')]],
  ['swapon', ['swap', unless('-s --show --summary')]],
  ['swapoff', ['swap', always]],
  ...['iptables', 'ip6tables', 'arptables', 'ebtables'].flatMap((name) =>
    ['', '-legacy', '-nft'].map((variant): [string, readonly [KernelDemand, Acts]] => [name + variant, ['network', firewall]]),
  ),
  ['iptables-restore', ['network', always]],
  ['ip6tables-restore', ['network', always]],
  [
    'nft',
    [
      'network',
      ([verb = ''], all) =>
        all.includes('-f') || all.includes('--file') || words('add create insert delete destroy flush replace rename reset').has(verb),
    ],
  ],
  [
    'ip',
    [
      'network',
      objectAndVerb(
        /^(?:l|li|lin|link|a|ad|add|addr|address|r|ro|route|ru|rule|n|ne|neigh|neighbour|neighbor|tu|tunnel|tuntap|xfrm|vrf|mroute|maddr|maddress)$/,
      ),
    ],
  ],
  ['tc', ['network', objectAndVerb(/^(?:q|qdisc|c|class|f|filter|action|actions|chain)$/)]],
  ['bridge', ['network', objectAndVerb(/^(?:link|fdb|mdb|vlan)$/)]],
  [
    'brctl',
    ['network', subcommand('addbr delbr addif delif setageing setbridgeprio setfd sethello setmaxage setpathcost setportprio stp')],
  ],
  ['ifconfig', ['network', ([, ...more]) => more.length > 0]],
  ['route', ['network', (_, all) => all.some((word) => word === 'add' || word === 'del')]],
  ['wg', ['network', subcommand('set setconf addconf syncconf')]],
  ['wg-quick', ['network', subcommand('up down')]],
  ['ipset', ['network', unless('list save test -L -S -T -n --list --save --test')]],
  ['ipvsadm', ['network', unless('-L -l -S -Ln -ln --list --save')]],
  ['dhclient', ['network', always]],
  ['dhcpcd', ['network', always]],
  ['udhcpc', ['network', always]],
  ['unshare', ['namespace', always]],
  ['nsenter', ['namespace', always]],
  ['bwrap', ['namespace', always]],
  ['fusermount', ['fuse', always]],
  ['fusermount3', ['fuse', always]],
  ['sshfs', ['fuse', always]],
  ['s3fs', ['fuse', always]],
  ['gcsfuse', ['fuse', always]],
  ['mergerfs', ['fuse', always]],
  ['bindfs', ['fuse', always]],
  ['rclone', ['fuse', subcommand('mount mount2 cmount')]],
]);

const asks = words('-V --version -h --help help version');
/** Options of the programs above that take the next word as their value. */
const valued = words('-n -netns --netns -f -family --family -N --netns --network-namespace -c --config');

/**
 * What a command demands of the kernel; its first word is the program’s name. `undefined` where it only looks, and for the many that demand nothing.
 * @param targets the files that its output goes to
 */
export function kernelDemand([program = '', ...all]: readonly string[], targets: readonly string[] = []): KernelDemand | undefined {
  if (targets.some(isParameter) || (program === 'tee' && all.some(isParameter))) return 'parameter';
  if (program === 'sysctl') return setsParameter(all) ? 'parameter' : undefined;
  const entry = programs.get(program) ?? (program.startsWith('mount.') ? (['mount', always] as const) : undefined);
  if (entry === undefined || (all.length > 0 && all.length < 3 && all.some((word) => asks.has(word)))) return undefined;
  const [demand, acts] = entry;
  return acts(operands(all), all) ? demand : undefined;
}

/** The words that are no options, nor values of such. */
function operands(all: readonly string[]): readonly string[] {
  return all.filter((word, index) => !word.startsWith('-') && !valued.has(all[index - 1] ?? ''));
}

/** A file in which the kernel keeps a setting; cgroups are what a container may be given. */
function isParameter(path: string): boolean {
  return /^\/proc\/sys\/.|^\/proc\/sysrq-trigger$|^\/sys\/(?!fs\/cgroup)./.test(path);
}

function setsParameter(all: readonly string[]): boolean {
  return all.some(
    (word) => /^(?:-w|--write|-p.*|--load(?:=.*)?|--system|-[a-zA-Z]*[pw])$/.test(word) || (!word.startsWith('-') && word.includes('=')),
  );
}
