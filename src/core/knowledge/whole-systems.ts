/** A part of a whole system that a container with one application does without: logins over the network, a desktop, an engine for containers. */
export type SystemPart = 'ssh' | 'screen' | 'engine';

const listed = (part: SystemPart, names: string) => names.split(' ').map((name) => [name, part] as const);

/** Programs, and what init scripts call them. */
const programs: ReadonlyMap<string, SystemPart> = new Map([
  ...listed('ssh', 'sshd ssh dropbear'),
  ...listed(
    'screen',
    'xrdp xrdp-sesman vncserver tigervncserver tightvncserver kasmvncserver Xvnc Xtigervnc x11vnc startxfce4 xfce4-session gnome-session ' +
      'mate-session startlxde lxsession startlxqt startplasma-x11',
  ),
  ...listed('engine', 'dockerd dockerd-rootless.sh docker k3s'),
]);

/** Packages of distributions that bring the server and not the client. */
const packages: ReadonlyMap<string, SystemPart> = new Map([
  ...listed('ssh', 'openssh-server dropbear'),
  ...listed(
    'screen',
    'xrdp tigervnc-standalone-server tightvncserver x11vnc xfce4 lxde lxqt mate-desktop-environment ubuntu-desktop ubuntu-mate-desktop ' +
      'kde-plasma-desktop gnome-session task-gnome-desktop task-xfce-desktop',
  ),
]);

/** Ports that lead to a part whichever image serves them. */
const ports: ReadonlyMap<number, SystemPart> = new Map([
  [22, 'ssh'],
  [3389, 'screen'],
  [5900, 'screen'],
  [5901, 'screen'],
]);

/** The ports by which parts of a system are reached. */
export const systemPorts: readonly (readonly [port: number, part: SystemPart])[] = [...ports];

/**
 * The service that a command starts by a script of its init, as `service ssh start` and `/etc/init.d/ssh start` do; its first word is the program’s name.
 * @param path the program as it is written
 */
export function scriptedService([program = '', ...rest]: readonly string[], path: string): string | undefined {
  const isScript = path.startsWith('/etc/init.d/');
  if (!isScript && program !== 'service' && program !== 'rc-service') return undefined;
  const [name, verb] = isScript ? [program, rest[0]] : rest;
  return verb === 'start' || verb === 'restart' ? name : undefined;
}

/** The part of a system that a command starts, itself or by an init script. */
export function systemPartOf(names: readonly string[], path: string): SystemPart | undefined {
  const scripted = scriptedService(names, path);
  const [program = ''] = names;
  // The bare names `ssh` and `docker` are those of clients.
  if (scripted === undefined && (program === 'ssh' || program === 'docker')) return undefined;
  return programs.get(scripted ?? program);
}

/** The part of a system that a package is there for. */
export function systemPackage(name: string): SystemPart | undefined {
  return packages.get(name);
}

/** Whether a command does nothing but keep a container there for others to come in: it sleeps for ever, follows nothing, or is a bare shell. */
export function onlyWaits([program = '', ...rest]: readonly string[]): 'sleep' | 'shell' | undefined {
  const options = rest.filter((word) => word.startsWith('-'));
  if (program === 'sleep') return rest.length === 1 && /^(?:infinity|inf|\d{5,}|\d+d)$/.test(rest[0] ?? '') ? 'sleep' : undefined;
  if (program === 'tail')
    return rest.includes('/dev/null') && options.some((word) => /^-[a-z]*[fF]|^--follow/.test(word)) ? 'sleep' : undefined;
  if (!/^(?:ba|da|a|z|k)?sh$/.test(program)) return undefined;
  return rest.every((word) => /^(?:-[il]+|--login)$/.test(word)) ? 'shell' : undefined;
}

/** Whether a command gives an account a password to log in with. */
export function setsPassword([program = '', ...rest]: readonly string[]): boolean {
  if (program === 'chpasswd') return true;
  if (program === 'passwd') return !rest.some((word) => /^-[a-zA-Z]*[dlSue]|^--(?:delete|lock|status|unlock|expire)$/.test(word));
  return (program === 'useradd' || program === 'usermod') && rest.some((word) => /^(?:-p|--password(?:=.*)?)$/.test(word));
}

/** Whether a command puts an account among those that `sudo` obeys. */
export function grantsSudo([program = '', ...rest]: readonly string[]): boolean {
  const groups = rest.flatMap((word) => word.split(','));
  return /^(?:useradd|usermod|adduser|addgroup|gpasswd)$/.test(program) && (groups.includes('sudo') || groups.includes('wheel'));
}

/** The names of programs that a configuration of supervisord keeps running: one section each. */
export function supervisedPrograms(configuration: string): readonly string[] {
  return configuration.split('\n').flatMap((line) => /^\s*\[program:([^\]]+)\]/.exec(line)?.[1] ?? []);
}

/** The daemon that a file below a folder of runit or s6 keeps running, by its path: `/etc/service/cron/run`. */
export function supervisedByFolder(path: string): string | undefined {
  return /^\/etc\/(?:service|services\.d|sv)\/([^/]+)(?:\/(?:run)?)?$/.exec(path)?.[1];
}

/** Whether a program, beside the init of a distribution, starts all that a system consists of. */
export function isWholeSystemInit(program: string): boolean {
  return program === 'my_init' || program === 'openrc-init';
}

const developmentImage = /(?:^|\/)(?:vscode\/)?devcontainers?(?:\/|-|$)|(?:^|\/)(?:code-server|openvscode-server)$|^gitpod\/workspace-/;

/** Whether an image, by its path without the registry, is made to be worked in by a developer’s editor. */
export function isDevelopmentImage(path: string): boolean {
  return developmentImage.test(path);
}

/** Whether a file describes the container that an editor opens a project in, by its path. */
export function isDevelopmentFile(path: string): boolean {
  return /(?:^|\/)\.devcontainer(?:\/|\.)|devcontainer[^/]*$/i.test(path);
}
