import type { Span } from '../../text/span';
import { deepestNesting } from '../prescan';
import { repeatedAttribute } from './attributes';
import { draftOf } from './draft';
import { wrongAmpersand } from './entities';
import { finish, releaseChildren, type Draft, type Frame } from './frame';
import { MarkupReader, type Markup } from './markup';
import type { MaskedText } from './mask';
import type { XmlError } from './syntax';
import { endOfName, isNameStart, readStartTag, skipSpace, type StartTag } from './tag';
import type { XmlElement } from './types';

/** The first thing that is not well-formed in a document. */
export interface ReadError {
  readonly reason: XmlError;
  readonly span: Span;
}

export interface ReadComment {
  readonly text: string;
  readonly span: Span;
  /** The next element under the same parent. */
  readonly target: XmlElement | undefined;
  /** Whether it stands before all elements. */
  readonly leading: boolean;
}

/** All top-level elements of a text with what else was seen; `errors` holds the first error of each. */
export interface XmlRead {
  readonly roots: readonly XmlElement[];
  readonly comments: readonly ReadComment[];
  readonly errors: ReadonlyMap<XmlElement, ReadError>;
  readonly tooDeep: Span | undefined;
}

/** Errors that a template makes by showing both branches of a condition. */
const structural: ReadonlySet<XmlError> = new Set(['closing-tag-unexpected', 'element-not-closed', 'attribute-twice', 'text-outside']);

/** Reads the elements of a text of any quality, in one pass and in linear time. */
export function readXml(original: string, masked: MaskedText): XmlRead {
  return new XmlReader(original, masked).read();
}

class XmlReader {
  /** The text without template tokens, which decides what is markup. */
  private readonly text: string;
  private readonly markup: MarkupReader;
  private readonly stack: Frame[] = [];
  private readonly roots: Draft[] = [];
  private readonly comments: { text: string; span: Span; target: XmlElement | undefined; leading: boolean }[] = [];
  /** The comments that wait for their element, per depth. */
  private readonly waiting: (typeof this.comments)[] = [];
  private readonly errors = new Map<number, ReadError>();
  private declared = false;
  private tooDeep: Span | undefined;

  constructor(
    private readonly original: string,
    private readonly masked: MaskedText,
  ) {
    this.text = masked.text;
    this.markup = new MarkupReader(masked.text);
  }

  read(): XmlRead {
    const { text } = this;
    let position = 0;
    while (this.tooDeep === undefined) {
      const next = text.indexOf('<', position);
      this.characters(position, next < 0 ? text.length : next);
      if (next < 0) break;
      position = this.markupAt(next);
    }
    this.closeDownTo(0);
    const errors = new Map<XmlElement, ReadError>();
    for (const [document, error] of this.errors) {
      const root = this.roots[document];
      if (root !== undefined) errors.set(root, error);
    }
    return { roots: this.roots, comments: this.comments, errors, tooDeep: this.tooDeep };
  }

  private get top(): Frame | undefined {
    return this.stack.at(-1);
  }

  /** Notes an error of the document that is being read, or of the one that `document` numbers. */
  private report(reason: XmlError, span: Span, document = Math.max(this.roots.length - 1, 0)): void {
    if (this.errors.has(document) || (structural.has(reason) && this.masked.tokens.branching)) return;
    this.errors.set(document, { reason, span });
  }

  /** Reads what begins with the `<` at `at`, and says where it ends. */
  private markupAt(at: number): number {
    const { text } = this;
    if (text[at + 1] === '/') return this.endTag(at);
    if (isNameStart(text.charCodeAt(at + 1))) return this.startTag(at);
    const markup = this.markup.read(at);
    if (markup !== undefined) return this.otherMarkup(at, markup);
    this.report('unexpected-character', { start: at, end: at + 1 });
    return at + 1;
  }

