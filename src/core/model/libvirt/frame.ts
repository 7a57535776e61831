import { known, unknown, type Certain } from '../certain';
import { groupedBy } from '../../text/lists';
import { once } from '../../text/once';
import type { Span } from '../../text/span';
import { decodeText } from './entities';
import { keyOf } from './namespaces';
import type { XmlElement } from './types';

/** An element while it is being read. */
export type Draft = { -readonly [K in keyof Omit<XmlElement, 'children' | 'parent'>]: XmlElement[K] } & {
  children: Draft[];
  parent: Draft | undefined;
};

/** The prefixes that one start tag binds, and those that hold around it. `undefined` undoes a binding. */
export interface Scope {
  readonly bound: ReadonlyMap<string, string | undefined>;
  readonly outer: Scope | undefined;
}

export function namespaceOf(scope: Scope | undefined, prefix: string): string | undefined {
  for (let s = scope; s !== undefined; s = s.outer) {
    if (s.bound.has(prefix)) return s.bound.get(prefix);
  }
  return undefined;
}

/** A stretch of character data directly inside an element, which is not blank. */
export interface Run {
  /** Without the white space around it, with CDATA marks. */
  readonly span: Span;
  /** With the white space around it, without CDATA marks. */
  readonly raw: string;
  readonly cdata: boolean;
  /** Nothing but template statements. */
  readonly statementsOnly: boolean;
  readonly templated: boolean;
}

/** An open element: what is gathered until its closing tag is read. */
export interface Frame {
  readonly element: Draft;
  /** The tag name as the parser sees it, template tokens masked. */
  readonly tag: string;
  readonly masked: boolean;
  readonly scope: Scope | undefined;
  readonly finished: boolean;
  readonly runs: Run[];
  /** Whether a template statement stands directly inside, in a comment too. */
  branching: boolean;
  /** Behind the last thing read inside. */
  end: number;
}

/** The character data of an element, once all of it is read. */
function contentOf(frame: Frame): { content: Certain<string>; span: Span } | undefined {
  const runs = frame.element.children.length === 0 ? frame.runs : frame.runs.filter((run) => !run.statementsOnly);
  const [first] = runs;
  const last = runs.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const span = { start: first.span.start, end: last.span.end };
  if (frame.branching || runs.some((run) => run.templated)) return { content: unknown('template'), span };
  let text = '';
  for (const run of runs) {
    const decoded = run.cdata ? known(run.raw) : decodeText(run.raw);
    if ('unknown' in decoded) return { content: decoded, span };
    text += decoded.known;
  }
  return { content: known(text.trim().replace(/\r\n?/g, '\n')), span };
}

/** So many children that looking through them for each question is felt. */
const many = 32;

/** Ends an element; without a closing tag it reaches as far as what was read inside. */
export function finish(frame: Frame, close: Span | undefined): void {
  const { element } = frame;
  const content = contentOf(frame);
  // Without a closing tag, what is there may be the beginning of a longer word.
  element.content = close === undefined && content !== undefined ? unknown('template') : content?.content;
  element.contentSpan = content?.span;
  element.closeSpan = close;
  element.span = { start: element.openSpan.start, end: close?.end ?? frame.end };
  if (element.children.length >= many) element.byName = once(() => groupedBy<string, XmlElement>(element.children, keyOf));
}

/**
 * A start tag that is still being typed and has no closing tag holds nothing yet: what follows it are its siblings.
 * Of several such elements inside each other the outermost goes first, so that every child moves once and the order stays.
 */
export function releaseChildren(element: Draft): void {
  const { parent } = element;
  if (parent === undefined) return;
  element.span = element.openSpan;
  element.content = undefined;
  element.contentSpan = undefined;
  for (const child of element.children) {
    child.parent = parent;
    parent.children.push(child);
  }
  element.children = [];
}
