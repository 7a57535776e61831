import { valueOf } from '../../../model/certain';
import type { Instruction } from '../../../model/dockerfile/types';
import type { Argument } from '../../../model/shell/commands';
import type { RunCommand } from '../../../model/shell/unfold';
import type { ServiceContext } from '../../../profile/context/service';
import { contains } from '../../../text/span';
import { imageOf } from '../../../workspace/compose/service/image';
import type { Target } from '../../../workspace/workload';
import type { InstructionSubject, RuleContext } from '../../rule';
import { mayBeArgument } from '../../support/arguments';
import { systemOf } from './system';

/** The commands of an instruction, and whose start they are. */
export interface RunningCommands {
  /** `build` for a step, `start` for what a container starts with. */
  readonly at: 'build' | 'start';
  readonly commands: readonly RunCommand<Argument>[];
  /** The services that start them; empty for a step, and for an image that no service builds. */
  readonly services: readonly ServiceContext[];
}

/**
 * The commands that an instruction runs while the image is built or once it is started; `undefined` for one that runs none: a health check, a CMD that a
 * later one or an ENTRYPOINT replaces, or one that every service replaces by its own; and on Windows, whose commands are others. What ONBUILD puts off is judged alone.
 */
export function commandsRunBy(subject: InstructionSubject, context: RuleContext): RunningCommands | undefined {
  const { instruction, within, file, builtBy } = subject;
  const { keyword } = instruction;
  if (keyword !== 'RUN' && keyword !== 'CMD' && keyword !== 'ENTRYPOINT') return undefined;
  if (within?.keyword === 'HEALTHCHECK' || builtBy.some((image) => image.derive(isForWindows))) return undefined;
  if (keyword === 'RUN') return { at: 'build', commands: instruction.commands, services: [] };
  if (within !== undefined) return { at: 'start', commands: instruction.commands, services: [] };
  const started = startersOf(subject, instruction, context);
  const [image] = started?.images ?? [];
  if (started === undefined || image === undefined) return undefined;
  const start = image.started;
  const base = valueOf(image.base);
  const reference = base === undefined ? undefined : imageOf(base);
  const commands = start.commands.filter((command) => {
    const [word] = command.words;
    return word?.file === file && contains(instruction.span, word.span) && !mayBeArgument(command, start, reference);
  });
  return { at: 'start', commands, services: started.services };
}

const isForWindows = ({ base }: Target): boolean => systemOf(base) === 'windows';

/** The targets that start with an instruction, and the services that leave it so; `undefined` where nothing does. */
export function startersOf({ builtBy }: InstructionSubject, instruction: Instruction, context: RuleContext) {
  const images = builtBy.filter(({ start }) => start.entrypoint === instruction || start.command === instruction);
  const services = images
    .flatMap(({ builders }) => builders)
    .map((service) => context.of(service))
    .filter(({ start }) => start.entrypoint.instruction === instruction || start.command.instruction === instruction);
  return services.length > 0 || images.some(({ builders }) => builders.length === 0) ? { images, services } : undefined;
}
