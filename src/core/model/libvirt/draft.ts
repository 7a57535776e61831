import { readAttributes, scopeOf } from './attributes';
import { namespaceOf, type Draft, type Frame, type Scope } from './frame';
import type { MaskedText } from './mask';
import type { StartTag } from './tag';

/** The element that a start tag begins, before anything inside is read; `masked` where a template token is part of its name. */
export function draftOf(
  original: string,
  template: MaskedText,
  tag: StartTag,
  tagName: string,
  outer: Frame | undefined,
): { element: Draft; scope: Scope | undefined; masked: boolean } {
  const { nameSpan } = tag;
  const { attributes, uncertain } = readAttributes(original, template, tag);
  const scope = scopeOf(attributes, outer?.scope);
  const masked = template.tokens.touch(nameSpan);
  const colon = tagName.indexOf(':');
  const namespace = namespaceOf(scope, tagName.slice(0, Math.max(colon, 0)));
  const written = original.slice(nameSpan.start, nameSpan.end);
  const openSpan = { start: nameSpan.start - 1, end: tag.end };
  const element: Draft = {
    name: namespace !== undefined && colon > 0 && !masked ? written.slice(colon + 1) : written,
    namespace,
    attributes,
    children: [],
    content: undefined,
    contentSpan: undefined,
    span: openSpan,
    openSpan,
    closeSpan: undefined,
    nameSpan,
    selfClosing: tag.selfClosing,
    templated: false,
    ...(uncertain ? { uncertainTag: true as const } : {}),
    parent: outer?.element,
  };
  return { element, scope, masked };
}
