import { known, unknown, type Certain } from '../certain';
import type { Span } from '../../text/span';
import { decodeText } from './entities';
import type { Scope } from './frame';
import type { MaskedText, MaskedToken } from './mask';
import { expandName } from './namespaces';
import type { StartTag } from './tag';
import type { XmlAttribute } from './types';

/** The attributes of a start tag, as far as the text itself says which there are. */
export interface ReadAttributes {
  readonly attributes: readonly XmlAttribute[];
  /** Whether there may be others, or fewer: a template decides, or the tag is still being typed. */
  readonly uncertain: boolean;
}

/** The tokens of a tag that are not inside a value; both lists are in the order of the text. */
function outsideValues(tag: StartTag, tokens: readonly MaskedToken[]): MaskedToken[] {
  const outside: MaskedToken[] = [];
  let i = 0;
  for (const token of tokens) {
    while ((tag.attributes[i]?.valueSpan.end ?? Infinity) < token.span.end) i++;
    const value = tag.attributes[i]?.valueSpan;
    if (value === undefined || token.span.start < value.start) outside.push(token);
  }
  return outside;
}

/** From the first to the last statement between attributes: those in it may be there or not. */
function conditionalPart(outside: readonly MaskedToken[]): Span {
  const statements = outside.filter((token) => token.kind === 'statement');
  return { start: statements[0]?.span.start ?? 0, end: statements.at(-1)?.span.start ?? 0 };
}

export function readAttributes(original: string, masked: MaskedText, tag: StartTag): ReadAttributes {
  const { tokens } = masked;
  const outside = outsideValues(tag, tokens.within(tag.nameSpan.start, tag.end));
  const conditional = conditionalPart(outside);
  const valueOf = (span: Span): Certain<string> => {
    if (tokens.touch(span) || (conditional.start < span.start && span.end <= conditional.end)) return unknown('template');
    const decoded = decodeText(original.slice(span.start, span.end));
    return 'known' in decoded ? known(decoded.known.replace(/\r\n|[\t\n\r]/g, ' ')) : decoded;
  };
  const attributes: XmlAttribute[] = [];
  for (const { nameSpan, valueSpan, end, quote, closed } of tag.attributes) {
    if (tokens.touch(nameSpan)) continue;
    // Without a quote behind it, what is there may be the beginning of a longer word.
    const typed = closed || (quote === '' && tag.finished && valueSpan.end > valueSpan.start);
    const span = { start: nameSpan.start, end };
    attributes.push({
      name: original.slice(nameSpan.start, nameSpan.end),
      value: typed ? valueOf(valueSpan) : unknown('template'),
      span,
      nameSpan,
      valueSpan,
      quote,
      closed,
    });
  }
  settleRepeated(attributes);
  const uncertain = outside.length > 0 || !tag.finished || attributes.some(({ closed }) => !closed);
  return { attributes, uncertain };
}

/** XML allows each name once, so that of two values none holds. */
function settleRepeated(attributes: XmlAttribute[]): void {
  if (repeatedAttribute(attributes) === undefined) return;
  const counts = new Map<string, number>();
  for (const { name } of attributes) counts.set(name, (counts.get(name) ?? 0) + 1);
  for (const [index, attribute] of attributes.entries()) {
    if ((counts.get(attribute.name) ?? 0) > 1) attributes[index] = { ...attribute, value: unknown('template') };
  }
}

/** The first attribute whose name was already there; XML allows each once. */
export function repeatedAttribute(attributes: readonly XmlAttribute[]): XmlAttribute | undefined {
  if (attributes.length < 2) return undefined;
  const seen = new Set<string>();
  return attributes.find(({ name }) => seen.size === seen.add(name).size);
}

/** The prefixes in force inside a tag; the default namespace has the prefix ''. Where a template writes the URI, the prefix is taken for what it usually means. */
export function scopeOf(attributes: readonly XmlAttribute[], outer: Scope | undefined): Scope | undefined {
  let bound: Map<string, string | undefined> | undefined;
  for (const { name, value } of attributes) {
    if (!name.startsWith('xmlns') || (name.length > 5 && name[5] !== ':')) continue;
    bound ??= new Map();
    const prefix = name.slice(6);
    bound.set(prefix, 'known' in value ? value.known || undefined : expandName(`${prefix}:`).namespace);
  }
  return bound ? { bound, outer } : outer;
}
