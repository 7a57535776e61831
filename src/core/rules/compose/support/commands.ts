import type { ServiceContext } from '../../../profile/context';
import type { StartCommand } from '../../../workspace/start';

/** The commands that a service’s own `entrypoint` and `command` start; those of its Dockerfile are reported there. */
export function ownCommands({ start }: ServiceContext): readonly StartCommand[] {
  if (start.entrypoint.by !== 'compose' && start.command.by !== 'compose') return [];
  return start.commands.filter(({ part }) => start[part].by === 'compose');
}
