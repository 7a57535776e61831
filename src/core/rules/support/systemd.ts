import { isSystemdImage, isSystemInit } from '../../knowledge/programs';
import { valueOf, type Certain } from '../../model/certain';
import type { RunCommand } from '../../model/shell/unfold';
import { imageOf } from '../../workspace/compose/service/image';
import type { Start } from '../../workspace/start';

/** The command that makes the init of a whole system the first process, if one does. */
export function initCommand<C extends RunCommand>(commands: readonly C[]): C | undefined {
  return commands.find(({ words: [program] }) => program !== undefined && isSystemInit(program.text));
}

/** Whether nothing replaces what the image below starts. */
export function startsAsTheImage({ entrypoint, command }: Start): boolean {
  return entrypoint.by === 'image' && command.by === 'image';
}

/** What an init is on the system of this base image: systemd, or on Alpine its own. */
export function initOn(base: string | undefined): 'systemd' | 'other' {
  return base === 'alpine' ? 'other' : 'systemd';
}

/** Whether the base image of a Dockerfile is made to run systemd. */
export function isSystemdBase(base: Certain<string>): boolean {
  const reference = valueOf(base);
  return reference !== undefined && isSystemdImage(imageOf(reference).path);
}
