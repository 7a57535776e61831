import type { TextEdit } from '../../../text/edit';
import type { DeviceFragment, Domain } from '../../../workspace/workload';
import type { FileEdit, Subjects } from '../../rule';

type Subject = Domain | DeviceFragment | Subjects['device'];

/**
 * One list of fixes with one fix, whose edits are made together; none where a template or a half-typed tag stands in the way of one of them,
 * or the domain is the record of a snapshot, which nobody is to change.
 */
export function fix<const F extends object>(
  subject: Subject,
  about: F,
  ...edits: readonly (readonly TextEdit[] | undefined)[]
): readonly (F & { readonly edits: readonly FileEdit[] })[] {
  if (isRecord(subject)) return [];
  const made: FileEdit[] = [];
  for (const part of edits) {
    if (part === undefined) return [];
    for (const edit of part) made.push({ file: subject.file, ...edit });
  }
  return [{ ...about, edits: made }];
}

function isRecord(subject: Subject): boolean {
  if (!('kind' in subject)) return subject.domain?.historical ?? false;
  return subject.kind === 'domain' && subject.historical;
}
