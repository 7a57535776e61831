import type { Aim } from '../settings';
import type { InEveryLocale } from '../text/locale';
import type { PlaceholdersOf } from '../text/message';
import { parseBoolean } from '../text/values';
import type { ClaimId } from './claims';
import type { FactId } from './facts';
import { runtimeFamily, type RuntimeFamily } from './runtimes';

/** A mapping, read by dotted path. */
export interface Definition {
  /** The value there; `undefined` where there is none, or where a variable hides it. */
  text(path: string): string | undefined;
  /** Whether the key is there, also where a variable hides its value. */
  has(path: string): boolean;
}

/** What a topic is asked about: one construct as it is written. */
export interface Described {
  readonly path: string;
  /** The value as the reader of the file sees it; `undefined` where there is none, or where a variable or template hides it. */
  readonly value: string | undefined;
  /** Named parts of a compound value: `source`, `target`, `mode` of a mount; `host`, `published`, `target`, `protocol` of a port; `registry`, `path`, `name`, `tag` of an image; the options of `RUN --mount`;
   * of Compose also the `name` that the author gave what it lies in, such as a sysctl, a network or a driver's option;
   * of a Dockerfile also `form`, the `name` of a pair, the `variable` that is all of a value, the `stage` that a FROM or `--from` means, the `scope` of an
   * ARG before the first FROM (`global`), and of heredocs `heredoc` (`literal` or `expanded`) and the `interpreter`; of a command that is a list in Compose `form`;
   * of a raw argument of a domain the `previous` and the `next` one, and within a device of a domain `only`, where there is no other of its name. */
  readonly parts: Readonly<Record<string, string>>;
  /** The value of a neighbour: another key of the same mapping, another attribute of the same element, another flag of the same instruction, empty where it has none. */
  sibling(name: string): string | undefined;
  /** libvirt: whether the element has that attribute, also where a template hides its value. */
  writes?(name: string): boolean;
  /** Compose: a key of the service or top-level definition that it lies in, however deep; keys of mappings in it by dotted path.
   * libvirt: an attribute (`@type`), a child’s attribute (`target@bus`) or a child’s text (`model`, `driver/tune`), empty where it has none, of the
   * device or section that it lies in or is: the child of `devices` or of `domain`. Of several children of one name the first counts. */
  owner(path: string): string | undefined;
  /** Whether that service, definition, device or section has it, also where a variable or template hides its value. */
  owns(path: string): boolean;
  /** libvirt: the same of the domain (`@type`, `os/type@arch`, `vcpu`); there is none around a device that is attached alone. */
  domain?(path: string): string | undefined;
  /** libvirt: whether any element along that path of the domain has the value, or a template that may stand for it. */
  mayHold?(path: string, value: string): boolean;
  /** Compose: a network or volume that the project defines at its top level; without a project, that this file does. */
  defined?(collection: 'networks' | 'volumes', name: string): Definition | undefined;
}

/** What one value of a construct means. */
export interface VariantText {
  /** What this value does, in one sentence. */
  readonly does: string;
  /** What is given up. */
  readonly gives?: string;
  /** What is gained. */
  readonly gains?: string;
  /** When keeping it is right. */
  readonly right?: string;
}

/** What does the same job elsewhere; shown only where it changes a decision, and only with a claim. */
export type Counterpart = 'docker' | 'kvm' | 'xen' | 'lxc';

/** A topic in one language. */
export interface TopicText {
  /** The construct's name as a reader would say it. */
  readonly title: string;
  /** What the construct decides, whatever its value; shown where the value is not known or has no variant. */
  readonly summary: string;
  readonly gives?: string;
  readonly gains?: string;
  readonly right?: string;
  readonly variants?: Readonly<Record<string, VariantText>>;
  readonly counterparts?: { readonly [C in Counterpart]?: string };
}

export type TopicTexts = InEveryLocale<TopicText>;

