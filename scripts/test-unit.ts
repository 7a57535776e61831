import { build } from 'esbuild';
import Mocha from 'mocha';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { filesBelow } from './modules';

/** Files that take seconds: they come first, so that none of them is left running alone at the end. */
const isSlow = (path: string) => /\/(?:fixtures-|three-valued|cli\.|compose-every-edit|wall)/.test(path);

/** Runs the unit tests and fixtures; arguments are names of test files, none means all. */
export async function main(names: readonly string[]): Promise<number> {
  const entryPoints = filesBelow(
    'test',
    (path) => /^test\/[^/]+\.test\.ts$/.test(path) && (names.length === 0 || names.some((name) => path.includes(name))),
  );
  // A folder of its own, so that two runs can go on side by side.
  mkdirSync('out', { recursive: true });
  const outdir = mkdtempSync('out/test-');
  await build({
    entryPoints,
    outdir,
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    outExtension: { '.js': '.mjs' },
    packages: 'external',
    logLevel: 'warning',
  });
  const mocha = new Mocha({
    jobs: availableParallelism(),
    reporter: process.env.REPORTER ?? 'dot',
    timeout: 60_000,
    forbidOnly: true,
    forbidPending: true,
  });
  const files = filesBelow(outdir, (path) => path.endsWith('.test.mjs'));
  for (const path of [...files.filter(isSlow), ...files.filter((path) => !isSlow(path))]) mocha.addFile(path);
  mocha.parallelMode(true);
  const failures = await new Promise<number>((resolve) => mocha.run(resolve));
  rmSync(outdir, { recursive: true, force: true });
  return failures > 0 ? 1 : 0;
}
