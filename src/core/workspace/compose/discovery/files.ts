import type { ComposeModel } from '../../../model/compose/types';
import type { Uri } from '../../../text/uri';
import type { DataFiles } from './daemon';

/** What a project asks of the files around it. Whatever it asks for is watched, whether it exists or not. */
export interface ProjectFiles extends DataFiles {
  /** The parsed file; `undefined` where it is absent, unreadable, no Compose file, or not answered yet. */
  compose(uri: Uri): ComposeModel | undefined;
  /** Whether it is known that the file is not there or cannot be opened; not so of one that is not answered yet or lies outside. */
  isMissing(uri: Uri): boolean;
}
