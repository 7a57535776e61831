import { readFileSync, readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { applyEdits, severities, type Finding, type Fix, type Span, type Uri, type Workspace } from '../src/core/index';
import { changedPaths, effectiveModel } from './support/compose-oracle';
import { judge, type Change } from './support/libvirt-judges';
import { loadParsers, settle, workspaceOf } from './support/workspace';

/**
 * Applies every fix that is offered on folders of real files, each alone, and looks at what it leaves: the files can still be read, the finding is gone, no
 * warning or error is new, no comment is lost but with what it stood beside. Where `VIRTLENS_COMPOSE_CONFIG` names Compose, its effective model may
 * differ only where the fix says; libvirt's schemas and libvirt itself, where the environment names them, must not refuse what they took. Arguments: the folders, each of which is read as one workspace.
 */
export async function main(folders: readonly string[]): Promise<number> {
  await loadParsers();
  const totals: Totals = { files: new Set(), fixes: 0, models: 0, changes: [] };
  const tried = folders.flatMap((folder) => tryFolder(folder, totals));
  const { summary, complaints: judged } = judge(totals.changes);
  const complaints = [...tried, ...judged];
  for (const complaint of complaints) console.error(complaint);
  const models = process.env.VIRTLENS_COMPOSE_CONFIG
    ? `, ${totals.models} effective models compared by Compose`
    : '; Compose is not at hand';
  for (const line of summary) console.log(`corpus: ${line}`);
  console.log(`corpus: ${totals.fixes} fixes applied to ${totals.files.size} files, ${complaints.length} complaints${models}`);
  return complaints.length > 0 ? 1 : 0;
}

interface Totals {
  readonly files: Set<string>;
  fixes: number;
  models: number;
  /** Documents of libvirt's that fixes changed. */
  readonly changes: Change[];
}

interface Trial {
  readonly folder: string;
  readonly files: Readonly<Record<Uri, string>>;
  readonly workspace: Workspace;
  readonly finding: Finding;
  readonly fix: Fix;
}

const largest = 2 << 20;

function textsBelow(folder: string): Readonly<Record<Uri, string>> {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const texts = paths.flatMap((path): [string, string][] => {
    if (statSync(path).size > largest) return [];
    const text = readFileSync(path, 'utf8');
    return text.includes('\0') ? [] : [[path.slice(folder.length + 1), text]];
  });
  return Object.fromEntries(texts.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function tryFolder(folder: string, totals: Totals): string[] {
  const files = textsBelow(folder);
  const workspace = workspaceOf(files, { audience: 'careful' });
  const findings = workspace.files.flatMap((file) => workspace.findings(file));
  const trials = findings.flatMap((finding) => finding.fixes.map((fix): Trial => ({ folder, files, workspace, finding, fix })));
  return trials.flatMap((trial) => {
    totals.fixes++;
    for (const edit of trial.fix.edits) totals.files.add(`${folder}/${edit.file}`);
    const { finding, fix } = trial;
    const line = (workspace.model(finding.file)?.lines.positionOf(finding.span.start).line ?? 0) + 1;
    const about = `${basename(folder)}/${finding.file}:${line} ${finding.rule} ${finding.message}, fix ${fix.title}`;
    return [...tryFix(trial, about, totals)].map((said) => `${about}: ${said}`);
  });
}

const isGrave = ({ severity }: Finding) => severities.indexOf(severity) >= severities.indexOf('warning');
const subject = ({ rule, file, workload }: Finding) => `${rule} ${file} ${workload}`;
const sameThing = (a: Finding) => (b: Finding) =>
  a.rule === b.rule && a.file === b.file && a.message === b.message && a.workload === b.workload;

function* tryFix(trial: Trial, about: string, totals: Totals): Generator<string> {
  const { workspace, finding, fix, files } = trial;
  const edited = [...new Set(fix.edits.map(({ file }) => file))];
  const changed = Object.fromEntries(
    edited.map((file) => [
      file,
      applyEdits(
        files[file] ?? '',
        fix.edits.filter((edit) => edit.file === file),
      ),
    ]),
  );
  const applied = workspace.apply(
    new Map(Object.entries(changed).map(([file, text]) => [file, { state: 'text' as const, text, version: 2 }])),
  );
  const after = settle(applied);
  const problems = (of: Workspace) => edited.flatMap((file) => of.problems(file).map(({ id }) => id)).join(' ');
  if (problems(after) !== problems(workspace)) yield `the file has other problems: ${problems(after)}`;

  // Findings of all other files are what they were.
  const touched = [...new Set([finding.file, ...applied.changed, ...after.changed])];
  const all = (of: Workspace) => touched.flatMap((file) => of.findings(file));
  const before = all(workspace);
  const now = all(after);
  const same = sameThing(finding);
  if (now.filter(same).length >= before.filter(same).length) yield 'the finding is still there';
  const known = new Set(before.filter(isGrave).map(subject));
  for (const other of now.filter(isGrave)) if (!known.has(subject(other))) yield `new: ${other.rule} ${other.message} of ${other.workload}`;

  for (const file of edited) {
    const lost = lostComments(workspace, after, file, fix);
    if (lost.length > 0) yield `lost comments: ${lost.join(' | ')}`;
  }
  for (const [file, text] of Object.entries(changed))
    if (workspace.kind(file) === 'libvirt') totals.changes.push({ about, before: files[file] ?? '', after: text });
  if (workspace.kind(edited[0] ?? '') === 'compose') yield* comparedByCompose(trial, changed, totals);
}

/** Comments that are gone, though what they speak of is not what the fix removed. */
function lostComments(before: Workspace, after: Workspace, file: Uri, { edits }: Fix): readonly string[] {
  const left = after.model(file)?.comments.map(({ text }) => text) ?? [];
  const isRemoved = (target: Span | undefined) =>
    target !== undefined && edits.some((edit) => edit.file === file && edit.span.start <= target.start && target.end <= edit.span.end);
  return (before.model(file)?.comments ?? []).flatMap(({ text, target }) => {
    const index = left.indexOf(text);
    if (index < 0) return isRemoved(target) ? [] : [text];
    left.splice(index, 1);
    return [];
  });
}

function* comparedByCompose(trial: Trial, changed: Readonly<Record<Uri, string>>, totals: Totals): Generator<string> {
  const { folder, files, workspace, fix } = trial;
  const file = fix.edits[0]?.file;
  const project = workspace.projects().find((candidate) => file !== undefined && candidate.files.includes(file));
  if (project === undefined) return;
  const before = effectiveModel(files, project.root, folder);
  if (before === undefined || before.refused !== undefined) return;
  const after = effectiveModel({ ...files, ...changed }, project.root, undefined, requiredBy(trial));
  if (after === undefined) return;
  totals.models++;
  if (after.refused !== undefined) {
    yield `Compose refuses what it accepted: ${after.refused}`;
    return;
  }
  const about = wordsOf(workspace, fix);
  const strange = changedPaths(before.model, after.model).filter((path) => !path.some((step) => about.has(step)));
  if (strange.length > 0) yield `the effective model differs elsewhere: ${strange.map((path) => path.join('.')).join(', ')}`;
}

/** What a fix takes out of the file and asks the shell for: set to what it was, it must give the same model. */
function requiredBy({ files, fix }: Trial): Readonly<Record<string, string>> {
  return Object.fromEntries(
    fix.edits.flatMap(({ file, span, newText }) => {
      const name = /\$\{(\w+):\?/.exec(newText)?.[1];
      const old = (files[file] ?? '').slice(span.start, span.end);
      return name === undefined ? [] : [[name, old.replace(/^(["'])(.*)\1$/, '$2')]];
    }),
  );
}

/** What a fix is about: the keys around its edits and every word that it removes or writes. */
function wordsOf(workspace: Workspace, { edits }: Fix): ReadonlySet<string> {
  const words = edits.flatMap(({ file, span, newText }) => {
    const model = workspace.model(file);
    const touched = model?.constructs.filter((construct) => construct.span.start <= span.end && span.start <= construct.span.end) ?? [];
    const removed = model?.text.slice(span.start, span.end) ?? '';
    return [...touched.flatMap(({ path }) => path.split('.').slice(2)), ...removed.split(/[^\w-]+/), ...newText.split(/[^\w-]+/)];
  });
  return new Set(words.map((word) => word.replace(/\[\]$/, '')).filter((word) => word !== '' && word !== '*'));
}
