import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { known, unknown, valueOf } from '../src/core/model/certain';
import type { Certain } from '../src/core/model/certain';
import { parseDockerfile } from '../src/core/model/dockerfile/parse';
import {
  effectiveCommand,
  effectiveInstruction,
  exposedPorts,
  isFromScratch,
  stageChain,
  variablesAt,
  volumePaths,
} from '../src/core/model/dockerfile/stages';
import type { StageChain } from '../src/core/model/dockerfile/stages';
import { expandVariables } from '../src/core/model/dockerfile/variables';

const chainOf = (text: string, target?: string): StageChain => {
  const chain = stageChain(parseDockerfile(text), target);
  assert.ok(chain !== undefined);
  return chain;
};
const names = ({ stages }: StageChain): (string | number)[] => stages.map(({ name, index }) => name?.text ?? index);

describe('variables', () => {
  const set: Readonly<Record<string, Certain<string>>> = { A: known('a'), E: known(''), U: unknown('variable') };
  const expand = (text: string): string | undefined => valueOf(expandVariables(text, (name) => set[name]));

  it('are replaced, alone and in braces', () => {
    assert.equal(expand('x$A-${A}_$AB'), undefined);
    assert.equal(expand('x$A-${A}_$E.'), 'xa-a_.');
    assert.equal(expand('$ \\$A 5$'), '$ $A 5$');
  });

  it('take defaults and alternatives as the builder does', () => {
    assert.equal(expand('${A:-d} ${E:-d} ${E-d} ${N:-d} ${N-$A}'), 'a d  d a');
    assert.equal(expand('${A:+d} ${E:+d} ${E+d} ${N:+d}'), 'd  d ');
    assert.equal(expand('${N:-${N:-${A}}}'), 'a');
    assert.equal(expand('${A:?no}'), 'a');
  });

  it('are not guessed', () => {
    for (const text of ['$N', '${N:?no}', '$U', '${U:-d}', '${A#x}', '${A%%.*}', '${A', '${}', '${A:x}'])
      assert.equal(expand(text), undefined, text);
    assert.deepEqual(
      expandVariables('{{ x }}', () => known('')),
      unknown('template'),
    );
  });

  it('do not grow without end', () => {
    const text = `ARG A=xxxxxxxx\n${'ARG A=$A$A\n'.repeat(64)}FROM $A`;
    assert.equal(valueOf(parseDockerfile(text).stages[0]?.resolvedImage), undefined);
  });
});

describe('a stage chain', () => {
  const text = 'ARG B=debian\nFROM $B AS base\nFROM base AS Build\nFROM alpine AS other\nFROM build\n';

  it('follows FROM to earlier stages, the last stage being the target', () => {
    assert.deepEqual(names(chainOf(text)), [3, 'Build', 'base']);
    assert.equal(valueOf(chainOf(text).base), 'debian');
  });

  it('starts at a name in any case, or at an index', () => {
    assert.deepEqual(names(chainOf(text, 'BUILD')), ['Build', 'base']);
    assert.deepEqual(names(chainOf(text, '2')), ['other']);
    assert.equal(stageChain(parseDockerfile(text), 'missing'), undefined);
    assert.equal(stageChain(parseDockerfile('RUN a'), undefined), undefined);
  });

  it('takes no stage for its own base, nor a later one', () => {
    const chain = chainOf('FROM later AS nginx\nFROM nginx AS nginx\nFROM x AS later\n', 'nginx');
    assert.deepEqual([chain.stages.map(({ index }) => index), valueOf(chain.base)], [[1, 0], 'later']);
    assert.equal(valueOf(chainOf('FROM redis AS redis').base), 'redis');
  });

  it('takes build arguments for the defaults of declared ARGs only', () => {
    const model = parseDockerfile(text);
    const given = new Map([['B', known('ubuntu')]]);
    assert.equal(valueOf(stageChain(model, undefined, given)?.base), 'ubuntu');
    assert.equal(valueOf(stageChain(parseDockerfile('FROM ${B:-c}'), undefined, given)?.base), 'c');
    assert.deepEqual(stageChain(parseDockerfile('ARG B\nFROM $B'), undefined)?.base, unknown('variable'));
  });

  it('says whether it ends in nothing and whether a parent holds triggers', () => {
    assert.equal(isFromScratch(chainOf('FROM scratch')), true);
    assert.equal(chainOf('FROM a AS b\nONBUILD USER c\nFROM b').onbuild, true);
    assert.equal(chainOf('FROM a AS b\nONBUILD USER c\n').onbuild, false);
  });
});

