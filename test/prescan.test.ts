import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { parseCompose } from '../src/core/model/compose/parse';
import { prescan } from '../src/core/model/prescan';

const idsOf = (text: string) => parseCompose(text).problems.map(({ id }) => id);

describe('The pre-scan', () => {
  it('refuses by size, each kind at its own limit', () => {
    const kilobyte = 1024;
    assert.equal(prescan('#'.repeat(512 * kilobyte), 'compose'), undefined);
    assert.deepEqual(prescan('#'.repeat(512 * kilobyte + 1), 'compose'), {
      id: 'too-large',
      span: { start: 0, end: 0 },
      values: { limit: '512 KB' },
    });
    assert.equal(prescan('#'.repeat(512 * kilobyte + 1), 'dockerfile')?.id, 'too-large');
    assert.equal(prescan(' '.repeat(2 * kilobyte * kilobyte), 'libvirt'), undefined);
    assert.deepEqual(prescan(' '.repeat(2 * kilobyte * kilobyte + 1), 'libvirt')?.values, { limit: '2 MB' });
  });

  it('refuses what is not text', () => {
    assert.equal(prescan('FROM scratch\0', 'dockerfile')?.id, 'binary');
    assert.equal(prescan('\u0001\u0002\uFFFD'.repeat(200), 'compose')?.id, 'binary');
    assert.equal(prescan('a\u001b[31mred\u001b[0m\t\r\n'.repeat(3), 'dockerfile'), undefined, 'a few escapes are still text');
  });

  it('refuses XML by the depth of its elements, whatever comments, attributes and CDATA hold', () => {
    assert.equal(prescan('<a>'.repeat(128) + '</a>'.repeat(128), 'libvirt'), undefined);
    assert.deepEqual(prescan('<a>'.repeat(129), 'libvirt'), { id: 'too-deep', span: { start: 0, end: 0 }, values: { limit: 128 } });
    for (const harmless of ['<a/>', "<a b='/>'></a>", '<!-- <a> -->', '<![CDATA[<a>]]>', '<?a <b> ?>', '<!DOCTYPE a>', 'a < b ']) {
      assert.equal(prescan(`<domain>${harmless.repeat(300)}</domain>`, 'libvirt'), undefined, harmless);
    }
    assert.equal(prescan('<a b="x>">'.repeat(200), 'libvirt')?.id, 'too-deep');
    assert.equal(prescan('<!-- '.repeat(1000), 'libvirt'), undefined);
    assert.equal(prescan('<'.repeat(100_000), 'libvirt'), undefined);
  });
});

describe('The limits of YAML', () => {
  it('refuse nesting that would exhaust the stack, in flow and in block style', () => {
    const tower = (levels: number) => Array.from({ length: levels }, (_, i) => `${' '.repeat(i)}a:\n`).join('');
    for (const text of [
      '['.repeat(5000),
      '{a: '.repeat(5000),
      '- '.repeat(3000),
      '? '.repeat(3000),
      ': '.repeat(3000),
      'a: '.repeat(3000),
      tower(200),
    ]) {
      assert.deepEqual(idsOf(text), ['too-deep'], text.slice(0, 8));
    }
    assert.deepEqual(idsOf(tower(100)), []);
    assert.deepEqual(idsOf('['.repeat(100) + ']'.repeat(100)), []);
  });

  it('do not count brackets in quotes, comments and block scalars', () => {
    const brackets = '['.repeat(5000);
    for (const line of [`a: "${brackets}"`, `a: '${brackets}'`, `a: 1 # ${brackets}`, `a: |\n      ${brackets}`, `a: x${brackets}`]) {
      const model = parseCompose(`services:\n  web:\n    ${line}\n    image: nginx\n`);
      assert.deepEqual(model.problems, [], line.slice(0, 6));
      assert.equal(model.looksLikeCompose, true);
    }
  });

  it('are not deceived by a quote that is never closed', () => {
    assert.deepEqual(idsOf(`a:\n  - "x\nb: ${'['.repeat(5000)}`), ['too-deep']);
  });

  it('refuse alias bombs and endless lists on one line', () => {
    const bomb = ['a0: &a0 [x]', ...Array.from({ length: 600 }, (_, i) => `a${i + 1}: &a${i + 1} [*a${i}, *a${i}]`)].join('\n');
    assert.deepEqual(parseCompose(bomb).problems, [{ id: 'too-many-aliases', span: { start: 0, end: 0 }, values: { limit: 1000 } }]);
    assert.deepEqual(
      parseCompose(`a: [${'1,'.repeat(20_001)}]`).problems.map(({ values }) => values),
      [{ limit: 20_000 }],
    );
    assert.deepEqual(idsOf(`a: [${'1,'.repeat(20_000)}]`), []);
    assert.deepEqual(idsOf('a: |\n' + '  *x &y , [\n'.repeat(9000)), []);
  });

  it('leave a small bomb as the graph it is', () => {
    const lines = [
      'services:',
      '  a0: &a0 {image: x}',
      ...Array.from({ length: 90 }, (_, i) => `  a${i + 1}: &a${i + 1} {<<: [*a${i}, *a${i}], b: [*a${i}, *a${i}]}`),
    ];
    const model = parseCompose(lines.join('\n'));
    assert.deepEqual(model.problems, []);
    assert.equal(model.looksLikeCompose, true);
    assert.equal(model.constructs.length, 1 + 2 + 90 * 5);
  });

  it('keep the recognition of a refused file', () => {
    assert.equal(parseCompose(`services:\n  a:\n    b: ${'['.repeat(5000)}`).looksLikeCompose, true);
    assert.equal(parseCompose(`a: ${'['.repeat(5000)}`).looksLikeCompose, false);
    assert.deepEqual(parseCompose('a\0').documents, []);
  });

  it('let hostile but shallow texts through in one pass', () => {
    for (const text of [
      '- "a\n'.repeat(2_500),
      'a: [b,\n'.repeat(2_000),
      '{{ '.repeat(25_000),
      '{% '.repeat(25_000),
      '\t- b\n'.repeat(5_000),
      '${'.repeat(25_000),
      '#\n'.repeat(15_000),
    ]) {
      const { documents, constructs, comments } = parseCompose(text);
      assert.ok(documents.length <= 1 && constructs.length <= 20_000 && comments.length <= 60_000);
    }
  }).timeout(30_000);
});
