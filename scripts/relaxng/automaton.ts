import type { XmlElement } from '../../src/core/model/libvirt/types';
import { united, type Contents, type Words } from './content';

/** A word that the grammars list, with the first of them that has it, by its place in the list. */
export interface Since<T> {
  readonly what: T;
  readonly first: number;
}

/** What the grammars together say of the elements that are reached by the same patterns. */
export interface State {
  /** The first grammar that has such an element at all. */
  readonly first: number;
  readonly anything: boolean;
  readonly attributes: ReadonlyMap<string, Since<ListedWords>>;
  readonly text: ListedWords | undefined;
  /** The states of the children, by name and as their number. */
  readonly children: ReadonlyMap<string, Since<number>>;
}

/** All words that a text may be, with the first grammar that lists each; `open` where one of the grammars takes others too. */
export type ListedWords = ReadonlyMap<string, number> | 'open';

type Patterns = readonly XmlElement[];

/**
 * Walks several versions of a grammar at once, the oldest first: two elements have the same state where every version has the same patterns for them.
 * The first state is that of the document's element.
 */
export function automatonOf(versions: readonly Contents[], root: string): readonly State[] {
  const states: State[] = [];
  const numbers = new Map<string, number>();
  const waiting: (readonly Patterns[])[] = [];
  const ids = new Map<XmlElement, number>();
  const idOf = (pattern: XmlElement) => {
    const id = ids.get(pattern) ?? ids.size;
    ids.set(pattern, id);
    return id;
  };
  const numberOf = (patterns: readonly Patterns[]) => {
    const key = patterns
      .map((each) =>
        each
          .map(idOf)
          .sort((a, b) => a - b)
          .join(),
      )
      .join('|');
    const number = numbers.get(key) ?? waiting.push(patterns) - 1;
    numbers.set(key, number);
    return number;
  };
  numberOf(versions.map((version) => version.start.get(root) ?? []));
  for (let next = waiting[0]; next !== undefined; next = waiting[states.length]) states.push(stateOf(versions, next, numberOf));
  return states;
}

function stateOf(versions: readonly Contents[], patterns: readonly Patterns[], numberOf: (patterns: readonly Patterns[]) => number): State {
  const contents = patterns.map((each, version) => each.flatMap((pattern) => versions[version]?.of(pattern) ?? []));
  const attributes = new Map<string, Since<ListedWords>>();
  for (const name of sorted(contents.flat().flatMap((content) => [...content.attributes.keys()]))) {
    const words = contents.map((each) => allOf(each.map((content) => content.attributes.get(name))));
    attributes.set(name, { what: listed(words) ?? 'open', first: firstOf(words) });
  }
  const children = new Map<string, Since<number>>();
  for (const name of sorted(contents.flat().flatMap((content) => [...content.children.keys()]))) {
    const below = contents.map((each) => [...new Set(each.flatMap((content) => content.children.get(name) ?? []))]);
    children.set(name, { what: numberOf(below), first: below.findIndex((each) => each.length > 0) });
  }
  return {
    first: patterns.findIndex((each) => each.length > 0),
    anything: contents.flat().some(({ anything }) => anything),
    attributes,
    text: listed(contents.map((each) => allOf(each.map(({ text }) => text)))),
    children,
  };
}

const allOf = (words: readonly (Words | undefined)[]) => words.reduce(united, undefined);

const firstOf = (words: readonly (Words | undefined)[]) => words.findIndex((each) => each !== undefined);

function listed(versions: readonly (Words | undefined)[]): ListedWords | undefined {
  const all = versions.reduce(united, undefined);
  if (all === undefined || all === 'open') return all;
  const has = (words: Words | undefined, word: string) => words !== undefined && words !== 'open' && words.has(word);
  return new Map(sorted([...all]).map((word) => [word, versions.findIndex((words) => has(words, word))]));
}

const sorted = (names: readonly string[]) => [...new Set(names)].sort();

/** The state that those names lead to from the document's element. */
export function stateAt(states: readonly State[], names: readonly string[]): State | undefined {
  return names.reduce<State | undefined>((state, name) => states[state?.children.get(name)?.what ?? -1], states[0]);
}
