import { spawn } from 'node:child_process';

type Part = readonly [name: string, command: string, ...rest: string[]];

/** What the README's test command runs, in order; all of it runs even where a part fails. */
const parts: readonly Part[] = [
  ['types', 'npx', 'tsc', '-b'],
  ['lint', 'npx', 'eslint', '.'],
  ['form', 'npx', 'prettier', '--check', '--log-level', 'warn', '.'],
  ['generated files', 'node', 'scripts/run.mjs', 'generate', '--check'],
  ['build', 'node', 'scripts/run.mjs', 'build'],
  ['unit tests', 'node', 'scripts/run.mjs', 'test-unit'],
  ['package', 'node', 'scripts/run.mjs', 'package'],
  ['editor tests', 'node', 'scripts/run.mjs', 'test-editor', '--vsix', 'out/virtlens.vsix'],
];

/** Runs the parts, or those that are named; the last line counts their tests, a part without tests as one. */
export async function main(wanted: readonly string[]): Promise<number> {
  let passed = 0;
  let failed = 0;
  const failures: string[] = [];
  for (const part of parts.filter(([name]) => wanted.length === 0 || wanted.includes(name))) {
    const [name] = part;
    console.log(`\n· ${name}`);
    const started = Date.now();
    const { code, output } = await run(part);
    const passing = total(output, /(\d+) passing/g);
    const failing = total(output, /(\d+) failing/g);
    passed += passing + (code === 0 && passing === 0 ? 1 : 0);
    failed += failing + (code !== 0 && failing === 0 ? 1 : 0);
    if (code !== 0) failures.push(name);
    console.log(`· ${name} ${code === 0 ? 'passed' : 'FAILED'} in ${((Date.now() - started) / 1000).toFixed(1)} s`);
  }
  if (failures.length > 0) console.log(`\nfailed: ${failures.join(', ')}`);
  console.log(`${passed} passed, ${failed} failed`);
  return failures.length > 0 ? 1 : 0;
}

function total(output: string, pattern: RegExp): number {
  return [...output.matchAll(pattern)].reduce((sum, [, count]) => sum + Number(count), 0);
}

/** Runs one part, shows what it prints as it comes, and keeps it. */
function run([, command, ...rest]: Part): Promise<{ code: number; output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, rest, { stdio: ['ignore', 'pipe', 'inherit'], shell: process.platform === 'win32' });
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      output += text;
      process.stdout.write(text);
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}
