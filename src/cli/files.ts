import ignore, { type Ignore } from 'ignore';
import { lstatSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { dirname, isAbsolute, join, normalize, relative, resolve, sep } from 'node:path';
import { mayBeOurs, type FileState, type Uri } from '../core/index';

/** A file or folder that was named and could not be read. */
export interface Failure {
  readonly path: string;
  readonly reason: string;
}

/** Files larger than this are not opened: no kind of ours is read beyond two megabytes. */
const largest = 8 * 1024 * 1024;

/** A path as it is printed: as given, with `/`. */
export function toUri(path: string): Uri {
  return normalize(path).split(sep).join('/');
}

/** What the core is told of a file. A file that is not there is absent; one that is not text is read as it is and refused by the core. */
export function readState(uri: Uri): FileState {
  try {
    const { size } = statSync(uri);
    if (size > largest) return { state: 'too-large' };
    return { state: 'text', text: readFileSync(uri, 'utf8'), version: 1 };
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    return code === 'ENOENT' || code === 'ENOTDIR' ? { state: 'absent' } : { state: 'unreadable', reason: message };
  }
}

/** The files of our kinds, by name, that the paths name or hold; folders are walked, `.gitignore` is honoured, links are not followed. */
export function findFiles(paths: readonly string[]): { readonly named: readonly Uri[]; readonly found: readonly Uri[]; readonly failures: readonly Failure[] } {
  const named: Uri[] = [];
  const found: Uri[] = [];
  const failures: Failure[] = [];
  for (const path of paths) {
    try {
      if (statSync(path).isDirectory()) walk(path, ignoresAbove(path), found, failures);
      else named.push(toUri(path));
    } catch (error) {
      failures.push({ path: toUri(path), reason: reasonOf(error) });
    }
  }
  return { named, found, failures };
}

/** An error of the file system as one short reason. */
export function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  const known: Readonly<Record<string, string>> = { ENOENT: 'no such file', EACCES: 'permission denied', EISDIR: 'is a folder', ENOTDIR: 'not a folder' };
  return known[code ?? ''] ?? message;
}

interface IgnoreFile {
  readonly folder: string;
  readonly rules: Ignore;
}

const alwaysSkipped: ReadonlySet<string> = new Set(['.git', 'node_modules']);

function walk(folder: string, above: readonly IgnoreFile[], found: Uri[], failures: Failure[]): void {
  const ignores = [...above, ...ignoreFileIn(folder)];
  let names: string[];
  try {
    names = readdirSync(folder).sort();
  } catch (error) {
    failures.push({ path: toUri(folder), reason: reasonOf(error) });
    return;
  }
  for (const name of names) {
    const path = join(folder, name);
    const stats = lstatSync(path, { throwIfNoEntry: false });
    if (stats === undefined || alwaysSkipped.has(name)) continue;
    if (ignored(path, stats.isDirectory(), ignores)) continue;
    if (stats.isDirectory()) walk(path, ignores, found, failures);
    else if (stats.isFile() && mayBeOurs(name)) found.push(toUri(path));
  }
}

function ignoreFileIn(folder: string): IgnoreFile[] {
  try {
    return [{ folder: resolve(folder), rules: ignore().add(readFileSync(join(folder, '.gitignore'), 'utf8')) }];
  } catch {
    return [];
  }
}

/** The `.gitignore` files between the repository's root and a folder, the root's first. */
function ignoresAbove(folder: string): readonly IgnoreFile[] {
  const found: IgnoreFile[] = [];
  let current = resolve(folder);
  while (lstatSync(join(current, '.git'), { throwIfNoEntry: false }) === undefined) {
    const parent = dirname(current);
    if (parent === current) return [];
    current = parent;
    found.unshift(...ignoreFileIn(current));
  }
  return found;
}

function ignored(path: string, isFolder: boolean, ignores: readonly IgnoreFile[]): boolean {
  const absolute = resolve(path);
  let result = false;
  for (const { folder, rules } of ignores) {
    const inside = relative(folder, absolute);
    if (inside === '' || inside.startsWith('..') || isAbsolute(inside)) continue;
    const { ignored: yes, unignored: no } = rules.test(inside.split(sep).join('/') + (isFolder ? '/' : ''));
    if (yes) result = true;
    else if (no) result = false;
  }
  return result;
}
