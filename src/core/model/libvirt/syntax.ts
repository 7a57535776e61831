import type { Span } from '../../text/span';

/** Why a text is not well-formed XML; the `reason` of an `xml-syntax` problem. */
export type XmlError =
  | 'ampersand'
  | 'attribute-twice'
  | 'attribute-without-value'
  | 'closing-tag-unexpected'
  | 'comment-with-hyphens'
  | 'element-not-closed'
  | 'markup-not-closed'
  | 'space-missing'
  | 'tag-not-finished'
  | 'text-outside'
  | 'unexpected-character'
  | 'value-not-closed'
  | 'value-not-quoted';

/** Takes an error at its place. */
export type Report = (reason: XmlError, span: Span) => void;
