import type { DockerfileModel, Instruction } from '../../../model/dockerfile/types';
import type { Argument } from '../../../model/shell/commands';
import { locateIn, unfoldScript, unfoldWords, type RunCommand, type Unfolding } from '../../../model/shell/unfold';

export { isUnknown } from '../../support/demands';

/** The commands of a RUN, CMD or ENTRYPOINT in either form, those of `sh -c '…'` included; none whose program only a shell can tell. */
export function commandsOf({ text }: DockerfileModel, { form, words, script }: Instruction): readonly RunCommand[] {
  const unfolding: Unfolding<Argument> = { locate: (word) => locateIn(text, word), wordWithin: (word) => word };
  if (form === 'json') return unfoldWords<Argument>(words, unfolding);
  return script === undefined ? [] : unfoldScript<Argument>(script, (word) => word, unfolding);
}
