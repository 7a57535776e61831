const system = /^(?:\/(?:usr\/)?(?:s?bin|lib\/systemd)\/)?(?:init|systemd)$/;

/** Whether a program, as it is named in a command, is the init of a whole system, which starts services of its own. */
export function isSystemInit(program: string): boolean {
  return system.test(program);
}

const systemdImage =
  /(?:^|\/)systemd(?:-|$)|-systemd(?:\/|$)|(?:^|\/)ubi\d*-init$|(?:^|\/)ubi\d*\/ubi-init$|^geerlingguy\/docker-.*-ansible$|^jrei\/systemd-/;

/** Whether an image, by its path without the registry, is made to run systemd as its first process. */
export function isSystemdImage(path: string): boolean {
  return systemdImage.test(path);
}

const acting = /^(?:start|stop|restart|reload|try-restart|reload-or-restart|isolate|kill)$/;

/**
 * What a command asks to start or stop a service: `systemd`, which must be running for it, or `scripts`, which start the program themselves;
 * its first word is the program’s name.
 */
export function asksForService([program = '', ...rest]: readonly string[]): 'systemd' | 'scripts' | undefined {
  const verbs = rest.filter((word) => !word.startsWith('-'));
  if (program === 'systemctl')
    return !rest.includes('--user') && (acting.test(verbs[0] ?? '') || rest.includes('--now')) ? 'systemd' : undefined;
  return (program === 'service' || program === 'rc-service') && /^(?:re)?start$/.test(verbs[1] ?? '') ? 'scripts' : undefined;
}
