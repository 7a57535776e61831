import type { TextEdit } from '../../../text/edit';
import { spanOf, type Span } from '../../../text/span';
import { childPath, holdsNames } from '../paths';
import { type PathStep, pathTo } from '../tree';
import type { ComposeModel, MapEntry, MapNode, SequenceNode } from '../types';
import {
  behindProperties,
  blankOrComment,
  type Edits,
  isUsedElsewhere,
  linesRemoved,
  restOfLine,
  startsLine,
  touchesTemplate,
} from './layout';

/**
 * Removes an entry with the comment at the end of its line; comments on lines above stay. Where nothing would be left of the mapping,
 * it goes too, with the key that holds it, unless that key is a name such as a service's: then `{}` is left.
 */
export function removeEntry(model: ComposeModel, map: MapNode, entry: MapEntry): Edits {
  if (map.entries.length === 1) return removeContent(model, map);
  return removePart(
    model,
    map,
    map.entries.map(({ span }) => span),
    map.entries.indexOf(entry),
  );
}

/** Removes an item with the comment at the end of its line. The last one takes the list and its key with it. */
export function removeItem(model: ComposeModel, sequence: SequenceNode, index: number): Edits {
  if (sequence.items.length === 1 && index === 0) return removeContent(model, sequence);
  return removePart(
    model,
    sequence,
    sequence.items.map(({ span }) => span),
    index,
  );
}

function removePart(model: ComposeModel, { flow }: MapNode | SequenceNode, parts: readonly Span[], index: number): Edits {
  const part = parts[index];
  if (part === undefined || touchesTemplate(model, part) || isUsedElsewhere(model, part)) return undefined;
  return flow ? removeFlowPart(model, parts, index, part) : removeBlockPart(model, part, parts[index + 1]);
}

function removeBlockPart(model: ComposeModel, part: Span, next: Span | undefined): Edits {
  const { lines } = model;
  const last = lines.lineOf(part.end);
  if (!blankOrComment.test(restOfLine(model, part.end))) return undefined;
  if (startsLine(model, part.start)) return [linesRemoved(model, lines.lineOf(part.start), last)];
  if (next === undefined) return undefined;
  // It shares its line with the dash before it: what comes next moves up to the dash.
  const below = model.text.slice(lines.wholeLine(last).end, next.start);
  return [{ span: spanOf(part.start, next.start - below.trimStart().length), newText: '' }];
}

function removeFlowPart(model: ComposeModel, parts: readonly Span[], index: number, part: Span): Edits {
  const { lines } = model;
  const behind = restOfLine(model, part.end);
  const next = parts[index + 1];
  const previous = parts[index - 1];
  if (startsLine(model, part.start) && blankOrComment.test(behind.replace(/^[ \t]*,/, ''))) {
    return [linesRemoved(model, lines.lineOf(part.start), lines.lineOf(part.end))];
  }
  if (next) return [{ span: spanOf(part.start, next.start), newText: '' }];
  if (previous === undefined) return undefined;
  const commented = model.text.slice(previous.end, part.start).includes('#');
  return [{ span: commented ? part : spanOf(previous.end, part.end), newText: '' }];
}

/** Removes a collection of which nothing would be left. */
function removeContent(model: ComposeModel, collection: MapNode | SequenceNode): Edits {
  const steps = pathTo(model, collection);
  if (steps === undefined || touchesTemplate(model, collection.span)) return undefined;
  const parent = steps[steps.length - 1];
  return (parent && removeHolder(model, steps, parent)) ?? emptied(model, collection, parent);
}

function removeHolder(model: ComposeModel, steps: readonly PathStep[], parent: PathStep): Edits {
  if (parent.type === 'item') return removeItem(model, parent.sequence, parent.index);
  return holdsNames(pathOf(steps.slice(0, -1))) || steps.length === 1 ? undefined : removeEntry(model, parent.map, parent.entry);
}

function pathOf(steps: readonly PathStep[]): string {
  return steps.reduce((path, step) => (step.type === 'entry' ? childPath(path, step.entry.key.value) : `${path}[]`), '');
}

/** Leaves `{}` or `[]` where the collection was. */
function emptied(model: ComposeModel, collection: MapNode | SequenceNode, parent: PathStep | undefined): Edits {
  const empty = collection.type === 'map' ? '{}' : '[]';
  const { start, end } = collection.span;
  const values = collection.type === 'map' ? collection.entries.map(({ value }) => value) : collection.items.map(({ node }) => node);
  if (values.some((value) => value && isUsedElsewhere(model, value.span))) return undefined;
  if (collection.flow || parent?.type !== 'entry') return [{ span: collection.span, newText: empty }];
  const at = behindProperties(model, parent.entry);
  if (at === undefined || !startsLine(model, start) || !blankOrComment.test(restOfLine(model, end))) return undefined;
  const insertion: TextEdit = { span: spanOf(at, at), newText: ` ${empty}` };
  return [insertion, linesRemoved(model, model.lines.lineOf(start), model.lines.lineOf(end))];
}
