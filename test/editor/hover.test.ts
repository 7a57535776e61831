import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { actionsAt, closeAll, hoversAt, open, rangeOf, started } from './support';

/** Hovers over the middle of some text and gives the only hover of ours. */
async function hoverOver(document: vscode.TextDocument, text: string) {
  const range = rangeOf(document, text);
  const hovers = await hoversAt(document.uri, range.start.translate(0, Math.floor(text.length / 2)));
  const [hover] = hovers;
  assert.ok(hover, `a hover over ${text}`);
  assert.equal(hovers.length, 1, `one hover over ${text}`);
  return hover;
}

describe('hover', () => {
  afterEach(closeAll);

  const cases = [
    { path: 'compose.yaml', over: 'privileged', says: /capability|capabilities/i },
    { path: 'store/Dockerfile', over: 'USER', says: /1000/ },
    { path: 'vm.xml', over: 'host-passthrough', says: /migrat/i },
  ];
  for (const { path, over, says } of cases) {
    it(`explains ${over} in ${path}, and covers exactly that`, async () => {
      const { document } = await open(path);
      const { text, range } = await hoverOver(document, over);
      assert.match(text, says);
      assert.ok(range?.isEqual(rangeOf(document, over)), `covers ${range && document.getText(range)}`);
    });
  }

  it('tells the value from the key by its range', async () => {
    const { document } = await open('compose.yaml');
    const value = await hoverOver(document, 'true');
    assert.equal(value.range && document.getText(value.range), 'true');
  });

  it('says something else of another value, before the text has rested', async () => {
    const editor = await open('compose.yaml');
    const before = await hoverOver(editor.document, 'privileged');
    await editor.edit((edit) => edit.replace(rangeOf(editor.document, 'true'), 'false'));
    const after = await hoverOver(editor.document, 'privileged');
    assert.notEqual(after.text, before.text);
  });

  it('gives the profile in short on the name of a service', async () => {
    const { document } = await open('compose.yaml');
    const { text, range } = await hoverOver(document, 'agent');
    assert.equal(range && document.getText(range), 'agent');
    assert.match(text, /Docker/);
  });

  it('links to the page of the rule that found something there', async () => {
    const { document } = await open('compose.yaml');
    const { text } = await hoverOver(document, 'privileged');
    assert.match(text, /command:virtlens\.showRule\?%5B%22compose%2Fprivileged-container%22%5D/);
  });

  it('keeps silent over a domain.xml that is not libvirt’s, and offers nothing', async () => {
    const { document } = await open('app-server/domain.xml');
    for (const text of ['domain log-root', 'resources', 'server name']) {
      const range = rangeOf(document, text);
      assert.deepEqual(await hoversAt(document.uri, range.start.translate(0, 1)), []);
      const actions = await actionsAt(document.uri, range, vscode.CodeActionKind.Empty);
      assert.deepEqual(
        actions.filter(({ command }) => command?.command.startsWith('virtlens.')),
        [],
      );
    }
    const { workspaceOf } = await started();
    assert.ok(!workspaceOf(document.uri)?.files.includes(document.uri.toString()));
  });

  it('still answers at each step of a line that is being taken away', async () => {
    const editor = await open('vm.xml');
    const { start, end } = rangeOf(editor.document, "<driver name='qemu' type='raw' io='native'/>");
    for (let character = end.character; character > start.character; character = Math.max(character - 7, start.character)) {
      await editor.edit((edit) =>
        edit.delete(new vscode.Range(start.line, Math.max(character - 7, start.character), start.line, character)),
      );
      const { text } = await hoverOver(editor.document, 'host-passthrough');
      assert.match(text, /migrat/i);
    }
  });
});
