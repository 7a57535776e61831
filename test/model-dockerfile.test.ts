import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { valueOf } from '../src/core/model/certain';
import { parseDockerfile } from '../src/core/model/dockerfile/parse';
import type { DockerfileModel, Instruction } from '../src/core/model/dockerfile/types';
import { sliceOf } from '../src/core/text/span';
import type { Span } from '../src/core/text/span';

const only = (text: string): Instruction => {
  const [, instruction, ...more] = parseDockerfile(`FROM a\n${text}`).instructions;
  assert.ok(instruction !== undefined && more.length === 0, text);
  return instruction;
};
const keywordsOf = (text: string): string[] => parseDockerfile(text).instructions.map(({ keyword }) => keyword);
const wordsOf = (instruction: Instruction | undefined): string[] | undefined => instruction?.words.map((word) => word.text);
const pairsOf = (text: string): (string | undefined)[][] => only(text).pairs.map(({ name, value }) => [name.text, value?.text]);
const at = (model: DockerfileModel, span: Span | undefined): string | undefined => span && sliceOf(model.text, span);

describe('the parts of a Dockerfile', () => {
  it('are instructions with keyword, arguments and exact spans', () => {
    const model = parseDockerfile('FROM  debian:12 \n\n  run a  b \\\n    c\t\nEXPOSE 80 443/udp\n');
    assert.deepEqual(
      model.instructions.map(({ keyword, span, argumentsSpan }) => [keyword, at(model, span), at(model, argumentsSpan)]),
      [
        ['FROM', 'FROM  debian:12', 'debian:12'],
        ['RUN', 'run a  b \\\n    c', 'a  b \\\n    c'],
        ['EXPOSE', 'EXPOSE 80 443/udp', '80 443/udp'],
      ],
    );
    assert.deepEqual(wordsOf(model.instructions[1]), ['a', 'b', 'c']);
    assert.deepEqual(model.problems, []);
  });

  it('may begin with a byte order mark', () => {
    const model = parseDockerfile('\uFEFF# escape=`\nFROM a\nRUN b `\n c\n');
    assert.equal(model.escape, '`');
    assert.deepEqual(wordsOf(model.instructions[1]), ['b', 'c']);
    assert.equal(parseDockerfile('\uFEFFFROM a').instructions[0]?.keywordSpan.start, 1);
  });

  it('are continued over comment and blank lines', () => {
    const model = parseDockerfile('FROM a\nRUN a \\\n# one\n\n  # two\n && b\nUSER c\n');
    assert.deepEqual(wordsOf(model.instructions[1]), ['a', '&&', 'b']);
    assert.deepEqual(wordsOf(model.instructions[2]), ['c']);
  });

  it('are not continued behind a doubled escape character', () => {
    assert.deepEqual(keywordsOf('FROM a\nRUN echo \\\\\nUSER x\n'), ['FROM', 'RUN', 'USER']);
  });

  it('may break inside the keyword and end in the middle', () => {
    assert.deepEqual(keywordsOf('FROM a\nRU\\\nN x\nUSER\\\n y\nRUN \\'), ['FROM', 'RUN', 'USER', 'RUN']);
    assert.equal(parseDockerfile('FROM a\nRUN \\').instructions[1]?.argumentsSpan, undefined);
  });

  it('are kept and reported where the builder knows no such instruction', () => {
    const model = parseDockerfile('FROM a\nRUNN b\n');
    assert.deepEqual(
      model.problems.map(({ span, values }) => [at(model, span), values]),
      [['RUNN', { found: 'RUNN' }]],
    );
  });
});

describe('directives', () => {
  const directives = (text: string): string[][] => parseDockerfile(text).directives.map(({ name, value }) => [name, value.text]);

  it('come first, in any case and spacing', () => {
    assert.deepEqual(directives('# SYNTAX = docker/dockerfile:1\n#check=skip=all;error=true\nFROM a'), [
      ['syntax', 'docker/dockerfile:1'],
      ['check', 'skip=all;error=true'],
    ]);
  });

  it('end at the first comment, blank line or unknown name', () => {
    for (const before of ['# prose with a=b\n', '\n', '# author=me\n', 'FROM a\n']) {
      const model = parseDockerfile(`${before}# escape=\`\nFROM a\n`);
      assert.deepEqual([model.escape, model.directives], ['\\', []], before);
    }
  });

  it('are searched for behind a shebang, except escape', () => {
    assert.deepEqual(directives('#!/usr/bin/env -S docker build\n# syntax=x\n# escape=`\nFROM a'), [['syntax', 'x']]);
  });
});

describe('comments', () => {
  it('speak for the next instruction, or for the one around them', () => {
    const text = '# syntax=x\n# head\n\nFROM a\n# virtlens-ignore r: why\nRUN b \\\n  # inside\n  c\n# last\n';
    const model = parseDockerfile(text);
    assert.deepEqual(
      model.comments.map((comment) => [comment.text, at(model, comment.target)?.slice(0, 4), comment.leading]),
      [
        ['head', 'FROM', true],
        ['virtlens-ignore r: why', 'RUN ', false],
        ['inside', 'RUN ', false],
        ['last', undefined, false],
      ],
    );
  });
});

