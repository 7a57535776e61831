import { splitQuoted } from './words';
import type { Stretch } from './words';

/** `<<EOF` in a logical line. */
export interface HeredocMark extends Stretch {
  readonly delimiter: string;
  readonly literal: boolean;
  /** `<<-`: leading tabs do not count. */
  readonly tabs: boolean;
}

const mark = /^\d*<<(-?)([^<]+)$/;

/** The heredocs that an ADD, COPY or RUN line announces, in order. A line with an open quote announces none. */
export function heredocMarks(text: string): readonly HeredocMark[] {
  if (!text.includes('<<')) return [];
  const words = splitQuoted(text, 0, text.length, '\\');
  const last = words[words.length - 1];
  if (last !== undefined && unquote(text.slice(last.start, last.end)) === undefined) return [];
  return words.flatMap(({ start, end }): HeredocMark[] => {
    const match = mark.exec(text.slice(start, end));
    const name = match?.[2] ?? '';
    const delimiter = unquote(name);
    if (delimiter === undefined || delimiter === '') return [];
    return [{ start, end, delimiter, literal: delimiter !== name, tabs: match?.[1] === '-' }];
  });
}

/** The word without quotes and escapes; `undefined` where a quote stays open. */
function unquote(raw: string): string | undefined {
  let text = '';
  let quote = '';
  for (let i = 0; i < raw.length; i++) {
    const char = raw.charAt(i);
    if (char === quote) quote = '';
    else if (quote === '' && (char === '"' || char === "'")) quote = char;
    else if (char === '\\' && quote !== "'" && (quote === '' || '"$\\'.includes(raw.charAt(i + 1)))) text += raw.charAt(++i);
    else text += char;
  }
  return quote === '' ? text : undefined;
}
