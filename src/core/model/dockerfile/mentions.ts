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
        for (const [place, part, ...mounted] of partsOf(text, instruction)) {
          for (const name of new Set([...part.matchAll(variable)].map((match) => match[1] ?? '').concat(mounted))) {
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

/** The parts of an instruction with the names that a secret mount gives its secret there. */
function* partsOf(
  text: string,
  { keyword, flags, argumentsSpan, span }: Instruction,
): Iterable<readonly [place: Mention['place'], part: string, ...mounted: string[]]> {
  for (const { options, span: flag } of flags) {
    const secret = options.some(({ key, value }) => key.text === 'type' && value?.text === 'secret');
    const names = options.flatMap(({ key, value }) =>
      value && (key.text === 'id' || key.text === 'env') && !value.text.includes('$') ? [value.text] : [],
    );
    yield secret ? ['secret-mount', sliceOf(text, flag), ...names] : ['other', sliceOf(text, flag)];
  }
  if (argumentsSpan === undefined) return;
  const place = keyword === 'RUN' ? 'command' : keyword === 'ENV' ? 'environment' : 'other';
  yield [place, text.slice(argumentsSpan.start, span.end)];
}
