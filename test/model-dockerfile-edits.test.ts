import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import {
  insertCommentBefore,
  insertInstructionAfter,
  insertInstructionBefore,
  jsonForm,
  removeFlag,
  removeInstruction,
  removePair,
  replaceArguments,
  replaceFlagValue,
} from '../src/core/model/dockerfile/edits';
import { parseDockerfile } from '../src/core/model/dockerfile/parse';
import type { DockerfileModel, Flag, Instruction } from '../src/core/model/dockerfile/types';
import { applyEdits } from '../src/core/text/edit';
import type { TextEdit } from '../src/core/text/edit';

/** Makes an edit at the instruction of the given index, with either line ending, and checks that both come out alike. */
function after(text: string, index: number, edit: (model: DockerfileModel, instruction: Instruction) => TextEdit[]): string {
  const make = (source: string): string => {
    const model = parseDockerfile(source);
    const instruction = model.instructions[index];
    assert.ok(instruction !== undefined);
    const edited = applyEdits(source, edit(model, instruction));
    assert.deepEqual(parseDockerfile(edited).problems, model.problems);
    return edited;
  };
  assert.equal(make(text.replaceAll('\n', '\r\n')), make(text).replaceAll('\n', '\r\n'));
  return make(text);
}
const flagOf = ({ flags }: Instruction, index: number): Flag => flags[index] ?? assert.fail('no such flag');
const withoutFlag = (text: string, index: number): string => after(text, 1, (model, run) => removeFlag(model, flagOf(run, index)));
const withoutPair = (text: string, index: number): string =>
  after(text, 1, (model, env) => removePair(model, env, env.pairs[index] ?? assert.fail('no such pair')));

describe('removing an instruction', () => {
  it('takes its lines and heredocs, and leaves comments', () => {
    assert.equal(after('FROM a\n# why\n  RUN b \\\n    # inside\n    c  \nUSER d\n', 1, removeInstruction), 'FROM a\n# why\nUSER d\n');
    assert.equal(after('FROM a\nRUN <<E\nx\nE\nUSER d', 1, removeInstruction), 'FROM a\nUSER d');
    assert.equal(after('FROM a\nUSER d', 1, removeInstruction), 'FROM a\n');
    assert.equal(after('\uFEFFUSER a\nFROM b', 0, removeInstruction), '\uFEFFFROM b');
  });

  it('takes the instruction around a nested one', () => {
    assert.equal(
      after('FROM a\nONBUILD RUN b\nUSER c\n', 1, (model, { nested }) => (nested ? removeInstruction(model, nested) : [])),
      'FROM a\nUSER c\n',
    );
  });
});

describe('removing a flag', () => {
  it('takes the white space on one side', () => {
    assert.equal(withoutFlag('FROM a\nRUN --network=host  --security=insecure b\n', 0), 'FROM a\nRUN --security=insecure b\n');
    assert.equal(withoutFlag('FROM a\nRUN --network=host --security=insecure b\n', 1), 'FROM a\nRUN --network=host b\n');
  });

  it('keeps the continuation, and takes the line where it is alone', () => {
    assert.equal(withoutFlag('FROM a\nRUN --network=host \\\n    b\n', 0), 'FROM a\nRUN \\\n    b\n');
    assert.equal(
      withoutFlag('FROM a\nRUN --mount=c \\\n    # why\n    --network=host \\\n    b\n', 1),
      'FROM a\nRUN --mount=c \\\n    # why\n    b\n',
    );
  });
});

describe('replacing', () => {
  it('changes a flag value or adds one', () => {
    assert.equal(
      after('FROM a\nRUN --network=host b', 1, (_, run) => replaceFlagValue(flagOf(run, 0), 'none')),
      'FROM a\nRUN --network=none b',
    );
    assert.equal(
      after('FROM a\nRUN --network b', 1, (_, run) => replaceFlagValue(flagOf(run, 0), 'none')),
      'FROM a\nRUN --network=none b',
    );
  });

  it('changes the arguments behind the flags, or adds them', () => {
    assert.equal(
      after('FROM a\nCMD npm  start \\\n  # x\n  now\n', 1, (_, cmd) => replaceArguments(cmd, jsonForm(['npm', 'say "hi"']))),
      'FROM a\nCMD ["npm", "say \\"hi\\""]\n',
    );
    assert.equal(
      after('FROM a\nUSER\n', 1, (_, user) => replaceArguments(user, 'app')),
      'FROM a\nUSER app\n',
    );
  });
});

