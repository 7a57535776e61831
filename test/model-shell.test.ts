import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { inlineScript, programWords } from '../src/core/model/shell/commands';
import { lexShell } from '../src/core/model/shell/lex';
import { splitCommand, splitWords } from '../src/core/model/shell/split';
import type { Script } from '../src/core/model/shell/types';
import { sliceOf } from '../src/core/text/span';

const shapes = (script: Script): string[] =>
  script.commands.map(
    ({ assignments, words, follows = '' }) => [...assignments, ...words].map((word) => word.text).join(' ') + follows.replace('\n', '⏎'),
  );
const lex = (text: string): string[] => shapes(lexShell(text, 0));

describe('the shell lexer', () => {
  it('cuts at operators and says what joins a command to the next', () => {
    assert.deepEqual(lex('a 1 && b || c; d | e & f\ng |& h'), ['a 1&&', 'b||', 'c;', 'd|', 'e&', 'f⏎', 'g|', 'h']);
  });

  it('takes quotes off and keeps operators inside them as text', () => {
    const [command] = lexShell(`echo "a && b" 'c; $d' e\\ f "\\$g \\x" h"i"'j'`, 0).commands;
    assert.deepEqual(
      command?.words.map(({ text, quoted, expands }) => [text, quoted, expands]),
      [
        ['echo', false, false],
        ['a && b', true, false],
        ['c; $d', true, false],
        ['e f', false, false],
        ['$g \\x', true, false],
        ['hij', true, false],
      ],
    );
  });

  it('marks words that expand, also between double quotes, and leaves them as written', () => {
    const words = lexShell('echo $a "${b:-x y}" \'$c\' $(id -u) `who` $ 5$', 0).commands[0]?.words ?? [];
    assert.deepEqual(
      words.map(({ text, expands }) => (expands ? `*${text}` : text)),
      ['echo', '*$a', '*${b:-x y}', '$c', '*$(id -u)', '*`who`', '$', '5$'],
    );
  });

  it('cuts what stands in substitutions, in the order of the text', () => {
    assert.deepEqual(lex('a "$(b $(c; d))" `e` <(f)'), ['a $(b $(c; d)) `e` <(f)', 'b $(c; d)', 'c;', 'd', 'e', 'f']);
    assert.deepEqual(lex('x=$(modprobe kvm) y'), ['x=$(modprobe kvm) y', 'modprobe kvm']);
  });

  it('drops the words of compound commands and cuts their bodies', () => {
    assert.deepEqual(lex('if a; then b; elif c; then d; else e; fi && f'), ['a;', 'b;', 'c;', 'd;', 'e&&', 'f']);
    assert.deepEqual(lex('for i in 1 $(seq 2); do a $i; done'), ['seq 2', 'a $i;']);
    assert.deepEqual(lex('while ! a; do { b; }; (c | d) || e; done'), ['a;', 'b;', 'c|', 'd||', 'e;']);
    assert.deepEqual(lex('f() { a; }; function g { b; }; time -p c'), ['a;', 'b;', 'c']);
    assert.deepEqual(lex('for ((i=0; i<3; i++)); do a; done; echo $((1 + $(b)))'), ['a;', 'echo $((1 + $(b)))', 'b']);
  });

  it('reads the branches of case, nested ones too, and no pattern as a command', () => {
    assert.deepEqual(lex('case "$(uname -m)" in x86_64|amd64) a;; (arm*) case $y in 1) b ;; esac; c ;; *) d; esac; e'), [
      'uname -m',
      'a;',
      'b;',
      'c;',
      'd;',
      'e',
    ]);
  });

  it('knows that a keyword is one only unquoted and in first place', () => {
    assert.deepEqual(lex('echo if then; "if" a; find . -exec rm {} \\;'), ['echo if then;', 'if a;', 'find . -exec rm {} ;']);
  });

  it('keeps redirections apart from the words', () => {
    const [command] = lexShell('2>&1 sysctl -w a=1 >/proc/sys/x 2>>"$log" <<<y &>z', 0).commands;
    assert.deepEqual(
      command?.words.map((word) => word.text),
      ['sysctl', '-w', 'a=1'],
    );
    assert.deepEqual(
      command?.redirections?.map(({ operator, target }) => `${operator} ${target.text}`),
      ['>& 1', '> /proc/sys/x', '>> $log', '<<< y', '&> z'],
    );
  });

  it('passes heredoc bodies over as data, several on a line and with tabs', () => {
    assert.deepEqual(lex("cat <<A <<-'B C' > f && x\nmodprobe a\nA\n\trmmod b\n\tB C\ny"), ['cat&&', 'x⏎', 'y']);
    assert.deepEqual(lex('cat <<A\nnever ended\n'), ['cat⏎']);
  });

  it('passes comments over, but not a number sign inside a word', () => {
    assert.deepEqual(lex('a#b # c && d\n  # e\nf'), ['a#b⏎', 'f']);
  });

  it('joins lines at a backslash, whatever the line ending', () => {
    const text = 'a \\\r\n  b &&\\\n c\r\nd';
    const script = lexShell(text, 0);
    assert.deepEqual(shapes(script), ['a b&&', 'c⏎', 'd']);
    assert.deepEqual(
      script.commands.flatMap(({ words }) => words.map(({ span }) => sliceOf(text, span))),
      ['a', 'b', 'c', 'd'],
    );
  });

  it('holds leading assignments apart, arrays included', () => {
    const [first, second] = lexShell('A=1 B+="x y" run C=2; list=(a $(b) c) next', 0).commands;
    assert.deepEqual(
      first?.assignments.map((word) => word.text),
      ['A=1', 'B+=x y'],
    );
    assert.deepEqual(
      first?.words.map((word) => word.text),
      ['run', 'C=2'],
    );
    assert.deepEqual([second?.assignments.length, second?.words.map((word) => word.text)], [1, ['next']]);
  });

  it('does not redirect inside [[ ]]', () => {
    const [command] = lexShell('[[ a < b && -n $c ]]', 0).commands;
    assert.equal(command?.redirections, undefined);
    assert.equal(command?.words.length, 8);
  });

  it('gives spans in the file that the text was taken from', () => {
    const file = '  command: echo "$x" > y';
    const at = file.indexOf('echo');
    const [command] = lexShell(file.slice(at), at).commands;
    assert.equal(sliceOf(file, command?.span ?? { start: 0, end: 0 }), 'echo "$x" > y');
    assert.equal(sliceOf(file, command?.words[1]?.span ?? { start: 0, end: 0 }), '"$x"');
  });

  it('takes a backslash as text where a backtick escapes', () => {
    const [command] = lexShell('copy C:\\a\\b "say `"hi`""', 0, { escape: '`' }).commands;
    assert.deepEqual(
      command?.words.map((word) => word.text),
      ['copy', 'C:\\a\\b', 'say "hi"'],
    );
  });

  it('calls simple what can run without a shell', () => {
    for (const text of ['nginx -g "daemon off;"', 'npm start', "echo '$x'"]) assert.equal(lexShell(text, 0).simple, true, text);
    for (const text of [
      '',
      'a; b',
      'a $x',
      'a > b',
      'A=1 b',
      'a *.js',
      'ls ~',
      'cd /x',
      'exec a',
      'if a; then b; fi',
      'a # b',
      '(a)',
      '! a',
    ])
      assert.equal(lexShell(text, 0).simple, false, text);
  });

  it('reads half-typed text to its end', () => {
    const sample = 'if a "$(b `c ${d:-e}`)" <<X && f; then case $g in (h) i;; esac; fi\nbody\nX\n$((1+(2))) |& j 2>&1 # k';
    for (let end = 0; end <= sample.length; end++) {
      const text = sample.slice(0, end);
      let last = 0;
      for (const { span, words } of lexShell(text, 0).commands) {
        assert.ok(span.start >= last && span.start <= span.end && span.end <= end, text);
        last = span.start;
        for (const word of words) assert.ok(word.span.start >= span.start && word.span.end <= span.end, text);
      }
    }
  });

  it('survives nesting that no script has', () => {
    assert.equal(lexShell('$('.repeat(50_000), 0).commands.length > 0, true);
    assert.equal(lexShell(`${'('.repeat(50_000)}${')'.repeat(50_000)}`, 0).commands.length, 0);
  });
});