describe('flags', () => {
  it('stand before the first other word, whatever it holds', () => {
    const model = parseDockerfile('FROM a\nRUN --Network=none --security=insecure x--y --z=1\nCOPY a--b --chown=x c\n');
    const [, run, copy] = model.instructions;
    assert.deepEqual(
      run?.flags.map(({ name, value, span, nameSpan, valueSpan }) => [
        name,
        value,
        at(model, span),
        at(model, nameSpan),
        at(model, valueSpan),
      ]),
      [
        ['network', 'none', '--Network=none', 'Network', 'none'],
        ['security', 'insecure', '--security=insecure', 'security', 'insecure'],
      ],
    );
    assert.equal(at(model, run?.argumentsSpan), 'x--y --z=1');
    assert.deepEqual(copy?.flags, []);
  });

  it('have options for a mount, quoted ones too', () => {
    const model = parseDockerfile(
      `FROM a\nRUN --mount=type=cache,target=/x,ro --mount='type=bind,"target=/a,""b""",source=' --mount=readonly y`,
    );
    assert.deepEqual(
      model.instructions[1]?.flags.map(({ options }) => options.map(({ key, value }) => [key.text, value?.text, at(model, value?.span)])),
      [
        [
          ['type', 'cache', 'cache'],
          ['target', '/x', '/x'],
          ['ro', undefined, undefined],
        ],
        [
          ['type', 'bind', 'bind'],
          ['target', '/a,"b"', '/a,""b""'],
          ['source', '', ''],
        ],
        [['readonly', undefined, undefined]],
      ],
    );
  });

  it('may be spread over lines', () => {
    const run = only('RUN --mount=type=cache,\\\ntarget=/x \\\n  # why\n  --network=none \\\n  a');
    assert.deepEqual(
      run.flags.map(({ value }) => value),
      ['type=cache,target=/x', 'none'],
    );
  });
});

describe('JSON forms', () => {
  it('are arrays of strings, with the span of each inside its quotes', () => {
    const model = parseDockerfile('FROM a\nCMD ["a\\u0041\\n", \\\n  "b" ]\n');
    const cmd = model.instructions[1];
    assert.deepEqual([cmd?.form, wordsOf(cmd), cmd?.script], ['json', ['aA\n', 'b'], undefined]);
    assert.deepEqual(
      cmd?.words.map(({ span }) => at(model, span)),
      ['a\\u0041\\n', 'b'],
    );
  });

  it('are nothing else: the rest is given to a shell', () => {
    for (const text of ["CMD ['a','b']", 'CMD ["a","b"] c', 'CMD ["a",]', 'CMD ["a", 1]', 'RUN [ -f x ] && y'])
      assert.deepEqual([only(text).form, only(text).script === undefined], ['shell', false], text);
    assert.equal(only('VOLUME ["/a", "/b c"]').words[1]?.text, '/b c');
  });
});

describe('heredocs', () => {
  it('belong to their instruction, several at once, each with its own rules', () => {
    const model = parseDockerfile('FROM a\nCOPY <<-A <<"B C" 3<<D /d/\n\tx\n\tA\nFROM y\n\tA\nB C\nRUN z\nD\nUSER u\n');
    assert.deepEqual(keywordsOf(model.text), ['FROM', 'COPY', 'USER']);
    assert.equal(model.stages.length, 1);
    assert.deepEqual(
      model.instructions[1]?.heredocs.map(({ delimiter, literal, body }) => [delimiter, literal, at(model, body)]),
      [
        ['A', false, '\tx\n'],
        ['B C', true, 'FROM y\n\tA\n'],
        ['D', false, 'RUN z\n'],
      ],
    );
    assert.ok(at(model, model.instructions[1]?.span)?.endsWith('\nD'));
  });

  it('begin behind a continued line and may be empty', () => {
    assert.deepEqual(keywordsOf('FROM a\nRUN cat <<E \\\n && b\nFROM x\nE\nUSER u\nRUN <<F\nF\nUSER v'), [
      'FROM',
      'RUN',
      'USER',
      'RUN',
      'USER',
    ]);
  });

  it('are none in quotes, in a JSON form, as a here-string or in another instruction', () => {
    for (const line of [
      'RUN echo "x <<E y"',
      'RUN ["sh", "-c", "cat <<E"]',
      'RUN cat <<<E',
      'RUN echo $((1 << 3))',
      'ENV a=<<E',
      "RUN echo it's <<E",
    ])
      assert.deepEqual(keywordsOf(`FROM a\n${line}\nUSER x\n`), ['FROM', line.slice(0, 3), 'USER'], line);
  });

  it('reach to the end of the file where their delimiter never comes', () => {
    const model = parseDockerfile('FROM a\nRUN <<EOF\nFROM b\n');
    assert.equal(model.stages.length, 1);
    assert.deepEqual(
      model.problems.map(({ span }) => at(model, span)),
      ['<<EOF'],
    );
  });

  it('hold the script where nothing else stands there, or where a shell is fed', () => {
    const commands = (text: string): string[] | undefined =>
      only(text).script?.commands.map((command) => command.words.map((word) => word.text).join(' '));
    assert.deepEqual(commands('RUN <<E\nmount a\nip b\nE'), ['mount a', 'ip b']);
    assert.deepEqual(commands('RUN <<E bash -e\nmount a\nE'), ['bash -e', 'mount a']);
    assert.deepEqual(commands('RUN <<E\n#!/usr/bin/env -S bash\nmount a\nE'), ['mount a']);
    assert.deepEqual(commands('RUN cat <<E > f && a\nmount a\nE'), ['cat', 'a']);
    assert.equal(only('RUN <<E\n#!/usr/bin/python3\nmount(a)\nE').script, undefined);
  });
});

