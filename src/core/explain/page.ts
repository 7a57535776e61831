import type { Rule } from '../rules/rule';
import { fill } from '../text/message';
import type { Texts } from '../texts';
import { citation, today } from './citation';
import { colonOf } from './sentences';

/** A message with its placeholders as a reader of the page sees them: `{path}` becomes *path*. */
function withNames(template: string): string {
  return template.replace(/`?\{([a-zA-Z][\w.-]*)\}`?/g, '‹$1›');
}

function list(entries: Readonly<Record<string, string>>, label: (id: string) => string): string {
  return Object.entries(entries)
    .map(([id, text]) => `- ${label(id)}${withNames(text)}`)
    .join('\n');
}

/** The page of a rule, as Markdown: the same in the editor, on the command line and in `docs/rules`. */
export function rulePage(rule: Rule, texts: Texts): string {
  const words = texts.interface;
  const text = texts.rules[rule.id];
  if (text === undefined) return fill(words.page.missing, { rule: rule.id });
  const kind = rule.id.slice(0, rule.id.indexOf('/')) as keyof typeof words.kind;
  const claims = rule.claims.map((id) => {
    const added = today(id, texts);
    return `- ${citation(id, texts)}${added ? `\n  - ${words.page.today}: ${added}` : ''}`;
  });
  const colon = colonOf(texts);
  const facts = [
    [words.page.kind, words.kind[kind]],
    [words.page.audience, words.audience[rule.audience]],
    [words.page.since, rule.since],
  ].map(([name, value]) => `${name}${colon}${value}`);
  const comment = kind === 'libvirt' ? ['<!-- ', ' -->'] : ['# ', ''];
  return [
    `# ${text.title}`,
    `\`${rule.id}\` · ${facts.join(' · ')}`,
    text.why,
    ...(text.keep ? [`## ${words.page.keep}`, text.keep] : []),
    `## ${words.page.messages}`,
    list(text.messages, (id) => `**${words.severity[rule.messages[id] ?? 'hint']}**${colon}`),
    `## ${words.page.fixes}`,
    text.fixes && Object.keys(text.fixes).length > 0 ? list(text.fixes, () => '') : words.page.noFix,
    `## ${words.page.restsOn}`,
    claims.join('\n'),
    `## ${words.page.ignore}`,
    `\`\`\`\n${comment[0]}virtlens-ignore ${rule.id}: ${words.page.reason}${comment[1]}\n\`\`\``,
    '',
  ]
    .join('\n\n')
    .replace(/\n{3,}$/, '\n');
}
