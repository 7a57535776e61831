import { isDistribution } from '../../knowledge/images/linux';
import type { ImageReference } from '../../workspace/workload';
import type { Start, StartCommand } from '../../workspace/start';

/** Names of programs that are verbs of many others: `terraform init`, `rclone mount`. */
const verbs: ReadonlySet<string> = new Set(
  'init mount umount route date shutdown halt reboot poweroff service bridge kvm losetup'.split(' '),
);

/**
 * Whether the program of a command may be a mere argument: a bare name that others use for a verb, behind an entry point that only the image knows.
 * A distribution has none.
 */
export function mayBeArgument(
  { words: [program] }: StartCommand,
  { entrypoint, command }: Start,
  base: ImageReference | undefined,
): boolean {
  const isFirst = program !== undefined && entrypoint.by === 'image' && command.words[0] === program;
  return isFirst && verbs.has(program.text) && (base === undefined || !isDistribution(base));
}
