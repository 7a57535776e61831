import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { indexOutsideBraces, interpolate, piecesOf, splitOutsideBraces } from '../src/core/model/compose/interpolation';
import { spanWithin } from '../src/core/model/compose/positions';
import { parseCompose } from '../src/core/model/compose/parse';
import { descendants } from '../src/core/model/compose/tree';
import { sliceOf } from '../src/core/text/span';

const variables: Readonly<Record<string, string>> = { SET: 's', EMPTY: '' };

const value = (text: string) => {
  const result = interpolate(text, (name) => variables[name]);
  return 'known' in result ? result.known : `? ${result.unknown}`;
};

describe('Interpolation', () => {
  it('fills in names, bare and in braces', () => {
    assert.equal(value('$SET-${SET}-$EMPTY-${EMPTY}.'), 's-s--.');
    assert.equal(value('${SET}$SET.b'), 'ss.b');
    assert.equal(value('a}${SET}'), 'a}s');
  });

  it('takes a doubled dollar for one, and one before anything else for itself', () => {
    assert.equal(value('$$SET $${SET} $$$SET $$'), '$SET ${SET} $s $');
    assert.equal(value('a$ b$1 $-$'), 'a$ b$1 $-$');
  });

  it('knows the six operators, with and without the empty value', () => {
    const cases: Record<string, string> = {
      '${SET:-d}|${SET-d}': 's|s',
      '${EMPTY:-d}|${EMPTY-d}': 'd|',
      '${X:-d}|${X-d}': 'd|d',
      '${SET:+r}|${SET+r}': 'r|r',
      '${EMPTY:+r}|${EMPTY+r}': '|r',
      '${SET:?e}|${SET?e}|${EMPTY?e}': 's|s|',
      '${X:-}': '',
    };
    for (const [text, expected] of Object.entries(cases)) assert.equal(value(text), expected, text);
  });

  it('reads variables and braces in a default', () => {
    assert.equal(value('${X:-${Y:-${SET}}}'), 's');
    assert.equal(value('${X:-a:b}/${Y:-${X:-z}}'), 'a:b/z');
    assert.equal(value('${X:-{"j":1}} t'), '{"j":1} t');
    assert.equal(value('${X-{{a}}}'), '{{a}}');
    assert.equal(value('${X:-}}'), '}');
    assert.equal(value('${SET:-{}'), 's');
    assert.equal(value('${X:-a-b?c+d}'), 'a-b?c+d');
  });

  it('leaves unknown what Compose refuses', () => {
    for (const text of [
      '${',
      '${}',
      '${ SET}',
      '${SET',
      '${SET:x}',
      '${SET:-a',
      '${SET!}',
      '${1}',
      '${X:-${}}',
      '${X:-a\nb}',
      '${X:-{}} ${SET}',
      'x${EMPTY:?set it}y',
    ]) {
      assert.equal(value(text), '? variable', text);
    }
    assert.equal(value('${SET:-${EMPTY:?e}}'), '? variable', 'an error in a default that is not needed');
  });

  it('leaves unknown what hangs on an unknown variable, but counts on defaults', () => {
    assert.equal(value('a $X b'), '? variable');
    assert.equal(value('$SETx'), '? variable');
    assert.equal(value('${X:?e}'), '? variable');
    assert.equal(value('${X:+r}'), '? variable');
    assert.equal(value('${X:-80}:${SET}'), '80:s');
    assert.equal(value('${X:-$Y}'), '? variable');
    assert.equal(value('${SET:-$Y}'), 's');
    assert.equal(value('${EMPTY+$Y}'), '? variable');
  });

  it('ends on hostile text', () => {
    const hostile: Record<string, string> = {
      [`${'${A:-'.repeat(20_000)}`]: '? variable',
      [`${'${A:-{ ${B:-{'.repeat(10_000)}}`]: '? variable',
      [`${'${A:-'.repeat(5000)}${'}'.repeat(5000)}`]: '? variable',
      ['${A:-x}'.repeat(50_000)]: 'x'.repeat(50_000),
      ['$'.repeat(100_001)]: '$'.repeat(50_001),
      ['${A:-}\n'.repeat(30_000)]: '\n'.repeat(30_000),
    };
    for (const [text, expected] of Object.entries(hostile)) assert.ok(value(text) === expected, text.slice(0, 20));
  });
});

