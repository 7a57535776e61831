import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stepOf } from './thorough';

/** A document of libvirt's before and after a fix, and what to say it is about. */
export interface Change {
  readonly about: string;
  readonly before: string;
  readonly after: string;
}

/** What the judges found: how many changes each could judge, and what they complain of. */
export interface Judgement {
  readonly summary: readonly string[];
  readonly complaints: readonly string[];
}

/**
 * Asks those that the environment names about changes. `VIRTLENS_LIBVIRT_SCHEMAS`: RelaxNG schemas of domains, by spaces; what was valid must stay valid.
 * `VIRTLENS_LIBVIRT_VERDICT`: a command that prints `accepted|refused TAB FILE TAB message` per file; what was accepted must stay accepted. It is slow, so that it
 * is asked about a sample, and about all with `THOROUGH=1`.
 */
export function judge(changes: readonly Change[]): Judgement {
  const texts = textsOf(changes);
  const judges = [
    ...wordsOf('VIRTLENS_LIBVIRT_SCHEMAS').map((schema) => ({
      name: `valid by ${schema.split('/').slice(-6, -5).join('') || schema}`,
      said: validity(schema, texts),
    })),
    ...(wordsOf('VIRTLENS_LIBVIRT_VERDICT').length > 0 ? [{ name: 'accepted by libvirt', said: verdicts(textsOf(sampled(changes))) }] : []),
  ];
  return {
    summary: judges.map(({ name, said }) => {
      const judged = changes.filter(({ before, after }) => said.get(before) === '' && said.has(after));
      return `${judged.length} fixes of documents that were ${name}`;
    }),
    complaints: judges.flatMap(({ name, said }) =>
      changes.flatMap(({ about, before, after }) => {
        const now = said.get(after);
        return said.get(before) === '' && now !== undefined && now !== '' && now !== noAnswer
          ? [`${about}: no longer ${name}: ${now}`]
          : [];
      }),
    ),
  };
}

function textsOf(changes: readonly Change[]): readonly string[] {
  return [...new Set(changes.flatMap(({ before, after }) => [before, after]))];
}

/** As many as are asked about where not all are. */
const sampleSize = 600;

/** Changes from all of them, at even distances. */
function sampled(changes: readonly Change[]): readonly Change[] {
  const step = stepOf(Math.ceil(changes.length / sampleSize));
  return changes.filter((_, index) => index % step === 0);
}

function wordsOf(variable: string): readonly string[] {
  return (process.env[variable] ?? '').split(/\s+/).filter((word) => word !== '');
}

/** By text: empty where it is valid, otherwise why it is not. */
function validity(schema: string, texts: readonly string[]): ReadonlyMap<string, string> {
  return asked(texts, (paths) => {
    const { stderr } = spawnSync('xmllint', ['--noout', '--relaxng', schema, ...paths], { encoding: 'utf8', maxBuffer: 1 << 28 });
    const lines = stderr.split('\n');
    const reasons = new Map<string, string>();
    for (const line of lines) {
      const [, path, reason] = /^(.*?\.xml):\d+: (.*)$/.exec(line) ?? [];
      if (path !== undefined && reason !== undefined && !reasons.has(path)) reasons.set(path, reason);
    }
    const valid = new Set(lines.filter((line) => line.endsWith(' validates')).map((line) => line.slice(0, -' validates'.length)));
    return paths.map((path) => (valid.has(path) ? '' : (reasons.get(path) ?? 'not valid')));
  });
}

/** By text: empty where libvirt accepts it, otherwise what it says. */
function verdicts(texts: readonly string[]): ReadonlyMap<string, string> {
  const [program = '', ...rest] = wordsOf('VIRTLENS_LIBVIRT_VERDICT');
  return asked(texts, (paths) => {
    const { stdout } = spawnSync(program, [...rest, ...paths], { encoding: 'utf8', maxBuffer: 1 << 28 });
    const said = new Map(
      stdout
        .split('\n')
        .map((line) => line.split('\t'))
        .map(([verdict, path = '', message = '']) => [
          path,
          verdict === 'accepted' ? '' : saysNothing.test(message) ? noAnswer : message || 'refused',
        ]),
    );
    return paths.map((path) => said.get(path) ?? noAnswer);
  });
}

const noAnswer = 'no answer';

/** Two documents of one call can claim the same name or identity, and a program that emulates a TPM may not be at hand: neither says anything of the document. */
const saysNothing = / already defined |^unsupported configuration: TPM version '2\.0' is not supported/;

/** No more file names in one call than a command line takes. */
const atOnce = 500;

function asked(texts: readonly string[], ask: (paths: readonly string[]) => readonly string[]): ReadonlyMap<string, string> {
  const home = mkdtempSync(join(tmpdir(), 'virtlens-judge-'));
  try {
    const answers = new Map<string, string>();
    for (let from = 0; from < texts.length; from += atOnce) {
      const some = texts.slice(from, from + atOnce);
      const paths = some.map((text, index) => {
        const path = join(home, `${index}.xml`);
        writeFileSync(path, text);
        return path;
      });
      const said = ask(paths);
      some.forEach((text, index) => answers.set(text, said[index] ?? noAnswer));
    }
    return answers;
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}
