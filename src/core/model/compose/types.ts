import type { Model } from '../document';
import type { Span } from '../../text/span';

/** Where a node is written and how. Spans lie in the file that was parsed; an alias is a node of its own. */
interface NodeBase {
  /** The node without its tag, anchor and comments; for a block collection from its first key or dash to the end of its last value. */
  readonly span: Span;
  readonly tag: string | undefined;
  readonly anchor: string | undefined;
}

export interface ScalarNode extends NodeBase {
  readonly type: 'scalar';
  /** Decoded: quotes removed, folded, escapes done. Empty text for a null. */
  readonly value: string;
  /** What YAML 1.2 core makes of the plain text; quoted scalars are always `string`. */
  readonly yamlType: 'string' | 'int' | 'float' | 'bool' | 'null';
  readonly style: 'plain' | 'single' | 'double' | 'literal' | 'folded';
  /** Whether a template token (`{{ … }}`, `{% … %}`, `<% … %>`) is part of it; the value then holds it as it is written. */
  readonly template: boolean;
}

export interface MapEntry {
  readonly key: ScalarNode;
  /** `undefined` where nothing (or only a comment) follows the colon. */
  readonly value: YamlNode | undefined;
  /** Key and value. */
  readonly span: Span;
  /** Whether this is `<<`. */
  readonly merge: boolean;
}

export interface MapNode extends NodeBase {
  readonly type: 'map';
  readonly flow: boolean;
  /** As written, `<<` and duplicates included. */
  readonly entries: readonly MapEntry[];
}

export interface SequenceNode extends NodeBase {
  readonly type: 'sequence';
  readonly flow: boolean;
  readonly items: readonly { readonly node: YamlNode | undefined; /** In block style with the dash. */ readonly span: Span }[];
}

export interface AliasNode extends NodeBase {
  readonly type: 'alias';
  readonly name: string;
  /** The anchored node; `undefined` where there is none, or where the alias stands inside its own anchor. */
  readonly target: ScalarNode | MapNode | SequenceNode | undefined;
}

export type YamlNode = ScalarNode | MapNode | SequenceNode | AliasNode;

/** How a value reached the place where it is read. */
export type NodeVia = 'anchor' | 'merge-key';

/** An entry as a reader sees it: merge keys applied (explicit keys win, of several merged maps the first), aliases followed. */
export interface ResolvedEntry {
  readonly key: ScalarNode;
  readonly value: ScalarNode | MapNode | SequenceNode | undefined;
  /** The mapping in which the entry is written; behind `<<` another one than the mapping that was asked. */
  readonly map: MapNode;
  readonly entry: MapEntry;
  /** `merge-key` where the entry came through `<<`, `anchor` where the value is behind an alias. */
  readonly via: readonly NodeVia[];
}

export interface ComposeModel extends Model {
  readonly kind: 'compose';
  /** The root of each YAML document of the file; `undefined` for an empty one. */
  readonly documents: readonly (YamlNode | undefined)[];
  /** Every alias of the text; computed once, at first use. */
  readonly aliases: readonly AliasNode[];
  /** Whether the text holds template tokens, so that it is read only in part. */
  readonly templated: boolean;
  /** The template tokens of the text, in its order, those in quotes, block scalars and comments included. No edit touches one. */
  readonly templates: readonly Span[];
  /** Whether this is Compose by its content: a `services` map with a service that has a key Compose knows, or `include`. */
  readonly looksLikeCompose: boolean;
}
