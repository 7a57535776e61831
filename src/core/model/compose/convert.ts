import { CST } from 'yaml';
import { spanOf, type Span } from '../../text/span';
import { scalarType } from './scalars';
import type { AliasNode, MapEntry, MapNode, ScalarNode, SequenceNode, YamlNode } from './types';

/** Tag, anchor and extent of what stands before a node, or between a key and its value. */
interface Properties {
  readonly tag: string | undefined;
  readonly anchor: string | undefined;
  /** Where tag, anchor or `?` begins. */
  readonly start: number | undefined;
  /** Where the last of them, or the `:`, `-` or `?`, ends. */
  readonly end: number | undefined;
  /** Whether `-`, `?` or `:` is among the tokens, and where. */
  readonly indicator: number | undefined;
}

/** The node an anchor names; empty until the node is complete, so that an alias inside it finds nothing. */
interface Anchored {
  node: ScalarNode | MapNode | SequenceNode | undefined;
}

/** The tree of one document of `text`, which the parser read as `read`; `overlapsTemplate` says whether a stretch holds a template token. */
export function convertDocument(
  token: CST.Document,
  text: string,
  read: string,
  overlapsTemplate: (span: Span) => boolean,
): YamlNode | undefined {
  return new Conversion(text, read, overlapsTemplate).node(token.value, propertiesOf(token.start));
}

function propertiesOf(tokens: readonly CST.SourceToken[] | undefined): Properties {
  let tag: string | undefined;
  let anchor: string | undefined;
  let start: number | undefined;
  let end: number | undefined;
  let indicator: number | undefined;
  for (const { type, source, offset } of tokens ?? []) {
    if (type === 'tag') tag = source;
    else if (type === 'anchor') anchor = source.slice(1);
    else if (type === 'seq-item-ind' || type === 'explicit-key-ind' || type === 'map-value-ind') indicator = offset;
    else continue;
    if (type !== 'map-value-ind') start ??= offset;
    end = offset + source.length;
  }
  return { tag, anchor, start, end, indicator };
}

class Conversion {
  private readonly anchors = new Map<string, Anchored>();

  constructor(
    private readonly text: string,
    /** The same text as the parser read it, with template tokens masked. */
    private readonly read: string,
    private readonly overlapsTemplate: (span: Span) => boolean,
  ) {}

  node(token: CST.Token | null | undefined, properties: Properties): YamlNode | undefined {
    const { tag, anchor } = properties;
    if (token?.type === 'alias') return this.alias(token, properties);
    const anchored: Anchored = { node: undefined };
    if (anchor !== undefined) this.anchors.set(anchor, anchored);
    const node = this.content(token, properties) ?? (tag !== undefined || anchor !== undefined ? this.empty(properties) : undefined);
    anchored.node = node;
    return node;
  }

  private content(token: CST.Token | null | undefined, properties: Properties): ScalarNode | MapNode | SequenceNode | undefined {
    switch (token?.type) {
      case 'scalar':
      case 'single-quoted-scalar':
      case 'double-quoted-scalar':
        return token.source === '' ? undefined : this.scalar(token, properties);
      case 'block-scalar':
        return this.scalar(token, properties);
      case 'block-map':
        return this.blockMap(token, properties);
      case 'block-seq':
        return this.blockSequence(token, properties);
      case 'flow-collection':
        return this.flowCollection(token, properties);
      default:
        return undefined;
    }
  }

  private empty({ tag, anchor, end = 0 }: Properties): ScalarNode {
    return {
      type: 'scalar',
      span: spanOf(end, end),
      tag,
      anchor,
      value: '',
      yamlType: scalarType('', 'plain', tag),
      style: 'plain',
      template: false,
    };
  }

  private alias(token: CST.FlowScalar, { tag, anchor }: Properties): AliasNode {
    const name = token.source.slice(1);
    return {
      type: 'alias',
      span: spanOf(token.offset, token.offset + token.source.length),
      tag,
      anchor,
      name,
      target: this.anchors.get(name)?.node,
    };
  }

  private scalar(token: CST.FlowScalar | CST.BlockScalar, { tag, anchor }: Properties): ScalarNode {
    const { value: decoded, end } = resolve(token, this.read);
    const span = spanOf(token.offset, end);
    const style = styleOf(token);
    const template = this.overlapsTemplate(span);
    const value = template && token.type !== 'block-scalar' ? this.written(span, style) : decoded;
    const yamlType = template ? 'string' : scalarType(value, style, tag);
    return { type: 'scalar', span, tag, anchor, value: yamlType === 'null' ? '' : value, yamlType, style, template };
  }

  /** A masked scalar as it is written, so that different tokens stay different names. */
  private written({ start, end }: Span, style: ScalarNode['style']): string {
    const quote = style === 'single' || style === 'double' ? 1 : 0;
    return this.text.slice(start + quote, Math.max(start + quote, end - quote));
  }

  private blockMap(token: CST.BlockMap, { tag, anchor }: Properties): MapNode | undefined {
    const entries = token.items.flatMap((item) => this.entry(item) ?? []);
    const first = entries[0];
    const last = entries[entries.length - 1];
    return first && last && { type: 'map', span: spanOf(first.span.start, last.span.end), tag, anchor, flow: false, entries };
  }

