import * as vscode from 'vscode';
import { mayBeOurs } from '../core/index';

/** Names that `mayBeOurs` lets pass, as the editor's search writes them. */
const names = '**/{[Dd]ockerfile*,[Cc]ontainerfile*,*.[Dd]ockerfile,*.[Cc]ontainerfile,*.yml,*.yaml,*.xml,*.xml.*}';

/** Folders of what others wrote. */
const excluded = ['node_modules', 'bower_components', '.git', '.hg', '.svn', '.venv', 'venv'];

const mostFiles = 5000;
const deepest = 16;
const atOnce = 16;

/** Whether the path lies in a folder of what others wrote. */
export function isExcluded(path: string): boolean {
  return path.split('/').some((part) => excluded.includes(part));
}

/** How far a scan has come. */
export interface Progress {
  readonly done: number;
  readonly total: number;
}

/**
 * Looks at every file of a folder whose name may be one of ours. The files are read a few at a time, so that others get their
 * turn between them.
 */
export async function scanFolder(
  folder: vscode.Uri,
  token: vscode.CancellationToken,
  look: (uri: vscode.Uri) => Promise<void>,
  report: (progress: Progress) => void,
): Promise<void> {
  const found = await (folder.scheme === 'file' ? search(folder, token) : walk(folder, token));
  const files = found.filter(({ path }) => mayBeOurs(path)).sort((a, b) => (a.path < b.path ? -1 : 1));
  for (let i = 0; i < files.length && !token.isCancellationRequested; i += atOnce) {
    report({ done: i, total: files.length });
    await Promise.all(files.slice(i, i + atOnce).map(look));
  }
}

async function search(folder: vscode.Uri, token: vscode.CancellationToken): Promise<readonly vscode.Uri[]> {
  return vscode.workspace.findFiles(new vscode.RelativePattern(folder, names), `**/{${excluded.join(',')}}/**`, mostFiles, token);
}

/** Goes through the folders itself: not every virtual file system can be searched, and the editor waits for one that cannot. */
async function walk(folder: vscode.Uri, token: vscode.CancellationToken): Promise<readonly vscode.Uri[]> {
  const files: vscode.Uri[] = [];
  let level = [folder];
  for (let depth = 0; depth < deepest && level.length > 0 && files.length < mostFiles && !token.isCancellationRequested; depth++) {
    const next: vscode.Uri[] = [];
    for (const entries of await Promise.all(level.map(entriesOf))) {
      for (const { uri, type } of entries) {
        if (type === vscode.FileType.Directory) next.push(uri);
        else if (type & vscode.FileType.File) files.push(uri);
      }
    }
    level = next;
  }
  return files;
}

async function entriesOf(folder: vscode.Uri): Promise<readonly { readonly uri: vscode.Uri; readonly type: vscode.FileType }[]> {
  try {
    const entries = await vscode.workspace.fs.readDirectory(folder);
    return entries.filter(([name]) => !excluded.includes(name)).map(([name, type]) => ({ uri: vscode.Uri.joinPath(folder, name), type }));
  } catch {
    // A folder that may not be read holds nothing for us.
    return [];
  }
}
