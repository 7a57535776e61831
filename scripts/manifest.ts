import type { Rule } from '../src/core/rules/rule';
import { severities } from '../src/core/settings';
import type { Texts } from '../src/core/texts';

interface Manifest {
  contributes?: { configuration?: { properties?: Record<string, { properties?: Record<string, unknown> }> } };
}

const json = (value: unknown) => `${JSON.stringify(value, undefined, 2)}\n`;
const nameOfRule = (rule: Rule) => `rule.${rule.id}`;

/** The manifest with a setting for every rule under `virtlens.rules`. */
export function manifest(text: string, rules: readonly Rule[]): string {
  const parsed = JSON.parse(text) as Manifest;
  const setting = parsed.contributes?.configuration?.properties?.['virtlens.rules'];
  if (setting) {
    setting.properties = Object.fromEntries(
      rules.map((rule) => [rule.id, { type: 'string', enum: [...[...severities].reverse(), 'off'], description: `%${nameOfRule(rule)}%` }]),
    );
  }
  return json(parsed);
}

/** The names of the manifest's contributions in one language, with each rule's title. */
export function names(text: string, rules: readonly Rule[], texts: Texts): string {
  const written = Object.entries(JSON.parse(text) as Record<string, string>).filter(([key]) => !key.startsWith('rule.'));
  return json(Object.fromEntries([...written, ...rules.map((rule) => [nameOfRule(rule), texts.rules[rule.id]?.title ?? rule.id])]));
}
