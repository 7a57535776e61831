import { countWhile } from '../../text/search';
import { overlaps, spanOf, type Span, type Token } from '../../text/span';
import type { TextEdit } from '../../text/edit';
import type { LibvirtModel, XmlElement } from './types';

/** One edit, unless a template token stands in its way. */
export function edit(model: LibvirtModel, span: Span, newText: string): readonly TextEdit[] | undefined {
  return touchesToken(model.masked, span) ? undefined : [{ span, newText }];
}

/** Whether one of the tokens, which stand in order and apart, shares a character with the span. */
function touchesToken(tokens: readonly Token[], span: Span): boolean {
  const next = tokens[countWhile(tokens, (token) => token.span.end <= span.start)];
  return next !== undefined && overlaps(next.span, span);
}

/** Turns `<a/>` into `<a>…</a>`. */
export function openSelfClosing(model: LibvirtModel, element: XmlElement, inside: string): readonly TextEdit[] | undefined {
  if (element.uncertainTag) return undefined;
  const { nameSpan, openSpan } = element;
  let start = openSpan.end - 2;
  while (/\s/.test(model.text[start - 1] ?? '')) start--;
  return edit(model, spanOf(start, openSpan.end), `>${inside}</${model.text.slice(nameSpan.start, nameSpan.end)}>`);
}
