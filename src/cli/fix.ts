import { applyEdits, mend, type Finding, type Fix, type Uri } from '../core/index';
import { reasonOf, type Failure } from './files';
import { unifiedDiff } from './formats/diff';
import { printable } from './formats/text';
import type { Options } from './options';
import { pathInPatch } from './paths';
import type { Session } from './session';
import { assertHolds, replaceText } from './write';

/** Mends the named files until nothing is left to mend, then writes them, or the difference. Gives what could not be written. */
export function fix({ workspace, targets, pathOf }: Session, options: Options): readonly Failure[] {
  const files = options.project ? workspace.files : targets;
  const edits = mend(workspace, files, (finding) => chosenFix(finding, options));
  return [...new Set(edits.map((edit) => edit.file))].flatMap((file) => {
    const before = workspace.model(file)?.text ?? '';
    const after = applyEdits(
      before,
      edits.filter((edit) => edit.file === file),
    );
    try {
      if (options.dryRun) show(file, before, after);
      else write(file, before, after, pathOf(file));
      return [];
    } catch (error) {
      return [{ path: pathOf(file), reason: reasonOf(error) }];
    }
  });
}

/** Without `--rule` safe fixes; with it the first fix of that rule's findings. One to be reviewed only with `--unsafe`. */
function chosenFix({ rule, fixes }: Finding, options: Options): Fix | undefined {
  if (options.rule !== undefined && options.rule !== rule) return undefined;
  if (options.unsafe) return fixes[0];
  return (options.rule === undefined ? fixes : fixes.slice(0, 1)).find(({ safety }) => safety === 'safe');
}

function show(file: Uri, before: string, after: string): void {
  assertHolds(file, before);
  process.stdout.write(unifiedDiff(pathInPatch(file), before, after));
}

function write(file: Uri, before: string, after: string, path: string): void {
  replaceText(file, before, after);
  process.stdout.write(`${printable(path)}\n`);
}
