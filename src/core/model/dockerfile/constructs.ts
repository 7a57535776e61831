import { known, unknown } from '../certain';
import type { Certain } from '../certain';
import type { Construct } from '../document';
import { sliceOf, spanOf } from '../../text/span';
import type { Span } from '../../text/span';
import { trimEnd } from './logical';
import type { Directive, DockerfileModel, Flag, Instruction, Stage } from './types';
import { expandVariables, hasVariable } from './variables';

/** The name a stage goes by: as written behind AS, else its index. */
function stageLabel(stage: Stage): string {
  return stage.name?.text ?? String(stage.index);
}

/** All constructs of a Dockerfile in the order of the text. */
export function dockerfileConstructs(model: DockerfileModel): readonly Construct[] {
  const constructs = model.directives.map((directive) => directiveConstruct(model.text, directive));
  const first = model.stages[0];
  const before = first === undefined ? model.instructions : model.instructions.slice(0, model.instructions.indexOf(first.from));
  for (const instruction of before) addInstruction(constructs, model.text, instruction, []);
  for (const stage of model.stages) {
    const names = [stageLabel(stage)];
    addFrom(constructs, stage, names);
    for (const instruction of stage.instructions) addInstruction(constructs, model.text, instruction, names);
  }
  return constructs;
}

function directiveConstruct(text: string, { name, value, span }: Directive): Construct {
  const equals = text.indexOf('=', span.start);
  const keySpan = spanOf(span.start, trimEnd(text, span.start, equals));
  return { path: `# ${name}`, value: known(value.text), span, keySpan, valueSpan: value.span, names: [] };
}

function addFrom(constructs: Construct[], stage: Stage, names: readonly string[]): void {
  const { from, image, name } = stage;
  const written = image.text !== '';
  constructs.push({
    path: 'FROM',
    span: from.span,
    keySpan: from.keywordSpan,
    names,
    ...(written ? { value: stage.resolvedImage, valueSpan: image.span } : {}),
  });
  for (const flag of from.flags) constructs.push(flagConstruct('FROM', flag, names));
  if (name !== undefined) constructs.push({ path: 'stage', value: known(name.text), span: name.span, keySpan: name.span, names });
}

function addInstruction(constructs: Construct[], text: string, instruction: Instruction, names: readonly string[]): void {
  const { keyword, span, keywordSpan: keySpan, argumentsSpan, flags, pairs, nested } = instruction;
  const whole =
    argumentsSpan !== undefined && pairs.length === 0 ? { value: valueOf(text, instruction, argumentsSpan), valueSpan: argumentsSpan } : {};
  constructs.push({ path: keyword, span, keySpan, names, ...whole });
  for (const flag of flags) constructs.push(flagConstruct(keyword, flag, names));
  for (const { name, value } of pairs) {
    constructs.push({
      path: keyword,
      span: spanOf(name.span.start, value?.span.end ?? name.span.end),
      keySpan: name.span,
      names: [...names, name.text],
      ...(value === undefined ? {} : { value: certainText(value.text), valueSpan: value.span }),
    });
  }
  if (nested !== undefined && keyword === 'ONBUILD') addInstruction(constructs, text, nested, names);
}

function flagConstruct(keyword: string, flag: Flag, names: readonly string[]): Construct {
  const { value, valueSpan, span, nameSpan } = flag;
  const written = value !== undefined && valueSpan !== undefined ? { value: certainText(value), valueSpan } : {};
  return { path: `${keyword} --${flag.name}`, span, keySpan: spanOf(span.start, nameSpan.end), names, ...written };
}

const literalKeywords = new Set(['CMD', 'ENTRYPOINT', 'HEALTHCHECK', 'MAINTAINER', 'ONBUILD', 'RUN', 'SHELL']);

/** Commands stand as written, since their shell expands them; other arguments are words that the builder expands. */
function valueOf(text: string, { keyword, words }: Instruction, argumentsSpan: Span): Certain<string> {
  if (literalKeywords.has(keyword)) return known(sliceOf(text, argumentsSpan));
  return certainText(words.map((word) => word.text).join(' '));
}

function certainText(text: string): Certain<string> {
  return hasVariable(text) ? unknown('variable') : expandVariables(text, () => undefined);
}
