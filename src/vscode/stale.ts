import * as vscode from 'vscode';
import type { FileEdit, Uri, Workspace } from '../core/index';

/**
 * Whether every file that the edits touch still has the text that they were made for: in the editor where it is open, else as it lies
 * on disk. An edit made for another text would end up at the wrong place.
 */
export async function isFresh(edits: readonly FileEdit[], workspace: Workspace): Promise<boolean> {
  const files = new Set<Uri>(edits.map(({ file }) => file));
  for (const file of files) {
    const text = await textOf(file);
    if (text === undefined || text !== workspace.text(file)) return false;
  }
  return true;
}

async function textOf(file: Uri): Promise<string | undefined> {
  try {
    return (await vscode.workspace.openTextDocument(vscode.Uri.parse(file))).getText();
  } catch {
    // It was removed meanwhile, or cannot be opened as text.
    return undefined;
  }
}
