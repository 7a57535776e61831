import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { allConformanceCases, askCompose as askAboutProject, composeCommand, expectedOf } from './support/conformance';
import { allFixtures, fixedCount, fixedOf, inputsOf, type Fixture } from './support/fixtures';
import { allSnippets } from './support/snippets';

/**
 * Asks Compose and libvirt themselves about the fixtures, what each says before and after each fix, about the snippets and about the samples.
 * The commands come from the environment:
 * `VIRTLENS_COMPOSE_CONFIG` prints the effective model of `-f FILE`, `VIRTLENS_LIBVIRT_VERDICT` a line `accepted|refused|unknown TAB FILE TAB message` per file; paths in them are absolute.
 * A case says what must be answered in `oracle.txt` (`before refused <part of the message>`, `after-1 accepted`, `before unknown`); without it both must accept.
 */
export function main(): number {
  const asked = [
    ...askAll('VIRTLENS_COMPOSE_CONFIG', composeQuestions, askCompose),
    ...askAll('VIRTLENS_LIBVIRT_VERDICT', libvirtQuestions, askLibvirt),
  ];
  const wrong = asked.filter(({ question, answer }) => !agrees(question, answer));
  for (const { question, answer } of wrong) {
    console.error(`${question.about}: expected ${question.expected}, ${answer.verdict} ${answer.message}`);
  }
  console.log(`oracles: ${asked.length - wrong.length} answers as expected, ${wrong.length} not`);
  return wrong.length + changedGoldens() > 0 ? 1 : 0;
}

/** How many of the recorded models Compose would now print otherwise. */
function changedGoldens(): number {
  const command = composeCommand();
  if (command.length === 0) return 0;
  const cases = allConformanceCases();
  const asked = cases.filter(({ newer }) => newer === undefined);
  const changed = asked.filter((fixture) => {
    const { folder, chain } = fixture;
    return !isDeepStrictEqual(askAboutProject(command, folder, chain), expectedOf(fixture));
  });
  for (const { folder } of changed) console.error(`${folder}: Compose says something else than expected.json`);
  console.log(
    `oracles: ${asked.length - changed.length} resolved projects as recorded, ${changed.length} not; not asked about ${cases.length - asked.length} that are newer`,
  );
  return changed.length;
}

type Files = Readonly<Record<string, string>>;

interface Question {
  /** What is asked about, for whoever reads the answer. */
  readonly about: string;
  readonly files: Files;
  /** The one of them that is handed over. */
  readonly file: string;
  readonly expected: string;
}

interface Answer {
  readonly verdict: string;
  readonly message: string;
}

interface Answered {
  readonly question: Question;
  readonly answer: Answer;
}

function askAll(
  variable: string,
  questions: () => readonly Question[],
  ask: (command: readonly string[], questions: readonly Question[]) => readonly Answer[],
): Answered[] {
  const command = process.env[variable]?.trim().split(/\s+/) ?? [];
  if (command.length === 0) {
    console.log(`oracles: ${variable} is not set; skipped`);
    return [];
  }
  const all = questions().filter(({ expected }) => !expected.startsWith('unknown'));
  const answers = ask(command, all);
  return all.map((question, index) => ({ question, answer: answers[index] ?? { verdict: 'unknown', message: 'no answer' } }));
}

function agrees({ expected }: Question, { verdict, message }: Answer): boolean {
  const [wanted = '', ...words] = expected.split(' ');
  return verdict === wanted && message.includes(words.join(' '));
}

function questionsOf(fixture: Fixture, file: string): Question[] {
  const path = join(fixture.folder, 'oracle.txt');
  const said = new Map(
    (existsSync(path) ? readFileSync(path, 'utf8') : '')
      .split('\n')
      .map((line) => [line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1).trim()]),
  );
  const moments = ['before', ...Array.from({ length: fixedCount(fixture.folder) }, (_, index) => `after-${index + 1}`)];
  return moments.map((moment, index) => ({
    about: `${fixture.folder} ${moment}`,
    file,
    files: index === 0 ? fixture.files : { ...fixture.files, ...fixedOf(fixture.folder, index) },
    expected: said.get(moment) ?? said.get('all') ?? 'accepted',
  }));
}

