/** The languages that every text exists in. */
export type Locale = 'en' | 'zh-cn';

export const locales = ['en', 'zh-cn'] as const satisfies readonly Locale[];

/** One text in every language; a missing language does not compile. */
export type InEveryLocale<T> = { readonly [L in Locale]: T };

/** The locale for a language tag such as `zh-CN`, `zh-hans` or `de`; English for what is not written. */
export function localeFor(languageTag: string): Locale {
  return /^zh\b/i.test(languageTag) && !/hant|tw|hk|mo/i.test(languageTag) ? 'zh-cn' : 'en';
}
