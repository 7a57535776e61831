import { spanOf } from '../../text/span';
import type { TextEdit } from '../../text/edit';
import { lineEndingOf } from '../../text/lines';
import { edit, openSelfClosing } from './guard';
import { beginsLine, childIndentation, indentationAt } from './layout';
import { isClosed } from './query';
import type { LibvirtModel, XmlElement } from './types';

/** The sibling next to which a child is written; behind the last one where neither is given. */
export interface InsertPlace {
  readonly after?: XmlElement | undefined;
  readonly before?: XmlElement | undefined;
}

/**
 * Writes `xml` as a child of `parent`. `xml` has `\n` and steps of two spaces; it gets the indentation, line ending and quotes of the file.
 * On one line with its neighbours where they are on one. `undefined` where templates decide about the children, or the parent is still being typed.
 */
export function insertChild(
  model: LibvirtModel,
  parent: XmlElement,
  xml: string,
  place: InsertPlace = {},
): readonly TextEdit[] | undefined {
  if (parent.templated || !isClosed(parent) || !parent.children.every(isClosed)) return undefined;
  const snippet = requote(xml.trim(), model.style.quote);
  const { before } = place;
  if (before !== undefined) return insertBefore(model, snippet, before);
  const after = place.after ?? parent.children.at(-1);
  return after === undefined ? insertFirst(model, parent, snippet) : insertAfter(model, snippet, after);
}

function requote(xml: string, quote: "'" | '"'): string {
  return xml.replace(/<[^!<>][^<>]*>/g, (tag) =>
    tag.replace(/=(["'])([^"'<>]*)\1/g, (_, _quote: string, value: string) => `=${quote}${value}${quote}`),
  );
}

/** The snippet as lines at that indentation, without the indentation of the first. */
function asLines(model: LibvirtModel, snippet: string, indentation: string): string {
  const { step } = model.style;
  return snippet
    .split('\n')
    .map((line, index) => {
      const text = line.trimStart();
      return text === '' || index === 0 ? text : indentation + step.repeat((line.length - text.length) >> 1) + text;
    })
    .join(lineEndingOf(model.text));
}

function asOneLine(snippet: string): string {
  return snippet
    .split('\n')
    .map((line) => line.trim())
    .join('');
}

function insertBefore(model: LibvirtModel, snippet: string, sibling: XmlElement): readonly TextEdit[] | undefined {
  const at = startWithComments(model, sibling);
  if (!beginsLine(model, at)) return edit(model, spanOf(at, at), asOneLine(snippet));
  const indentation = indentationAt(model, at);
  return edit(model, spanOf(at, at), asLines(model, snippet, indentation) + lineEndingOf(model.text) + indentation);
}

/** Where the element begins with the comments that stand above it and speak for it. */
function startWithComments(model: LibvirtModel, { span }: XmlElement): number {
  const first = model.comments.find(({ target, span: own }) => target?.start === span.start && beginsLine(model, own.start));
  return first?.span.start ?? span.start;
}

function insertAfter(model: LibvirtModel, snippet: string, sibling: XmlElement): readonly TextEdit[] | undefined {
  const { span } = sibling;
  if (!beginsLine(model, span.start)) return edit(model, spanOf(span.end, span.end), asOneLine(snippet));
  const at = endWithComment(model, span.end);
  const indentation = indentationAt(model, span.start);
  return edit(model, spanOf(at, at), lineEndingOf(model.text) + indentation + asLines(model, snippet, indentation));
}

/** Behind a comment that follows on the same line, since that speaks of what stands before it. */
function endWithComment({ text, lines, comments }: LibvirtModel, end: number): number {
  const endOfLine = lines.endOfLine(lines.lineOf(end));
  const comment = comments.find(({ span }) => span.start >= end && span.end <= endOfLine);
  return comment !== undefined && text.slice(end, comment.span.start).trim() === '' && text.slice(comment.span.end, endOfLine).trim() === ''
    ? comment.span.end
    : end;
}

/** Into an element without children, which may hold white space, comments or nothing. */
function insertFirst(model: LibvirtModel, parent: XmlElement, snippet: string): readonly TextEdit[] | undefined {
  const ending = lineEndingOf(model.text);
  const block = beginsLine(model, parent.span.start) && model.lines.lineCount > 1;
  const indentation = childIndentation(model, parent);
  const lines = block ? ending + indentation + asLines(model, snippet, indentation) : asOneLine(snippet);
  const last = block ? ending + indentationAt(model, parent.span.start) : '';
  if (parent.selfClosing) return openSelfClosing(model, parent, lines + last);
  if (parent.closeSpan === undefined || parent.content !== undefined) return undefined;
  let at = parent.closeSpan.start;
  while (/\s/.test(model.text[at - 1] ?? '')) at--;
  return edit(model, spanOf(at, parent.closeSpan.start), lines + last);
}
