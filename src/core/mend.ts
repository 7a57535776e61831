import type { Finding, Fix } from './finding';
import type { Workspace } from './linted-workspace';
import type { FileEdit } from './rules/rule';
import { applyEdits } from './text/edit';
import type { Uri } from './text/uri';

/** More rounds than fixes ever need to settle; each round mends what the one before revealed. */
const mostRounds = 20;

/**
 * Makes the fixes that `choose` picks, looks again, and goes on until none is left: the edits that lead from the texts of `workspace`
 * to the mended ones. A fix that touches another file than these is left out, and so is a round after which a file could not be read.
 */
export function mend(workspace: Workspace, files: readonly Uri[], choose: (finding: Finding) => Fix | undefined): readonly FileEdit[] {
  const rounds: (readonly FileEdit[])[] = [];
  let current = workspace;
  while (rounds.length < mostRounds) {
    const edits = editsAtOnce(current, files, choose);
    const next = edits.length > 0 ? edited(current, edits) : current;
    if (next === current || files.some((file) => next.problems(file).length > current.problems(file).length)) break;
    rounds.push(edits);
    current = next;
  }
  const [first = [], second] = rounds;
  return second === undefined ? first : files.flatMap((file) => difference(file, textOf(workspace, file), textOf(current, file)));
}

/** The edits of all chosen fixes that do not get in each other's way. */
function editsAtOnce(workspace: Workspace, files: readonly Uri[], choose: (finding: Finding) => Fix | undefined): readonly FileEdit[] {
  const taken: FileEdit[] = [];
  for (const finding of files.flatMap((file) => workspace.findings(file))) {
    const edits = choose(finding)?.edits ?? [];
    if (edits.every((edit) => files.includes(edit.file) && !taken.some((other) => areNeighbours(edit, other)))) taken.push(...edits);
  }
  return taken;
}

function areNeighbours(a: FileEdit, b: FileEdit): boolean {
  return a.file === b.file && a.span.start <= b.span.end && b.span.start <= a.span.end;
}

function edited(workspace: Workspace, edits: readonly FileEdit[]): Workspace {
  const files = new Set(edits.map(({ file }) => file));
  return workspace.apply(
    new Map(
      [...files].map((file) => {
        const text = applyEdits(
          textOf(workspace, file),
          edits.filter((edit) => edit.file === file),
        );
        const kind = workspace.model(file)?.kind;
        return [file, { state: 'text', text, version: 0, ...(kind ? { kind } : {}) }];
      }),
    ),
  );
}

function textOf(workspace: Workspace, file: Uri): string {
  return workspace.model(file)?.text ?? '';
}

/** One edit over all that differs. */
function difference(file: Uri, before: string, after: string): readonly FileEdit[] {
  if (before === after) return [];
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  let same = 0;
  while (same < shorter - start && before[before.length - 1 - same] === after[after.length - 1 - same]) same++;
  return [{ file, span: { start, end: before.length - same }, newText: after.slice(start, after.length - same) }];
}
