import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Runs the command line over domains that libvirt refuses, and counts those of which an error finding names the reason.
 * `libvirt-refused.json` says, by file, which rules name it and at which line of the file (one-based), where a line can be said;
 * a file that has no rules there says why. A folder of other files of the same kind is only counted.
 */
const [folder] = process.argv.slice(2);
/** So many must be named, or something that was there is lost. */
const least = 100;
const table = JSON.parse(readFileSync(join(dirname(fileURLToPath(import.meta.url)), 'libvirt-refused.json'), 'utf8'));

if (folder === undefined || !existsSync(folder)) {
  console.error('usage: node .ci/libvirt-refused.mjs FOLDER');
  process.exit(2);
}
const { stdout } = spawnSync(process.execPath, ['dist/cli.js', 'check', folder, '--format', 'json', '--audience', 'careful'], {
  encoding: 'utf8',
  maxBuffer: 1 << 30,
});
const errorsOf = new Map(
  JSON.parse(stdout).files.map(({ path, findings }) => [
    basename(path, '.xml'),
    findings
      .filter(({ severity }) => severity === 'error')
      .map(({ rule, message, range }) => ({ rule: rule.replace('libvirt/', ''), message, line: range.start.line + 1 })),
  ]),
);
const names = readdirSync(folder)
  .filter((name) => name.endsWith('.xml'))
  .map((name) => basename(name, '.xml'));

const named = [];
const lost = [];
const open = [];
for (const name of names) {
  const expected = table[name];
  const errors = errorsOf.get(name) ?? [];
  if (expected?.rules === undefined) {
    open.push(
      `${name}: ${expected?.because ?? 'no rule is written down for it'}${errors.length > 0 ? ` (found ${errors.map(({ rule }) => rule).join(', ')})` : ''}`,
    );
    continue;
  }
  const right = errors.find(({ rule, line }) => expected.rules.includes(rule) && (expected.line === undefined || line === expected.line));
  if (right) named.push(name);
  else
    lost.push(
      `${name}: expected ${expected.rules.join(' or ')} at line ${expected.line ?? 'any'}, found ${errors.map(({ rule, line }) => `${rule}:${line}`).join(', ') || 'nothing'}`,
    );
}
for (const line of lost) console.error(line);
for (const line of open) console.log(`not named: ${line}`);
console.log(
  `refused by libvirt: ${named.length} of ${names.length} named by the right rule at the right line, ${lost.length} no longer, ${open.length} not covered`,
);
process.exitCode = lost.length > 0 || named.length < least ? 1 : 0;
