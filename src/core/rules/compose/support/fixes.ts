import type { FileEdits } from '../../../workspace/compose/edit';
import type { FileEdit, Safety } from '../../rule';

/** A fix to offer where its edits can be made, and nothing where they cannot. */
export function offer<const K extends string>(
  title: K,
  safety: Safety,
  edits: FileEdits,
): readonly { readonly title: K; readonly safety: Safety; readonly edits: readonly FileEdit[] }[] {
  return edits === undefined || edits.length === 0 ? [] : [{ title, safety, edits }];
}
