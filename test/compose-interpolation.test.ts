import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { indexOutsideBraces, interpolate, splitOutsideBraces, unset, type VariableLookup } from '../src/core/model/compose/interpolation';
import { spanWithin } from '../src/core/model/compose/positions';
import { parseCompose } from '../src/core/model/compose/parse';
import { descendants } from '../src/core/model/compose/tree';
import { sliceOf } from '../src/core/text/span';

const variables: Readonly<Record<string, string>> = { SET: 's', EMPTY: '' };
/** Knows all variables there are: what is not listed is not set. */
const complete: VariableLookup = (name) => variables[name] ?? unset;
/** Knows some: what is not listed may hold anything. */
const partial: VariableLookup = (name) => variables[name];

const value = (text: string, lookup: VariableLookup = complete) => {
  const { value: result, error } = interpolate(text, lookup);
  return error ? `${error.kind} at ${sliceOf(text, error.span)}` : 'known' in result ? result.known : `? ${result.unknown}`;
};

describe('Interpolation', () => {
  it('fills in names, bare and in braces, and takes an unset one for nothing', () => {
    assert.equal(value('$SET-${SET}-$UNSET-${UNSET}.'), 's-s--.');
    assert.equal(value('${SET}$SETx$SET.b'), 'ss.b');
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
      '${UNSET:-d}|${UNSET-d}': 'd|d',
      '${SET:+r}|${SET+r}': 'r|r',
      '${EMPTY:+r}|${EMPTY+r}': '|r',
      '${UNSET:+r}|${UNSET+r}': '|',
      '${SET:?e}|${SET?e}|${EMPTY?e}': 's|s|',
      '${UNSET:-}': '',
    };
    for (const [text, expected] of Object.entries(cases)) assert.equal(value(text), expected, text);
    assert.equal(value('x${EMPTY:?set it}y'), 'required at ${EMPTY:?set it}');
    assert.deepEqual(interpolate('x${UNSET?why}', complete).error, {
      kind: 'required',
      span: { start: 1, end: 13 },
      variable: 'UNSET',
      message: 'why',
    });
  });

  it('reads variables and braces in a default', () => {
    assert.equal(value('${UNSET:-${OTHER:-${SET}}}'), 's');
    assert.equal(value('${UNSET:-a:b}/${OTHER:-${UNSET:-z}}'), 'a:b/z');
    assert.equal(value('${UNSET:-{"j":1}} t'), '{"j":1} t');
    assert.equal(value('${UNSET-{{a}}}'), '{{a}}');
    assert.equal(value('${UNSET:-}}'), '}');
    assert.equal(value('${SET:-{}'), 's');
    assert.equal(value('${UNSET:-a-b?c+d}'), 'a-b?c+d');
  });

  it('refuses what Compose refuses', () => {
    for (const text of [
      '${',
      '${}',
      '${ SET}',
      '${SET',
      '${SET:x}',
      '${SET:-a',
      '${SET!}',
      '${1}',
      '${UNSET:-${}}',
      '${X:-a\nb}',
      '${X:-{}} ${SET}',
    ]) {
      assert.match(value(text), /^invalid at \$\{/, text);
    }
    assert.equal(value('${SET:-${UNSET:?e}}'), 'required at ${UNSET:?e}', 'an error in a default that is not needed');
  });

  it('leaves unknown what hangs on an unknown variable, but counts on defaults', () => {
    assert.equal(value('a $X b', partial), '? variable');
    assert.equal(value('${X:?e}', partial), '? variable');
    assert.equal(value('${X:+r}', partial), '? variable');
    assert.equal(value('${X:-80}:${SET}', partial), '80:s');
    assert.equal(value('${X:-$Y}', partial), '? variable');
    assert.equal(value('${SET:-$Y}', partial), 's');
    assert.equal(value('${EMPTY+$Y}', partial), '? variable');
  });

  it('says where each variable is used', () => {
    const text = 'a $SET ${X:-b${Y}} ${Z?no}';
    const uses = interpolate(text, complete).variables.map(({ name, span, operator, argument }) => [
      name,
      sliceOf(text, span),
      operator,
      argument && sliceOf(text, argument.span),
    ]);
    assert.deepEqual(uses, [
      ['SET', '$SET', undefined, undefined],
      ['X', '${X:-b${Y}}', ':-', 'b${Y}'],
      ['Y', '${Y}', undefined, undefined],
      ['Z', '${Z?no}', '?', 'no'],
    ]);
  });

  it('ends on hostile text', () => {
    for (const text of [
      '${A:-'.repeat(20_000),
      '${A:-{ ${B:-{'.repeat(10_000) + '}',
      '${A:-x}'.repeat(50_000),
      `${'${A:-'.repeat(5000)}${'}'.repeat(5000)}`,
      '$'.repeat(100_001),
      '${A:-}\n'.repeat(30_000),
    ]) {
      assert.ok(interpolate(text, complete).variables.length <= 50_000);
    }
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
