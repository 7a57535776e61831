import * as vscode from 'vscode';
import type { FileEdit, Uri, Workspace } from '../core/index';

/**
 * Whether every file that the edits touch still has the text that they were made for: in the editor where it is open, else as it lies
 * on disk. An edit made for another text would end up at the wrong place.
 */
export async function isFresh(edits: readonly FileEdit[], workspace: Workspace): Promise<boolean> {
  const files = new Set<Uri>(edits.map(({ file }) => file));
  for (const file of files) {
    const model = workspace.model(file);
    const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(file));
    if (model === undefined || document.getText() !== model.text) return false;
  }
  return true;
}
