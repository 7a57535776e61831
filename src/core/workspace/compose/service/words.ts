import { valueOf } from '../../../model/certain';
import { spansWithin } from '../../../model/compose/positions';
import type { Locate } from '../../../model/shell/types';
import { splitWords } from '../../../model/shell/split';
import type { Span } from '../../../text/span';
import type { Uri } from '../../../text/uri';
import type { EffectiveEntry, EffectiveNode, EffectiveScalar } from '../../effective';

/** A word of a command as it is handed over, and where it is written. */
export interface CommandWord {
  readonly text: string;
  readonly file: Uri;
  readonly span: Span;
  /** Whether it may turn out another: a variable or a template stands in it, which `text` shows as it is written. */
  readonly expands: boolean;
  /** Where parts of its text are written. */
  readonly locate: Locate;
}

/** The words of `command`, `entrypoint` and their like: the items of a list, or a string as Compose splits it; `undefined` for a null. */
export function commandWords({ value }: EffectiveEntry): readonly CommandWord[] | undefined {
  if (value?.type === 'sequence')
    return value.items.map((item) => (item.value.type === 'scalar' ? wordOf(item.value) : noWord(item.value)));
  if (value?.type !== 'scalar') return undefined;
  return value.node.template ? [wordOf(value)] : wordsIn(value);
}

/** What Compose refuses as a word; whatever it is meant to be, it is not known. */
function noWord({ origin: { file, span } }: EffectiveNode): CommandWord {
  return { text: '', file, span, expands: true, locate: () => span };
}

function wordOf(scalar: EffectiveScalar): CommandWord {
  const text = valueOf(scalar.value);
  const { file, span } = scalar.origin;
  return { text: text ?? scalar.raw, file, span, expands: text === undefined, locate: placesIn(scalar) };
}

function wordsIn(scalar: EffectiveScalar): readonly CommandWord[] {
  const known = valueOf(scalar.value);
  const text = known ?? scalar.raw;
  const locate = placesIn(scalar);
  return splitWords(text, 0).map(({ text: word, span, expands }): CommandWord => {
    const written = text.slice(span.start, span.end);
    const quote = written.length === word.length + 2 && written.slice(1, -1) === word ? 1 : 0;
    const exact = written.length === word.length + 2 * quote;
    const whole = locate(span.start, span.end);
    return {
      text: word,
      file: scalar.origin.file,
      span: whole,
      expands: known === undefined && expands,
      locate: (start, end) => (exact ? locate(span.start + quote + start, span.start + quote + end) : whole),
    };
  });
}

/** Where parts of the scalar’s text, its variables filled in where they are known, stand in the file; the whole scalar where that cannot be said. */
export function placesIn({ value, raw, node, model, origin }: EffectiveScalar): Locate {
  const text = valueOf(value) ?? raw;
  const dollar = raw.indexOf('$');
  const head = text === raw ? text.length : dollar;
  const tail = text === raw ? 0 : commonEnd(text, raw, dollar);
  const moved = raw.length - text.length;
  const inRaw = (index: number): number | undefined => (index <= head ? index : index >= text.length - tail ? index + moved : undefined);
  const find = spansWithin(model.text, node);
  return (from, to) => {
    const [start, end] = [inRaw(from), inRaw(to)];
    return (start === undefined || end === undefined ? undefined : find(start, end)) ?? origin.span;
  };
}

/** How many characters at the end are the same, no more than stand behind `from`. */
function commonEnd(a: string, b: string, from: number): number {
  const most = Math.min(a.length, b.length) - from;
  let count = 0;
  while (count < most && a[a.length - 1 - count] === b[b.length - 1 - count]) count++;
  return count;
}
