import { spanOf } from '../../text/span';
import type { Locate, Word } from './types';

/** A command string as Compose reads it. */
export interface SplitCommand {
  readonly words: readonly Word[];
  /** Where the first unquoted operator stands, from which on Compose drops everything in silence. */
  readonly dropped: number | undefined;
  /** Where what makes Compose refuse the string begins: a quote, a substitution or an escape that does not end, or a parenthesis of no substitution. */
  readonly refused: number | undefined;
}

/** Splits a `command` or `entrypoint` string into words; see `splitCommand`. */
export function splitWords(text: string, at: number | Locate): readonly Word[] {
  return splitCommand(text, at).words;
}

/**
 * Splits a `command` or `entrypoint` string by the rules of the splitter that Compose uses (mattn/go-shellwords): quotes and backslashes are taken
 * off, `\n` and `\t` are a newline and a tab, `$( )` and backquotes stay in one word, and an unquoted operator ends it all.
 * @param at where the text begins in its file, or how its offsets translate
 */
export function splitCommand(text: string, at: number | Locate): SplitCommand {
  const locate: Locate = typeof at === 'number' ? (start, end) => spanOf(at + start, at + end) : at;
  const words: Word[] = [];
  let value = '';
  let start = -1;
  let quoted = false;
  let expands = false;
  let inside: '' | "'" | '"' | '`' | ')' = '';
  let opened = 0;
  let refused: number | undefined;

  const open = (index: number): void => {
    if (start < 0) start = index;
  };
  const finish = (end: number): void => {
    if (start >= 0) words.push({ text: value, span: locate(start, end), expands, quoted });
    value = '';
    start = -1;
    quoted = expands = false;
  };

  for (let i = 0; i < text.length; i++) {
    const char = text.charAt(i);
    const substituted = inside === '`' || inside === ')';
    if (char === '\\' && inside !== "'") {
      if (i + 1 === text.length) refused ??= i;
      const next = text.charAt(++i);
      open(i - 1);
      value += substituted ? `\\${next}` : next === 't' ? '\t' : next === 'n' ? '\n' : next;
    } else if (inside !== '' && char === inside) {
      inside = '';
      if (substituted) value += char;
    } else if (inside === "'" || substituted) {
      if (inside === ')' && char === '(') refused ??= i;
      value += char;
    } else if (inside === '' && (char === '"' || char === "'")) {
      open(i);
      quoted = true;
      inside = char;
      opened = i;
    } else if (inside === '' && /[ \t\r\n]/.test(char)) {
      finish(i);
    } else if (inside === '' && ';&|<>'.includes(char)) {
      if (char === '>' && /^\d+$/.test(value)) {
        i = start;
        start = -1;
      }
      finish(i);
      return { words, dropped: i, refused };
    } else {
      open(i);
      if (char === '$' || char === '`') expands = true;
      if (inside === '' && char === '(' && text[i - 1] !== '$') refused ??= i;
      else if (inside === '' && (char === '`' || char === '(' || char === ')')) {
        inside = char === '`' ? char : ')';
        opened = i;
      }
      value += char;
    }
  }
  finish(text.length);
  return { words, dropped: undefined, refused: refused ?? (inside === '' ? undefined : opened) };
}
