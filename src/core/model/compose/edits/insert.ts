import { lineEndingOf } from '../../../text/lines';
import { contains, spanOf, type Span } from '../../../text/span';
import { stringSource } from '../scalars';
import { ownEntry } from '../tree';
import type { ComposeModel, MapEntry, MapNode, SequenceNode } from '../types';
import {
  behindProperties,
  blankOrComment,
  type BlockValue,
  blockValue,
  columnOf,
  type Edits,
  indentStep,
  isConditional,
  isUsedElsewhere,
  lineStart,
  linesBelow,
  linesRemoved,
  restOfLine,
  startsLine,
  touchesTemplate,
} from './layout';

/**
 * Adds an entry behind the last one. `valueYaml` is YAML: on one line, or in block style with steps of two, which
 * become the file's own. Block style cannot go into a flow mapping.
 */
export function insertEntry(model: ComposeModel, map: MapNode, key: string, valueYaml: string): Edits {
  if (isConditional(model, map.span)) return undefined;
  const name = stringSource(key, map.flow);
  const before = map.entries[map.entries.length - 1];
  if (map.flow) return isBlock(valueYaml) ? undefined : insertFlowPart(model, map.span, before?.span, `${name}: ${valueYaml}`);
  const first = map.entries[0];
  if (before === undefined || first === undefined || !blankOrComment.test(restOfLine(model, before.span.end))) return undefined;
  const indent = ' '.repeat(columnOf(model, first.span.start));
  return [linesBelow(model, before.span.end, entryLines(model, indent, name, valueYaml))];
}

/** Adds an item at the end of a list; `valueYaml` as for `insertEntry`. */
export function insertItem(model: ComposeModel, sequence: SequenceNode, valueYaml: string): Edits {
  if (isConditional(model, sequence.span)) return undefined;
  const last = sequence.items[sequence.items.length - 1];
  if (sequence.flow) return isBlock(valueYaml) ? undefined : insertFlowPart(model, sequence.span, last?.span, valueYaml);
  if (last === undefined || !blankOrComment.test(restOfLine(model, last.span.end))) return undefined;
  const indent = ' '.repeat(columnOf(model, last.span.start));
  const { head, lines } = blockValue(valueYaml, indent, `${indent}  `, indentStep(model));
  const [first = '', ...more] = head === '' ? lines : [head, ...lines];
  return [linesBelow(model, last.span.end, [`${indent}- ${first.trimStart()}`, ...more])];
}

/** Gives a key of the mapping this value, whether it is written there or not. What `<<` brings is left alone and overruled. */
export function setKey(model: ComposeModel, map: MapNode, key: string, valueYaml: string): Edits {
  const entry = ownEntry(map, key);
  if (entry === undefined) return insertEntry(model, map, key, valueYaml);
  const { value } = entry;
  if (touchesTemplate(model, entry.span) || value?.tag === '!reset') return undefined;
  if (value && isUsedElsewhere(model, value.span)) return undefined;
  const indent = ' '.repeat(columnOf(model, map.entries[0]?.span.start ?? map.span.start));
  if (isBlock(valueYaml)) {
    if (map.flow) return undefined;
    const step = indentStep(model);
    return setBlock(model, entry, blockValue(valueYaml, indent, indent + step, step));
  }
  if (value && value.type !== 'alias' && isOnLinesOfItsOwn(model, entry, value.span)) return setInline(model, entry, value.span, valueYaml);
  if (value && value.span.start < value.span.end) return [{ span: value.span, newText: valueYaml }];
  const at = behindProperties(model, entry);
  return at === undefined ? undefined : [{ span: spanOf(at, at), newText: ` ${valueYaml}` }];
}

