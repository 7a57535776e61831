import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import {
  insertCommentBefore,
  insertInstructionBefore,
  jsonForm,
  moveInstructionBefore,
  removeInstruction,
  removePair,
  replaceArguments,
} from '../src/core/model/dockerfile/edits';
import { parseDockerfile } from '../src/core/model/dockerfile/parse';
import type { DockerfileModel, Instruction } from '../src/core/model/dockerfile/types';
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

describe('replacing', () => {
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
  it('stays below directives and below the comments that head the file', () => {
    assert.equal(
      after('# escape=`\nFROM a\nUSER b', 0, (model, from) => insertCommentBefore(model, from, 'virtlens-ignore r: why\nmore')),
      '# escape=`\n# virtlens-ignore r: why\n# more\nFROM a\nUSER b',
    );
  });

  it('makes a comment speak for the instruction it stands above', () => {
    const text = 'FROM a\n# old\n  RUN b \\\n  c\n';
    const edited = after(text, 1, (model, run) => insertCommentBefore(model, run, 'virtlens-ignore r: why'));
    assert.equal(edited, 'FROM a\n# old\n  # virtlens-ignore r: why\n  RUN b \\\n  c\n');
    const model = parseDockerfile(edited);
    assert.deepEqual(model.comments[1]?.target, model.instructions[1]?.span);
  });
});

describe('instructions', () => {
  it('are put below the comments that speak for the next one', () => {
    const declared = (text: string) => after(text, 1, (model, run) => insertInstructionBefore(model, run, 'ARG A'));
    assert.equal(declared('FROM a\n# why\n  RUN b\n'), 'FROM a\n# why\n  ARG A\n  RUN b\n');
  });

  it('are moved with the comments that speak for them, above those of the other', () => {
    const moved = (text: string) =>
      after(text, 2, (model, run) => moveInstructionBefore(model, run, model.instructions[1] ?? assert.fail('no target'), 'COPY list ./'));
    assert.equal(
      moved('FROM a\n\n# all\nCOPY . .\n# these\n# and those\nRUN b \\\n  c\nUSER d\n'),
      'FROM a\n\nCOPY list ./\n# these\n# and those\nRUN b \\\n  c\n# all\nCOPY . .\nUSER d\n',
    );
    assert.equal(moved('FROM a\nCOPY . .\nRUN b'), 'FROM a\nCOPY list ./\nRUN b\nCOPY . .\n');
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
