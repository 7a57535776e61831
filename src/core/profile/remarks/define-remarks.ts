import type { PlaceholdersOf } from '../../text/message';

type Templates = Readonly<Record<string, string>>;

type Same<A extends string, B extends string> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;

/** The translations that fit: every sentence is there, with the placeholders of the English one. */
type Fitting<En extends Templates, Zh extends Readonly<Record<keyof En, string>>> = {
  readonly [K in keyof En]: Same<PlaceholdersOf<En[K]>, PlaceholdersOf<Zh[K]>> extends true ? Zh[K] : never;
};

/** Sentences in both languages; one that is missing or has other placeholders in one of them does not compile. */
export function defineRemarks<const En extends Templates, const Zh extends Readonly<Record<keyof En, string>>>(texts: {
  readonly en: En;
  readonly 'zh-cn': Zh & Fitting<En, Zh>;
}): { readonly en: En; readonly 'zh-cn': Zh } {
  return texts;
}
