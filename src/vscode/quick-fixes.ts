import * as vscode from 'vscode';
import { fixTitle, ignoreEdit, type FileEdit, type Finding, type Texts, type Workspace } from '../core/index';
import { commandIds } from './command-ids';
import { fillIn, locationOf, toWorkspaceEdit } from './convert';
import { isFresh } from './stale';
import type { TextsLoader } from './texts';
import type { WorkspaceHost } from './workspace-host';

/** An action whose edit is handed over when it is chosen, and only if the text is still the one that it was made for. */
class EditAction extends vscode.CodeAction {
  constructor(
    title: string,
    readonly edits: readonly FileEdit[],
    readonly workspace: Workspace,
    readonly make: () => vscode.WorkspaceEdit = () => toWorkspaceEdit(edits, workspace),
  ) {
    super(title, vscode.CodeActionKind.QuickFix);
  }
}

/** Offers the fixes of the findings at a place, their explanation, and a comment that silences them with a reason. */
export class QuickFixes implements vscode.CodeActionProvider {
  static readonly metadata: vscode.CodeActionProviderMetadata = { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] };

  constructor(
    private readonly host: WorkspaceHost,
    private readonly texts: TextsLoader,
  ) {}

  async provideCodeActions(
    document: vscode.TextDocument,
    range: vscode.Range,
    context: vscode.CodeActionContext,
    token: vscode.CancellationToken,
  ): Promise<vscode.CodeAction[]> {
    const workspace = (await this.host.present(document))?.current;
    if (workspace === undefined || token.isCancellationRequested) return [];
    const texts = await this.texts.for(workspace.settings);
    return workspace.findings(document.uri.toString()).flatMap((finding) => {
      const place = locationOf(finding, workspace).range;
      if (place.intersection(range) === undefined) return [];
      const actions = [...fixes(finding, workspace, texts), explain(finding, texts), ...ignore(finding, workspace, texts)];
      const diagnostics = context.diagnostics.filter(
        ({ code, range: shown }) => typeof code === 'object' && code.value === finding.rule && shown.isEqual(place),
      );
      for (const action of actions) action.diagnostics = diagnostics;
      return actions;
    });
  }

  async resolveCodeAction(action: vscode.CodeAction): Promise<vscode.CodeAction> {
    if (action instanceof EditAction && (await isFresh(action.edits, action.workspace))) action.edit = action.make();
    return action;
  }
}

function fixes(finding: Finding, workspace: Workspace, texts: Texts): vscode.CodeAction[] {
  return finding.fixes.map((fix) => {
    const action = new EditAction(fixTitle(finding, fix, texts), fix.edits, workspace);
    action.isPreferred = fix.safety === 'safe';
    return action;
  });
}

function explain({ rule }: Finding, texts: Texts): vscode.CodeAction {
  const title = fillIn(texts.interface.fix.explain, { rule });
  const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  action.command = { title, command: commandIds.showRule, arguments: [rule] };
  return action;
}

function ignore(finding: Finding, workspace: Workspace, texts: Texts): vscode.CodeAction[] {
  const ignored = ignoreEdit(workspace, finding, texts);
  if (ignored === undefined) return [];
  const { edit, reason } = ignored;
  const make = () => {
    // The reason is a tab stop, so that the author's own is typed in its place.
    const snippet = new vscode.SnippetString()
      .appendText(edit.newText.slice(0, reason.start))
      .appendPlaceholder(edit.newText.slice(reason.start, reason.end))
      .appendText(edit.newText.slice(reason.end));
    const { uri, range } = locationOf(edit, workspace);
    const snippetEdit = new vscode.SnippetTextEdit(range, snippet);
    snippetEdit.keepWhitespace = true;
    const result = new vscode.WorkspaceEdit();
    result.set(uri, [snippetEdit]);
    return result;
  };
  return [new EditAction(fillIn(texts.interface.fix.ignore, { rule: finding.rule }), [edit], workspace, make)];
}
