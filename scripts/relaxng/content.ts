import type { XmlElement } from '../../src/core/model/libvirt/types';
import type { Grammar } from './grammar';
import { known, namesOf, textOf } from './words';

/** What a text may be: all words that a grammar lists, or `open` where it also takes others. */
export type Words = ReadonlySet<string> | 'open';

/** What an `element` pattern lets stand in the element. */
export interface Content {
  readonly attributes: ReadonlyMap<string, Words>;
  /** The patterns of the children, by name. */
  readonly children: ReadonlyMap<string, readonly XmlElement[]>;
  /** `undefined` where no text may stand. */
  readonly text: Words | undefined;
  /** Whether anything at all may stand in it. */
  readonly anything: boolean;
}

/** Works out what patterns let stand in their elements, each once. */
export class Contents {
  private readonly worked = new Map<XmlElement, Content>();

  constructor(readonly grammar: Grammar) {}

  /** The elements that a document may begin with, by name. */
  get start(): ReadonlyMap<string, readonly XmlElement[]> {
    return new Reader(this.grammar).read(this.grammar.start).children;
  }

  of(pattern: XmlElement): Content {
    const content = this.worked.get(pattern) ?? new Reader(this.grammar).read(pattern.children);
    this.worked.set(pattern, content);
    return content;
  }
}

/** Patterns that only say how often or in which order what is in them may stand. */
const transparent: ReadonlySet<string> = new Set([
  'choice',
  'group',
  'interleave',
  'mixed',
  'oneOrMore',
  'optional',
  'start',
  'zeroOrMore',
]);

class Reader {
  private readonly attributes = new Map<string, Words>();
  private readonly children = new Map<string, XmlElement[]>();
  private text: Words | undefined;
  private anything = false;
  private readonly seen = new Set<string>();

  constructor(private readonly grammar: Grammar) {}

  read(patterns: readonly XmlElement[]): Content {
    for (const pattern of patterns) this.visit(pattern);
    const { attributes, children, text, anything } = this;
    return { attributes, children, text, anything };
  }

  private visit(pattern: XmlElement): void {
    if (pattern.name === 'mixed') this.text = 'open';
    if (transparent.has(pattern.name)) for (const inner of pattern.children) this.visit(inner);
    else if (pattern.name === 'ref') this.follow(known(pattern, 'name'));
    else if (pattern.name === 'attribute') this.attribute(pattern);
    else if (pattern.name === 'element') this.element(pattern);
    else if (pattern.name === 'value') this.text = united(this.text, new Set([textOf(pattern)]));
    else if (pattern.name === 'text' || pattern.name === 'data' || pattern.name === 'list') this.text = 'open';
  }

  private follow(name: string): void {
    if (this.seen.has(name)) return;
    this.seen.add(name);
    const definitions = this.grammar.defines.get(name);
    if (definitions === undefined) throw new Error(`a schema refers to ${name}, which none defines`);
    for (const definition of definitions) for (const pattern of definition.children) this.visit(pattern);
  }

  private attribute(pattern: XmlElement): void {
    const names = namesOf(pattern);
    if (names === 'any') this.anything = true;
    else
      for (const name of names) {
        const words = new Reader(this.grammar).read(pattern.children).text ?? 'open';
        this.attributes.set(name, united(this.attributes.get(name), words) ?? words);
      }
  }

  private element(pattern: XmlElement): void {
    if (pattern.children.some(({ name }) => name === 'notAllowed')) return;
    const names = namesOf(pattern);
    if (names === 'any') this.anything = true;
    else for (const name of names) this.children.set(name, [...(this.children.get(name) ?? []), pattern]);
  }
}

/** What either of the two takes. */
export function united(a: Words | undefined, b: Words | undefined): Words | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return a === 'open' || b === 'open' ? 'open' : new Set([...a, ...b]);
}
