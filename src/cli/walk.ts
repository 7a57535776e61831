import ignore, { type Ignore } from 'ignore';
import { lstatSync, readFileSync, readdirSync, statSync, type Dirent } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { mayBeOurs, type Uri } from '../core/index';
import { reasonOf, type Failure } from './files';
import { toUri } from './paths';

export interface Found {
  /** The files that were named, and those of our kinds, by name, in the folders that were named. */
  readonly files: readonly Uri[];
  readonly failures: readonly Failure[];
}

/** What the paths name: folders are walked, `.gitignore` is honoured below them, links in them are not followed. */
export function findFiles(paths: readonly string[]): Found {
  const files: Uri[] = [];
  const failures: Failure[] = [];
  for (const path of paths) {
    try {
      if (statSync(path).isDirectory()) walk(path, rulesAbove(path), files, failures);
      else files.push(toUri(path));
    } catch (error) {
      failures.push({ path, reason: reasonOf(error) });
    }
  }
  return { files: [...new Set(files)], failures };
}

/** One `.gitignore`. */
interface IgnoreRules {
  readonly folder: string;
  readonly rules: Ignore;
}

const alwaysSkipped: ReadonlySet<string> = new Set(['.git', 'node_modules']);

function walk(folder: string, above: readonly IgnoreRules[], files: Uri[], failures: Failure[]): void {
  const ignores = [...above, ...rulesIn(folder)];
  let entries: Dirent[];
  try {
    entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    failures.push({ path: folder, reason: reasonOf(error) });
    return;
  }
  for (const entry of entries) {
    const { name } = entry;
    const path = join(folder, name);
    const isFolder = entry.isDirectory();
    if (alwaysSkipped.has(name) || (!isFolder && !(entry.isFile() && mayBeOurs(name)))) continue;
    if (isIgnored(path, isFolder, ignores)) continue;
    if (isFolder) walk(path, ignores, files, failures);
    else files.push(toUri(path));
  }
}

function rulesIn(folder: string): IgnoreRules[] {
  try {
    return [{ folder: resolve(folder), rules: ignore().add(readFileSync(join(folder, '.gitignore'), 'utf8')) }];
  } catch {
    return [];
  }
}

/** The rules that the repository sets above a folder, the root's first. Rules that ignore the folder itself are left out: it was named. */
function rulesAbove(folder: string): readonly IgnoreRules[] {
  const found: IgnoreRules[] = [];
  for (
    let current = resolve(folder);
    lstatSync(join(current, '.git'), { throwIfNoEntry: false }) === undefined;
    current = dirname(current)
  ) {
    if (dirname(current) === current) return [];
    found.unshift(...rulesIn(dirname(current)));
  }
  return found.filter((rules) => !isIgnored(folder, true, [rules]));
}

/** Whether the last rule that speaks of a path ignores it. */
function isIgnored(path: string, isFolder: boolean, ignores: readonly IgnoreRules[]): boolean {
  return ignores.reduce((result, { folder, rules }) => {
    const { ignored, unignored } = rules.test(relative(folder, resolve(path)).split(sep).join('/') + (isFolder ? '/' : ''));
    return ignored || (result && !unignored);
  }, false);
}