describe('the command that a command runs', () => {
  const wordsOf = (text: string): string[] => programWords(lexShell(text, 0).commands[0]?.words ?? []).map((word) => word.text);
  const nameOf = (text: string): string | undefined => wordsOf(text)[0];

  it('is found behind wrappers', () => {
    assert.equal(nameOf('/usr/bin/sudo /usr/sbin/modprobe kvm'), '/usr/sbin/modprobe');
    assert.equal(nameOf('sudo -E -u root -- env -i A=1 B=2 exec -a x nice -n 5 mount /x'), 'mount');
    assert.equal(nameOf('timeout -s KILL 5 stdbuf -oL ip link'), 'ip');
    assert.equal(nameOf('gosu postgres postgres -D x'), 'postgres');
    assert.equal(nameOf('nice -10 tini -- node'), 'node');
  });

  it('is the wrapper itself where that runs nothing', () => {
    assert.equal(nameOf('command -v docker'), 'command');
    assert.equal(nameOf('env'), 'env');
    assert.equal(nameOf('sudo -l'), 'sudo');
  });

  it('is the word that the shell fills in, where there is one', () => {
    assert.equal(nameOf('$CMD x'), '$CMD');
    assert.equal(nameOf('exec "$@"'), '$@');
  });

  it('comes with its arguments', () => {
    assert.deepEqual(wordsOf('exec su-exec app sysctl -w x=1'), ['sysctl', '-w', 'x=1']);
  });

  it('may be a script in a string', () => {
    const script = (text: string): string | undefined => inlineScript(splitWords(text, 0))?.text;
    assert.equal(script('/bin/bash -euxc "a && b" c'), 'a && b');
    assert.equal(script('sh script.sh'), undefined);
    assert.equal(script('python -c "x"'), undefined);
  });
});

