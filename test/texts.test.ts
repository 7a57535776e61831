import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { foldTexts, gatherTexts } from '../scripts/texts';
import { unfoldTexts, type TextShape } from '../src/core/index';

describe('texts as they are shipped', () => {
  it('give every language back, sentence by sentence', async () => {
    const gathered = await gatherTexts();
    const { shape, sentences } = foldTexts(gathered);
    for (const [locale, said] of sentences) {
      const shipped = JSON.parse(JSON.stringify({ shape, said })) as { shape: TextShape; said: string[] };
      assert.deepEqual(unfoldTexts(shipped.shape, shipped.said), gathered[locale]);
    }
  });

  it('are refused where the sentences are more than the shape has places for', () => {
    assert.throws(() => unfoldTexts({ a: 0 }, ['one', 'two']), RangeError);
  });
});
