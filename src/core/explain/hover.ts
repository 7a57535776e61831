import type { ClaimId } from '../knowledge/claims';
import { facts, type FactId } from '../knowledge/facts';
import { topics } from '../knowledge/topics';
import type { Choices, Counterpart, Described, Topic, TopicText, VariantText } from '../knowledge/topic';
import type { Aim } from '../settings';
import { fill, placeholdersIn, type Values } from '../text/message';
import type { Texts } from '../texts';
import { shortCitation } from './citation';
import { codeSpan } from './markdown';
import { colonOf, separatorOf } from './sentences';

/** What is to be said of one construct. */
export interface Explanation {
  /** The topic's id: `<kind>/<thing>`. */
  readonly topic: string;
  readonly markdown: string;
  readonly claims: readonly ClaimId[];
}

const byConstruct: ReadonlyMap<string, string> = new Map(
  Object.entries(topics).flatMap(([id, topic]) => topic.constructs.map((path) => [path, id])),
);

/** The id of the topic that explains a construct path; an item is explained by its list's topic unless it has its own. */
export function topicOf(kind: string, path: string): string | undefined {
  const own = byConstruct.get(path) ?? (path.endsWith('[]') ? byConstruct.get(path.slice(0, -2)) : undefined);
  return own?.startsWith(`${kind}/`) ? own : undefined;
}

/** What the topic says of the construct; `undefined` where it has nothing to say. */
export function explainTopic(id: string, described: Described, written: string, texts: Texts): Explanation | undefined {
  const topic = topics[id];
  const text = texts.topics[id];
  if (topic === undefined || text === undefined || topic.silent?.(described)) return undefined;
  const variantId = topic.variant(described);
  const variant: VariantText | undefined = variantId === undefined ? undefined : text.variants?.[variantId];
  const words = texts.interface.hover;
  const say = (template: string) => fill(template, valuesFor(template, described));
  const line = (label: string, sentence: string | undefined) =>
    sentence === undefined ? [] : [`- **${label}**${colonOf(texts)}${say(sentence)}`];
  const said = variant ?? { does: text.summary, gives: text.gives, gains: text.gains, right: text.right };
  const head = `**${text.title}**${written === '' ? '' : ` ${codeSpan(written)}`}`;
  const sides = [...line(words.gives, said.gives), ...line(words.gains, said.gains), ...line(words.right, said.right)];
  const isCompared = variantId === undefined || (topic.compared?.includes(variantId) ?? true);
  const counterparts = isCompared ? counterpartLines(topic, text, texts, say) : [];
  const choices = topic.choices ? choicesLine(topic.choices(described), described.value, texts) : [];
  const claim = topic.claims[0];
  const markdown = [
    `${head}  \n${say(said.does)}`,
    ...(sides.length > 0 ? [sides.join('\n')] : []),
    ...(counterparts.length + choices.length > 0 ? [[...counterparts, ...choices].join('\n')] : []),
    ...(claim ? [`*${words.restsOn}${colonOf(texts)}${shortCitation(claim, texts)}*`] : []),
  ].join('\n\n');
  return { topic: id, markdown, claims: topic.claims };
}

function counterpartLines(topic: Topic, text: TopicText, texts: Texts, say: (template: string) => string): readonly string[] {
  const names = texts.interface.hover.counterparts;
  return (Object.keys(topic.counterparts) as Counterpart[])
    .flatMap((id) => {
      const sentence = text.counterparts?.[id];
      return sentence === undefined ? [] : [`- ${names[id]}${colonOf(texts)}${say(sentence)}`];
    })
    .slice(0, 3);
}

/** The other values that someone with one aim in mind would write here; none where the value is not known, or is what all of them would choose. */
function choicesLine(choices: Choices, written: string | undefined, texts: Texts): readonly string[] {
  const { aims, choices: label } = texts.interface.hover;
  const others = written === undefined ? [] : (Object.keys(aims) as Aim[]).filter((aim) => (choices[aim] ?? written) !== written);
  if (others.length === 0) return [];
  const named = new Map<string, string[]>();
  for (const aim of others) {
    const value = choices[aim] ?? '';
    named.set(value, [...(named.get(value) ?? []), aims[aim]]);
  }
  const said = [...named].map(([value, names]) => `${names.join(separatorOf(texts))} ${codeSpan(value)}`);
  return [`- ${label}${colonOf(texts)}${said.join(texts.locale === 'zh-cn' ? '；' : '; ')}`];
}

function valuesFor(template: string, described: Described): Values {
  const values: Record<string, string> = {};
  for (const name of placeholdersIn(template)) {
    if (name === 'value') values[name] = codeSpan(described.value ?? '…');
    else if (name in facts) values[name] = facts[name as FactId].value;
  }
  return values;
}