/** Writes a comment on a line of its own above the entry or item, as far in as the line it stands above. */
export function insertComment(model: ComposeModel, { span }: { readonly span: Span }, text: string): Edits {
  if (model.templates.some((token) => contains(token, span))) return undefined;
  const at = lineStart(model, model.lines.lineOf(span.start));
  const indent = /^[ \t]*/.exec(model.text.slice(at, span.start))?.[0] ?? '';
  return [{ span: spanOf(at, at), newText: `${indent}# ${text.replace(/\s*[\r\n]+\s*/g, ' ')}${lineEndingOf(model.text)}` }];
}

/** Whether the YAML can only stand below its key: several lines, a list, or a mapping in block style. */
function isBlock(yaml: string): boolean {
  return /\n|^- |^[\w.-]+:(?: |$)/.test(yaml);
}

function entryLines(model: ComposeModel, indent: string, name: string, valueYaml: string): readonly string[] {
  if (!isBlock(valueYaml)) return [`${indent}${name}:${valueYaml === '' ? '' : ` ${valueYaml}`}`];
  const step = indentStep(model);
  const { head, lines } = blockValue(valueYaml, indent, indent + step, step);
  return [`${indent}${name}:${head}`, ...lines];
}

function insertFlowPart(model: ComposeModel, collection: Span, before: Span | undefined, source: string): Edits {
  if (before === undefined) return [{ span: spanOf(collection.start + 1, collection.start + 1), newText: source }];
  const behind = restOfLine(model, before.end);
  const comma = /^[ \t]*,/.exec(behind);
  const ownLine = startsLine(model, before.start) && blankOrComment.test(behind.slice(comma?.[0].length ?? 0));
  // Directly before a comma, the colon of a key without a value would count as part of its name.
  const gap = model.text[before.end - 1] === ':' ? ' ' : '';
  if (!ownLine) return [{ span: spanOf(before.end, before.end), newText: `${gap}, ${source}` }];
  const indent = ' '.repeat(columnOf(model, before.start));
  const line = linesBelow(model, before.end, [`${indent}${source}${comma ? ',' : ''}`]);
  return comma ? [line] : [{ span: spanOf(before.end, before.end), newText: ',' }, line];
}

/** Whether the value begins below its key, or is a block scalar. */
function isOnLinesOfItsOwn(model: ComposeModel, { key }: MapEntry, value: Span): boolean {
  const { lines, text } = model;
  return lines.lineOf(value.start) > lines.lineOf(key.span.start) || /^[|>]/.test(text.slice(value.start, value.start + 1));
}

/** A value on the key's line in place of one below it; the comment on the key's line stays. */
function setInline(model: ComposeModel, entry: MapEntry, value: Span, valueYaml: string): Edits {
  const { lines } = model;
  const at = behindProperties(model, entry);
  if (at === undefined || !blankOrComment.test(restOfLine(model, value.end))) return undefined;
  const keyLine = lines.lineOf(at);
  const first = lines.lineOf(value.start);
  const last = lines.lineOf(value.end);
  if (first > keyLine)
    return startsLine(model, value.start)
      ? [{ span: spanOf(at, at), newText: ` ${valueYaml}` }, linesRemoved(model, first, last)]
      : undefined;
  return [{ span: value, newText: valueYaml }];
}

/** Lines below the key in place of whatever value there is. */
function setBlock(model: ComposeModel, entry: MapEntry, { head, lines: content }: BlockValue): Edits {
  const { lines } = model;
  const at = behindProperties(model, entry);
  if (at === undefined || !blankOrComment.test(restOfLine(model, entry.span.end))) return undefined;
  const { value } = entry;
  const old = value === undefined || value.span.start === value.span.end ? spanOf(at, at) : value.span;
  const first = lines.lineOf(old.start);
  const last = lines.lineOf(old.end);
  const header = { span: spanOf(at, at), newText: head };
  if (first === lines.lineOf(at)) {
    return first === last ? [{ span: spanOf(at, old.end), newText: head }, linesBelow(model, at, content)] : undefined;
  }
  const span = spanOf(lines.startOfLine(first), lines.endOfLine(last));
  return startsLine(model, old.start) ? [header, { span, newText: content.join(lineEndingOf(model.text)) }] : undefined;
}
