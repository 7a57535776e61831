import { removePair } from '../../../model/dockerfile/edits';
import type { Mention } from '../../../model/dockerfile/types';
import type { DockerfileModel, Instruction, Stage } from '../../../model/dockerfile/types';
import { spanOf } from '../../../text/span';
import type { TextEdit } from '../../../text/edit';

/** More mentions than these are not followed: no reader would mend them by one fix. */
const mostMentions = 50;

/** Where the stage names a variable behind its ARG; nothing where that is too often. */
export function mentionsBehind(model: DockerfileModel, stage: Stage, { span }: Instruction, name: string): readonly Mention[] {
  const mentions = model.mentions.get(stage)?.byName.get(name) ?? [];
  return mentions.length > mostMentions ? [] : mentions.filter(({ instruction }) => instruction.span.start > span.start);
}

/**
 * An ARG without default as a secret mount of the steps that name it, where these are all who do; nothing where they are not, or where the
 * frontend is too old for it.
 */
export function asSecretMounts(
  model: DockerfileModel,
  argument: Instruction,
  pair: Instruction['pairs'][number],
  mentions: readonly Mention[],
): readonly TextEdit[] {
  const exact = mentions.length > 0 && mentions.every(({ place }) => place === 'command');
  if (!exact || !mountsSecretsAsVariables(model)) return [];
  return [...removePair(model, argument, pair), ...mentions.map(({ instruction }) => mounted(instruction, pair.name.text))];
}

/** Whether the file’s frontend knows `RUN --mount=type=secret,env=`: Docker's own, of no named release before 1.10. */
function mountsSecretsAsVariables({ directives }: DockerfileModel): boolean {
  const syntax = directives.find(({ name }) => name === 'syntax')?.value.text;
  if (syntax === undefined) return true;
  const match = /^(?:docker\.io\/)?docker\/dockerfile:1(?:\.(\d+)(?:\.\d+)?)?(?:-labs)?(?:@sha256:[0-9a-f]+)?$/.exec(syntax);
  return match !== null && Number(match[1] ?? 10) >= 10;
}

function mounted({ keywordSpan: { end } }: Instruction, name: string): TextEdit {
  return { span: spanOf(end, end), newText: ` --mount=type=secret,id=${name},env=${name}` };
}
