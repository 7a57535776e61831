import type { Kind } from '../model/document';
import type { Instruction, Stage } from '../model/dockerfile/types';
import type { XmlElement } from '../model/libvirt/types';
import type { ClaimId } from '../knowledge/claims';
import type { ServiceContext } from '../profile/context/service';
import type { Profile } from '../profile/types';
import type { Aim, Audience, Settings, Severity } from '../settings';
import type { InEveryLocale } from '../text/locale';
import type { PlaceholdersOf, Values } from '../text/message';
import type { Uri } from '../text/uri';
import type { FileEdit, Place } from '../workspace/effective';
import type { BuildContext, Domain, Image, Project, Service } from '../workspace/workload';

export type { FileEdit } from '../workspace/effective';

/** A rule in one language. */
export interface RuleText {
  /** The thing found, as a heading. */
  readonly title: string;
  /** The mechanism and both sides: what is given up, what is gained. */
  readonly why: string;
  /** When leaving it as it is is right. */
  readonly keep?: string;
  /** One sentence a message, to stand beside the line. */
  readonly messages: Readonly<Record<string, string>>;
  /** What a fix does, as an imperative. */
  readonly fixes?: Readonly<Record<string, string>>;
  /** What related places say. */
  readonly related?: Readonly<Record<string, string>>;
}

export type RuleTexts = InEveryLocale<RuleText>;

type Keys<T> = T extends object ? Extract<keyof T, string> : never;
type Part = 'messages' | 'fixes' | 'related';
type PlaceholdersIn<T, K extends string> = T extends object
  ? K extends keyof T
    ? T[K] extends string
      ? PlaceholdersOf<T[K]>
      : never
    : never
  : never;

type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;
type Mismatched<En, Zh> = {
  [K in Keys<En> | Keys<Zh>]: K extends Keys<En> & Keys<Zh>
    ? Same<PlaceholdersIn<En, K>, PlaceholdersIn<Zh, K>> extends true
      ? never
      : K
    : K;
}[Keys<En> | Keys<Zh>];

type Mistakes<T extends RuleTexts> = { [P in Part]: Mismatched<T['en'][P], T['zh-cn'][P]> }[Part];

/** The text of a rule, in a file `<thing>.text.ts` of its own that no bundle contains. Both languages must have the same ids and placeholders. */
export function defineRuleText<const T extends RuleTexts>(
  text: T & ([Mistakes<T>] extends [never] ? T : { 'differs between the languages': Mistakes<T> }),
): T {
  return text;
}

/** One instruction of a Dockerfile, ONBUILD's and HEALTHCHECK's inner ones included. */
export interface InstructionSubject {
  readonly file: Uri;
  readonly model: Image['model'];
  readonly instruction: Instruction;
  /** The ONBUILD or HEALTHCHECK that it stands in. */
  readonly within: Instruction | undefined;
  /** Its stage; an ARG before the first FROM has none. */
  readonly stage: Stage | undefined;
  /** The target that it is part of, if any. */
  readonly image: Image | undefined;
  /** The targets whose build runs it, those that only copy from its stage included. */
  readonly builtBy: readonly Image[];
  /** The folders that its builds send, where the Dockerfile copies all that is in them. */
  readonly contexts: readonly BuildContext[];
}

/** What a rule looks at, by its `on`. */
export interface Subjects {
  readonly service: Service;
  readonly project: Project;
  /** A Dockerfile's target stage with the stages below it. */
  readonly image: Image;
  readonly instruction: InstructionSubject;
  readonly domain: Domain;
  /** A device element, inside a domain or alone in a file to attach; `domain` is absent for the latter. */
  readonly device: {
    readonly file: Uri;
    readonly element: XmlElement;
    readonly domain: Domain | undefined;
    readonly model: Domain['model'];
  };
  /** All that libvirt is handed at once: a domain's own element, or a device alone. For rules that look at elements of any kind. */
  readonly document: Subjects['device'];
}

/** How sure one may be that a fix changes nothing but what it is about; CONTRIBUTING says where the line runs. */
export type Safety = 'safe' | 'review';

type ValuesFor<Template extends string> = [PlaceholdersOf<Template>] extends [never]
  ? { readonly values?: undefined }
  : { readonly values: { readonly [P in PlaceholdersOf<Template>]: string | number | readonly string[] } };

