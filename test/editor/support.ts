import * as vscode from 'vscode';
import type { TestSeam } from '../../src/vscode/extension';

/** The extension at work, all that it had to do done. */
export async function started(): Promise<TestSeam> {
  const extension = vscode.extensions.getExtension<TestSeam>('virtlens.virtlens');
  if (extension === undefined) throw new Error('the extension is not installed');
  const seam = await extension.activate();
  await seam.whenSettled();
  return seam;
}

/** A file of the workspace. */
export function file(path: string): vscode.Uri {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  if (folder === undefined) throw new Error('no folder is open');
  return vscode.Uri.joinPath(folder.uri, path);
}

/** Opens a file in the editor and waits until it was looked at. */
export async function open(path: string): Promise<vscode.TextEditor> {
  const { whenSettled } = await started();
  const editor = await vscode.window.showTextDocument(file(path));
  await whenSettled();
  return editor;
}

/** The range of the first occurrence of some text. */
export function rangeOf(document: vscode.TextDocument, text: string): vscode.Range {
  const start = document.getText().indexOf(text);
  if (start < 0) throw new Error(`${text} does not occur in ${document.uri.path}`);
  return new vscode.Range(document.positionAt(start), document.positionAt(start + text.length));
}

/** Replaces the first occurrence of some text, without saving, and waits until that was looked at. */
export async function replace({ document }: vscode.TextEditor, text: string, by: string): Promise<void> {
  const { whenSettled } = await started();
  const edit = new vscode.WorkspaceEdit();
  edit.replace(document.uri, rangeOf(document, text), by);
  await vscode.workspace.applyEdit(edit);
  await whenSettled();
}

/** Throws away what was not saved, and closes all editors. */
export async function closeAll(): Promise<void> {
  for (const document of vscode.workspace.textDocuments.filter(({ isDirty }) => isDirty)) {
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  await (await started()).whenSettled();
}

/** What we have to say of a file among the problems. */
export function diagnosticsOf(uri: vscode.Uri): readonly vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(uri).filter(({ source }) => source === 'virtlens');
}

/** The ids of the rules that found something in a file. */
export function rulesIn(uri: vscode.Uri): readonly string[] {
  return diagnosticsOf(uri).map(({ code }) => (typeof code === 'object' ? String(code.value) : ''));
}

/** Waits until what the problems hold makes the condition true. */
export async function until(condition: () => boolean): Promise<void> {
  while (!condition()) {
    await new Promise<void>((resolve) => {
      const subscription = vscode.languages.onDidChangeDiagnostics(() => {
        subscription.dispose();
        resolve();
      });
    });
  }
}

/** The hovers of ours at a place. */
export async function hoversAt(
  uri: vscode.Uri,
  position: vscode.Position,
): Promise<readonly { readonly text: string; readonly range: vscode.Range | undefined }[]> {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', uri, position);
  return hovers
    .map(({ contents, range }) => ({
      text: contents.map((content) => (typeof content === 'string' ? content : content.value)).join('\n'),
      range,
    }))
    .filter(({ text }) => text.includes('command:virtlens.'));
}

/** The quick fixes at a place, with their edits. */
export async function actionsAt(uri: vscode.Uri, range: vscode.Range, kind: vscode.CodeActionKind): Promise<readonly vscode.CodeAction[]> {
  return vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', uri, range, kind.value, 20);
}

/** Puts a setting of the user and waits until that has come through; `undefined` takes it away. */
export async function set(key: string, value: unknown): Promise<void> {
  const { whenSettled } = await started();
  const settings = vscode.workspace.getConfiguration('virtlens');
  if (JSON.stringify(settings.inspect(key)?.globalValue) === JSON.stringify(value)) return;
  const changed = new Promise<void>((resolve) => {
    const subscription = vscode.workspace.onDidChangeConfiguration((event) => {
      if (!event.affectsConfiguration(`virtlens.${key}`)) return;
      subscription.dispose();
      resolve();
    });
  });
  await settings.update(key, value, vscode.ConfigurationTarget.Global);
  await changed;
  await whenSettled();
}
