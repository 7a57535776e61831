import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { applyEdits } from '../src/core/text/edit';
import { matchesGlob } from '../src/core/text/glob';
import { LineIndex, lineEndingOf } from '../src/core/text/lines';
import { localeFor } from '../src/core/text/locale';
import { fill, placeholdersIn } from '../src/core/text/message';
import { folderOf, joinUri } from '../src/core/text/uri';

const insert = (at: number, newText: string) => ({ span: { start: at, end: at }, newText });

describe('edits', () => {
  it('are made at once, in the order given where they meet', () => {
    assert.equal(
      applyEdits('abc', [insert(3, '!'), { span: { start: 1, end: 2 }, newText: 'B' }, insert(1, '1'), insert(1, '2')]),
      'a12Bc!',
    );
  });

  it('refuse to overlap', () => {
    assert.throws(
      () =>
        applyEdits('abcd', [
          { span: { start: 0, end: 2 }, newText: '' },
          { span: { start: 1, end: 3 }, newText: '' },
        ]),
      RangeError,
    );
  });
});

describe('lines', () => {
  const text = 'a\r\nbb\n\rc';
  const lines = new LineIndex(text);

  it('end at each of the three endings', () => {
    assert.equal(lines.lineCount, 4);
    assert.deepEqual(
      [0, 1, 2, 3].map((line) => lines.lineText(line)),
      ['a', 'bb', '', 'c'],
    );
  });

  it('give positions in UTF-16 units, and back', () => {
    assert.deepEqual(lines.positionOf(4), { line: 1, character: 1 });
    assert.equal(lines.offsetOf({ line: 1, character: 1 }), 4);
    assert.equal(lines.offsetOf({ line: 1, character: 99 }), 5, 'clamped to the line');
    assert.equal(lines.offsetOf({ line: 99, character: 99 }), text.length, 'clamped to the text');
  });

  it('hold their ending when taken whole', () => {
    assert.deepEqual(lines.wholeLine(0), { start: 0, end: 3 });
    assert.equal(lineEndingOf(text), '\r\n');
    assert.equal(lineEndingOf('one line'), '\n');
  });
});

describe('messages', () => {
  it('are filled, lists joined as the language joins them', () => {
    assert.equal(fill('{a} and {list}', { a: 1, list: ['x', 'y'] }, '、'), '1 and x、y');
  });

  it('show a placeholder that has no value', () => {
    assert.equal(fill('{missing}', {}), '{missing}');
    assert.deepEqual(placeholdersIn('{a} {b-c} { no }'), ['a', 'b-c']);
  });
});

describe('places of files', () => {
  it('are joined as paths', () => {
    assert.equal(joinUri('a/b', '../c/./d'), 'a/c/d');
    assert.equal(joinUri('', 'x'), 'x');
    assert.equal(joinUri('a', '../../x'), '../x');
    assert.equal(folderOf('compose.yaml'), '');
    assert.equal(folderOf('/a/b'), '/a');
  });

  it('are joined as URIs, what is added encoded', () => {
    assert.equal(joinUri('file:///a%20b/c', '../my dir/x'), 'file:///a%20b/my%20dir/x');
    assert.equal(joinUri('vscode-vfs://github/owner/repo', '/etc'), 'vscode-vfs://github/etc');
    assert.equal(joinUri('memfs:/my%20app/a', '../b c/d'), 'memfs:/my%20app/b%20c/d', 'of a file system without an authority');
    assert.equal(joinUri('memfs:/app', '/etc'), 'memfs:/etc');
    assert.equal(joinUri('C:/my app', 'b c'), 'C:/my app/b c', 'a drive is no scheme');
    assert.equal(joinUri('file:///a', '\uD83D.yaml'), 'file:///a/%EF%BF%BD.yaml', 'half a surrogate pair has no encoding');
  });

  it('match globs in any folder unless they begin at the root', () => {
    assert.equal(matchesGlob('compose.*', 'a/b/compose.yaml'), true);
    assert.equal(matchesGlob('/compose.*', 'a/compose.yaml'), false);
    assert.equal(matchesGlob('legacy/**/*.{yml,yaml}', 'x/legacy/a/b/c.yml'), true);
    assert.equal(matchesGlob('a,b', 'a,b'), true);
    assert.equal(matchesGlob('{open', '{open'), false);
  });
});

describe('languages', () => {
  it('are chosen by the tag of the display language', () => {
    assert.deepEqual(['zh-CN', 'zh-hans', 'zh', 'zh-TW', 'de', 'en-GB'].map(localeFor), ['zh-cn', 'zh-cn', 'zh-cn', 'en', 'en', 'en']);
  });
});
