import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Snapshot } from '../../src/panel/protocol';
import { closeAll, open, rangeOf, replace, rulesIn, started } from './support';

/** The next snapshot that the page is sent once `action` has begun. */
async function snapshotAfter(action: () => PromiseLike<unknown> | void): Promise<Snapshot> {
  const { guide } = await started();
  const posted = new Promise<Snapshot>((resolve) => {
    const subscription = guide.onDidPost((snapshot) => {
      subscription.dispose();
      resolve(snapshot);
    });
  });
  await action();
  return posted;
}

/** Puts the cursor somewhere else and, once that was shown, before some text; gives what is shown then. */
async function moveTo(editor: vscode.TextEditor, text: string): Promise<Snapshot> {
  const end = editor.document.positionAt(editor.document.getText().length);
  editor.selection = new vscode.Selection(end, end);
  await (await started()).whenSettled();
  const { start } = rangeOf(editor.document, text);
  return snapshotAfter(() => {
    editor.selection = new vscode.Selection(start, start);
  });
}

describe('guide', () => {
  before(async () => {
    await open('compose.yaml');
    // The page itself asks for this snapshot: its script has run.
    await snapshotAfter(() => vscode.commands.executeCommand('virtlens.openGuide'));
  });
  afterEach(closeAll);

  it('follows the cursor from one workload to the next', async () => {
    const editor = await open('compose.yaml');
    const agent = await moveTo(editor, 'privileged');
    assert.equal(agent.guide?.workload?.name, 'agent');
    assert.match(agent.guide?.construct?.markdown ?? '', /Privileged/);
    assert.ok(agent.guide?.findings.some(({ rule }) => rule === 'compose/privileged-container'));
    const web = await moveTo(editor, 'read_only');
    assert.equal(web.guide?.workload?.name, 'web');
    assert.ok(!web.guide?.findings.some(({ rule }) => rule === 'compose/privileged-container'));
    assert.ok(web.revision > agent.revision);
  });

  it('shows each boundary with the line that decides it, and what the documents say', async () => {
    const editor = await open('compose.yaml');
    const { guide } = await moveTo(editor, 'privileged');
    const capabilities = guide?.workload?.boundaries.find(({ id }) => id === 'capabilities');
    assert.equal(capabilities?.state, 'open');
    assert.equal(capabilities.decidedBy?.range.start.line, rangeOf(editor.document, 'privileged').start.line);
    assert.ok((guide?.comparison?.rows.length ?? 0) > 1);
  });

  it('reveals the line that is asked for', async () => {
    const compose = await open('compose.yaml');
    const place = (await moveTo(compose, 'privileged')).guide?.findings[0]?.place;
    assert.ok(place);
    const other = await open('store/Dockerfile');
    assert.equal((await moveTo(other, 'USER')).guide?.file, other.document.uri.toString());
    const { guide } = await started();
    await guide.receive({ type: 'reveal', place });
    // What is shown now is the Dockerfile's, whose guide does not name that place; the file is one of the workspace all the same.
    const { activeTextEditor } = vscode.window;
    assert.equal(activeTextEditor?.document.uri.toString(), compose.document.uri.toString());
    assert.equal(activeTextEditor.document.getText(activeTextEditor.selection), 'privileged: true');
  });

  it('makes a fix, and refuses one of a snapshot that is out of date', async () => {
    const editor = await open('compose.yaml');
    const { guide, whenSettled } = await started();
    const old = await moveTo(editor, 'privileged');
    const index = old.guide?.findings.findIndex(({ rule }) => rule === 'compose/privileged-container') ?? -1;
    const fix = old.guide?.findings[index]?.fixes.findIndex(({ title }) => title === 'Remove `privileged`') ?? -1;
    assert.ok(index >= 0 && fix >= 0);

    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), '# one more line\n'));
    const changed = editor.document.getText();
    await guide.receive({ type: 'fix', revision: old.revision, finding: index, fix });
    assert.equal(editor.document.getText(), changed, 'the text was another one');

    await whenSettled();
    const present = await moveTo(editor, 'privileged');
    await guide.receive({ type: 'fix', revision: old.revision, finding: index, fix });
    assert.equal(editor.document.getText(), changed, 'the snapshot was an old one');
    await guide.receive({ type: 'fix', revision: present.revision, finding: index, fix });
    await whenSettled();
    assert.ok(!rulesIn(editor.document.uri).includes('compose/privileged-container'));
    assert.equal(editor.document.getText(), changed.replace('    privileged: true\n', ''));
  });

  it('drops messages that its page cannot have sent', async () => {
    const editor = await open('compose.yaml');
    const { guide } = await started();
    const before = editor.document.getText();
    for (const message of [
      undefined,
      'ready',
      { type: 'fix', revision: -1, finding: 0, fix: 0 },
      { type: 'reveal', place: { file: 7 } },
      { type: 'run', command: 'quit' },
    ]) {
      await guide.receive(message);
    }
    assert.equal(editor.document.getText(), before);
  });

  it('shows the new state after an edit, and its invitation on a file that is not ours', async () => {
    const editor = await open('compose.yaml');
    await moveTo(editor, 'privileged');
    const mended = await snapshotAfter(() => replace(editor, 'privileged: true', 'privileged: false'));
    assert.ok(!mended.guide?.findings.some(({ rule }) => rule === 'compose/privileged-container'));
    const { guide, words } = await snapshotAfter(() => open('app-server/domain.xml'));
    assert.equal(guide, undefined);
    assert.match(words.empty, /Dockerfile/);
  });
});
