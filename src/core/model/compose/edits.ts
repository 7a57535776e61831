/**
 * Edits of a Compose file that keep its comments, quotes, indentation, line endings and style. Each is `undefined` where it cannot
 * be made without touching a template token or what other places read through an alias.
 */
export { insertComment, insertEntry, insertItem, setKey } from './edits/insert';
export { removeEntry, removeItem } from './edits/remove';
export { replaceScalar, replaceWithin } from './edits/scalar';
export type { Edits } from './edits/layout';
