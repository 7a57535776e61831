import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  LineIndex,
  findingSentence,
  fixTitle,
  relatedSentence,
  type Finding,
  type Texts,
  type Uri,
  type Workspace,
} from '../../src/core/index';

/** One case of a rule: a small workspace of real files, and what is expected of it. */
export interface Fixture {
  readonly rule: string;
  readonly name: string;
  readonly folder: string;
  readonly files: Readonly<Record<Uri, string>>;
  /** `undefined` for a case that stays silent. */
  readonly expected: string | undefined;
}

const root = 'test/fixtures';

/** The folders of the cases: one for each kind. */
export const fixtureKinds = (): string[] => foldersIn(root);

/** Every case of every rule, or of the rules of one kind. */
export function allFixtures(kinds: readonly string[] = fixtureKinds()): Fixture[] {
  return kinds.flatMap((kind) =>
    foldersIn(join(root, kind)).flatMap((thing) =>
      foldersIn(join(root, kind, thing)).map((name) => {
        const folder = join(root, kind, thing, name);
        const expected = join(folder, 'expected.txt');
        return {
          rule: `${kind}/${thing}`,
          name,
          folder,
          files: inputsOf(folder),
          expected: existsSync(expected) ? readFileSync(expected, 'utf8') : undefined,
        };
      }),
    ),
  );
}

function foldersIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}

/** The files of a case, without what is expected of it. */
export function inputsOf(folder: string): Record<Uri, string> {
  return filesOf(folder, (path) => path !== 'expected.txt' && path !== 'oracle.txt' && !/^fixed-\d+\//.test(path));
}

/** The files that a fix changes, as they are afterwards. */
export function fixedOf(folder: string, index: number): Record<Uri, string> {
  const fixed = join(folder, `fixed-${index}`);
  return existsSync(fixed) ? filesOf(fixed, () => true) : {};
}

/** How many `fixed-<n>` folders there are. */
export function fixedCount(folder: string): number {
  return foldersIn(folder).filter((name) => /^fixed-\d+$/.test(name)).length;
}

function filesOf(folder: string, wanted: (path: string) => boolean): Record<Uri, string> {
  const files: Record<Uri, string> = {};
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name)
      .slice(folder.length + 1)
      .replaceAll('\\', '/');
    if (wanted(path)) files[path] = readFileSync(join(folder, path), 'utf8');
  }
  return files;
}

/** Findings as text: place, severity, ids, the line with carets under it, related places and fixes. */
export function renderFindings(findings: readonly Finding[], workspace: Workspace, texts: Texts): string {
  let fixes = 0;
  return findings
    .map((finding) => {
      const lines = linesOf(workspace, finding.file);
      const { start, end } = lines.rangeOf(finding.span);
      const source = lines.lineText(start.line);
      const width = Math.max(1, (end.line === start.line ? end.character : source.length) - start.character);
      const under = source.slice(0, start.character).replace(/[^\t]/g, ' ') + '^'.repeat(width);
      return [
        `${place(workspace, finding.file, finding.span)} ${finding.severity} ${finding.rule} ${finding.message}`,
        `  ${source}`,
        `  ${under}`,
        `  ${findingSentence(finding, texts)}`,
        ...finding.related.map(
          (related, index) => `  related ${place(workspace, related.file, related.span)} ${relatedSentence(finding, index, texts)}`,
        ),
        ...finding.fixes.map((fix) => `  fix ${++fixes} ${fix.safety} "${fixTitle(finding, fix, texts)}"`),
        '',
      ].join('\n');
    })
    .join('\n');
}

function linesOf(workspace: Workspace, file: Uri): LineIndex {
  return workspace.model(file)?.lines ?? new LineIndex('');
}

function place(workspace: Workspace, file: Uri, span: { start: number; end: number }): string {
  const { start, end } = linesOf(workspace, file).rangeOf(span);
  return `${file}:${start.line + 1}:${start.character + 1}-${end.line + 1}:${end.character + 1}`;
}
