import type { TextEdit } from '../../text/edit';
import { lineEndingOf } from '../../text/lines';
import { countWhile } from '../../text/search';
import { contains, spanOf } from '../../text/span';
import { skipSpaces, trimEnd } from './logical';
import { continuationIn, physicalLine } from './physical';
import type { PhysicalLine } from './physical';
import type { DockerfileModel, Instruction } from './types';

export { jsonForm } from './json';

type Pair = Instruction['pairs'][number];

/** Takes the lines of an instruction out, heredocs included. Of a nested one, the instruction around it goes. */
export function removeInstruction(model: DockerfileModel, instruction: Instruction): TextEdit[] {
  const { span } = outermost(model, instruction);
  const { next } = lineOf(model, span.end);
  return [{ span: spanOf(lineOf(model, span.start).start, next), newText: '' }];
}

/** Replaces what stands behind keyword and flags, heredoc bodies not included. */
export function replaceArguments(instruction: Instruction, text: string): TextEdit[] {
  if (instruction.argumentsSpan !== undefined) return [{ span: instruction.argumentsSpan, newText: text }];
  const { end } = instruction.flags[instruction.flags.length - 1]?.span ?? instruction.keywordSpan;
  return [{ span: spanOf(end, end), newText: ` ${text}` }];
}

/** Puts a comment line directly above an instruction, so that it speaks for it; parser directives stay first. */
export function insertCommentBefore(model: DockerfileModel, instruction: Instruction, text: string): TextEdit[] {
  const target = outermost(model, instruction);
  const { start } = lineOf(model, target.span.start);
  const comment = text.split(/\r?\n/).map((line) => `# ${line}`.trimEnd());
  return [{ span: spanOf(start, start), newText: linesOf(model, target, comment.join('\n')) }];
}

/** Puts whole instructions above another one and the comment that speaks for it, at its indentation. */
export function insertBefore(model: DockerfileModel, instruction: Instruction, lines: readonly string[]): TextEdit[] {
  const target = outermost(model, instruction);
  let { start } = lineOf(model, target.span.start);
  for (let line = lineBefore(model, start); line && isComment(model, line); line = lineBefore(model, start)) ({ start } = line);
  return [{ span: spanOf(start, start), newText: linesOf(model, target, lines.join('\n')) }];
}

/** Puts whole instructions directly below another one, at its indentation. */
export function insertAfter(model: DockerfileModel, instruction: Instruction, lines: readonly string[]): TextEdit[] {
  const target = outermost(model, instruction);
  const { next } = lineOf(model, target.span.end);
  const text = linesOf(model, target, lines.join('\n'));
  const ending = lineEndingOf(model.text);
  const isOpen = !model.text.slice(0, next).endsWith('\n');
  return [{ span: spanOf(next, next), newText: isOpen ? ending + text.slice(0, text.length - ending.length) : text }];
}

/** Puts lines of instructions directly above an instruction, below the comments that speak for it. */
export function insertInstructionBefore(model: DockerfileModel, instruction: Instruction, text: string): TextEdit[] {
  const target = outermost(model, instruction);
  const { start } = lineOf(model, target.span.start);
  return [{ span: spanOf(start, start), newText: linesOf(model, target, text) }];
}

/** Moves an instruction with the comment lines directly above it above another one and its own, and puts `first` in front of it. */
export function moveInstructionBefore(model: DockerfileModel, instruction: Instruction, target: Instruction, first: string): TextEdit[] {
  const ending = lineEndingOf(model.text);
  const start = commentedStart(model, instruction);
  const { end, next } = lineOf(model, instruction.span.end);
  const at = commentedStart(model, target);
  return [
    { span: spanOf(at, at), newText: `${linesOf(model, target, first)}${model.text.slice(start, end)}${ending}` },
    { span: spanOf(start, next), newText: '' },
  ];
}

/** Where the lines of an instruction begin, the comments directly above it included. */
function commentedStart(model: DockerfileModel, { span }: Instruction): number {
  let { start } = lineOf(model, span.start);
  while (start > 0) {
    const above = lineOf(model, start - 1);
    if (!model.text.slice(above.start, above.end).trimStart().startsWith('#')) break;
    start = above.start;
  }
  return start;
}

