import type { InEveryLocale } from '../text/locale';

/** What a claim is about, as the two documents divide the matter. */
export type Dimension =
  'principle' | 'isolation' | 'performance' | 'startup' | 'density' | 'portability' | 'ecosystem' | 'state' | 'delivery' | 'kernel' | 'fit';

export type Technology = 'docker' | 'lxc' | 'kvm' | 'qemu' | 'libvirt' | 'xen' | 'gvisor' | 'kata' | 'firecracker' | 'windows';

/** Where a statement can be read: a paper, a vendor's reference, a standard, or one of the two documents. */
export interface Source {
  readonly title: string;
  /** What it is called where there is little room; its title and publisher otherwise. */
  readonly short?: string;
  /** Authors, or the vendor or project that publishes it. */
  readonly by: string;
  /** Year of publication, or the version or date that was read. */
  readonly edition: string;
  /** A public address, without a protocol where it is a path in a source tree. */
  readonly place: string;
}

/** A statement that hovers, rules and comparisons rest on; its sentences are in the `.text.ts` beside it. */
export interface Claim<S extends string = string> {
  readonly source: S;
  /** Section, page, file and line, or anchor inside the source. */
  readonly where: string;
  readonly dimension: Dimension;
  readonly technologies: readonly Technology[];
  /** For a measured claim: what was measured, on what, against what, in neutral shorthand (figures and names only). */
  readonly measured?: string;
}

/** The sentences of a claim in one language. */
export interface ClaimText {
  /** What the source says, in our words. */
  readonly says: string;
  /** What an expert adds today, where the source is dated, incomplete or wrong. */
  readonly today?: string;
}

/**
 * A figure or version that a topic prints: its text is the same in every language.
 * A measured one names year and conditions in the topic's sentence around it.
 */
export interface Fact<C extends string = string> {
  readonly value: string;
  readonly claim: C;
}

/** The texts of a set of claims in every language. */
export type ClaimTexts<Claims> = InEveryLocale<{ readonly [Id in keyof Claims]: ClaimText }>;
