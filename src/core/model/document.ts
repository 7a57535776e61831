import type { LineIndex } from '../text/lines';
import type { Values } from '../text/message';
import type { Span } from '../text/span';
import type { Certain } from './certain';

/** The kinds of file that Virtlens reads. */
export type Kind = 'dockerfile' | 'compose' | 'libvirt';

/** Why a text, or a part of it, cannot be read; the sentence is `problems.<id>` of the interface texts. */
export type ProblemId =
  | 'yaml-syntax'
  | 'xml-syntax'
  | 'dockerfile-syntax'
  | 'environment-name'
  | 'environment-quote'
  | 'environment-variable'
  | 'extends-no-file'
  | 'extends-no-service'
  | 'extends-circle'
  | 'include-no-file'
  | 'include-circle'
  | 'chain-no-file'
  | 'unfolds-too-far'
  | 'too-large'
  | 'too-deep'
  | 'too-many-aliases'
  | 'binary';

export interface Problem {
  readonly id: ProblemId;
  readonly span: Span;
  readonly values: Values;
}

/**
 * Something in the text that has a meaning: `services.*.privileged`, `RUN --mount`, `domain/devices/disk/driver@cache`.
 * Names that the author chooses are `*`; an item of a list has the path of its list followed by `[]`.
 */
export interface Construct {
  readonly path: string;
  /** The decoded value as written; absent for a construct without one (a bare element, a mapping). */
  readonly value?: Certain<string>;
  /** The whole construct, key and value. */
  readonly span: Span;
  /** Key, attribute name, instruction or flag name. For a list item the item itself. */
  readonly keySpan: Span;
  readonly valueSpan?: Span;
  /** The authors' names along the path, outermost first: the service of `services.*.image`, the stage of a `RUN`. */
  readonly names: readonly string[];
}

/** A comment that silences rules, as `suppress.ts` understands it. */
export interface Comment {
  /** The comment's text without its marks, trimmed. */
  readonly text: string;
  readonly span: Span;
  /** What the comment speaks for: the next node or element with its content, the next instruction, or the line it ends. */
  readonly target: Span | undefined;
  /** Whether it stands before the first construct (after directives and prolog) and so can speak for the file. */
  readonly leading: boolean;
}

/** What every model offers, whatever its kind. */
export interface Model {
  readonly kind: Kind;
  readonly text: string;
  readonly lines: LineIndex;
  readonly problems: readonly Problem[];
  /** All constructs in the order of the text; computed once, at first use. */
  readonly constructs: readonly Construct[];
  readonly comments: readonly Comment[];
}

/** The innermost construct whose key or value lies under `offset`. */
export function constructAt(model: Model, offset: number): Construct | undefined {
  let best: Construct | undefined;
  for (const construct of model.constructs) {
    const { keySpan, valueSpan } = construct;
    const hit =
      (keySpan.start <= offset && offset <= keySpan.end) ||
      (valueSpan !== undefined && valueSpan.start <= offset && offset <= valueSpan.end);
    if (!hit) continue;
    const width = construct.span.end - construct.span.start;
    if (best === undefined || width <= best.span.end - best.span.start) best = construct;
  }
  return best;
}
