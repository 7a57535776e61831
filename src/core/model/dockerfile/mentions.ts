import { valueOf } from '../certain';
import { sliceOf } from '../../text/span';
import type { DockerfileModel, Instruction, Mention, Stage, StageMentions } from './types';

const variable = /\$\{?([A-Za-z_]\w*)/g;

/** The mentions of all stages, read once. */
export function mentionsIn({ text, stages }: Pick<DockerfileModel, 'text' | 'stages'>): ReadonlyMap<Stage, StageMentions> {
  const bases = new Set(stages.flatMap(({ resolvedImage }) => valueOf(resolvedImage)?.toLowerCase() ?? []));
  return new Map(
    stages.map((stage) => {
      const byName = new Map<string, Mention[]>();
      for (const instruction of stage.instructions) {
        for (const [place, part] of partsOf(text, instruction)) {
          for (const name of new Set([...part.matchAll(variable)].map((match) => match[1] ?? ''))) {
            const mentions = byName.get(name);
            if (mentions === undefined) byName.set(name, [{ instruction, place }]);
            else mentions.push({ instruction, place });
          }
        }
      }
      return [stage, { byName, isBase: stage.name !== undefined && bases.has(stage.name.text.toLowerCase()) }];
    }),
  );
}

function* partsOf(text: string, { keyword, flags, argumentsSpan, span }: Instruction): Iterable<readonly [Mention['place'], string]> {
  for (const { options, span: flag } of flags) {
    const secret = options.some(({ key, value }) => key.text === 'type' && value?.text === 'secret');
    yield [secret ? 'secret-mount' : 'other', sliceOf(text, flag)];
  }
  if (argumentsSpan === undefined) return;
  const place = keyword === 'RUN' ? 'command' : keyword === 'ENV' ? 'environment' : 'other';
  yield [place, text.slice(argumentsSpan.start, span.end)];
}
