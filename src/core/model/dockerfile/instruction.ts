import type { Token } from '../../text/span';
import type { Argument } from '../shell/commands';
import type { Script } from '../shell/types';
import { locateIn, unfoldScript, unfoldWords, type RunCommand, type Unfolding } from '../shell/unfold';
import { readFlags } from './flags';
import type { HeredocMark } from './heredocs';
import { readJsonArray } from './json';
import { endOfWord, skipSpaces, trimEnd } from './logical';
import type { LogicalLine } from './logical';
import { once } from '../../text/once';
import { readPairs } from './pairs';
import { scriptOf } from './script';
import type { Heredoc, Instruction } from './types';
import { splitAtSpaces, splitQuoted, tokenOf } from './words';
import type { Stretch } from './words';

const jsonKeywords = new Set(['ADD', 'CMD', 'COPY', 'ENTRYPOINT', 'RUN', 'SHELL', 'VOLUME']);
const shellKeywords = new Set(['CMD', 'ENTRYPOINT', 'RUN']);
const pairKeywords = new Set(['ARG', 'ENV', 'LABEL']);
const wholeKeywords = new Set(['MAINTAINER', 'STOPSIGNAL', 'USER', 'WORKDIR']);

/** All instructions that the builder knows. */
export const keywords: ReadonlySet<string> = new Set([
  ...jsonKeywords,
  ...pairKeywords,
  ...wholeKeywords,
  'EXPOSE',
  'FROM',
  'HEALTHCHECK',
  'ONBUILD',
]);

/** The line that an instruction is read from, and what the file holds besides. */
export interface InstructionSource {
  readonly file: string;
  readonly line: LogicalLine;
  readonly escape: '\\' | '`';
  readonly marks: readonly HeredocMark[];
  readonly heredocs: readonly Heredoc[];
  /** Where the instruction ends in the file, heredocs included. */
  readonly end: number;
}

/** Reads the instruction that a logical line holds. */
export function readInstruction(source: InstructionSource): Instruction {
  return read(source, 0, source.line.text.length, 'top');
}

function read(source: InstructionSource, from: number, to: number, place: 'top' | 'ONBUILD' | 'HEALTHCHECK'): Instruction {
  const { file, line, escape, marks, end } = source;
  const { text } = line;
  const start = skipSpaces(text, from, to);
  const keywordEnd = endOfWord(text, start, to);
  const keyword = text.slice(start, keywordEnd).toUpperCase();
  const flags = place === 'HEALTHCHECK' ? { flags: [], end: skipSpaces(text, keywordEnd, to) } : readFlags(line, keywordEnd, to);
  const stretch = { start: flags.end, end: trimEnd(text, flags.end, to) };
  const empty = stretch.start === stretch.end;
  const heredocs = keyword === 'ADD' || keyword === 'COPY' || keyword === 'RUN' || keyword === 'ONBUILD' ? source.heredocs : [];
  const json = jsonKeywords.has(keyword) && !empty ? readJsonArray(line, stretch.start, stretch.end) : undefined;
  const nested = empty || place !== 'top' ? undefined : nestedIn(source, keyword, stretch);
  const runs = shellKeywords.has(keyword) && json === undefined && !empty;
  const script = once(() => (runs ? scriptOf(file, line, stretch, heredocs, marks, escape) : undefined));
  const commands = once(() => (shellKeywords.has(keyword) ? commandsOf(file, json, script()) : []));
  return {
    keyword,
    keywordSpan: line.spanOf(start, keywordEnd),
    span: { start: line.spanOf(start, keywordEnd).start, end },
    flags: flags.flags,
    argumentsSpan: empty ? undefined : line.spanOf(stretch.start, stretch.end),
    words: json ?? wordsOf(line, keyword, stretch, escape),
    form: json === undefined && nested?.form !== 'json' ? 'shell' : 'json',
    heredocs,
    pairs: pairKeywords.has(keyword) ? readPairs(line, stretch, keyword === 'ARG', escape) : [],
    nested,
    get script() {
      return script();
    },
    get commands() {
      return commands();
    },
  };
}

function commandsOf(file: string, json: readonly Token[] | undefined, script: Script | undefined): readonly RunCommand[] {
  const unfolding: Unfolding<Argument> = { locate: (word) => locateIn(file, word), wordWithin: (word) => word };
  if (json !== undefined) return unfoldWords<Argument>(json, unfolding);
  return script === undefined ? [] : unfoldScript<Argument>(script, (word) => word, unfolding);
}

/** Triggers hold no triggers: the builder refuses `ONBUILD ONBUILD`. */
function nestedIn(source: InstructionSource, keyword: string, { start, end }: Stretch): Instruction | undefined {
  if (keyword === 'ONBUILD') return read(source, start, end, 'ONBUILD');
  if (keyword !== 'HEALTHCHECK') return undefined;
  const { text } = source.line;
  return text.slice(start, endOfWord(text, start, end)).toUpperCase() === 'CMD' ? read(source, start, end, 'HEALTHCHECK') : undefined;
}

function wordsOf(line: LogicalLine, keyword: string, stretch: Stretch, escape: string): readonly Token[] {
  const { start, end } = stretch;
  if (start === end) return [];
  if (wholeKeywords.has(keyword)) return [tokenOf(line, stretch, escape)];
  const quoted = pairKeywords.has(keyword) || shellKeywords.has(keyword) || keyword === 'SHELL';
  const words = quoted ? splitQuoted(line.text, start, end, escape) : splitAtSpaces(line.text, start, end);
  return words.map((word) => tokenOf(line, word, escape));
}