type Text<T, P extends Part, K> = T extends RuleTexts
  ? T['en'][P] extends object
    ? K extends keyof T['en'][P]
      ? Extract<T['en'][P][K], string>
      : never
    : never
  : never;

type FixReport<T extends RuleTexts> = {
  [K in Keys<T['en']['fixes']>]: { readonly title: K; readonly safety: Safety; readonly edits: readonly FileEdit[] } & ValuesFor<
    Text<T, 'fixes', K>
  >;
}[Keys<T['en']['fixes']>];

type RelatedReport<T extends RuleTexts> = {
  [K in Keys<T['en']['related']>]: { readonly message: K; readonly at: Place } & ValuesFor<Text<T, 'related', K>>;
}[Keys<T['en']['related']>];

/** What a rule yields. */
export type Report<T extends RuleTexts> = {
  [K in Keys<T['en']['messages']>]: {
    readonly message: K;
    readonly at: Place;
    readonly related?: readonly RelatedReport<T>[];
    readonly fixes?: readonly FixReport<T>[];
  } & ValuesFor<Text<T, 'messages', K>>;
}[Keys<T['en']['messages']>];

/** What a rule may ask beside its subject. */
export interface RuleContext {
  readonly settings: Settings;
  /** What is known of a service; worked out once, however many rules ask. */
  of(service: Service): ServiceContext;
  /** The boundaries of a service and the tier that follows. */
  profileOf(service: Service): Profile;
  /** What `compute`, always the same function, gives for something that several rules or services look at; worked out once, so that they take one look at all. */
  readonly about: <S extends Project | Domain | Subjects['document'], T>(of: S, compute: (of: S) => T) => T;
}

interface RuleBase {
  /** `<kind>/<thing>`, also its path, page and fixture folder. */
  readonly id: `${Kind}/${string}`;
  /** The version that brought it. */
  readonly since: string;
  /** `careful` for absences and smells that most public files would trip over. */
  readonly audience: Audience;
  /** What it rests on, the most telling one first. */
  readonly claims: readonly [ClaimId, ...ClaimId[]];
  /** Whether severity stays as it is even in a file for development: what is handed over is handed over there too. */
  readonly steady?: boolean;
  /** Whether a sandboxed runtime stands between this and the host, so that severity drops one step. */
  readonly behindSandbox?: boolean;
  /** The aims that its advice serves: whoever sets one as the intent is shown its hints as information, and first. */
  readonly serves?: readonly Aim[];
  /** The rules of other linters that say the same; they silence this one where they are in use or were switched off at the line. */
  readonly twins?: readonly string[];
}

/** What narrows down what a rule is called for. */
type Narrowing<O extends keyof Subjects> = O extends 'device'
  ? {
      /** The names of libvirt's elements that it looks at, such as `disk`; it is called for no others. All where none are named. */
      readonly elements?: readonly string[];
    }
  : unknown;

type RuleOn<T extends RuleTexts, O extends keyof Subjects> = RuleBase &
  Narrowing<O> & {
    readonly on: O;
    /** The severity of each message. */
    readonly messages: { readonly [K in Keys<T['en']['messages']>]: Severity };
    check(subject: Subjects[O], context: RuleContext): Iterable<Report<T>>;
  };

export type RuleDefinition<T extends RuleTexts> = { [O in keyof Subjects]: RuleOn<T, O> }[keyof Subjects];

/** A report whose ids are no longer typed. */
export interface AnyReport {
  readonly message: string;
  readonly values?: Values | undefined;
  readonly at: Place;
  readonly related?: readonly { readonly message: string; readonly values?: Values | undefined; readonly at: Place }[];
  readonly fixes?: readonly {
    readonly title: string;
    readonly values?: Values | undefined;
    readonly safety: Safety;
    readonly edits: readonly FileEdit[];
  }[];
}

type AnyRuleOn<O extends keyof Subjects> = RuleBase &
  Narrowing<O> & {
    readonly on: O;
    readonly messages: Readonly<Record<string, Severity>>;
    check(subject: Subjects[O], context: RuleContext): Iterable<AnyReport>;
  };

/** A rule as the rest of the core sees it. */
export type Rule = { [O in keyof Subjects]: AnyRuleOn<O> }[keyof Subjects];

/** One thing to find: data first, function last. `T` is the type of its text file, imported as a type only. */
export function defineRule<T extends RuleTexts>(rule: RuleDefinition<T>): Rule {
  return rule as Rule;
}
