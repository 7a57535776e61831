import { randomBytes } from 'node:crypto';
import { realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { applyEdits, type FileState, type Finding, type Fix, type Uri, type Workspace } from '../core/index';
import { reasonOf, type Failure } from './files';
import { unifiedDiff } from './formats/diff';
import type { Options } from './options';

/** More rounds than fixes ever need to settle; each round mends what the one before revealed. */
const mostRounds = 20;

/**
 * Mends the named files until nothing is left to mend, then writes them, or prints the difference. A file that could be read before and could not after
 * is left as it was.
 */
export function fix(workspace: Workspace, named: readonly Uri[], states: ReadonlyMap<Uri, FileState>, options: Options): { code: number; failures: readonly Failure[] } {
  const changed = new Map<Uri, string>();
  let current = workspace;
  for (let round = 0; round < mostRounds; round++) {
    const chosen = firstFix(current, named, options);
    if (chosen === undefined) break;
    const texts = new Map([...new Set(chosen.edits.map(({ file }) => file))].map((file) => [file, edited(current, file, chosen)] as const));
    const next = current.apply(new Map([...texts].map(([file, text]) => [file, { state: 'text', text, version: round + 2 } as const])));
    if ([...texts.keys()].some((file) => next.problems(file).length > current.problems(file).length)) {
      return { code: 2, failures: [...texts.keys()].map((path) => ({ path, reason: 'a fix would leave it unreadable; nothing was written' })) };
    }
    for (const [file, text] of texts) changed.set(file, text);
    current = next;
  }
  return options.dryRun ? show(changed, states) : write(changed);
}

function firstFix(workspace: Workspace, named: readonly Uri[], options: Options): Fix | undefined {
  for (const file of options.project ? workspace.files : named) {
    for (const finding of workspace.findings(file)) {
      const fix = fixFor(finding, options);
      if (fix && (options.project || fix.edits.every((edit) => named.includes(edit.file)))) return fix;
    }
  }
  return undefined;
}

/** Without `--rule` the safe fixes; with it that rule's first fix, one to be reviewed only with `--unsafe`. */
function fixFor(finding: Finding, { rule, unsafe }: Options): Fix | undefined {
  if (rule !== undefined && finding.rule !== rule) return undefined;
  const [first] = finding.fixes;
  if (unsafe) return first;
  return rule === undefined ? finding.fixes.find(({ safety }) => safety === 'safe') : first?.safety === 'safe' ? first : undefined;
}

function edited(workspace: Workspace, file: Uri, fix: Fix): string {
  const edits = fix.edits.filter((edit) => edit.file === file);
  return applyEdits(workspace.model(file)?.text ?? '', edits);
}

function show(changed: ReadonlyMap<Uri, string>, states: ReadonlyMap<Uri, FileState>) {
  for (const [file, text] of changed) {
    const state = states.get(file);
    process.stdout.write(unifiedDiff(file, state?.state === 'text' ? state.text : '', text));
  }
  return { code: 0, failures: [] };
}

/** Each file is written beside its place and then moved there, so that it is either the old or the new one. */
function write(changed: ReadonlyMap<Uri, string>) {
  const failures: Failure[] = [];
  for (const [file, text] of changed) {
    let beside: string | undefined;
    try {
      const place = realpathSync(file);
      beside = join(dirname(place), `.virtlens-${randomBytes(6).toString('hex')}`);
      writeFileSync(beside, text, { mode: statSync(place).mode });
      renameSync(beside, place);
      process.stdout.write(`${file}\n`);
    } catch (error) {
      if (beside) rmSync(beside, { force: true });
      failures.push({ path: file, reason: reasonOf(error) });
    }
  }
  return { code: failures.length > 0 ? 2 : 0, failures };
}
