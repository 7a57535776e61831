import type { Certain } from '../model/certain';
import type { MapEntry, MapNode, ScalarNode, SequenceNode } from '../model/compose/types';
import type { ComposeModel } from '../model/compose/types';
import type { TextEdit } from '../text/edit';
import type { Span } from '../text/span';
import type { Uri } from '../text/uri';

/** How a value came to the place where it holds. */
export type Via = 'anchor' | 'merge-key' | 'extends' | 'include' | 'override' | 'document' | 'interpolation';

/** A stretch of one file. */
export interface Place {
  readonly file: Uri;
  readonly span: Span;
}

/** An edit of one file of the workspace. */
export interface FileEdit extends TextEdit {
  readonly file: Uri;
}

/** Where an effective value is written, and the detours it took. */
export interface Origin extends Place {
  readonly via: readonly Via[];
}

interface EffectiveBase {
  /** Where the value is written; for a mapping, where its last contributor is. */
  readonly origin: Origin;
  /** What this value replaced, nearest first. */
  readonly replaced: readonly Origin[];
}

/** A scalar after interpolation. */
export interface EffectiveScalar extends EffectiveBase {
  readonly type: 'scalar';
  readonly value: Certain<string>;
  /** As in the file, before interpolation; `${X}` included. */
  readonly raw: string;
  /** Fills the variables of a part of the raw text as those of the whole were filled. */
  fill(part: string): Certain<string>;
  readonly isNull: boolean;
  readonly node: ScalarNode;
  readonly model: ComposeModel;
  /** The folder from which a relative path in it is seen. */
  readonly folder: Uri;
}

export interface EffectiveEntry {
  readonly key: string;
  /** Where the key is written. */
  readonly keyPlace: Place;
  /** `undefined` for a null. */
  readonly value: EffectiveNode | undefined;
  /** For edits: the mapping and entry in the file that decides; `undefined` where it was not written as one (`- KEY=value`, `build: .`). */
  readonly source: { readonly model: ComposeModel; readonly map: MapNode; readonly entry: MapEntry } | undefined;
  /** The list item that this entry was written as, if it was. */
  readonly item?: EffectiveItem;
  readonly origin: Origin;
}

export interface EffectiveMap extends EffectiveBase {
  readonly type: 'map';
  /** For edits: the mapping that contributed last, in its file; `undefined` where the value was not written as a mapping. */
  readonly source: { readonly model: ComposeModel; readonly map: MapNode } | undefined;
  readonly entries: ReadonlyMap<string, EffectiveEntry>;
  /** Set where it takes in what could not be read, so that more may stand in it than the entries. */
  readonly partial?: true;
  /** What a relative path would be seen from that is not written, such as the context of an included service's `build`. */
  readonly folder?: Uri;
  /** Set where Compose holds it as a list of `KEY=value`, so that no tag reaches its entries any more. */
  readonly listed?: true;
}

export interface EffectiveItem {
  readonly value: EffectiveNode;
  /** For edits: the sequence in its file and the item's index in it; `undefined` where the list was not written as one (a key=value map form, a string). */
  readonly source: { readonly model: ComposeModel; readonly sequence: SequenceNode; readonly index: number } | undefined;
}

export interface EffectiveSequence extends EffectiveBase {
  readonly type: 'sequence';
  readonly items: readonly EffectiveItem[];
}

/** A node of a resolved Compose project: merged, extended, interpolated, each part with its provenance. */
export type EffectiveNode = EffectiveScalar | EffectiveMap | EffectiveSequence;
