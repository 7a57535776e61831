import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, file, hoversAt, rangeOf, rulesIn, started } from './support';

const services = 1000;

/** Milliseconds without a key after which the text is read. */
const debounce = 300;

function largeCompose(): string {
  const service = (index: number) => `  s${index}:\n    image: registry.example/s:${index}\n    read_only: true\n    user: "1000"\n`;
  return `services:\n${Array.from({ length: services }, (_, index) => service(index)).join('')}`;
}

describe('a file of four thousand lines', () => {
  const uri = () => file('large/compose.yaml');

  before(async () => {
    await vscode.workspace.fs.writeFile(uri(), new TextEncoder().encode(largeCompose()));
  });
  after(async () => {
    await closeAll();
    await vscode.workspace.fs.delete(file('large'), { recursive: true });
  });

  it('takes every key at once, and is read again only when the text rests', async () => {
    const { whenSettled, workspaceOf } = await started();
    const editor = await vscode.window.showTextDocument(uri());
    await whenSettled();
    const parses = () => workspaceOf(uri())?.counters.parses ?? 0;
    const before = parses();

    // Each edit makes its way to the window and back, which it cannot while the extension host is busy.
    let answered = 0;
    // On a busy machine a key can come so late that the text has rested.
    let rests = 0;
    let last = Date.now();
    for (const character of '    privileged: true\n') {
      const line = editor.document.lineCount - 1;
      await editor.edit((edit) => edit.insert(editor.document.lineAt(line).range.end, character), {
        undoStopBefore: false,
        undoStopAfter: false,
      });
      answered++;
      if (Date.now() - last >= debounce) rests++;
      last = Date.now();
    }
    const typing = parses() - before;
    await whenSettled();
    assert.equal(answered, '    privileged: true\n'.length);
    assert.ok(typing <= answered / 4 + rests, `${typing} parses for ${answered} keys and ${rests} rests`);
    assert.deepEqual(rulesIn(uri()), ['compose/privileged-container']);
  });

  it('answers a hover for the text as it is', async () => {
    const document = await vscode.workspace.openTextDocument(uri());
    const hovers = await hoversAt(uri(), rangeOf(document, 'privileged').start);
    assert.equal(hovers.length, 1);
  });
});
