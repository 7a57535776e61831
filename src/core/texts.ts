import type { ClaimText, Source } from './knowledge/claim';
import type { TopicText } from './knowledge/topic';
import type { InterfaceText } from './interface.text';
import type { ProfileText } from './profile/remarks/profile.text';
import type { RuleText } from './rules/rule';
import type { Locale } from './text/locale';

/** Every sentence of one language. An adapter loads one language at first use and hands it to `explain`; findings carry ids and values only. */
export interface Texts {
  readonly locale: Locale;
  readonly rules: Readonly<Record<string, RuleText>>;
  readonly topics: Readonly<Record<string, TopicText>>;
  readonly claims: Readonly<Record<string, ClaimText>>;
  readonly sources: Readonly<Record<string, Source>>;
  readonly profile: ProfileText;
  readonly interface: InterfaceText;
}

/** The ids under which sentences stand, the same in all languages; at its ends what they all say alike, or 0 where a sentence of the language goes. */
export type TextShape = string | 0 | { readonly [id: string]: TextShape };

/** The texts of one language from what is shipped: the shape, and the language's sentences in its order. */
export function unfoldTexts(shape: TextShape, sentences: readonly string[]): Texts {
  let next = 0;
  const unfold = (part: TextShape): unknown => {
    if (part === 0) return sentences[next++];
    if (typeof part === 'string') return part;
    return Object.fromEntries(Object.entries(part).map(([id, inner]) => [id, unfold(inner)]));
  };
  const texts = unfold(shape);
  if (next !== sentences.length) throw new RangeError('the sentences are of another shape');
  return texts as Texts;
}
