import type { TextEdit } from '../../../text/edit';
import { lineEndingOf } from '../../../text/lines';
import { contains, overlaps, spanOf, type Span } from '../../../text/span';
import { descendants } from '../tree';
import type { ComposeModel, MapEntry, MapNode, YamlNode } from '../types';

/** Edits to be made together; `undefined` where they cannot be made. */
export type Edits = readonly TextEdit[] | undefined;

export const blankOrComment = /^[ \t]*(?:#.*)?$/;

/** Whether an edit of this stretch would touch a template token. */
export function touchesTemplate(model: ComposeModel, span: Span): boolean {
  return model.templates.some((token) => overlaps(token, span));
}

/** Whether a line of nothing but template tokens lies in the stretch: what stands around it may stand under a condition. */
export function isConditional(model: ComposeModel, span: Span): boolean {
  return model.templates.some((token) => overlaps(token, span) && startsLine(model, token.start));
}

/** Whether an alias outside of the stretch stands for something in it. */
export function isUsedElsewhere(model: ComposeModel, span: Span): boolean {
  return model.aliases.some((alias) => alias.target !== undefined && contains(span, alias.target.span) && !contains(span, alias.span));
}

/** Whether an alias stands for this very node. */
export function isAliased(model: ComposeModel, node: YamlNode): boolean {
  return node.anchor !== undefined && model.aliases.some(({ target }) => target === node);
}

/** Whether nothing but blanks stands before the offset on its line. */
export function startsLine(model: ComposeModel, offset: number): boolean {
  return lead(model, offset).trim() === '';
}

/** How far the offset is from the beginning of its line, a byte order mark not counted. */
export function columnOf(model: ComposeModel, offset: number): number {
  return lead(model, offset).length;
}

function lead(model: ComposeModel, offset: number): string {
  return model.text.slice(lineStart(model, model.lines.lineOf(offset)), offset);
}

/** Where the line begins, behind a byte order mark. */
export function lineStart(model: ComposeModel, line: number): number {
  const start = model.lines.startOfLine(line);
  return start === 0 && model.text.startsWith('\uFEFF') ? 1 : start;
}

/** What stands behind the offset on its line. */
export function restOfLine(model: ComposeModel, offset: number): string {
  return model.text.slice(offset, model.lines.endOfLine(model.lines.lineOf(offset)));
}

/** Removes whole lines, so that none is left empty; of a text without a last line break, the break before them goes instead. */
export function linesRemoved(model: ComposeModel, first: number, last: number): TextEdit {
  const { lines, text } = model;
  const end = lines.wholeLine(last).end;
  const start = lineStart(model, first);
  const before = first > 0 && end === text.length && lines.endOfLine(last) === end ? lines.endOfLine(first - 1) : start;
  return { span: spanOf(Math.min(before, start), end), newText: '' };
}

/** Inserts lines below the line that holds the offset. */
export function linesBelow(model: ComposeModel, offset: number, content: readonly string[]): TextEdit {
  const { lines, text } = model;
  const ending = lineEndingOf(text);
  const line = lines.lineOf(offset);
  const end = lines.wholeLine(line).end;
  const broken = lines.endOfLine(line) < end;
  const joined = content.join(ending);
  return { span: spanOf(end, end), newText: broken ? joined + ending : ending + joined };
}

/** The offset behind the colon of an entry; `undefined` where something else stands between, as in `? key`. */
function behindColon(model: ComposeModel, entry: MapEntry): number | undefined {
  const match = /^[ \t]*:/.exec(model.text.slice(entry.key.span.end, entry.key.span.end + 80));
  return match ? entry.key.span.end + match[0].length : undefined;
}

/** The offset behind colon, tag and anchor, where a value on the same line goes. */
export function behindProperties(model: ComposeModel, entry: MapEntry): number | undefined {
  const colon = behindColon(model, entry);
  if (colon === undefined) return undefined;
  const properties = /^(?:[ \t]+[!&][^\s,[\]{}]*)*/.exec(restOfLine(model, colon));
  return colon + (properties?.[0].length ?? 0);
}

/** By how much the file indents a mapping in a mapping; two where it shows none. */
export function indentStep(model: ComposeModel): string {
  for (const document of model.documents) {
    for (const node of descendants(document)) {
      const step = node.type === 'map' ? stepOf(model, node) : 0;
      if (step > 0) return ' '.repeat(step);
    }
  }
  return '  ';
}

function stepOf(model: ComposeModel, map: MapNode): number {
  if (map.flow) return 0;
  for (const { key, value } of map.entries) {
    if (value?.type === 'map' && !value.flow) return columnOf(model, value.span.start) - columnOf(model, key.span.start);
  }
  return 0;
}

/** A value that stands below its key or dash: what of it stays on that line, and the lines below. */
export interface BlockValue {
  /** The header of a block scalar with the blank before it; empty for a mapping or a list. */
  readonly head: string;
  readonly lines: readonly string[];
}

/** YAML written with steps of two, moved below a key at `indent` and to the file's own step; its first line there begins at `inner`. */
export function blockValue(yaml: string, indent: string, inner: string, step: string): BlockValue {
  const lines = yaml.split(/\r?\n/);
  if (!/^[|>]/.test(yaml)) return { head: '', lines: reindented(lines, inner, step) };
  const [header = '', ...content] = lines;
  return { head: ` ${header}`, lines: reindented(content, indent, step) };
}

function reindented(lines: readonly string[], indent: string, step: string): readonly string[] {
  return lines.map((line) => {
    if (line.trim() === '') return '';
    const own = line.length - line.trimStart().length;
    return indent + step.repeat(own >> 1) + ' '.repeat(own & 1) + line.trimStart();
  });
}
