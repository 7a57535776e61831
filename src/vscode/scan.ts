import * as vscode from 'vscode';
import { mayBeOurs } from '../core/index';

/** Names that `mayBeOurs` lets pass, as the editor's search writes them. */
const names = '**/{[Dd]ockerfile*,[Cc]ontainerfile*,*.[Dd]ockerfile,*.[Cc]ontainerfile,*.yml,*.yaml,*.xml,*.xml.*}';

/** Folders of what others wrote. */
const excluded = ['node_modules', 'bower_components', '.git', '.hg', '.svn', '.venv', 'venv'];

const mostFiles = 5000;
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
  const found = await vscode.workspace.findFiles(new vscode.RelativePattern(folder, names), `**/{${excluded.join(',')}}/**`, mostFiles, token);
  const files = found.filter(({ path }) => mayBeOurs(path)).sort((a, b) => (a.path < b.path ? -1 : 1));
  for (let i = 0; i < files.length && !token.isCancellationRequested; i += atOnce) {
    report({ done: i, total: files.length });
    await Promise.all(files.slice(i, i + atOnce).map(look));
  }
}