type Strings<T> = T extends string ? T : T extends object ? Strings<T[keyof T]> : never;
type Known = FactId | 'value';
type UnknownPlaceholder<T> = Exclude<PlaceholdersOf<Strings<T>>, Known>;
type Keys<T> = T extends object ? keyof T : never;

/** Checks, at compile time, that both languages have the same variants and counterparts and name only facts that exist. */
type Checked<T extends TopicTexts> = [UnknownPlaceholder<T>] extends [never]
  ? [Keys<T['en']['variants']>] extends [Keys<T['zh-cn']['variants']>]
    ? [Keys<T['zh-cn']['variants']>] extends [Keys<T['en']['variants']>]
      ? T
      : { 'variant missing in en': Exclude<Keys<T['zh-cn']['variants']>, Keys<T['en']['variants']>> }
    : { 'variant missing in zh-cn': Exclude<Keys<T['en']['variants']>, Keys<T['zh-cn']['variants']>> }
  : { 'unknown placeholder': UnknownPlaceholder<T> };

/** The text of a topic, in a file `<thing>.text.ts` of its own that no bundle contains. */
export function defineTopicText<const T extends TopicTexts>(text: T & Checked<T>): T {
  return text;
}

type VariantOf<T extends TopicTexts> = Extract<Keys<T['en']['variants']>, string>;
type CounterpartsOf<T extends TopicTexts> = Extract<Keys<T['en']['counterparts']>, Counterpart>;

export interface TopicDefinition<T extends TopicTexts> {
  /** The construct paths it explains, the most telling one first. */
  readonly constructs: readonly [string, ...string[]];
  /** What it rests on, the most telling one first. */
  readonly claims: readonly [ClaimId, ...ClaimId[]];
  /** The claim behind each counterpart sentence. */
  readonly counterparts: { readonly [C in CounterpartsOf<T>]: ClaimId };
  /** Which variant the value is; `undefined` where none fits, which shows the summary. */
  variant(described: Described): VariantOf<T> | undefined;
  /** The variants beside which the counterparts are said; all of them unless given. The summary always has them. */
  readonly compared?: readonly VariantOf<T>[];
  /** What each aim would choose, as it would be written in this place; shown where it differs from the value. */
  choices?(described: Described): Choices;
  /** Whether nothing should be said of this value, because the hover would state the obvious. */
  silent?(described: Described): boolean;
}

/** Values by the aim that would choose them. */
export type Choices = { readonly [A in Aim]?: string };

/** A topic as the rest of the core sees it. */
export interface Topic {
  readonly constructs: readonly string[];
  readonly claims: readonly ClaimId[];
  readonly counterparts: { readonly [C in Counterpart]?: ClaimId };
  variant(described: Described): string | undefined;
  readonly compared?: readonly string[];
  choices?(described: Described): Choices;
  silent?(described: Described): boolean;
}

/** What one construct means. `T` is the type of its text file, imported as a type only. */
export function defineTopic<T extends TopicTexts>(topic: TopicDefinition<T>): Topic {
  return topic as Topic;
}

/** Whether a top-level definition stands for what exists already; one that a variable decides counts as such. */
export function isExternal({ text, has }: Definition): boolean {
  return has('external') && parseBoolean(text('external')) !== false;
}

/** The family of the runtime that a service names, `runc` where it names none; `undefined` for one that is not known or that a variable hides. */
export function runtimeFamilyOf({ owner, owns }: Described): RuntimeFamily | undefined {
  const runtime = owner('runtime') ?? (owns('runtime') ? undefined : '');
  return runtime === undefined ? undefined : runtimeFamily(runtime);
}

/** An attribute of the same element, or what libvirt takes where it is not written; `undefined` where a template hides it. */
export function attributeOr({ sibling, writes }: Described, name: string, absent: string): string | undefined {
  return sibling(name) ?? (writes?.(name) === true ? undefined : absent);
}

/** A `variant` function for values that are their own variant ids; anything else has no variant. */
export function sameAs<V extends string>(...variants: readonly V[]): (described: Described) => V | undefined {
  return ({ value }) => variants.find((variant) => variant === value);
}
