import type { ServiceContext } from '../../../profile/context/service';
import type { StartCommand } from '../../../workspace/start';
import { mayBeArgument } from '../../support/arguments';

/** The commands that a service’s own `entrypoint` and `command` start; those of its Dockerfile are reported there. */
export function ownCommands({ start, reference }: ServiceContext): readonly StartCommand[] {
  if (start.entrypoint.by !== 'compose' && start.command.by !== 'compose') return [];
  return start.commands.filter((command) => start[command.part].by === 'compose' && !mayBeArgument(command, start, reference));
}
