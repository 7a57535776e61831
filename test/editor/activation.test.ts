import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, file, open, rulesIn, started } from './support';

describe('activation', () => {
  after(closeAll);

  it('comes with the first file of a kind of ours', async () => {
    await vscode.window.showTextDocument(file('compose.yaml'));
    await started();
    assert.equal(vscode.extensions.getExtension('virtlens.virtlens')?.isActive, true);
  });

  it('registers every command that the manifest names', async () => {
    await started();
    const manifest = vscode.extensions.getExtension('virtlens.virtlens')?.packageJSON as {
      contributes: { commands: { command: string }[] };
    };
    const registered = new Set(await vscode.commands.getCommands(true));
    assert.deepEqual(
      manifest.contributes.commands.map(({ command }) => command).filter((command) => !registered.has(command)),
      [],
    );
  });

  it('finds what files hold that nobody opened', async () => {
    await started();
    assert.ok(rulesIn(file('vm.xml')).includes('libvirt/io-native-cache'));
  });

  it('leaves the languages that VS Code brings to VS Code', async () => {
    const manifest = vscode.extensions.getExtension('virtlens.virtlens')?.packageJSON as { contributes: Record<string, unknown> };
    assert.equal(manifest.contributes['languages'], undefined);
    assert.equal((await open('compose.yaml')).document.languageId, 'dockercompose');
    assert.equal((await open('store/Dockerfile')).document.languageId, 'dockerfile');
  });
});