  private blockSequence(token: CST.BlockSequence, { tag, anchor }: Properties): SequenceNode | undefined {
    const items: { node: YamlNode | undefined; span: Span }[] = [];
    for (const { start, value } of token.items) {
      const properties = propertiesOf(start);
      const node = this.node(value, properties);
      const begin = properties.indicator ?? node?.span.start;
      if (begin !== undefined) items.push({ node, span: spanOf(begin, node?.span.end ?? properties.end ?? begin + 1) });
    }
    const first = items[0];
    const last = items[items.length - 1];
    return first && last && { type: 'sequence', span: spanOf(first.span.start, last.span.end), tag, anchor, flow: false, items };
  }

  private flowCollection(token: CST.FlowCollection, { tag, anchor }: Properties): MapNode | SequenceNode {
    const isMap = token.start.type === 'flow-map-start';
    const entries: MapEntry[] = [];
    const items: { node: YamlNode | undefined; span: Span }[] = [];
    for (const item of token.items) {
      const entry = isMap || item.key !== undefined || item.sep !== undefined ? this.entry(item) : undefined;
      if (entry && isMap) entries.push(entry);
      else if (entry) {
        items.push({
          node: { type: 'map', span: entry.span, tag: undefined, anchor: undefined, flow: true, entries: [entry] },
          span: entry.span,
        });
      } else {
        const properties = propertiesOf(item.start);
        const node = this.node(item.value, properties);
        if (node) items.push({ node, span: spanOf(properties.start ?? node.span.start, node.span.end) });
      }
    }
    const closing = token.end.find(({ type }) => type === 'flow-map-end' || type === 'flow-seq-end');
    const last = isMap ? entries[entries.length - 1] : items[items.length - 1];
    const end = closing ? closing.offset + 1 : (last?.span.end ?? token.offset + 1);
    const span = spanOf(token.offset, end);
    return isMap ? { type: 'map', span, tag, anchor, flow: true, entries } : { type: 'sequence', span, tag, anchor, flow: true, items };
  }

  private entry(item: CST.CollectionItem): MapEntry | undefined {
    const before = propertiesOf(item.start);
    const between = propertiesOf(item.sep);
    if (!item.key && between.indicator === undefined && before.indicator === undefined && before.anchor === undefined) return undefined;
    const key = this.key(item.key, before, between.indicator);
    const value = this.node(item.value, between);
    const start = Math.min(before.start ?? key.span.start, key.span.start);
    const end = Math.max(key.span.end, between.end ?? 0, value?.span.end ?? 0);
    return { key, value, span: spanOf(start, end), merge: key.value === '<<' && key.style === 'plain' && key.tag === undefined };
  }

  /** A key as a scalar: Compose knows no other, so that of anything else the text stands for it. */
  private key(token: CST.Token | null | undefined, properties: Properties, colon: number | undefined): ScalarNode {
    const node = this.node(token, properties);
    if (node?.type === 'scalar') return node;
    if (node?.type === 'alias' && node.target?.type === 'scalar') return { ...node.target, span: node.span, anchor: undefined };
    const at = node?.span.start ?? colon ?? properties.end ?? 0;
    const span = node?.span ?? spanOf(at, at);
    return {
      type: 'scalar',
      span,
      tag: undefined,
      anchor: undefined,
      value: this.text.slice(span.start, span.end),
      yamlType: node ? 'string' : 'null',
      style: 'plain',
      template: false,
    };
  }
}

function styleOf(token: CST.FlowScalar | CST.BlockScalar): ScalarNode['style'] {
  switch (token.type) {
    case 'single-quoted-scalar':
      return 'single';
    case 'double-quoted-scalar':
      return 'double';
    case 'block-scalar':
      return token.props[0] !== undefined && 'source' in token.props[0] && token.props[0].source.startsWith('>') ? 'folded' : 'literal';
    default:
      return 'plain';
  }
}

/** The decoded value and where its text ends. A quote that is still open is taken to close at the end of what it holds. */
function resolve(token: CST.FlowScalar | CST.BlockScalar, text: string): { value: string; end: number } {
  let open = token.offset + token.source.length > text.length;
  const { value, range } = CST.resolveAsScalar(token, true, (_offset, code, message) => {
    if (code === 'MISSING_CHAR' && message.startsWith('Missing closing')) open = true;
  });
  if (open && token.type !== 'block-scalar') {
    const source = text.slice(token.offset, token.offset + token.source.length).trimEnd();
    const closed = CST.resolveAsScalar({ ...token, source: source + (source[0] ?? '') }, true, () => undefined);
    return { value: closed.value, end: token.offset + source.length };
  }
  const end = Math.min(range[1], text.length);
  return { value, end: token.type === 'block-scalar' ? contentEnd(text, token.offset, end) : end };
}

/** The end of a block scalar without the line breaks that its header drops or folds into one. */
function contentEnd(text: string, start: number, end: number): number {
  const keeps = /^[|>][0-9-]*\+/.test(text.slice(start, start + 4));
  let stop = end;
  if (!keeps) while (stop > start && /\s/.test(text[stop - 1] ?? '')) stop--;
  else if (text[stop - 1] === '\n') stop -= text[stop - 2] === '\r' ? 2 : 1;
  return stop;
}