describe('Pieces of a text', () => {
  const pieces = (text: string) =>
    piecesOf(text, (name) => variables[name])?.map((piece) => {
      const { name, operator, argument } = piece.variable ?? {};
      const written = sliceOf(text, piece.span);
      return [written, piece.text, ...(name === undefined ? [] : [name, operator, argument && sliceOf(text, argument)])];
    });

  it('are the texts and the variables, without gaps', () => {
    assert.deepEqual(pieces('a$$b${SET:-${X}}c$X.${Y?why}'), [
      ['a', 'a'],
      ['$$', '$'],
      ['b', 'b'],
      ['${SET:-${X}}', 's', 'SET', ':-', '${X}'],
      ['c', 'c'],
      ['$X', undefined, 'X', undefined, ''],
      ['.', '.'],
      ['${Y?why}', undefined, 'Y', '?', 'why'],
    ]);
    assert.deepEqual(pieces(''), []);
    assert.equal(pieces('${'), undefined);
  });
});

describe('Splitting outside braces', () => {
  it('leaves the separators of a default alone', () => {
    const text = '${A:-/x:y}/z:$${B}:${C:-{a:b}}:ro';
    const parts = splitOutsideBraces(text, ':');
    assert.deepEqual(
      parts.map((part) => part.text),
      ['${A:-/x:y}/z', '$${B}', '${C:-{a:b}}', 'ro'],
    );
    for (const part of parts) assert.equal(sliceOf(text, part.span), part.text);
    assert.deepEqual(splitOutsideBraces('', ':'), [{ text: '', span: { start: 0, end: 0 } }]);
    assert.equal(
      indexOutsideBraces('${a=b}=c', (c) => c === '='),
      6,
    );
  });
});

describe('Places within a scalar', () => {
  const of = (yaml: string, part: string) => {
    const { text, documents } = parseCompose(`k:\n  a: ${yaml}\n  b: 1\n`);
    const node = [...descendants(documents[0])].find((candidate) => candidate.type === 'scalar');
    assert.ok(node?.type === 'scalar');
    const from = node.value.indexOf(part);
    const span = spanWithin(text, node, from, from + part.length);
    return span && [sliceOf(text, span), span.start];
  };

  it('are exact in plain and quoted text, and in the lines of a literal block', () => {
    assert.deepEqual(of('80:8080', '8080'), ['8080', 'k:\n  a: 80:'.length]);
    assert.deepEqual(of('"80:8080"', '8080'), ['8080', 'k:\n  a: "80:'.length]);
    assert.deepEqual(of("'80:8080'", '80'), ['80', "k:\n  a: '".length]);
    assert.deepEqual(of('|\n    one\n\n      two x', 'two'), ['two', 'k:\n  a: |\n    one\n\n      '.length]);
    assert.deepEqual(of('|\r\n    one\r\n    two', 'two'), ['two', 'k:\n  a: |\r\n    one\r\n    '.length]);
  });

  it('are not given where escapes or folding hide them', () => {
    assert.equal(of('"a\\tb"', 'b'), undefined);
    assert.equal(of("'it''s b'", 'b'), undefined);
    assert.equal(of('>\n    one\n    two', 'two'), undefined);
    assert.equal(of('one\n    two', 'two'), undefined);
    assert.equal(of('|\n    one\n    two', 'one\ntwo'), undefined);
    assert.equal(of('"{{ x }}b"', 'b'), undefined);
  });
});