const isTemplated = (files: Files) => Object.values(files).some((text) => /\{\{|\{%|<%/.test(text));

function composeQuestions(): Question[] {
  const roots = (files: Files) =>
    Object.keys(files)
      .filter((path) => /^(docker-)?compose[^/]*\.ya?ml$/.test(path) && !/\.override\./.test(path))
      .slice(0, 1);
  return questionsAbout(roots, () => true);
}

/** Only of what its QEMU driver runs: the others are not at hand. */
function libvirtQuestions(): Question[] {
  const domains = (files: Files) =>
    Object.keys(files).filter(
      (path) => path.endsWith('.xml') && /<domain[\s>]/.test(files[path] ?? '') && /type=['"](kvm|qemu)['"]/.test(files[path] ?? ''),
    );
  return questionsAbout(domains, ({ rule }) => rule.startsWith('libvirt/'));
}

function questionsAbout(filesToAsk: (files: Files) => readonly string[], isWanted: (fixture: Fixture) => boolean): Question[] {
  const plainly = (about: string, files: Files) =>
    filesToAsk(files).map((file): Question => ({
      about: `${about} ${file}`,
      files,
      file,
      expected: sampleAnswers.get(`${about}/${file}`) ?? 'accepted',
    }));
  return [
    ...allFixtures()
      .filter((fixture) => isWanted(fixture) && !isTemplated(fixture.files))
      .flatMap((fixture) => filesToAsk(fixture.files).flatMap((file) => questionsOf(fixture, file))),
    ...allSnippets().flatMap(({ prefix, path, text }) => plainly(`snippet ${prefix}`, { [path]: text })),
    ...readdirSync('samples').flatMap((folder) => plainly(`samples/${folder}`, inputsOf(join('samples', folder)))),
  ];
}

/** The samples hold mistakes on purpose; this is the one that is refused. */
const sampleAnswers: ReadonlyMap<string, string> = new Map([
  ['samples/machines/database.xml', "refused CPU topology doesn't match maximum vcpu count"],
]);

/** The files of a question in a folder of their own. */
function laidOut<T>(questions: readonly Question[], use: (folders: readonly string[]) => T): T {
  const home = mkdtempSync(join(tmpdir(), 'virtlens-oracle-'));
  try {
    const folders = questions.map(({ files }, index) => {
      const folder = join(home, `case-${index}`);
      for (const [path, text] of Object.entries(files)) {
        mkdirSync(dirname(join(folder, path)), { recursive: true });
        writeFileSync(join(folder, path), text);
      }
      return folder;
    });
    return use(folders);
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

function askCompose([program = '', ...rest]: readonly string[], questions: readonly Question[]): Answer[] {
  return laidOut(questions, (folders) =>
    questions.map(({ file }, index) => {
      const folder = folders[index] ?? '.';
      const names = [file, file.replace(/\.(ya?ml)$/, '.override.$1')].filter((name) => existsSync(join(folder, name)));
      const { status, stderr } = spawnSync(program, [...rest, ...names.flatMap((name) => ['-f', join(folder, name)])], {
        encoding: 'utf8',
      });
      return { verdict: status === 0 ? 'accepted' : 'refused', message: stderr.trim() };
    }),
  );
}

function askLibvirt([program = '', ...rest]: readonly string[], questions: readonly Question[]): Answer[] {
  return laidOut(questions, (folders) => {
    const paths = questions.map(({ file }, index) => join(folders[index] ?? '.', file));
    const { stdout } = spawnSync(program, [...rest, ...paths], { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
    const lines = new Map(
      stdout
        .split('\n')
        .map((line) => line.split('\t'))
        .map(([verdict = '', path = '', message = '']) => [path, { verdict, message }]),
    );
    return paths.map((path) => lines.get(path) ?? { verdict: 'unknown', message: 'no answer' });
  });
}
