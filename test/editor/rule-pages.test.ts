import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, open, rangeOf, started } from './support';

/** The tab that is shown, once it is of a kind. */
async function activeTab(isMeant: (input: unknown) => boolean): Promise<vscode.Tab> {
  for (;;) {
    const tab = vscode.window.tabGroups.activeTabGroup.activeTab;
    if (tab && isMeant(tab.input)) return tab;
    await new Promise<void>((resolve) => {
      const subscription = vscode.window.tabGroups.onDidChangeTabs(() => {
        subscription.dispose();
        resolve();
      });
    });
  }
}

describe('rule pages', () => {
  afterEach(closeAll);

  it('open as they are meant to be read, from the link of a diagnostic', async () => {
    await started();
    await vscode.commands.executeCommand('vscode.open', vscode.Uri.parse('virtlens-rule:/compose/privileged-container.md'));
    const { input } = await activeTab((shown) => shown instanceof vscode.TabInputCustom);
    assert.equal((input as vscode.TabInputCustom).viewType, 'vscode.markdown.preview.editor');
  });

  it('open from the command that explains what is at the cursor', async () => {
    const editor = await open('compose.yaml');
    const { start } = rangeOf(editor.document, 'privileged');
    editor.selection = new vscode.Selection(start, start);
    await vscode.commands.executeCommand('virtlens.explainHere');
    const { label } = await activeTab((shown) => shown instanceof vscode.TabInputWebview);
    assert.match(label, /privileged-container/);
  });

  it('say so where there is no such rule', async () => {
    await started();
    const page = await vscode.workspace.openTextDocument(vscode.Uri.parse('virtlens-rule:/compose/no-such-thing.md'));
    assert.match(page.getText(), /There is no rule named compose\/no-such-thing/);
  });
});
