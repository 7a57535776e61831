import * as vscode from 'vscode';
import { mend } from '../core/index';
import { toWorkspaceEdit } from './convert';
import type { TextsLoader } from './texts';
import type { WorkspaceHost } from './workspace-host';

const kind = vscode.CodeActionKind.SourceFixAll.append('virtlens');

/** What makes all safe fixes of a document, and those that they bring about; `undefined` where there are none. */
export async function safeEdit(document: vscode.TextDocument, host: WorkspaceHost): Promise<vscode.WorkspaceEdit | undefined> {
  const workspace = (await host.present(document))?.current;
  if (workspace === undefined) return undefined;
  const edits = mend(workspace, [document.uri.toString()], ({ fixes }) => fixes.find(({ safety }) => safety === 'safe'));
  return edits.length > 0 ? toWorkspaceEdit(edits, workspace) : undefined;
}

/** Mends what is safe to mend, asked for or on saving. */
export class FixAll implements vscode.CodeActionProvider {
  static readonly metadata: vscode.CodeActionProviderMetadata = { providedCodeActionKinds: [kind] };

  constructor(
    private readonly host: WorkspaceHost,
    private readonly texts: TextsLoader,
  ) {}

  async provideCodeActions(
    document: vscode.TextDocument,
    _range: vscode.Range,
    context: vscode.CodeActionContext,
  ): Promise<vscode.CodeAction[]> {
    if (!context.only?.intersects(kind)) return [];
    const edit = await safeEdit(document, this.host);
    const folder = this.host.folders.ownerOf(document.uri);
    if (edit === undefined || folder === undefined) return [];
    const texts = await this.texts.for(folder.current.settings);
    const action = new vscode.CodeAction(texts.interface.editor.fixAll, kind);
    action.edit = edit;
    return [action];
  }
}
