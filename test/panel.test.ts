import assert from 'node:assert/strict';
import { before, describe, it } from 'mocha';
import { guideAt, type Texts } from '../src/core/index';
import { renderCode, renderMarkdown } from '../src/panel/markdown';
import { isMessageToExtension, isSnapshot } from '../src/panel/protocol';
import { loadTexts } from './support/texts';
import { loadParsers, workspaceOf } from './support/workspace';

/** What a template would put into the page: its own markup, and what came from outside as lit would escape it. */
function htmlOf(part: unknown): string {
  if (Array.isArray(part)) return part.map(htmlOf).join('');
  if (typeof part === 'object' && part !== null && 'strings' in part && 'values' in part) {
    const { strings, values } = part as { strings: readonly string[]; values: readonly unknown[] };
    return strings.map((text, index) => text + (index < values.length ? htmlOf(values[index]) : '')).join('');
  }
  return String(part).replace(/&/g, '&amp;').replace(/</g, '&lt;');
}

describe('the guide’s Markdown', () => {
  const cases: readonly (readonly [what: string, markdown: string, html: string])[] = [
    [
      'paragraphs and line breaks',
      '**A** `b: c`  \nDoes this.\n\n*Rests on: x*',
      '<p><strong>A</strong> <code>b: c</code><br />Does this.</p><p><em>Rests on: x</em></p>',
    ],
    [
      'lists',
      '- **Gives up** much\n- `a` and *b*',
      '<ul><li><strong>Gives up</strong> much</li><li><code>a</code> and <em>b</em></li></ul>',
    ],
    ['code with backquotes inside', '`` a`b ``', '<p><code>a`b</code></p>'],
    ['code inside emphasis', '**a `*` b**', '<p><strong>a <code>*</code> b</strong></p>'],
    ['escapes', '\\*a\\* \\<b\\>', '<p>*a* &lt;b></p>'],
    ['marks that are never closed', '**a *b `c', '<p>**a *b `c</p>'],
    ['HTML', '<img src=x onerror=alert(1)>', '<p>&lt;img src=x onerror=alert(1)></p>'],
    ['links, which it does not know', '[a](command:x)', '<p>[a](command:x)</p>'],
  ];
  for (const [what, markdown, html] of cases) {
    it(`renders ${what}`, () => assert.equal(htmlOf(renderMarkdown(markdown)).replace(/>\n\s*</g, '><'), html));
  }

  it('marks only code in a sentence', () => {
    assert.equal(htmlOf(renderCode('`a*` or *b* of <c>')), '<code>a*</code> or *b* of &lt;c>');
  });
});

describe('the guide’s messages', () => {
  let texts: Texts;
  before(async () => {
    await loadParsers();
    texts = await loadTexts('en');
  });

  const files = {
    'compose.yaml': 'services:\n  a:\n    image: a\n    privileged: true\n',
    Dockerfile: 'FROM alpine\nUSER 1000\n',
    'vm.xml': "<domain type='kvm'><name>a</name><memory>1</memory><devices/></domain>\n",
  };
  for (const [file, text] of Object.entries(files)) {
    it(`lets pass what the core says of ${file}, once it went through JSON`, () => {
      const { guide: words, severity } = texts.interface;
      const guide = guideAt(workspaceOf(files), file, text.indexOf('a'), texts);
      assert.ok(guide?.workload);
      const snapshot: unknown = JSON.parse(
        JSON.stringify({ type: 'snapshot', revision: 3, language: 'en', words: { ...words, severity }, guide }),
      );
      assert.ok(isSnapshot(snapshot));
      assert.equal(snapshot.guide?.workload?.name, guide.workload.name);
    });
  }

  const place = { file: 'file:///a', range: { start: { line: 1, character: 0 }, end: { line: 1, character: 4 } } };
  it('lets pass what the page may say', () => {
    for (const message of [
      { type: 'ready' },
      { type: 'reveal', place },
      { type: 'fix', revision: 1, finding: 0, fix: 0 },
      { type: 'explain', rule: 'a/b' },
    ]) {
      assert.ok(isMessageToExtension(message), JSON.stringify(message));
    }
  });

  it('refuses everything else', () => {
    const wrong: readonly unknown[] = [
      undefined,
      null,
      'ready',
      [],
      {},
      { type: 'fix', revision: 1, finding: 0 },
      { type: 'fix', revision: 1.5, finding: 0, fix: 0 },
      { type: 'fix', revision: 1, finding: -1, fix: 0 },
      { type: 'reveal', place: { ...place, range: undefined } },
      { type: 'reveal', place: { ...place, file: 3 } },
      { type: 'explain', rule: ['a'] },
      { type: 'open', url: 'https://example.org' },
    ];
    for (const message of wrong) assert.ok(!isMessageToExtension(message), JSON.stringify(message));
    assert.ok(!isSnapshot({ type: 'snapshot', revision: 1, language: 'en' }));
  });
});
