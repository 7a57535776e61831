import type { Locale, Texts } from '../../src/core/index';
import { gatherTexts } from '../../scripts/texts';

const gathered: { texts?: ReturnType<typeof gatherTexts> } = {};

/** The texts of a language, gathered from the sources and not from `dist/`; gathered once in a run. */
export async function loadTexts(locale: Locale): Promise<Texts> {
  gathered.texts ??= gatherTexts();
  return (await gathered.texts)[locale];
}
