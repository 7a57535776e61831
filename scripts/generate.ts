import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { rulePage } from '../src/core/explain/page';
import type { Rule } from '../src/core/rules/rule';
import { locales, type Locale } from '../src/core/text/locale';
import type { Texts } from '../src/core/texts';
import { manifest, names } from './manifest';
import { defaultExports, filesBelow } from './modules';
import { readme } from './readme';
import { gatherTexts } from './texts';

/** Writes what follows from rules, topics and texts; with `--check` writes nothing and fails where something is stale. */
export async function main(options: readonly string[]): Promise<number> {
  const rulePaths = filesBelow('src/core/rules', (path) => byHand(path) && path.split('/').length === 5 && !path.includes('/support/'));
  const topicPaths = filesBelow('src/core/knowledge/topics', (path) => byHand(path) && path.split('/').length === 6);
  const indexes = new Map([
    ['src/core/rules/index.ts', ruleIndex(rulePaths)],
    ['src/core/knowledge/topics/index.ts', topicIndex(topicPaths)],
  ]);
  if (options.includes('--check')) return report([...stale(indexes), ...stale(await derived(rulePaths))]);
  write(indexes);
  write(await derived(rulePaths));
  return 0;
}

/** The files that differ from what they should be, and the pages of rules that are gone. */
function stale(files: ReadonlyMap<string, string>): string[] {
  const differ = [...files].filter(([path, text]) => !existsSync(path) || readFileSync(path, 'utf8') !== text).map(([path]) => path);
  return [...differ, ...orphans(files)];
}

function orphans(files: ReadonlyMap<string, string>): string[] {
  if (!files.has(pagePath('index', 'en')) || !existsSync('docs/rules')) return [];
  return filesBelow('docs/rules', (path) => !files.has(path));
}

function report(paths: readonly string[]): number {
  for (const path of paths) console.error(`stale: ${path}; run npm run generate`);
  return paths.length > 0 ? 1 : 0;
}

function write(files: ReadonlyMap<string, string>): void {
  for (const path of orphans(files)) rmSync(path);
  for (const path of stale(files)) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, files.get(path) ?? '');
  }
}

const byHand = (path: string) => path.endsWith('.ts') && !path.endsWith('.text.ts');

/** What follows from rules and texts, read through their folders and not through the indexes. */
async function derived(rulePaths: readonly string[]): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  const rules = [...(await defaultExports<Rule>(rulePaths)).values()];
  const texts = await gatherTexts();
  for (const rule of rules) {
    for (const locale of locales) files.set(pagePath(rule.id, locale), rulePage(rule, texts[locale]));
  }
  for (const locale of locales) files.set(pagePath('index', locale), pageList(rules, texts[locale], locale));
  files.set('package.json', manifest(readFileSync('package.json', 'utf8'), rules));
  for (const locale of locales) {
    const path = locale === 'en' ? 'package.nls.json' : `package.nls.${locale}.json`;
    files.set(path, names(readFileSync(path, 'utf8'), rules, texts[locale]));
  }
  files.set(
    'README.md',
    readme(
      readFileSync('README.md', 'utf8'),
      rules,
      texts.en,
      JSON.parse(files.get('package.json') ?? '{}'),
      JSON.parse(files.get('package.nls.json') ?? '{}'),
    ),
  );
  return files;
}

const pagePath = (id: string, locale: Locale) => `docs/rules/${locale}/${id}.md`;

function pageList(rules: readonly Rule[], texts: Texts, locale: Locale): string {
  const title = locale === 'en' ? 'Rules' : '规则';
  return `# ${title}\n\n${rules.map((rule) => `- [\`${rule.id}\`](${rule.id}.md) ${texts.rules[rule.id]?.title}`).join('\n')}\n`;
}

const note = '// Written by `npm run generate`.\n';

function ruleIndex(paths: readonly string[]): string {
  const imports = paths.map((path, index) => `import rule${index} from './${path.slice('src/core/rules/'.length, -3)}';`);
  return [
    note + "import type { Rule } from './rule';",
    ...imports,
    '',
    '/** Every rule, by id. */',
    `export const rules: readonly Rule[] = [`,
    ...paths.map((_, index) => `  rule${index},`),
    '];',
    '',
  ].join('\n');
}

function topicIndex(paths: readonly string[]): string {
  const id = (path: string) => path.slice('src/core/knowledge/topics/'.length, -3);
  const imports = paths.map((path, index) => `import topic${index} from './${id(path)}';`);
  return [
    note + "import type { Topic } from '../topic';",
    ...imports,
    '',
    '/** Every topic, by id: `<kind>/<thing>`. */',
    `export const topics: Readonly<Record<string, Topic>> = {`,
    ...paths.map((path, index) => `  '${id(path)}': topic${index},`),
    '};',
    '',
  ].join('\n');
}
