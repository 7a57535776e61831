import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { sliceOf } from '../src/core/text/span';
import { readEnvironment } from '../src/core/workspace/compose/discovery/environment';

type Around = Readonly<Record<string, string>>;

/** What the text sets, `undefined` where it is not known, after each name was found to stand where it is said to. */
function read(text: string, around: Around = {}, format?: 'raw'): Record<string, string | undefined> {
  const { variables, problems } = readEnvironment(text, (name) => around[name], undefined, format);
  assert.deepEqual(problems, [], text);
  return Object.fromEntries(
    [...variables].map(([name, { value, at }]) => {
      assert.equal(sliceOf(text, at), name);
      return [name, 'known' in value ? value.known : undefined];
    }),
  );
}

function problem(text: string, format?: 'raw'): string[] {
  return readEnvironment(text, undefined, undefined, format).problems.map(({ id, span }) => `${id} ${sliceOf(text, span)}`);
}

describe('env files', () => {
  it('set names in the forms that Compose takes', () => {
    assert.deepEqual(read('A=1\nB = two words \nexport C=3\nexport\tD: four\nE:f=g:h\n\t F.g-h[0]=5\n=lost\nexportG=7\nÄ=8\nempty=\n'), {
      A: '1',
      B: 'two words',
      C: '3',
      D: 'four',
      E: 'f=g:h',
      'F.g-h[0]': '5',
      exportG: '7',
      Ä: '8',
      empty: '',
    });
  });

  it('read a byte order mark, blank lines and Windows line ends away', () => {
    assert.deepEqual(read('\uFEFFA=1\r\n\r\n # comment\r\nB="x\r\ny"\r\n'), { A: '1', B: 'x\r\ny' });
    assert.deepEqual(read(''), {});
    assert.deepEqual(read('#A=1'), {});
  });

  it('begin a comment at a number sign behind a blank, and not at the very beginning of a value', () => {
    assert.deepEqual(read('A=v # c\nB=v#c\nC=v\t#c\nD= #c\nE="v # w" # c\nF=\'v\' # c\n'), {
      A: 'v',
      B: 'v#c',
      C: 'v\t#c',
      D: '#c',
      E: 'v # w',
      F: 'v',
    });
  });

  it('hold quoted values over several lines, and go on behind the quote', () => {
    assert.deepEqual(read('A="one\n two"\nB=\'three\nfour\'\nC="x" D=y\n'), { A: 'one\n two', B: 'three\nfour', C: 'x', D: 'y' });
  });

  it('know the escapes of double quotes, and in single ones only that of the quote', () => {
    assert.deepEqual(
      read(String.raw`A="a\tb\n\"c\" \\n \x41 \0101 \012 \c"` + '\n' + String.raw`B='it\'s \n \\'` + '\n' + String.raw`C=a\tb`),
      {
        A: String.raw`a	b` + '\n' + String.raw`"c" \n \x41 A \12 \c`,
        B: String.raw`it's \n \\`,
        C: String.raw`a\tb`,
      },
    );
  });

  it('fill in what was set before them, around them, or has a default', () => {
    const text = 'A=1\nB=${A}$A-${OUT}\nC="$A ${NONE:-d} \\$A $$A"\nD=\'$A\'\nE=${NONE}\nF=$E\nOUT=own\nG=$OUT\nH=${A:+set}\n';
    assert.deepEqual(read(text, { OUT: 'given' }), {
      A: '1',
      B: '11-given',
      C: '1 d $A $A',
      D: '$A',
      E: undefined,
      F: undefined,
      OUT: 'own',
      G: 'given',
      H: 'set',
    });
  });

  it('take over a name without a value from around, or leave it unknown', () => {
    assert.deepEqual(read('GIVEN\nMISSING  \nexport GIVEN\nA=1\nA\n', { GIVEN: 'g' }), { GIVEN: 'g', MISSING: undefined, A: '1' });
    assert.deepEqual(read('A=1\nLAST'), { A: '1' }, 'a name that the file ends in has no line break behind it');
  });

  it('go before what was set below them', () => {
    const { variables } = readEnvironment('A=$X-$Y\nX=1\nB=$X-$Y\n', undefined, (name) => (name === 'Z' ? undefined : `below ${name}`));
    assert.deepEqual(
      [...variables].map(([name, { value }]) => [name, value]),
      [
        ['A', { known: 'below X-below Y' }],
        ['X', { known: '1' }],
        ['B', { known: '1-below Y' }],
      ],
    );
  });

  it('let the last statement of a name count', () => {
    assert.deepEqual(read('A=1\nA=2\nB=$A\n'), { A: '2', B: '2' });
  });

  it('are given up by Compose at one place, and read on all the same', () => {
    const text = 'A=1\nnot a line\nB="open\nC=3\nD=${\n';
    assert.deepEqual(problem(text), ['environment-name not a line']);
    assert.deepEqual([...readEnvironment(text).variables.keys()], ['A', 'C', 'D']);
    assert.deepEqual(problem('A=1\nkey $x\n'), ['environment-name key $x']);
    assert.deepEqual(problem('A=1\nB # why\n'), ['environment-name B # why']);
    assert.deepEqual(problem("A='open\nB=2\n"), ["environment-quote 'open"]);
    assert.deepEqual(problem('A=x${B\nC="${ }"\n'), ['environment-variable x${B']);
    assert.deepEqual(problem('A="${ }"\n'), ['environment-variable "${ }"']);
    assert.deepEqual(problem("A='${ }'\nB=$\n"), []);
  });

  it('of raw format are lines in which every character counts', () => {
    assert.deepEqual(read('\uFEFF# c\n  A="x" # y \r\nB=$A\nC=\nMISSING\nGIVEN\nx!y=1\n', { GIVEN: 'g' }, 'raw'), {
      A: '"x" # y ',
      B: '$A',
      C: '',
      MISSING: undefined,
      GIVEN: 'g',
      'x!y': '1',
    });
    assert.deepEqual(problem('A=1\n B C=2\n', 'raw'), ['environment-name B C=2']);
    assert.deepEqual(problem('=2\n', 'raw'), ['environment-name =2']);
  });

  it('end in time linear to their text, however hostile', () => {
    for (const text of [
      'A="\n'.repeat(40_000),
      "A='\n\\'".repeat(40_000),
      `A=${' '.repeat(200_000)}b`,
      `${'a '.repeat(100_000)}=1`,
      'A=${B:-'.repeat(20_000),
    ])
      readEnvironment(text);
  });
});
