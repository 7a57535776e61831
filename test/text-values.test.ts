import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { topics } from '../src/core/knowledge/topics';
import { countWhile } from '../src/core/text/search';
import { parseBoolean, parseBytes, parseGoBoolean } from '../src/core/text/values';

describe('Values as written', () => {
  it('are sizes as the engine reads them', () => {
    assert.deepEqual(Object.fromEntries(['512m', '.5g', '1 KiB', '1ib', '1bb', '-1', ''].map((text) => [text, parseBytes(text)])), {
      '512m': 512 * 1024 ** 2,
      '.5g': 512 * 1024 ** 2,
      '1 KiB': 1024,
      '1ib': undefined,
      '1bb': undefined,
      '-1': -1,
      '': undefined,
    });
  });

  it('are booleans, which Compose and the engine write differently', () => {
    assert.deepEqual(['Yes', 'off', '1', undefined].map(parseBoolean), [true, false, undefined, undefined]);
    assert.deepEqual(['1', 'T', 'False', 'tRUE', 'yes'].map(parseGoBoolean), [true, true, false, undefined, undefined]);
    const topic = topics['compose/security_opt'];
    const variant = (value: string) =>
      topic?.variant({
        path: 'services.*.security_opt[]',
        value,
        parts: {},
        sibling: () => undefined,
        owner: () => undefined,
        owns: () => false,
      });
    assert.deepEqual(['no-new-privileges', 'no-new-privileges:1', 'no-new-privileges=f', 'no-new-privileges:yes'].map(variant), [
      'no-new-privileges',
      'no-new-privileges',
      'new-privileges',
      undefined,
    ]);
  });
});

describe('The beginning of a list', () => {
  it('is counted as far as a condition holds', () => {
    const numbers = [1, 3, 3, 7, 9];
    assert.deepEqual(
      [0, 1, 3, 8, 9, 10].map((limit) => countWhile(numbers, (number) => number <= limit)),
      [0, 1, 3, 4, 5, 5],
    );
    assert.equal(
      countWhile([], () => true),
      0,
    );
  });
});