describe('inserting', () => {
  it('puts lines above the comments of an instruction, at its indentation', () => {
    assert.equal(
      after('FROM a\n\n  # why\n  # so\n  CMD b\n', 1, (model, cmd) => insertInstructionBefore(model, cmd, 'RUN x\nUSER y')),
      'FROM a\n\n  RUN x\n  USER y\n  # why\n  # so\n  CMD b\n',
    );
    assert.equal(
      after('FROM a\nCMD b', 1, (model, cmd) => insertInstructionBefore(model, cmd, 'USER y')),
      'FROM a\nUSER y\nCMD b',
    );
  });

  it('stays below directives and below the comments that head the file', () => {
    const text = '\uFEFF# syntax=x\n# head\nFROM a\n';
    assert.equal(
      after(text, 0, (model, from) => insertInstructionBefore(model, from, 'ARG V')),
      '\uFEFF# syntax=x\n# head\nARG V\nFROM a\n',
    );
    assert.equal(
      after('# escape=`\nFROM a\nUSER b', 0, (model, from) => insertCommentBefore(model, from, 'virtlens-ignore r: why\nmore')),
      '# escape=`\n# virtlens-ignore r: why\n# more\nFROM a\nUSER b',
    );
  });

  it('puts lines behind an instruction, heredocs and all', () => {
    assert.equal(
      after('FROM a\n  RUN <<E\nx\nE\n# z\n', 1, (model, run) => insertInstructionAfter(model, run, 'USER y')),
      'FROM a\n  RUN <<E\nx\nE\n  USER y\n# z\n',
    );
    const dangling = (text: string): string =>
      applyEdits(text, insertInstructionAfter(parseDockerfile(text), parseDockerfile(text).instructions[1] ?? assert.fail(), 'USER y'));
    assert.equal(dangling('FROM a\nRUN b'), 'FROM a\nRUN b\nUSER y');
    assert.equal(dangling('FROM a\nRUN b \\\n# c\n'), 'FROM a\nRUN b\nUSER y\n# c\n');
  });

  it('makes a comment speak for the instruction it stands above', () => {
    const text = 'FROM a\n# old\n  RUN b \\\n  c\n';
    const edited = after(text, 1, (model, run) => insertCommentBefore(model, run, 'virtlens-ignore r: why'));
    assert.equal(edited, 'FROM a\n# old\n  # virtlens-ignore r: why\n  RUN b \\\n  c\n');
    const model = parseDockerfile(edited);
    assert.deepEqual(model.comments[1]?.target, model.instructions[1]?.span);
  });
});

describe('removing a pair', () => {
  it('takes the instruction where it is the only one', () => {
    assert.equal(withoutPair('FROM a\nENV b=1\nUSER c', 0), 'FROM a\nUSER c');
    assert.equal(withoutPair('FROM a\nENV b 1 2\nUSER c', 0), 'FROM a\nUSER c');
  });

  it('takes it out of its line', () => {
    assert.equal(withoutPair('FROM a\nENV b=1 c="2 3" d=4\n', 0), 'FROM a\nENV c="2 3" d=4\n');
    assert.equal(withoutPair('FROM a\nENV b=1 c="2 3" d=4\n', 1), 'FROM a\nENV b=1 d=4\n');
    assert.equal(withoutPair('FROM a\nENV b=1 c="2 3" d=4\n', 2), 'FROM a\nENV b=1 c="2 3"\n');
  });

  it('keeps continuations and the comments between', () => {
    const text = 'FROM a\nENV b=1 \\\n    # why\n    c=2 \\\n    d=3\nUSER e\n';
    assert.equal(withoutPair(text, 0), 'FROM a\nENV \\\n    # why\n    c=2 \\\n    d=3\nUSER e\n');
    assert.equal(withoutPair(text, 1), 'FROM a\nENV b=1 \\\n    # why\n    d=3\nUSER e\n');
    assert.equal(withoutPair(text, 2), 'FROM a\nENV b=1 \\\n    # why\n    c=2\nUSER e\n');
    assert.equal(withoutPair('FROM a\nARG b=1 \\\n    # why\n    c\nUSER e\n', 1), 'FROM a\nARG b=1\n    # why\nUSER e\n');
  });
});
