import type { Finding, Fix } from './finding';
import type { Workspace } from './linted-workspace';
import type { FileEdit } from './rules/rule';
import { applyEdits } from './text/edit';
import { countWhile } from './text/search';
import type { Span } from './text/span';
import type { Uri } from './text/uri';

/** More rounds than fixes ever need to settle; each round mends what the one before revealed. */
const mostRounds = 20;

/**
 * Makes the fixes that `choose` picks, looks again, and goes on until none is left: the edits that lead from the texts of `workspace`
 * to the mended ones. A fix that touches another file than these is left out, one that does not mend what it is about is not made again, and a round after
 * which a file could not be read is not made at all.
 */
export function mend(workspace: Workspace, files: readonly Uri[], choose: (finding: Finding) => Fix | undefined): readonly FileEdit[] {
  const rounds: (readonly FileEdit[])[] = [];
  const chances = new Map<string, number>();
  let current = workspace;
  while (rounds.length < mostRounds) {
    const edits = editsAtOnce(current, files, choose, chances);
    const next = edits.length > 0 ? edited(current, edits) : current;
    if (next === current || files.some((file) => next.problems(file).length > current.problems(file).length)) break;
    rounds.push(edits);
    current = next;
  }
  const [first = [], second] = rounds;
  return second === undefined ? first : files.flatMap((file) => difference(file, textOf(workspace, file), textOf(current, file)));
}

/** The edits of all chosen fixes that do not get in each other's way. `chances` are how often each fix may still be made: once for each time it was found at first. */
function editsAtOnce(
  workspace: Workspace,
  files: readonly Uri[],
  choose: (finding: Finding) => Fix | undefined,
  chances: Map<string, number>,
): readonly FileEdit[] {
  const named = new Set(files);
  const found = files
    .flatMap((file) => workspace.findings(file))
    .flatMap((finding) => {
      const fix = choose(finding);
      return fix?.edits.every(({ file }) => named.has(file)) === true ? [{ key: keyOf(finding, fix), edits: fix.edits }] : [];
    });
  const first = new Map<string, number>();
  for (const { key } of found) if (!chances.has(key)) first.set(key, (first.get(key) ?? 0) + 1);
  for (const [key, count] of first) chances.set(key, count);

  const taken = new Taken();
  for (const { key, edits } of found) {
    const left = chances.get(key) ?? 0;
    if (left > 0 && taken.add(edits)) chances.set(key, left - 1);
  }
  return taken.edits;
}

function keyOf({ rule, message, values, file, workload }: Finding, { title, edits }: Fix): string {
  return JSON.stringify([rule, message, values, file, workload, title, edits.map(({ newText }) => newText)]);
}

/** Edits that keep clear of each other, those of one fix excepted. */
class Taken {
  readonly edits: FileEdit[] = [];
  /** Where they are in each file, in the order of the text. */
  private readonly spans = new Map<Uri, Span[]>();

  /** Takes all of these edits, or none where one of them touches an edit that was taken before. */
  add(edits: readonly FileEdit[]): boolean {
    if (edits.some(({ file, span }) => this.touchesOne(file, span))) return false;
    for (const { file, span } of edits) {
      const spans = this.spans.get(file) ?? [];
      this.spans.set(file, spans);
      spans.splice(
        countWhile(spans, (other) => other.end < span.end),
        0,
        span,
      );
    }
    this.edits.push(...edits);
    return true;
  }

  private touchesOne(file: Uri, { start, end }: Span): boolean {
    const spans = this.spans.get(file) ?? [];
    const next = spans[countWhile(spans, (other) => other.end < start)];
    return next !== undefined && next.start <= end;
  }
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
