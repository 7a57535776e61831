import { build } from 'esbuild';
import { mkdirSync, rmSync } from 'node:fs';
import { bundles } from '../esbuild.mjs';
import { writeTexts } from './texts';

/** Writes `dist/`: the bundles, one file of sentences per language, and the shape that all languages share. */
export async function main(): Promise<number> {
  rmSync('dist', { recursive: true, force: true });
  mkdirSync('dist');
  await Promise.all(bundles.map((options) => build(options)));
  await writeTexts('dist');
  return 0;
}
