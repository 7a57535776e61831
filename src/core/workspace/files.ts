import type { ComposeModel } from '../model/compose/types';
import type { AnyModel } from '../model/any';
import type { Kind, Problem } from '../model/document';
import type { DockerfileModel } from '../model/dockerfile/types';
import type { LibvirtModel } from '../model/libvirt/types';
import { prescan } from '../model/prescan';
import { spanOf } from '../text/span';
import type { Uri } from '../text/uri';
import { isComposeName, recognise } from './recognise';

/** What the host says of a file. `outside` is one that the host does not open, such as a path that leaves the workspace. */
export type FileState =
  | {
      readonly state: 'text';
      readonly text: string;
      readonly version: number;
      /** Set where the host knows the kind, by the editor's language. */ readonly kind?: Kind;
    }
  | { readonly state: 'absent' | 'outside' | 'too-large' }
  | { readonly state: 'unreadable'; readonly reason: string };

/** The parsers, each loaded by the adapter before the first text of its kind is applied. */
export interface Parsers {
  dockerfile?: (text: string) => DockerfileModel;
  compose?: (text: string) => ComposeModel;
  libvirt?: (text: string) => LibvirtModel;
}

/** One file as it was read: by which kind, and with what result. */
export interface Parsed {
  readonly kind: Kind;
  /** `undefined` where the text was refused before any parser saw it. */
  readonly model: AnyModel | undefined;
  readonly problems: readonly Problem[];
}

/** The kind by which the workspace reads a file: what the host says, what name and content say, what asked for it. */
export function kindOf(uri: Uri, state: FileState | undefined, asked: Kind | undefined): Kind | undefined {
  if (state?.state !== 'text') return undefined;
  return asked ?? state.kind ?? recognise(uri, state.text);
}

/** Reads a text as one kind. A YAML file that only looked like Compose from afar, or an XML file without a root of libvirt's, gives `undefined`. */
export function parse(uri: Uri, text: string, kind: Kind, parsers: Parsers, asked: boolean): Parsed | undefined {
  const refused = prescan(text, kind);
  if (refused) return { kind, model: undefined, problems: [{ ...refused, span: refused.span ?? spanOf(0, 0) }] };
  const parser = parsers[kind];
  if (parser === undefined) throw new Error(`the ${kind} parser was not loaded before a text of its kind`);
  const model = parser(text);
  if (model.kind === 'compose' && !asked && !model.looksLikeCompose && !isComposeName(uri)) return undefined;
  if (model.kind === 'libvirt' && model.roots.length === 0) return undefined;
  return { kind, model, problems: model.problems };
}
