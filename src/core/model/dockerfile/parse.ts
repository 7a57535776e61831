import { LineIndex } from '../../text/lines';
import { sliceOf, spanOf } from '../../text/span';
import type { Comment, Problem } from '../document';
import { dockerfileConstructs } from './constructs';
import { cutDockerfile } from './cut';
import type { CommentLine, Cut } from './cut';
import { keywords } from './instruction';
import { mentionsIn } from './mentions';
import { once } from '../../text/once';
import { expandImage, globalScope } from './scope';
import type { DockerfileModel, Instruction, Stage } from './types';

/**
 * Reads a Dockerfile, or what there is of one: never throws, in time linear to the text. Instructions of unknown names and heredocs that are not
 * ended are kept and named in `problems`, since the builder refuses them.
 */
export function parseDockerfile(text: string): DockerfileModel {
  const cut = cutDockerfile(text);
  const { directives, escape, instructions } = cut;
  const firstStage = instructions.findIndex(({ keyword }) => keyword === 'FROM');
  const globalArguments = instructions.slice(0, firstStage < 0 ? undefined : firstStage).filter(({ keyword }) => keyword === 'ARG');
  const constructs = once(() => dockerfileConstructs(model));
  const mentions = once(() => mentionsIn(model));
  const model: DockerfileModel = {
    kind: 'dockerfile',
    text,
    lines: new LineIndex(text),
    problems: problemsIn(cut),
    comments: cut.comments.map((comment) => commentFrom(text, comment, instructions)),
    directives,
    escape,
    globalArguments,
    stages: firstStage < 0 ? [] : stagesFrom(instructions.slice(firstStage), globalArguments),
    instructions,
    get constructs() {
      return constructs();
    },
    get mentions() {
      return mentions();
    },
  };
  return model;
}

function stagesFrom(instructions: readonly Instruction[], globalArguments: readonly Instruction[]): readonly Stage[] {
  const scope = globalScope(globalArguments);
  const groups: { readonly from: Instruction; readonly rest: Instruction[] }[] = [];
  for (const instruction of instructions) {
    if (instruction.keyword === 'FROM') groups.push({ from: instruction, rest: [] });
    else groups[groups.length - 1]?.rest.push(instruction);
  }
  return groups.map(({ from, rest }, index): Stage => {
    const [first, as, name] = from.words;
    const afterKeyword = from.flags[from.flags.length - 1]?.span.end ?? from.keywordSpan.end;
    const image = first ?? { text: '', span: spanOf(afterKeyword, afterKeyword) };
    return {
      index,
      name: as?.text.toUpperCase() === 'AS' ? name : undefined,
      from,
      image,
      resolvedImage: expandImage(image.text, scope),
      platform: from.flags.find((flag) => flag.name === 'platform'),
      instructions: rest,
      span: spanOf(from.span.start, rest[rest.length - 1]?.span.end ?? from.span.end),
    };
  });
}

function commentFrom(text: string, { span, speaksFor }: CommentLine, instructions: readonly Instruction[]): Comment {
  const first = instructions[0];
  return {
    text: sliceOf(text, span).replace(/^#+/, '').trim(),
    span,
    target: instructions[speaksFor]?.span,
    leading: first === undefined || span.start < first.span.start,
  };
}

function problemsIn({ instructions, unterminated }: Cut): readonly Problem[] {
  const unknown = instructions
    .flatMap((instruction) => (instruction.keyword === 'ONBUILD' && instruction.nested ? [instruction.nested] : [instruction]))
    .filter(({ keyword }) => !keywords.has(keyword))
    .map(({ keyword, keywordSpan }): Problem => ({ id: 'dockerfile-syntax', span: keywordSpan, values: { found: keyword } }));
  const open = unterminated.map(({ delimiter, span }): Problem => ({ id: 'dockerfile-syntax', span, values: { found: `<<${delimiter}` } }));
  return [...unknown, ...open].sort((a, b) => a.span.start - b.span.start);
}
