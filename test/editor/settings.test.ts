import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, diagnosticsOf, file, hoversAt, open, rangeOf, replace, rulesIn, set, started, until } from './support';

const han = /\p{Script=Han}/u;

describe('settings', () => {
  afterEach(async () => {
    for (const key of ['locale', 'rules', 'hover', 'diagnostics', 'codeLens']) await set(key, undefined);
    await closeAll();
  });

  it('speak Chinese when asked to: findings, hovers, quick fixes and rule pages', async () => {
    const { document } = await open('compose.yaml');
    await set('locale', 'zh-cn');
    const [found] = diagnosticsOf(document.uri);
    assert.match(found?.message ?? '', han);
    const [hover] = await hoversAt(document.uri, rangeOf(document, 'privileged').start);
    assert.match(hover?.text ?? '', /特权/);
    const page = await vscode.workspace.openTextDocument(vscode.Uri.parse('virtlens-rule:/compose/docker-socket-mounted.md'));
    assert.match(page.getText(), han);
    await set('locale', 'en');
    assert.doesNotMatch(diagnosticsOf(document.uri)[0]?.message ?? '', han);
  });

  it('switch a rule off and give another severity at once', async () => {
    const { document } = await open('compose.yaml');
    await set('rules', { 'compose/privileged-container': 'hint' });
    const [found] = diagnosticsOf(document.uri);
    assert.equal(found?.severity, vscode.DiagnosticSeverity.Hint);
    await set('rules', { 'compose/privileged-container': 'off' });
    assert.ok(!rulesIn(document.uri).includes('compose/privileged-container'));
    await set('rules', { 'compose/privileged-container': 'loud' });
    assert.equal(
      diagnosticsOf(document.uri)[0]?.severity,
      vscode.DiagnosticSeverity.Warning,
      'a severity that there is not counts as not given',
    );
  });

  it('take hovers and squiggles away', async () => {
    const { document } = await open('compose.yaml');
    await set('hover', false);
    assert.deepEqual(await hoversAt(document.uri, rangeOf(document, 'privileged').start), []);
    await set('diagnostics', false);
    assert.deepEqual(diagnosticsOf(document.uri), []);
  });

  it('show a lens above each workload only when asked to', async () => {
    const { document } = await open('compose.yaml');
    const lenses = () => vscode.commands.executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', document.uri, 10);
    const ours = async () => (await lenses()).filter(({ command }) => command?.command === 'virtlens.openGuide');
    assert.deepEqual(await ours(), []);
    await set('codeLens', true);
    assert.deepEqual(
      (await ours()).map(({ range }) => document.getText(range)),
      ['agent', 'store', 'web'],
    );
  });

  it('come from the repository’s file, saved or not, and what is wrong in it is named there', async () => {
    const uri = file('.virtlens.yaml');
    const compose = file('compose.yaml');
    const isFound = () => rulesIn(compose).includes('compose/privileged-container');
    await started();
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode('rules:\n  compose/privileged-container: off\n'));
    await until(() => !isFound());

    const editor = await open('.virtlens.yaml');
    await editor.edit((edit) => edit.insert(new vscode.Position(2, 0), 'colour: red\n'));
    await until(() => diagnosticsOf(uri).length === 1);
    assert.match(diagnosticsOf(uri)[0]?.message ?? '', /colour/);
    await replace(editor, 'off', 'hint');
    await until(isFound);

    await closeAll();
    await until(() => diagnosticsOf(uri).length === 0 && !isFound());
    await vscode.workspace.fs.delete(uri);
    await until(isFound);
  });
});
