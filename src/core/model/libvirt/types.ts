import type { Certain } from '../certain';
import type { Model } from '../document';
import type { Span, Token } from '../../text/span';

export interface XmlAttribute {
  /** The name as written, with its prefix. */
  readonly name: string;
  /** Entities decoded; unknown where a template token is part of it. */
  readonly value: Certain<string>;
  /** Name, `=`, quotes and value. */
  readonly span: Span;
  readonly nameSpan: Span;
  /** Between the quotes. Of a value whose quote was never closed: up to where it was cut. */
  readonly valueSpan: Span;
  readonly quote: "'" | '"' | '';
  readonly closed: boolean;
}

export interface XmlElement {
  /** The local name. */
  readonly name: string;
  /** The namespace the prefix or a default `xmlns` is bound to; `undefined` for none. */
  readonly namespace: string | undefined;
  readonly attributes: readonly XmlAttribute[];
  readonly children: readonly XmlElement[];
  /** The character data directly inside, trimmed, entities decoded; unknown where a template token is part of it; `undefined` where there is none. */
  readonly content: Certain<string> | undefined;
  /** Where `content` is written, without the white space around it. */
  readonly contentSpan: Span | undefined;
  /** From `<` to the end of the closing tag, or of what can be read. */
  readonly span: Span;
  /** The start tag with its brackets. */
  readonly openSpan: Span;
  readonly closeSpan: Span | undefined;
  /** The tag name in the start tag, with its prefix. */
  readonly nameSpan: Span;
  readonly selfClosing: boolean;
  /** Whether template tokens stand inside, between the children, so that children may be missing, repeated or optional. */
  readonly templated: boolean;
  /** Whether template tokens stand in the start tag outside of the quotes, or it is still being typed, so that attributes may be missing or added. */
  readonly uncertainTag?: true;
  readonly parent: XmlElement | undefined;
  /** The children by name and namespace; of an element with many, so that asking often costs no more than asking once. */
  readonly byName?: () => ReadonlyMap<string, readonly XmlElement[]>;
}

/**
 * What a root element is: a domain; `device` that can be attached alone; `wrapper` that holds a domain (snapshot, status, backup);
 * another libvirt document, which is recognised and left alone.
 */
export type RootRole = 'domain' | 'device' | 'wrapper' | 'other';

export interface LibvirtRoot {
  readonly role: RootRole;
  readonly element: XmlElement;
}

/** The habits of a file that edits keep to. */
export interface WritingStyle {
  /** What most attributes are quoted by; libvirt's own where there are none. */
  readonly quote: "'" | '"';
  /** What a child is indented by, seen at the first that begins a line below its parent's. */
  readonly step: string;
}

export interface LibvirtModel extends Model {
  readonly kind: 'libvirt';
  /** The recognised roots in the order of the text; a file can hold several documents. */
  readonly roots: readonly LibvirtRoot[];
  /** Every domain element, those inside wrappers included. */
  readonly domains: readonly XmlElement[];
  /** How the file is written, for edits; computed at first use. */
  readonly style: WritingStyle;
  /** Template tokens in the order of the text, as masked before parsing; no edit may touch one. */
  readonly masked: readonly Token[];
}