  private otherMarkup(start: number, { kind, end, closed }: Markup): number {
    const span = { start, end };
    if (!closed) this.report('markup-not-closed', span);
    if (kind === 'comment') this.comment(span, closed ? end - 3 : end);
    else if (kind === 'cdata') this.cdata(span, closed ? end - 3 : end);
    else if (kind === 'doctype') this.declared = true;
    if (this.top !== undefined) this.top.end = end;
    return end;
  }

  private comment(span: Span, end: number): void {
    const inside = this.text.slice(span.start + 4, end);
    if (inside.includes('--') || inside.endsWith('-')) this.report('comment-with-hyphens', span);
    const text = this.original.slice(span.start + 4, end).trim();
    const comment = { text, span, target: undefined, leading: this.roots.length === 0 };
    this.comments.push(comment);
    (this.waiting[this.stack.length] ??= []).push(comment);
    this.tokens(span, this.top, (kind) => kind === 'statement');
  }

  private cdata(span: Span, end: number): void {
    const { top } = this;
    if (top === undefined) return this.report('text-outside', span);
    const templated = this.tokens(span, top, () => true);
    top.runs.push({ span, raw: this.original.slice(span.start + 9, end), cdata: true, templated, statementsOnly: false });
  }

  /** Takes the character data between two pieces of markup. */
  private characters(from: number, to: number): void {
    const { original, top } = this;
    let start = from;
    while (start < to && (original.charCodeAt(start) <= 32 || (start === 0 && original[0] === '\ufeff'))) start++;
    if (start === to) return;
    let end = to;
    while (original.charCodeAt(end - 1) <= 32) end--;
    const span = { start, end };
    const templated = this.tokens(span, top, () => true);
    if (top === undefined) {
      if (!templated) this.report('text-outside', span);
      return;
    }
    const raw = original.slice(from, to);
    if (!templated) this.ampersands(raw, from);
    const statementsOnly = templated && this.text.slice(start, end).trim() === '';
    top.runs.push({ span, raw, cdata: false, templated, statementsOnly });
    top.end = end;
  }

  /** Notes that tokens of the given kinds stand in `frame`, and says whether there are any. */
  private tokens(span: Span, frame: Frame | undefined, counts: (kind: 'statement' | 'value') => boolean): boolean {
    if (!this.masked.tokens.touch(span)) return false;
    const counted = this.masked.tokens.within(span.start, span.end).filter((token) => counts(token.kind));
    if (frame !== undefined && counted.length > 0) {
      frame.element.templated = true;
      if (counted.some((token) => token.kind === 'statement')) frame.branching = true;
    }
    return counted.length > 0;
  }

  private ampersands(raw: string, from: number): void {
    const at = wrongAmpersand(raw, this.declared);
    if (at !== undefined) this.report('ampersand', { start: from + at, end: from + at + 1 });
  }

  private startTag(at: number): number {
    const { text } = this;
    const name = text.slice(at + 1, endOfName(text, at + 1));
    if (name === 'domain') this.beginDocument();
    this.beginBranch(name);
    const document = this.stack.length === 0 ? this.roots.length : this.roots.length - 1;
    const tag = readStartTag(text, at, (reason, span) => this.report(reason, span, document));
    if (this.stack.length >= deepestNesting) this.tooDeep = tag.nameSpan;
    else this.open(tag, name);
    return tag.end;
  }

  /** A domain inside a domain is the next document of the file, and the one before was not closed. */
  private beginDocument(): void {
    if (this.stack.some((frame) => frame.tag === 'metadata')) return;
    const outer = this.stack.findIndex((frame) => frame.tag === 'domain');
    if (outer >= 0) this.closeBefore(outer);
  }

  /** `{% if a %}<os firmware='efi'>{% else %}<os>{% endif %}` shows two start tags for one closing tag: they are siblings. */
  private beginBranch(name: string): void {
    const { top } = this;
    if (top === undefined || top.tag !== name || !top.branching || name === 'backingStore') return;
    if (top.element.children.length === 0 && top.runs.every((run) => run.statementsOnly)) this.closeBefore(this.stack.length - 1);
  }