describe('the script of a shell form', () => {
  it('has its spans in the file, across continuations and comments', () => {
    const model = parseDockerfile('FROM a\nRUN --network=none a \\\n  # why\n  && mod\\\nprobe b\n');
    const script = model.instructions[1]?.script;
    assert.deepEqual(
      script?.commands.map(({ words, span }) => [words[0]?.text, at(model, span)]),
      [
        ['a', 'a'],
        ['modprobe', 'mod\\\nprobe b'],
      ],
    );
    assert.equal(script, model.instructions[1]?.script);
  });

  it('is there for ENTRYPOINT, CMD, triggers and health checks', () => {
    assert.equal(only('ENTRYPOINT exec a').script?.commands.length, 1);
    assert.equal(only('ONBUILD RUN a && b').nested?.script?.commands.length, 2);
    const check = only('HEALTHCHECK --interval=5s CMD curl --fail x || exit 1');
    assert.deepEqual([check.flags.length, check.nested?.flags.length, check.nested?.script?.commands.length], [1, 0, 2]);
    assert.equal(only('HEALTHCHECK NONE').nested, undefined);
    assert.equal(only('ONBUILD ONBUILD RUN a').nested?.nested, undefined);
  });
});

describe('pairs', () => {
  it('are read with quotes, escapes and continuations', () => {
    assert.deepEqual(pairsOf('ENV a=1 b="x \\"y\\"" c=\'$q\' d=e\\ f \\\n  # why\n  g=$h i='), [
      ['a', '1'],
      ['b', 'x "y"'],
      ['c', '\\$q'],
      ['d', 'e f'],
      ['g', '$h'],
      ['i', ''],
    ]);
    assert.deepEqual(pairsOf('LABEL "a b"=c d.e=\'f g\''), [
      ['a b', 'c'],
      ['d.e', 'f g'],
    ]);
  });

  it('are one pair in the form of old', () => {
    assert.deepEqual(pairsOf('ENV k v  w=x'), [['k', 'v  w=x']]);
    assert.deepEqual(pairsOf('ENV k'), [['k', undefined]]);
  });

  it('of ARG may lack a value', () => {
    assert.deepEqual(pairsOf('ARG a b=1 c='), [
      ['a', undefined],
      ['b', '1'],
      ['c', ''],
    ]);
  });
});

describe('stages', () => {
  it('have names, platforms and images with the defaults of global ARGs', () => {
    const text =
      'ARG V=20\nARG I=node:${V}\nARG U\nFROM --platform=$BUILDPLATFORM ${I}-slim AS Build\nRUN a\nfrom ${U:-alpine}\nFROM $U as 3\nFROM "x"';
    const model = parseDockerfile(text);
    assert.deepEqual(
      model.stages.map(({ index, name, image, resolvedImage, platform }) => [
        index,
        name?.text,
        image.text,
        valueOf(resolvedImage),
        platform?.value,
      ]),
      [
        [0, 'Build', '${I}-slim', 'node:20-slim', '$BUILDPLATFORM'],
        [1, undefined, '${U:-alpine}', undefined, undefined],
        [2, '3', '$U', undefined, undefined],
        [3, undefined, 'x', 'x', undefined],
      ],
    );
    assert.equal(at(model, model.stages[0]?.span)?.endsWith('RUN a'), true);
    assert.equal(model.globalArguments.length, 3);
  });

  it('may be missing or half typed', () => {
    const none = parseDockerfile('ARG a\nRUN b\n');
    assert.deepEqual([none.stages.length, none.globalArguments.length, none.instructions.length], [0, 1, 2]);
    const [stage] = parseDockerfile('FROM --platform=x').stages;
    assert.deepEqual(stage?.image, { text: '', span: { start: 17, end: 17 } });
    assert.equal(valueOf(stage?.resolvedImage), undefined);
    assert.deepEqual(parseDockerfile('FROM {{ image }}').stages[0]?.resolvedImage, { unknown: 'template' });
  });
});
