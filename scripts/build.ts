import { build } from 'esbuild';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { bundles } from '../esbuild.mjs';
import { gatherTexts } from './texts';

/** Writes `dist/`: the bundles and one text file per language. */
export async function main(): Promise<number> {
  rmSync('dist', { recursive: true, force: true });
  mkdirSync('dist');
  await Promise.all(bundles.map((options) => build(options)));
  for (const [locale, texts] of Object.entries(await gatherTexts())) writeFileSync(`dist/texts.${locale}.json`, JSON.stringify(texts));
  return 0;
}