  /** Ends the elements deeper than `depth` before one that is no child of theirs; the comments right before it are its own. */
  private closeBefore(depth: number): void {
    const comments = this.waiting[this.stack.length]?.splice(0) ?? [];
    this.closeDownTo(depth);
    (this.waiting[this.stack.length] ??= []).push(...comments);
  }

  private open(tag: StartTag, tagName: string): void {
    const { top } = this;
    const { element, scope, masked } = draftOf(this.original, this.masked, tag, tagName, top);
    (element.parent?.children ?? this.roots).push(element);
    if (masked && element.parent !== undefined) element.parent.templated = true;
    for (const comment of this.waiting[this.stack.length]?.splice(0) ?? []) comment.target = element;
    this.checkTag(tag, element);
    if (top !== undefined) top.end = tag.end;
    if (tag.selfClosing) return;
    this.stack.push({ element, tag: tagName, masked, scope, finished: tag.finished, runs: [], branching: false, end: tag.end });
  }

  private checkTag(tag: StartTag, { attributes, uncertainTag }: Draft): void {
    const { original, masked } = this;
    for (const name of tag.bare) {
      if (!masked.tokens.touch(name)) this.report('attribute-without-value', name);
    }
    const repeated = uncertainTag ? undefined : repeatedAttribute(attributes);
    if (repeated) this.report('attribute-twice', repeated.span);
    for (const [index, { span, valueSpan }] of attributes.entries()) {
      if (span.start === attributes[index - 1]?.span.end) this.report('space-missing', span);
      if (!masked.tokens.touch(valueSpan)) this.ampersands(original.slice(valueSpan.start, valueSpan.end), valueSpan.start);
    }
  }

  private endTag(start: number): number {
    const { text } = this;
    const nameEnd = endOfName(text, start + 2);
    const after = skipSpace(text, nameEnd);
    const end = text[after] === '>' ? after + 1 : nameEnd;
    const span = { start, end };
    const name = text.slice(start + 2, nameEnd);
    const masked = this.masked.tokens.touchRange(start + 2, nameEnd);
    let index = this.stack.length - 1;
    for (; index >= 0; index--) {
      const frame = this.stack[index];
      if (masked ? frame?.masked : frame?.tag === name && !frame.masked) break;
    }
    if (index < 0) {
      this.report(name === '' ? 'tag-not-finished' : 'closing-tag-unexpected', span);
      if (this.isMistyped(name)) this.close(span);
      else if (this.top !== undefined) this.top.end = end;
      return end;
    }
    this.closeDownTo(index + 1);
    if (text[after] !== '>') this.report('tag-not-finished', span);
    this.close(span);
    return end;
  }

  /** A closing tag of no open element, behind the text of one without children, is that one's with a slip of the pen: what follows is not inside it. */
  private isMistyped(name: string): boolean {
    const { top } = this;
    return name !== '' && this.stack.length > 1 && top !== undefined && top.runs.length > 0 && top.element.children.length === 0;
  }

  /** Ends the innermost element. */
  private close(span: Span | undefined): Frame | undefined {
    const frame = this.stack.pop();
    if (frame === undefined) return undefined;
    this.waiting.length = Math.min(this.waiting.length, this.stack.length + 1);
    finish(frame, span);
    if (this.top !== undefined) this.top.end = span?.end ?? frame.end;
    return frame;
  }

  /** Ends the elements deeper than `depth`, whose closing tags are missing. */
  private closeDownTo(depth: number): void {
    const typing: Draft[] = [];
    while (this.stack.length > depth) {
      const frame = this.close(undefined);
      if (frame === undefined) break;
      this.report('element-not-closed', frame.element.nameSpan);
      if (!frame.finished) typing.push(frame.element);
    }
    for (const element of typing.reverse()) releaseChildren(element);
  }
}
