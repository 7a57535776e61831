import { userMessage, type Finding, type Fix } from '../finding';
import { fill, type Values } from '../text/message';
import type { Texts } from '../texts';

/** What joins the items of a list in running text. */
export function separatorOf(texts: Texts): string {
  return texts.locale === 'zh-cn' ? '、' : ', ';
}

/** The colon of the language, with the space it wants. */
export function colonOf(texts: Texts): string {
  return texts.locale === 'zh-cn' ? '：' : ': ';
}

function sentence(template: string | undefined, values: Values, texts: Texts, id: string): string {
  return template === undefined ? id : fill(template, values, separatorOf(texts));
}

/** The finding as one sentence, with the reason where it was made milder and the profiles where it depends on some. */
export function findingSentence(finding: Finding, texts: Texts): string {
  const { finding: words } = texts.interface;
  return [
    sentence(texts.rules[finding.rule]?.messages[finding.message], finding.values, texts, finding.message),
    ...(finding.profiles.length > 0 ? [fill(words.profile, { profiles: finding.profiles }, separatorOf(texts))] : []),
    ...(finding.lowered ? [words.lowered[finding.lowered]] : []),
    ...(finding.intent === 'raised' ? [words.raised] : []),
  ].join(texts.locale === 'zh-cn' ? '' : ' ');
}

/** What a related place says. */
export function relatedSentence(finding: Finding, index: number, texts: Texts): string {
  const related = finding.related[index];
  if (related?.message === userMessage) return fill(texts.interface.finding.user, related.values);
  return related ? sentence(texts.rules[finding.rule]?.related?.[related.message], related.values, texts, related.message) : '';
}

/** The title of a fix. */
export function fixTitle(finding: Finding, fix: Fix, texts: Texts): string {
  return sentence(texts.rules[finding.rule]?.fixes?.[fix.title], fix.values, texts, fix.title);
}

/** A problem of a file as one sentence. What is wrong in XML is an id of ours; what is wrong in YAML is told by its parser, in English. */
export function problemSentence(id: string, values: Values, texts: Texts): string {
  const problems: Readonly<Record<string, string>> = texts.interface.problems;
  const errors: Readonly<Record<string, string>> = texts.interface.xmlErrors;
  const reason = values['reason'];
  const told = id === 'xml-syntax' && typeof reason === 'string' ? { ...values, reason: errors[reason] ?? reason } : values;
  return sentence(problems[id], told, texts, id);
}

/** The title of a rule. */
export function ruleTitle(rule: string, texts: Texts): string {
  return texts.rules[rule]?.title ?? rule;
}