describe('what counts of a chain', () => {
  it('is the last instruction of a kind, the nearest stage first', () => {
    const chain = chainOf('FROM a AS b\nUSER one\nWORKDIR /b\nFROM b\nUSER two\nUSER three\n');
    const user = effectiveInstruction(chain, 'USER');
    assert.deepEqual([user?.instruction.words[0]?.text, user?.stage.index], ['three', 1]);
    assert.equal(effectiveInstruction(chain, 'WORKDIR')?.stage.index, 0);
    assert.equal(effectiveInstruction(chain, 'SHELL'), undefined);
  });

  it('is one command, which an ENTRYPOINT drops where it is inherited', () => {
    const parts = (text: string): (string | undefined)[] => {
      const { entrypoint, command } = effectiveCommand(chainOf(text));
      return [entrypoint?.instruction.words[0]?.text, command?.instruction.words[0]?.text];
    };
    assert.deepEqual(parts('FROM a\nCMD b\nENTRYPOINT c'), ['c', 'b']);
    assert.deepEqual(parts('FROM a AS x\nCMD b\nFROM x\nENTRYPOINT c'), ['c', undefined]);
    assert.deepEqual(parts('FROM a AS x\nENTRYPOINT b\nFROM x\nCMD c\nCMD d'), ['b', 'd']);
    assert.deepEqual(parts('FROM a'), [undefined, undefined]);
  });

  it('is every port and volume', () => {
    const chain = chainOf('FROM a AS b\nEXPOSE 80 443/tcp\nVOLUME ["/x"]\nFROM b\nEXPOSE 8080\nVOLUME /y\n');
    assert.deepEqual(
      exposedPorts(chain).map(({ token, stage }) => [token.text, stage.index]),
      [
        ['80', 0],
        ['443/tcp', 0],
        ['8080', 1],
      ],
    );
    assert.deepEqual(
      volumePaths(chain).map(({ token }) => token.text),
      ['/x', '/y'],
    );
  });
});

describe('the variables that an instruction sees', () => {
  const userOf = (text: string, given: ReadonlyMap<string, Certain<string>> = new Map()): Certain<string> | undefined => {
    const model = parseDockerfile(text);
    const chain = stageChain(model, undefined, given);
    const user = chain && effectiveInstruction(chain, 'USER')?.instruction;
    return user && chain && expandVariables(user.words[0]?.text ?? '', variablesAt(model, chain, user, given));
  };

  it('come from ARG and ENV before it, in its stage and below', () => {
    assert.deepEqual(userOf('FROM a AS b\nENV U=u\nFROM b\nARG G=g\nUSER $U:${G}\nENV U=late'), known('u:g'));
    assert.deepEqual(userOf('FROM a\nENV U=1\nENV U=2 V=$U\nUSER $V'), known('1'));
  });

  it('of a global ARG only where the stage declares it again', () => {
    assert.deepEqual(userOf('ARG U=u\nFROM a\nARG U\nUSER $U'), known('u'));
    assert.deepEqual(userOf('ARG U=u\nFROM scratch\nUSER $U'), unknown('variable'));
  });

  it('may be given from outside, or by the base image', () => {
    assert.deepEqual(userOf('FROM a\nARG U=u\nUSER $U', new Map([['U', known('0')]])), known('0'));
    assert.deepEqual(userOf('FROM a\nUSER $U'), unknown('image'));
    assert.deepEqual(userOf('FROM a\nARG U\nUSER $U'), unknown('variable'));
  });
});