describe('a command in one string, as Compose splits it', () => {
  const split = (text: string): string[] => splitWords(text, 0).map((word) => word.text);

  it('loses quotes and backslashes and keeps substitutions in one word', () => {
    assert.deepEqual(split(`foo "a \\x b" c\\ d 'q\\r' $(id -u) \`x y\` "$z"`), ['foo', 'a x b', 'c d', 'q\\r', '$(id -u)', '`x y`', '$z']);
    assert.deepEqual(split('a "" \'\' b\\tc'), ['a', '', '', 'b\tc']);
  });

  it('ends at the first operator outside quotes', () => {
    assert.deepEqual(split('sh -c "a && b" && c'), ['sh', '-c', 'a && b']);
    assert.deepEqual(split('run 2>log'), ['run']);
    assert.deepEqual(split('nginx -g "daemon off;"'), ['nginx', '-g', 'daemon off;']);
  });

  it('says from where on the rest is dropped', () => {
    const droppedFrom = (text: string) => splitCommand(text, 0).dropped;
    assert.equal(droppedFrom('a && b'), 2);
    assert.equal(droppedFrom('a; b'), 1);
    assert.equal(droppedFrom('a "b | c" 2>&1'), 10);
    assert.equal(droppedFrom('a x2>&1'), 4);
    assert.equal(droppedFrom('sh -c "a && b"'), undefined);
  });

  it('says where it begins to be refused', () => {
    const refusedAt = (text: string) => splitCommand(text, 0).refused;
    assert.equal(refusedAt("a 'b"), 2);
    assert.equal(refusedAt('a (b)'), 2);
    assert.equal(refusedAt('a $(b (c))'), 6);
    assert.equal(refusedAt('a )'), 2);
    assert.equal(refusedAt('a \\'.slice(0, 3)), 2);
    assert.equal(refusedAt('a $(b) && (c)'), undefined);
    assert.equal(refusedAt('a "(b)"'), undefined);
  });

  it('gives each word its span, quotes included', () => {
    const file = 'command: a "b c" \\d';
    assert.deepEqual(
      splitWords(file.slice(9), 9).map(({ span }) => sliceOf(file, span)),
      ['a', '"b c"', '\\d'],
    );
    assert.deepEqual(
      splitWords('a "b', 5).map(({ text, span }) => [text, span.start, span.end]),
      [
        ['a', 5, 6],
        ['b', 7, 9],
      ],
    );
  });
});
