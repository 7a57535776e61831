import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { valueOf } from '../src/core/model/certain';
import { parseDockerfile } from '../src/core/model/dockerfile/parse';
import type { DockerfileModel } from '../src/core/model/dockerfile/types';
import { constructAt } from '../src/core/model/document';
import { sliceOf } from '../src/core/text/span';
import type { Span } from '../src/core/text/span';

const at = (model: DockerfileModel, span: Span | undefined): string | undefined => span && sliceOf(model.text, span);

describe('constructs', () => {
  const model = parseDockerfile(
    '# syntax = x\nFROM --platform=p i:1 AS s\nENV K=v W=$x\nRUN --mount=type=cache,target=/c a\nONBUILD USER u\nUSER 0\n',
  );

  it('have a path, a value and the spans under which they answer', () => {
    assert.deepEqual(
      model.constructs.map(({ path, value, keySpan, valueSpan }) => [path, valueOf(value), at(model, keySpan), at(model, valueSpan)]),
      [
        ['# syntax', 'x', '# syntax', 'x'],
        ['FROM', 'i:1', 'FROM', 'i:1'],
        ['FROM --platform', 'p', '--platform', 'p'],
        ['stage', 's', 's', undefined],
        ['ENV', undefined, 'ENV', undefined],
        ['ENV', 'v', 'K', 'v'],
        ['ENV', undefined, 'W', '$x'],
        ['RUN', 'a', 'RUN', 'a'],
        ['RUN --mount', 'type=cache,target=/c', '--mount', 'type=cache,target=/c'],
        ['ONBUILD', 'USER u', 'ONBUILD', 'USER u'],
        ['USER', 'u', 'USER', 'u'],
        ['USER', '0', 'USER', '0'],
      ],
    );
    assert.deepEqual(model.constructs[5]?.names, ['s', 'K']);
    assert.deepEqual(model.constructs[7]?.names, ['s']);
  });

  it('are found innermost first', () => {
    const under = (text: string): string | undefined => constructAt(model, model.text.indexOf(text))?.path;
    assert.equal(under('type=cache'), 'RUN --mount');
    assert.equal(under('i:1'), 'FROM');
    assert.equal(under('USER u'), 'USER');
    assert.equal(under('s\nENV'), 'stage');
  });
});
