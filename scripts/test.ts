import { spawnSync } from 'node:child_process';

/** What the README's test command runs, in order; all of it runs even where a part fails, and the last line counts the parts. */
const parts: readonly (readonly [name: string, ...command: string[]])[] = [
  ['types', 'npx', 'tsc', '-b'],
  ['lint', 'npx', 'eslint', '.'],
  ['generated files', 'node', 'scripts/run.mjs', 'generate', '--check'],
  ['build', 'node', 'scripts/run.mjs', 'build'],
  ['unit tests', 'node', 'scripts/run.mjs', 'test-unit'],
  ['package', 'node', 'scripts/run.mjs', 'package'],
  ['editor tests', 'node', 'scripts/run.mjs', 'test-editor', '--vsix', 'out/virtlens.vsix'],
];

export function main(wanted: readonly string[]): number {
  const failed: string[] = [];
  const run = parts.filter(([name]) => wanted.length === 0 || wanted.includes(name));
  for (const [name, command = '', ...rest] of run) {
    console.log(`\n· ${name}`);
    const started = Date.now();
    const { status } = spawnSync(command, rest, { stdio: 'inherit', shell: process.platform === 'win32' });
    console.log(`· ${name} ${status === 0 ? 'passed' : 'FAILED'} in ${((Date.now() - started) / 1000).toFixed(1)} s`);
    if (status !== 0) failed.push(name);
  }
  if (failed.length > 0) console.log(`\nfailed: ${failed.join(', ')}`);
  console.log(`${run.length - failed.length} passed, ${failed.length} failed`);
  return failed.length > 0 ? 1 : 0;
}
