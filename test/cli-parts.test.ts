import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { after, before, describe, it } from 'mocha';
import { readState } from '../src/cli/files';
import { unifiedDiff } from '../src/cli/formats/diff';
import { printable } from '../src/cli/formats/text';
import { readOptions } from '../src/cli/options';
import { pathInPatch, pathsAsGiven, toUri } from '../src/cli/paths';
import { findFiles } from '../src/cli/walk';
import { replaceText } from '../src/cli/write';
import { createWorkspace, mend, type Rule } from '../src/core/index';
import { Folders } from './support/cli';
import { loadParsers } from './support/workspace';

describe('the parts of the command line', () => {
  const folders = new Folders();
  after(() => folders.removeAll());

  describe('options', () => {
    const refused: readonly (readonly [call: string, said: string])[] = [
      ['', 'a command is expected'],
      ['chekc', 'there is no command chekc'],
      ['constructor', 'there is no command constructor'],
      ['check --unsafe', 'check does not take --unsafe'],
      ['profile --audience careful', 'profile does not take --audience'],
      ['check --format markdown', 'check does not write markdown yet, only text and json'],
      ['check --format yaml', '--format takes text or json, not yaml'],
      ['profile --format sarif', '--format takes text or json, not sarif'],
      ['check --fail-on fatal', '--fail-on takes hint or information or warning or error, not fatal'],
      ['check --locale de', '--locale takes en or zh-cn, not de'],
    ];
    for (const [call, said] of refused) {
      it(`refuses \`${call}\`, and says why`, () =>
        assert.throws(() => readOptions(call.split(' ').filter((word) => word !== '')), { message: said }));
    }

    it('refuses an option that does not exist', () => assert.throws(() => readOptions(['check', '--jsno']), /Unknown option '--jsno'/));

    it('takes what each command takes, and its own default format', () => {
      const { command, paths, failOn, format } = readOptions(['check', 'a', 'b', '--fail-on', 'hint']) as Exclude<
        ReturnType<typeof readOptions>,
        string
      >;
      assert.deepEqual([command, paths, failOn, format], ['check', ['a', 'b'], 'hint', 'text']);
      assert.equal((readOptions(['explain', 'x', '--at', '1:1']) as { format: string }).format, 'markdown');
      assert.equal(readOptions(['check', '-h']), 'help');
    });
  });

  describe('paths', () => {
    const shown = (given: string[], ...files: string[]) => files.map((file) => pathsAsGiven(given)(toUri(file)));

    it('are written as they were given, and those around them alike', () => {
      assert.deepEqual(shown(['./app/compose.yaml'], 'app/compose.yaml', 'app/web/Dockerfile', 'base.yaml'), [
        './app/compose.yaml',
        './app/web/Dockerfile',
        'base.yaml',
      ]);
      assert.deepEqual(shown(['.'], 'a/b.xml'), ['a/b.xml']);
      assert.deepEqual(shown(['app/'], 'app/b.xml'), ['app/b.xml']);
      assert.deepEqual(shown(['a/../b'], 'b/c.xml'), ['a/../b/c.xml']);
      assert.deepEqual(shown([resolve('app')], 'app/b.xml', 'other/c.xml'), [toUri('app/b.xml'), toUri('other/c.xml')]);
    });

    it('in a patch are seen from the working folder, or from the root', () => {
      assert.equal(pathInPatch(toUri('a/b.xml')), 'a/b.xml');
      if (process.platform !== 'win32') assert.equal(pathInPatch('/elsewhere/b.xml'), 'elsewhere/b.xml');
    });
  });

  describe('files', () => {
    const found = (folder: string, ...paths: string[]) => {
      const { files, failures } = findFiles(paths.map((path) => join(folder, path)));
      return [...files.map((file) => relative(folder, file).replaceAll('\\', '/')), ...failures.map(({ reason }) => reason)];
    };

    it('are looked for in folders, without what .gitignore names there and above, links and packages', () => {
      const folder = folders.make({
        '.git/HEAD': '',
        '.gitignore': 'generated/\n*.local.yaml\n',
        'compose.yaml': '',
        'a/domain.xml': '',
        'a/.gitignore': '*.xml\n!domain.xml\n',
        'a/other.xml': '',
        'a/compose.local.yaml': '',
        'generated/deep/compose.yaml': '',
        'node_modules/x/compose.yaml': '',
        'web/Dockerfile': '',
        'web/Dockerfile.dockerignore': '',
        'notes.txt': '',
      });
      assert.deepEqual(found(folder, '.'), ['a/domain.xml', 'compose.yaml', 'web/Dockerfile']);
      assert.deepEqual(found(folder, 'a'), ['a/domain.xml'], 'rules above a folder hold in it');
      assert.deepEqual(found(folder, 'generated'), ['generated/deep/compose.yaml'], 'a folder that is named is wanted');
      assert.deepEqual(found(folder, 'a/compose.local.yaml', 'a/../a/compose.local.yaml'), ['a/compose.local.yaml'], 'so is a file, once');
      assert.deepEqual(found(folder, 'gone', 'notes.txt/x'), ['no such file', 'no such file']);
    });

    it('are absent, text, or unreadable for a reason', () => {
      const folder = folders.make({ 'compose.yaml': '\ufeffservices:\r\n', 'long.yaml': 'x'.repeat(9_000_000) });
      assert.deepEqual(readState(join(folder, 'compose.yaml')), { state: 'text', text: '\ufeffservices:\r\n', version: 1 });
      assert.deepEqual(readState(join(folder, 'gone')), { state: 'absent' });
      assert.deepEqual(readState(join(folder, 'compose.yaml/below')), { state: 'absent' });
      assert.deepEqual(readState(folder), { state: 'unreadable', reason: 'is a folder' });
      if (process.platform !== 'win32') assert.deepEqual(readState('/dev/null'), { state: 'unreadable', reason: 'is not a regular file' });
      const long = readState(join(folder, 'long.yaml'));
      assert.ok(long.state === 'text' && long.text.length > 2 * 1024 * 1024, 'of a long one, more is read than the core takes');
    });

    it('are not replaced where they are not what was read', () => {
      const folder = folders.make({ 'a.xml': 'new', 'b.xml': Buffer.from([0xfc]) });
      assert.throws(() => replaceText(join(folder, 'a.xml'), 'old', 'mended'), { message: 'has changed since it was read' });
      assert.throws(() => replaceText(join(folder, 'b.xml'), '\ufffd', 'mended'), { message: 'is not UTF-8' });
      assert.equal(readFileSync(join(folder, 'a.xml'), 'utf8'), 'new');
    });
  });

  describe('differences', () => {
    const numbered = Array.from({ length: 40 }, (_, index) => `line ${index}`);
    const cases: readonly (readonly [name: string, before: string, after: string])[] = [
      ['two.txt', numbered.join('\n'), numbered.map((line) => (line === 'line 3' || line === 'line 30' ? 'other' : line)).join('\n')],
      ['near.txt', `${numbered.join('\n')}\n`, `${numbered.filter((line) => line !== 'line 10' && line !== 'line 15').join('\n')}\n`],
      ['windows.txt', '\ufeffa\r\nb\r\n', '\ufeffa\r\nc\r\n'],
      ['no end.txt', 'a\nb', 'a\nb\n'],
      ['"quoted"\t\\.txt', 'a\n', 'b\na\n'],
      ['all.txt', 'a\nb\n', 'c\n'],
    ];

    it('show what surrounds a change, and join changes that stand close', () => {
      assert.equal(
        unifiedDiff('x', 'a\nb\nc\nd\ne\nf\n', 'a\nb\nc\nd\nE\nf\n'),
        '--- a/x\n+++ b/x\n@@ -2,5 +2,5 @@\n b\n c\n d\n-e\n+E\n f\n',
      );
      const hunks = (name: string) => unifiedDiff(...(cases.find(([each]) => each === name) ?? ['', '', ''])).match(/^@@/gm)?.length;
      assert.deepEqual([hunks('two.txt'), hunks('near.txt')], [2, 1]);
      assert.equal(unifiedDiff('x', 'a\n', 'a\n'), '');
    });

    if (spawnSync('git', ['--version']).status === 0) {
      it('are understood by git, whatever the names and line endings', () => {
        const folder = folders.make({});
        const usable = cases.filter(([name]) => process.platform !== 'win32' || !name.includes('"'));
        for (const [name, before] of usable) writeFileSync(join(folder, name), before);
        const { status, stderr } = spawnSync('git', ['apply', '-'], {
          cwd: folder,
          input: usable.map((each) => unifiedDiff(...each)).join(''),
          encoding: 'utf8',
        });
        assert.equal(status, 0, stderr);
        for (const [name, , after] of usable) assert.equal(readFileSync(join(folder, name), 'utf8'), after, name);
      });
    }
  });

  it('show nothing that a terminal would obey or reorder', () => {
    assert.equal(printable('a\u001b[31m\u202eb\nc'), 'a\ufffd[31m\ufffdb\ufffdc');
    assert.equal(printable('端口 ✓ é'), '端口 ✓ é');
  });

  describe('mending', () => {
    before(loadParsers);

    it('leaves out a fix after which the file could not be read', async () => {
      const file = 'compose.yaml';
      const breaking = {
        id: 'compose/broken-fix',
        on: 'service',
        since: '0.1.0',
        audience: 'everyone',
        claims: [],
        messages: { found: 'warning' },
        *check() {
          const span = { start: 0, end: 8 };
          yield {
            message: 'found',
            at: { file, span },
            fixes: [{ title: 'break', safety: 'safe', edits: [{ file, span, newText: '"services' }] }],
          };
        },
      } as unknown as Rule;
      const text = 'services:\n  app:\n    image: example.org/app:1\n';
      const workspace = createWorkspace(await loadParsers(), [breaking]).apply(new Map([[file, { state: 'text', text, version: 1 }]]));
      assert.equal(workspace.findings(file).length, 1);
      assert.deepEqual(
        mend(workspace, [file], ({ fixes }) => fixes[0]),
        [],
      );
    });
  });
});
