import type { PlaceholdersOf } from '../../text/message';
import type { RemarkTemplates } from './profile.text';
import type { Remark } from '../types';

/** The id of a sentence of `profile.text.ts`. */
export type RemarkId = keyof RemarkTemplates;

type Value = string | number | readonly string[];

type ValuesOf<K extends RemarkId> = [PlaceholdersOf<RemarkTemplates[K]>] extends [never]
  ? readonly []
  : readonly [values: { readonly [P in PlaceholdersOf<RemarkTemplates[K]>]: Value }];

/** A sentence with what its placeholders stand for; a missing or misspelt one does not compile. */
export function remark<K extends RemarkId>(id: K, ...[values]: ValuesOf<K>): Remark {
  return { id, values: values ?? {} };
}
