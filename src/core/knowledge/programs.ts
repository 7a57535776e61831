const system = /^(?:\/(?:usr\/)?(?:s?bin|lib\/systemd)\/)?(?:init|systemd)$/;

/** Whether a program, as it is named in a command, is the init of a whole system, which starts services of its own. */
export function isSystemInit(program: string): boolean {
  return system.test(program);
}
