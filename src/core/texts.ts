import type { ClaimText, Source } from './knowledge/claim';
import type { TopicText } from './knowledge/topic';
import type { InterfaceText } from './interface.text';
import type { ProfileText } from './profile/remarks/profile.text';
import type { RuleText } from './rules/rule';
import type { Locale } from './text/locale';

/**
 * Every sentence of one language, as `generate` writes it to `dist/texts.<locale>.json`.
 * An adapter loads one at first use and hands it to `explain`; findings carry ids and values only.
 */
export interface Texts {
  readonly locale: Locale;
  readonly rules: Readonly<Record<string, RuleText>>;
  readonly topics: Readonly<Record<string, TopicText>>;
  readonly claims: Readonly<Record<string, ClaimText>>;
  readonly sources: Readonly<Record<string, Source>>;
  readonly profile: ProfileText;
  readonly interface: InterfaceText;
}