/** Takes one pair out of an ENV, ARG or LABEL; the whole instruction where it is the only one. */
export function removePair(model: DockerfileModel, instruction: Instruction, pair: Pair): TextEdit[] {
  if (instruction.pairs.length < 2) return removeInstruction(model, instruction);
  return removeWord(model, pair.name.span.start, pair.value?.span.end ?? pair.name.span.end);
}

/** Takes one argument out of an instruction; the whole instruction where it is the only one. */
export function removeArgument(model: DockerfileModel, instruction: Instruction, { span }: Instruction['words'][number]): TextEdit[] {
  return instruction.words.length < 2 ? removeInstruction(model, instruction) : removeWord(model, span.start, span.end);
}

/** Removes a word of an instruction so that what is left stays one instruction. */
function removeWord(model: DockerfileModel, start: number, end: number): TextEdit[] {
  const { text, escape } = model;
  const first = lineOf(model, start);
  const last = lineOf(model, end);
  const continuation = continuationIn(text, last.start, last.end, escape);
  const contentEnd = continuation ?? last.end;
  const alone = skipSpaces(text, first.start, start) === start;
  const behind = skipSpaces(text, end, contentEnd);
  if (behind < contentEnd) return [{ span: spanOf(start, behind), newText: '' }];
  if (alone && continuation !== undefined) return [{ span: spanOf(first.start, last.next), newText: '' }];
  if (alone) return [...endContinuation(model, first), { span: spanOf(first.start, last.next), newText: '' }];
  return [{ span: spanOf(trimEnd(text, first.start, start), end), newText: '' }];
}

/** Takes the continuation mark off the line before; comment and blank lines between stay, a line that is nothing but a mark goes. */
function endContinuation(model: DockerfileModel, line: PhysicalLine): TextEdit[] {
  const { text, escape } = model;
  const edits: TextEdit[] = [];
  for (let before = line; before.start > 0;) {
    before = lineOf(model, before.start - 1);
    const content = skipSpaces(text, before.start, before.end);
    if (content === before.end || text[content] === '#') continue;
    const mark = continuationIn(text, before.start, before.end, escape);
    if (mark === undefined) break;
    if (mark > content) return [...edits, { span: spanOf(trimEnd(text, content, mark), before.end), newText: '' }];
    edits.push({ span: spanOf(before.start, before.next), newText: '' });
  }
  return edits;
}

/** The instruction of the file that an instruction is or lies in. */
function outermost({ instructions }: DockerfileModel, instruction: Instruction): Instruction {
  const candidate = instructions[countWhile(instructions, ({ span }) => span.start <= instruction.span.start) - 1];
  return candidate !== undefined && contains(candidate.span, instruction.span) ? candidate : instruction;
}

/** The line around an offset; a byte order mark is no part of it. */
function lineOf({ text }: DockerfileModel, offset: number): PhysicalLine {
  const start = offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
  return physicalLine(text, start === 0 && text.startsWith('\uFEFF') ? 1 : start);
}

function lineBefore(model: DockerfileModel, start: number): PhysicalLine | undefined {
  return start > 0 && !(start === 1 && model.text.startsWith('\uFEFF')) ? lineOf(model, start - 1) : undefined;
}

function isComment({ text }: DockerfileModel, { start, end }: PhysicalLine): boolean {
  return text[skipSpaces(text, start, end)] === '#';
}

/** The text as lines at the indentation of an instruction, in the file's own line ending. */
function linesOf(model: DockerfileModel, instruction: Instruction, text: string): string {
  const { start } = lineOf(model, instruction.span.start);
  const indentation = model.text.slice(start, skipSpaces(model.text, start, instruction.span.start));
  const ending = lineEndingOf(model.text);
  return text
    .split(/\r?\n/)
    .map((line) => (line === '' ? ending : indentation + line + ending))
    .join('');
}
