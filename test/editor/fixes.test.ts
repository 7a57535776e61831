import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { actionsAt, closeAll, open, rangeOf, rulesIn, started } from './support';

describe('quick fixes', () => {
  afterEach(closeAll);

  it('mend the finding, and undo brings the text back', async () => {
    const { document } = await open('compose.yaml');
    const before = document.getText();
    const actions = await actionsAt(document.uri, rangeOf(document, 'privileged: true'), vscode.CodeActionKind.QuickFix);
    const fix = actions.find(({ title }) => title === 'Remove `privileged`');
    assert.ok(fix?.edit, actions.map(({ title }) => title).join(', '));

    assert.ok(await vscode.workspace.applyEdit(fix.edit));
    await (await started()).whenSettled();
    assert.equal(document.getText(), before.replace('    privileged: true\n', ''));
    assert.ok(!rulesIn(document.uri).includes('compose/privileged-container'));

    await vscode.commands.executeCommand('undo');
    await (await started()).whenSettled();
    assert.equal(document.getText(), before);
    assert.ok(rulesIn(document.uri).includes('compose/privileged-container'));
  });

  it('explain, by the page of the rule', async () => {
    const { document } = await open('compose.yaml');
    const actions = await actionsAt(document.uri, rangeOf(document, 'privileged: true'), vscode.CodeActionKind.QuickFix);
    const explain = actions.find(({ title }) => title === 'Explain compose/privileged-container');
    assert.deepEqual(explain?.command && [explain.command.command, explain.command.arguments], [
      'virtlens.showRule',
      ['compose/privileged-container'],
    ]);
  });

  for (const { path, at, rule } of [
    { path: 'compose.yaml', at: 'privileged: true', rule: 'compose/privileged-container' },
    { path: 'vm.xml', at: "io='native'", rule: 'libvirt/io-native-cache' },
  ]) {
    it(`silence ${rule} with a reason, where it stands`, async () => {
      const { document } = await open(path);
      const count = () => rulesIn(document.uri).filter((found) => found === rule).length;
      const before = count();
      const actions = await actionsAt(document.uri, rangeOf(document, at), vscode.CodeActionKind.QuickFix);
      const ignore = actions.find(({ title }) => title === `Ignore ${rule} here, with a reason`);
      assert.ok(ignore?.edit, actions.map(({ title }) => title).join(', '));
      assert.ok(await vscode.workspace.applyEdit(ignore.edit));
      await (await started()).whenSettled();
      assert.match(document.getText(), new RegExp(`virtlens-ignore ${rule}: say why`));
      assert.equal(count(), before - 1);
    });
  }

  it('mend all that is safe at once, by the kind that runs on saving', async () => {
    const { document } = await open('vm.xml');
    assert.equal(rulesIn(document.uri).filter((rule) => rule === 'libvirt/io-native-cache').length, 2);
    const kind = vscode.CodeActionKind.SourceFixAll.append('virtlens');
    const whole = new vscode.Range(0, 0, document.lineCount, 0);
    const [all, ...others] = (await actionsAt(document.uri, whole, kind)).filter((action) => action.kind?.value === kind.value);
    assert.ok(all?.edit);
    assert.deepEqual(others, []);
    assert.ok(await vscode.workspace.applyEdit(all.edit));
    await (await started()).whenSettled();
    assert.ok(!rulesIn(document.uri).includes('libvirt/io-native-cache'));
    assert.equal(document.getText().match(/io='native' cache='none'/g)?.length, 2);
  });

  it('leave what must be looked at to its reader', async () => {
    const { document } = await open('compose.yaml');
    const before = document.getText();
    await vscode.commands.executeCommand('virtlens.fixAll');
    assert.equal(document.getText(), before);
  });
});
