import { endOfWord, indexIn, skipSpaces } from './logical';
import type { LogicalLine } from './logical';
import type { Instruction } from './types';
import { splitQuoted, tokenOf } from './words';
import type { Stretch } from './words';

/** The pairs of ENV, LABEL and ARG; `ENV name the whole rest` is the form of old. */
export function readPairs(line: LogicalLine, { start, end }: Stretch, isArgument: boolean, escape: string): Instruction['pairs'] {
  const { text } = line;
  const words = splitQuoted(text, start, end, escape);
  const first = words[0];
  if (first === undefined) return [];
  if (!isArgument && !text.slice(first.start, first.end).includes('=')) {
    const nameEnd = endOfWord(text, start, end);
    const valueStart = skipSpaces(text, nameEnd, end);
    const value = valueStart < end ? tokenOf(line, { start: valueStart, end }, escape) : undefined;
    return [{ name: tokenOf(line, { start, end: nameEnd }, escape), value }];
  }
  return words.map((word) => {
    const equals = indexIn(text, '=', word.start, word.end);
    return {
      name: tokenOf(line, { start: word.start, end: equals ?? word.end }, escape),
      value: equals === undefined ? undefined : tokenOf(line, { start: equals + 1, end: word.end }, escape),
    };
  });
}
