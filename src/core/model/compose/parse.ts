import { LineIndex } from '../../text/lines';
import { countWhile } from '../../text/search';
import type { Span } from '../../text/span';
import type { Comment, Construct, Problem } from '../document';
import { prescan } from '../prescan';
import { commentsOf } from './comments';
import { constructsOf } from './constructs';
import { convertDocument } from './convert';
import { readYaml } from './read';
import { looksLikeCompose } from './recognise';
import { readRepaired } from './repair';
import { sniffCompose } from './sniff';
import { maskTemplates } from './templates';
import { descendants } from './tree';
import type { AliasNode, ComposeModel, YamlNode } from './types';

/** Reads a Compose file as far as it can be read. Never throws; what is refused or broken is among the problems. */
export function parseCompose(text: string): ComposeModel {
  const refused = prescan(text, 'compose');
  if (refused) return new RefusedFile(text, refused);
  const { text: masked, tokens } = maskTemplates(text);
  const read = readYaml(masked);
  if ('id' in read) return new RefusedFile(text, read);
  const stream = readRepaired(masked, read);

  const templates = new SpanIndex(tokens);
  const comments = new SpanIndex(stream.comments);
  const documents = stream.documents.map(({ token }) => convertDocument(token, text, masked, (span) => templates.overlaps(span)));
  const textual = new SpanIndex(documents.flatMap((document) => [...heldApart(document)]));
  const templated = tokens.some((token) => !textual.overlaps(token) && !comments.overlaps(token));
  const errors = [...stream.documents.map(({ error }) => error), stream.error].filter((error) => error !== undefined);
  return new ComposeFile(text, documents, {
    // What the filler does to the syntax is not the author's doing.
    problems: templated ? [] : errors,
    comments: stream.comments,
    templates: tokens,
    templated,
  });
}

/** Quoted and block scalars: a token in one hides its value, and leaves the structure around it readable. */
function* heldApart(node: YamlNode | undefined): Generator<Span> {
  switch (node?.type) {
    case 'scalar':
      if (node.template && node.style !== 'plain') yield node.span;
      return;
    case 'map':
      for (const { key, value } of node.entries) {
        yield* heldApart(key);
        yield* heldApart(value);
      }
      return;
    case 'sequence':
      for (const item of node.items) yield* heldApart(item.node);
  }
}

/** Spans in the order of the text that do not overlap each other. */
class SpanIndex {
  constructor(private readonly spans: readonly Span[]) {}

  overlaps({ start, end }: Span): boolean {
    const span = this.spans[countWhile(this.spans, (before) => before.end <= start)];
    return span !== undefined && span.start < end;
  }
}

interface Parts {
  readonly problems: readonly Problem[];
  readonly comments: readonly Span[];
  readonly templates: readonly Span[];
  readonly templated: boolean;
}

/** Computes at first use what not every reader asks for. */
class ComposeFile implements ComposeModel {
  readonly kind = 'compose';
  readonly problems: readonly Problem[];
  readonly templates: readonly Span[];
  readonly templated: boolean;
  readonly looksLikeCompose: boolean;
  private lineIndex: LineIndex | undefined;
  private constructList: readonly Construct[] | undefined;
  private commentList: readonly Comment[] | undefined;
  private aliasList: readonly AliasNode[] | undefined;

  constructor(
    readonly text: string,
    readonly documents: readonly (YamlNode | undefined)[],
    private readonly parts: Parts,
  ) {
    this.problems = parts.problems;
    this.templates = parts.templates;
    this.templated = parts.templated;
    this.looksLikeCompose = looksLikeCompose(documents);
  }

  get lines(): LineIndex {
    return (this.lineIndex ??= new LineIndex(this.text));
  }

  get constructs(): readonly Construct[] {
    return (this.constructList ??= constructsOf(this.text, this.documents));
  }

  get comments(): readonly Comment[] {
    return (this.commentList ??= commentsOf(this.text, this.lines, this.parts.comments, this.documents));
  }

  get aliases(): readonly AliasNode[] {
    return (this.aliasList ??= this.documents.flatMap((document) => [...descendants(document)].filter((node) => node.type === 'alias')));
  }
}

/** A file of which nothing is read but that it is there. */
class RefusedFile implements ComposeModel {
  readonly kind = 'compose';
  readonly lines: LineIndex;
  readonly problems: readonly Problem[];
  readonly constructs: readonly Construct[] = [];
  readonly comments: readonly Comment[] = [];
  readonly documents: readonly undefined[] = [];
  readonly aliases: readonly AliasNode[] = [];
  readonly templates: readonly Span[] = [];
  readonly templated = false;
  readonly looksLikeCompose: boolean;

  constructor(
    readonly text: string,
    problem: Problem,
  ) {
    this.lines = new LineIndex(text);
    this.problems = [problem];
    this.looksLikeCompose = sniffCompose(text);
  }
}
