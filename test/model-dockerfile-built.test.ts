import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { builtStages } from '../src/core/model/dockerfile/built';
import { parseDockerfile } from '../src/core/model/dockerfile/parse';
import { stageChain } from '../src/core/model/dockerfile/stages';

/** The indexes of the stages that a build of the target runs, with the image below each. */
function built(text: string, target?: string): Readonly<Record<number, unknown>> {
  const model = parseDockerfile(text);
  const chain = stageChain(model, target);
  assert.ok(chain, target);
  return Object.fromEntries([...builtStages(model, chain)].map(([{ index }, base]) => [index, 'known' in base ? base.known : undefined]));
}

describe('stages that a build runs', () => {
  const text = [
    'FROM golang AS tools',
    'FROM tools AS Build',
    'RUN --mount=type=bind,from=assets,target=/a make',
    'FROM node AS assets',
    'FROM alpine AS unused',
    'FROM debian',
    'COPY --from=build /app /app',
    'COPY --from=nginx /etc/nginx /etc/nginx',
    'COPY --from=2 /site /site',
  ].join('\n');

  it('are the target, what it is FROM, and what it copies from, by name whatever the case or by index', () => {
    assert.deepEqual(built(text), { 0: 'golang', 1: 'golang', 2: 'node', 4: 'debian' });
  });

  it('are those of the target alone', () => {
    assert.deepEqual(built(text, 'unused'), { 3: 'alpine' });
    assert.deepEqual(built(text, 'tools'), { 0: 'golang' });
  });

  it('do not include a stage that stands below the one that names it', () => {
    assert.deepEqual(built(text, 'build'), { 0: 'golang', 1: 'golang' });
  });

  it('keep an image unknown whose variable nothing sets', () => {
    assert.deepEqual(built('ARG B\nFROM $B AS a\nFROM a\n'), { 0: undefined, 1: undefined });
  });
});

describe('variables that a stage names', () => {
  const model = parseDockerfile(
    'FROM a AS base\nARG T\nRUN --mount=type=secret,id=$T --mount=type=cache,target=/$C echo $T ${D:-x}\nENV A=$T\nCOPY <<EOF /x\n$H\nEOF\nFROM base\nUSER $U\n',
  );
  const mentions = (stage: number) => {
    const found = model.mentions.get(model.stages[stage] ?? assert.fail());
    return Object.fromEntries([...(found?.byName ?? [])].map(([name, all]) => [name, all.map(({ place }) => place)]));
  };

  it('are found in commands, mounts, environment and heredocs', () => {
    assert.deepEqual(mentions(0), { T: ['secret-mount', 'command', 'environment'], C: ['other'], D: ['command'], H: ['other'] });
    assert.deepEqual(mentions(1), { U: ['other'] });
  });

  it('are seen by stages built on it', () => {
    assert.deepEqual(
      [...model.mentions.values()].map(({ isBase }) => isBase),
      [true, false],
    );
  });
});
