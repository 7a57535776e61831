import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { actionsAt, closeAll, diagnosticsOf, open, rangeOf, replace, rulesIn } from './support';

describe('diagnostics', () => {
  afterEach(closeAll);

  it('stand at the exact place, with severity, source and a link to the page of the rule', async () => {
    const { document } = await open('compose.yaml');
    const [found, ...others] = diagnosticsOf(document.uri).filter(
      ({ code }) => typeof code === 'object' && code.value === 'compose/privileged-container',
    );
    assert.ok(found);
    assert.deepEqual(others, []);
    assert.ok(found.range.isEqual(rangeOf(document, 'privileged: true')), `at ${document.getText(found.range)}`);
    assert.equal(found.severity, vscode.DiagnosticSeverity.Warning);
    assert.match(found.message, /`agent`/);
    const { target } = found.code as { target: vscode.Uri };
    assert.equal(target.toString(), 'virtlens-rule:/compose/privileged-container.md');
  });

  it('link to a page that the extension itself serves', async () => {
    const page = await vscode.workspace.openTextDocument(vscode.Uri.parse('virtlens-rule:/compose/privileged-container.md'));
    assert.match(page.getText(), /^# Privileged container\n/);
    assert.equal(page.languageId, 'markdown');
  });

  it('follow the text that is not saved yet', async () => {
    const editor = await open('compose.yaml');
    await replace(editor, 'privileged: true', 'privileged: false');
    assert.ok(editor.document.isDirty);
    assert.ok(!rulesIn(editor.document.uri).includes('compose/privileged-container'));
    await replace(editor, 'privileged: false', 'privileged: true');
    assert.ok(rulesIn(editor.document.uri).includes('compose/privileged-container'));
  });

  it('come for text that has no file at all', async () => {
    const document = await vscode.workspace.openTextDocument({
      language: 'dockercompose',
      content: 'services:\n  a:\n    image: a\n    privileged: yes\n',
    });
    await vscode.window.showTextDocument(document);
    await open('compose.yaml');
    assert.deepEqual(rulesIn(document.uri), ['compose/privileged-container']);
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });

  it('change on the service when the Dockerfile that it is built from changes', async () => {
    const compose = await open('compose.yaml');
    const place = rangeOf(compose.document, 'network_mode: host');
    const fixes = async () => (await actionsAt(compose.document.uri, place, vscode.CodeActionKind.QuickFix)).map(({ title }) => title);
    assert.ok(rulesIn(compose.document.uri).includes('compose/host-network-namespace'));
    assert.deepEqual(
      (await fixes()).filter((title) => title.includes('8080')),
      [],
    );

    const dockerfile = await open('store/Dockerfile');
    await replace(dockerfile, 'USER 1000\n', 'USER 1000\nEXPOSE 8080\n');
    assert.equal((await fixes()).filter((title) => title.includes('8080')).length, 1, 'the port that the image serves is offered');
    await replace(dockerfile, 'EXPOSE 8080\n', '');
    assert.deepEqual(
      (await fixes()).filter((title) => title.includes('8080')),
      [],
    );
  });

  it('name the place that cannot be read, and go on behind it', async () => {
    const { document } = await open('vm.xml');
    const editor = vscode.window.activeTextEditor;
    assert.ok(editor);
    await replace(editor, "mode='host-passthrough'/>", "mode='host-passthrough/>");
    const messages = diagnosticsOf(document.uri).map(({ message }) => message);
    assert.equal(messages.filter((message) => message.startsWith('This is not readable as XML')).length, 1);
    assert.ok(rulesIn(document.uri).includes('libvirt/io-native-cache'));
  });

  it('say nothing at all of a domain.xml that is not libvirt’s', async () => {
    const { document } = await open('app-server/domain.xml');
    assert.deepEqual(diagnosticsOf(document.uri), []);
  });
});
