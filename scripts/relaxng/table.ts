import type { ListedWords, State } from './automaton';

/** What libvirt was seen to do with what is not listed. */
export interface Verdicts {
  /** The words that it takes beside the listed ones, where it refuses every other; for an attribute, or for the text of the state's elements. `undefined` where it does not, or nobody asked it. */
  values(state: State, attribute: string | undefined): readonly string[] | undefined;
  /** Whether it refuses children that it does not know. */
  children(state: State): boolean;
}

/**
 * The states as a table for `src/core/knowledge/libvirt/schema.ts`, one line each; those that say the same are one.
 * The first line names the versions, then come lists of words until an empty line, then the states, that of the document's element first:
 * `attributes|text|children`. `^n` behind a name or a word is the first version that has it, where the element around it, or the attribute, is older.
 * `=n` gives a list of words, `!n` one beside which libvirt refuses everything but the words with `?`; `>n` a child's state, `!` before the first child that it refuses others.
 * Numbers are of base 36, `*` lets anything stand in it.
 */
export function tableOf(versions: readonly string[], states: readonly State[], verdicts: Verdicts): string {
  const lists = new Numbers();
  const classes = classesOf(
    states.map((state) => ownPart(state, lists, verdicts)),
    states,
  );
  const numbers = new Numbers();
  const lines: string[] = [];
  const waiting = [0];
  numbers.of(String(classes[0]));
  for (let at = 0; at < waiting.length; at++) {
    const state = states[waiting[at] ?? 0];
    if (state === undefined) throw new RangeError('a child has no state');
    const children = [...state.children].map(([name, { what, first }]) => {
      const known = numbers.size;
      const number = numbers.of(String(classes[what]));
      if (numbers.size > known) waiting.push(what);
      return `${name}${mark(first, state.first)}>${number}`;
    });
    lines.push(ownPart(state, lists, verdicts) + children.join(' '));
  }
  return [versions.join(' '), ...lists.keys, '', ...lines].join('\n');
}

/** What a state says without its children: the line up to them. */
function ownPart(state: State, lists: Numbers, verdicts: Verdicts): string {
  if (state.anything) return '*||';
  const attributes = [...state.attributes].map(
    ([name, { what, first }]) => name + mark(first, state.first) + listMark(what, first, lists, verdicts.values(state, name)),
  );
  const text = state.text === undefined ? '' : listMark(state.text, state.first, lists, verdicts.values(state, undefined));
  return `${attributes.join(' ')}|${text}|${verdicts.children(state) ? '!' : ''}`;
}

function listMark(words: ListedWords, since: number, lists: Numbers, taken: readonly string[] | undefined): string {
  if (words === 'open') return '';
  const unfit = [...words.keys()].find((word) => !/^[\w.+-]+$/.test(word));
  if (unfit !== undefined) throw new Error(`the table has no way to write the value ${unfit}`);
  const all = [...[...words].map(([word, first]) => word + mark(first, since)), ...(taken ?? []).map((word) => `${word}?`)];
  return (taken ? '!' : '=') + lists.of(all.join(' '));
}

const mark = (first: number, since: number) => (first > since ? `^${first.toString(36)}` : '');

/** Numbers states so that two have the same number where they, and all that can stand in them, say the same. */
function classesOf(own: readonly string[], states: readonly State[]): readonly number[] {
  let classes = partition(own);
  for (let count = 0; count < new Set(classes).size;) {
    count = new Set(classes).size;
    classes = partition(
      states.map((state, index) => {
        const children = [...state.children].map(([name, { what, first }]) => `${name}${mark(first, state.first)}>${classes[what]}`);
        return `${classes[index]} ${own[index]}${children.join(' ')}`;
      }),
    );
  }
  return classes;
}

function partition(keys: readonly string[]): readonly number[] {
  const numbers = new Map<string, number>();
  return keys.map((key) => {
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    return number;
  });
}

/** Gives every key a number in the order in which they come, written to the base of 36. */
class Numbers {
  private readonly known = new Map<string, string>();

  of(key: string): string {
    const number = this.known.get(key) ?? this.known.size.toString(36);
    this.known.set(key, number);
    return number;
  }

  get size(): number {
    return this.known.size;
  }

  get keys(): readonly string[] {
    return [...this.known.keys()];
  }
}
