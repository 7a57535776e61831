import { type CST, Composer, Lexer, Parser } from 'yaml';
import { spanOf, type Span } from '../../text/span';
import type { Problem } from '../document';
import { deepestNesting, refusal } from '../prescan';

/** One document of the stream: its syntax tree and its first error. */
export interface YamlDocument {
  readonly token: CST.Document;
  readonly error: Problem | undefined;
}

export interface YamlStream {
  readonly documents: readonly YamlDocument[];
  readonly comments: readonly Span[];
  /** The first error outside of every document. */
  readonly error: Problem | undefined;
  /** Where a tab stands for indentation, which YAML does not allow. */
  readonly tabs: readonly number[];
  /** Flow collections that the indentation ends before a bracket does. */
  readonly openFlows: readonly OpenFlow[];
}

export interface OpenFlow {
  /** From the opening bracket to the line that no longer belongs to it. */
  readonly span: Span;
  /** The last comma between its own items. */
  readonly comma: number | undefined;
}

/** More than any project has; each alias is a chance to unfold a mapping once more. */
const mostAnchors = 1000;
const mostFlowItems = 20_000;

/**
 * Reads YAML into the syntax tree of its parser, errors and all. Gives up, before anything recursive sees the tree, on what nests
 * too deep or names too much. Keys may repeat: both are kept.
 */
export function readYaml(text: string): YamlStream | Problem {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  const comments: Span[] = [];
  const openFlows: OpenFlow[] = [];
  let offset = 0;
  let scalar = false;
  let anchors = 0;
  let flowItems = 0;
  let flowDepth = 0;
  let flowStart = 0;
  let comma: number | undefined;
  for (const lexeme of new Lexer().lex(text + closingQuotes(text))) {
    for (const token of parser.next(lexeme)) tokens.push(token);
    // The stack holds the document, its collections and the scalar being read.
    if (parser.stack.length > deepestNesting + 2) return refusal('too-deep', { limit: deepestNesting });
    if (scalar) {
      scalar = false;
      offset += lexeme.length;
      continue;
    }
    // Three lexemes stand for no text: they announce a scalar, the end of a broken flow collection, a document.
    switch (lexeme[0]) {
      case '\x1f':
        scalar = true;
        continue;
      case '\x18':
        openFlows.push({ span: spanOf(flowStart, offset), comma });
        flowDepth = 0;
        continue;
      case '\x02':
        continue;
      case '#':
        if (offset < text.length) comments.push(spanOf(offset, offset + lexeme.length));
        break;
      case '&':
      case '*':
        if (++anchors > mostAnchors) return refusal('too-many-aliases', { limit: mostAnchors });
        break;
      case '[':
      case '{':
        if (flowDepth++ > 0) break;
        flowStart = offset;
        comma = undefined;
        break;
      case ']':
      case '}':
        flowDepth = Math.max(0, flowDepth - 1);
        break;
      case ',':
        if (++flowItems > mostFlowItems) return refusal('too-many-aliases', { limit: mostFlowItems });
        if (flowDepth === 1) comma = offset;
    }
    offset += lexeme.length;
  }
  tokens.push(...parser.end());
  return { ...compose(tokens, text), comments, openFlows };
}

/**
 * A last line that holds both quotes in a comment. The lexer ends an open quote where the indentation falls back, but only if a
 * closing one follows somewhere; without any it would swallow the rest of the file.
 */
function closingQuotes(text: string): string {
  return text.endsWith('\n') || text === '' ? `# "' ` : `\n# "' `;
}

function compose(tokens: readonly CST.Token[], text: string): Pick<YamlStream, 'documents' | 'error' | 'tabs'> {
  const composer = new Composer({ uniqueKeys: false, logLevel: 'silent' });
  const trees = tokens.filter((token) => token.type === 'document');
  const composed = [...composer.compose(tokens)];
  return {
    documents: trees.map((token, index) => ({ token, error: firstError(composed[index]?.errors ?? [], text) })),
    error: firstError(composer.streamInfo().errors, text),
    tabs: composed.flatMap(({ errors }) => errors.filter(({ code }) => code === 'TAB_AS_INDENT').map(({ pos }) => pos[0])),
  };
}

interface YamlError {
  readonly pos: readonly [number, number];
  readonly message: string;
}

function firstError(errors: readonly YamlError[], text: string): Problem | undefined {
  let first: YamlError | undefined;
  for (const error of errors) if (first === undefined || error.pos[0] < first.pos[0]) first = error;
  if (first === undefined) return undefined;
  const reason = first.pos[0] > text.length ? 'Unexpected end of the text' : shortened(first.message);
  return { id: 'yaml-syntax', span: visibleSpan(text, first.pos), values: { reason } };
}

/** Where the error is; one at a line's end is moved to the last character before it, for a line break shows nothing. */
function visibleSpan(text: string, [from, to]: readonly [number, number]): Span {
  let start = Math.min(Math.max(from, 0), text.length);
  const end = Math.min(Math.max(to, start), text.length);
  if (start < text.length && !/[\r\n]/.test(text[start] ?? '')) return spanOf(start, end);
  while (start > 0 && /\s/.test(text[start - 1] ?? '')) start--;
  return spanOf(Math.max(0, start - 1), start);
}

/** The parser quotes what it stumbled on, which can be the rest of the file. */
function shortened(message: string): string {
  const quoted = message.indexOf(': "');
  const reason = quoted === -1 ? message : message.slice(0, quoted);
  return reason.length > 120 ? `${reason.slice(0, 119)}…` : reason;
}
