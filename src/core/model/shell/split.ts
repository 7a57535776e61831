import { spanOf } from '../../text/span';
import type { Locate, Word } from './types';

/**
 * Splits a `command` or `entrypoint` string into words, by the rules of the splitter that Compose uses (mattn/go-shellwords): quotes and
 * backslashes are taken off, `\n` and `\t` are a newline and a tab, `$( )` and backquotes stay in one word, and an unquoted operator ends it all:
 * Compose drops what stands behind it in silence.
 * @param at where the text begins in its file, or how its offsets translate
 */
export function splitWords(text: string, at: number | Locate): readonly Word[] {
  const locate: Locate = typeof at === 'number' ? (start, end) => spanOf(at + start, at + end) : at;
  const words: Word[] = [];
  let value = '';
  let start = -1;
  let quoted = false;
  let expands = false;
  let inside: '' | "'" | '"' | '`' | ')' = '';

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
      const next = text.charAt(++i);
      open(i - 1);
      value += substituted ? `\\${next}` : next === 't' ? '\t' : next === 'n' ? '\n' : next;
    } else if (inside !== '' && char === inside) {
      inside = '';
      if (substituted) value += char;
    } else if (inside === "'" || substituted) {
      value += char;
    } else if (inside === '' && (char === '"' || char === "'")) {
      open(i);
      quoted = true;
      inside = char;
    } else if (inside === '' && /\s/.test(char)) {
      finish(i);
    } else if (inside === '' && ';&|<>'.includes(char)) {
      if (char === '>' && /^\d+$/.test(value)) {
        i = start;
        start = -1;
      }
      finish(i);
      return words;
    } else {
      open(i);
      if (char === '$' || char === '`') expands = true;
      if (inside === '' && char === '`') inside = '`';
      else if (inside === '' && char === '(' && text[i - 1] === '$') inside = ')';
      value += char;
    }
  }
  finish(text.length);
  return words;
}
