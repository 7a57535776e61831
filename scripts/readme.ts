import type { Rule } from '../src/core/rules/rule';
import type { Texts } from '../src/core/texts';

interface Manifest {
  readonly contributes?: {
    readonly commands?: readonly { readonly command: string; readonly title: string }[];
    readonly configuration?: {
      readonly properties?: Readonly<
        Record<string, { readonly default?: unknown; readonly markdownDescription?: string; readonly description?: string }>
      >;
    };
  };
}

/** The README with its tables between their marks made anew. */
export function readme(
  text: string,
  rules: readonly Rule[],
  texts: Texts,
  manifest: Manifest,
  names: Readonly<Record<string, string>>,
): string {
  const name = (reference = '') => names[reference.replaceAll('%', '')] ?? reference;
  const cell = (value: string) => value.replaceAll('|', '\\|').replaceAll('\n', ' ');
  const table = (head: readonly string[], rows: readonly (readonly string[])[]) =>
    [head, head.map(() => '---'), ...rows.map((row) => row.map(cell))].map((row) => `| ${row.join(' | ')} |`).join('\n');
  const settings = Object.entries(manifest.contributes?.configuration?.properties ?? {});
  const tables: Readonly<Record<string, string>> = {
    rules: table(
      ['Rule', 'What it finds', 'For'],
      rules.map((rule) => [`[\`${rule.id}\`](docs/rules/en/${rule.id}.md)`, texts.rules[rule.id]?.title ?? '', rule.audience]),
    ),
    settings: table(
      ['Setting', 'Default', 'What it does'],
      settings.map(([id, { default: value, markdownDescription, description }]) => [
        `\`${id}\``,
        `\`${JSON.stringify(value)}\``,
        name(markdownDescription ?? description),
      ]),
    ),
    commands: table(
      ['Command', 'What it does'],
      (manifest.contributes?.commands ?? []).map(({ command, title }) => [`\`${command}\``, name(title)]),
    ),
  };
  return text.replace(/(<!-- table: (\w+) -->\n)[\s\S]*?(\n<!-- end -->)/g, (whole, start: string, id: string, end: string) =>
    tables[id] ? start + tables[id] + end : whole,
  );
}
