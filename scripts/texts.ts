import type { ClaimText } from '../src/core/knowledge/claim';
import { sources } from '../src/core/knowledge/sources';
import type { TopicTexts } from '../src/core/knowledge/topic';
import type { RuleTexts } from '../src/core/rules/rule';
import type { InterfaceText } from '../src/core/interface.text';
import type { ProfileText } from '../src/core/profile/remarks/profile.text';
import { locales, type InEveryLocale, type Locale } from '../src/core/text/locale';
import type { Texts, TextShape } from '../src/core/texts';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { defaultExports, filesBelow } from './modules';

const idOf = (path: string, folder: string) => path.slice(folder.length + 1).replace(/\.text\.ts$/, '');

/** Gathers every `.text.ts` into one object per language. */
export async function gatherTexts(): Promise<Record<Locale, Texts>> {
  const isText = (path: string) => path.endsWith('.text.ts');
  const folders = { rules: 'src/core/rules', topics: 'src/core/knowledge/topics', claims: 'src/core/knowledge/claims' };
  const rules = await defaultExports<RuleTexts>(filesBelow(folders.rules, isText));
  const topics = await defaultExports<TopicTexts>(filesBelow(folders.topics, isText));
  const claims = await defaultExports<InEveryLocale<Record<string, ClaimText>>>(filesBelow(folders.claims, isText));
  const [ui] = [...(await defaultExports<InEveryLocale<InterfaceText>>(['src/core/interface.text.ts'])).values()];
  const [profile] = [...(await defaultExports<InEveryLocale<ProfileText>>(['src/core/profile/remarks/profile.text.ts'])).values()];
  if (ui === undefined || profile === undefined) throw new Error('the interface texts are missing');
  const inLocale = <T>(texts: ReadonlyMap<string, InEveryLocale<T>>, folder: string, locale: Locale) =>
    Object.fromEntries([...texts].map(([path, text]) => [idOf(path, folder), text[locale]]));
  const textsFor = (locale: Locale): Texts => ({
    locale,
    rules: inLocale(rules, folders.rules, locale),
    topics: inLocale(topics, folders.topics, locale),
    claims: Object.assign({}, ...[...claims.values()].map((set) => set[locale])) as Texts['claims'],
    sources,
    profile: profile[locale],
    interface: ui[locale],
  });
  return Object.fromEntries(locales.map((locale) => [locale, textsFor(locale)])) as Record<Locale, Texts>;
}

/** Folds the languages into the shape that they share and the sentences of each: ids, and what all say alike, stand there once. */
export function foldTexts(texts: Record<Locale, Texts>): { readonly shape: TextShape; readonly sentences: ReadonlyMap<Locale, string[]> } {
  const sentences = new Map(locales.map((locale) => [locale, [] as string[]]));
  const fold = (parts: readonly unknown[], path: string): TextShape => {
    const [first, ...others] = parts;
    if (typeof first === 'string') {
      if (others.every((other) => other === first)) return first;
      for (const [index, locale] of locales.entries()) {
        const said = parts[index];
        if (typeof said !== 'string') throw new Error(`${path}: no sentence in ${locale}`);
        sentences.get(locale)?.push(said);
      }
      return 0;
    }
    const groups = parts.map((part) => part as Readonly<Record<string, unknown>>);
    const ids = Object.keys(groups[0] ?? {});
    if (groups.some((group) => Object.keys(group).length !== ids.length)) throw new Error(`${path}: other ids in another language`);
    return Object.fromEntries(
      ids.map((id) => [
        id,
        fold(
          groups.map((group) => group[id]),
          `${path}/${id}`,
        ),
      ]),
    );
  };
  const shape = fold(
    locales.map((locale) => texts[locale]),
    '',
  );
  return { shape, sentences };
}

/** Writes the texts as they are shipped into a folder: `texts.shape.json`, and `texts.<locale>.json` for every language. */
export async function writeTexts(folder: string): Promise<void> {
  const { shape, sentences } = foldTexts(await gatherTexts());
  writeFileSync(join(folder, 'texts.shape.json'), JSON.stringify(shape));
  for (const [locale, said] of sentences) writeFileSync(join(folder, `texts.${locale}.json`), JSON.stringify(said));
}
