import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import {
  type Edits,
  insertComment,
  insertEntry,
  insertItem,
  removeEntry,
  removeItem,
  replaceScalar,
  replaceWithin,
  setKey,
} from '../src/core/model/compose/edits';
import { parseCompose } from '../src/core/model/compose/parse';
import { descendants, follow } from '../src/core/model/compose/tree';
import type { ComposeModel, YamlNode } from '../src/core/model/compose/types';
import { applyEdits } from '../src/core/text/edit';
import { sample } from './support/compose-sample';
import { stepOf } from './support/thorough';

describe('Every edit of the sample', () => {
  /** Each way to edit each part of the text. */
  function* edits(model: ComposeModel): Generator<[string, Edits]> {
    for (const found of model.documents.flatMap((document) => [...descendants(document)])) {
      const name = `${found.type} at ${found.span.start}`;
      if (found.type === 'map') {
        yield [`insert ${name}`, insertEntry(model, found, 'added', '1')];
        yield [`insert block ${name}`, insertEntry(model, found, 'added', 'a:\n  b: 1')];
        for (const entry of found.entries) {
          yield [`remove ${entry.key.value} of ${name}`, removeEntry(model, found, entry)];
          yield [`set ${entry.key.value} of ${name}`, setKey(model, found, entry.key.value, 'x')];
          yield [`set block ${entry.key.value} of ${name}`, setKey(model, found, entry.key.value, '- x\n- y: z')];
          yield [`comment ${entry.key.value} of ${name}`, insertComment(model, entry, 'why')];
        }
      } else if (found.type === 'sequence') {
        yield [`insert ${name}`, insertItem(model, found, 'x')];
        yield [`insert map ${name}`, insertItem(model, found, 'a: 1\nb: 2')];
        for (const [index, item] of found.items.entries()) {
          yield [`remove ${index} of ${name}`, removeItem(model, found, index)];
          yield [`comment ${index} of ${name}`, insertComment(model, item, 'why')];
        }
      } else if (found.type === 'scalar') {
        for (const value of ['a: b', '']) {
          yield [`replace ${name}`, replaceScalar(model, found, value)];
          yield [`replace within ${name}`, replaceWithin(model, found, 0, Math.min(2, found.value.length), value)];
        }
      }
    }
  }

  const comments = (text: string) => parseCompose(text).comments.length;

  // The twins take a part of the edits, a different one each, since line ends are all that differs.
  for (const [kind, text, step] of [
    ['LF', sample, stepOf(3)],
    ['CRLF', sample.replace(/\n/g, '\r\n'), stepOf(7)],
    ['no last line break', sample.trimEnd(), stepOf(11)],
  ] as const) {
    it(`leaves text that parses (${kind})`, () => {
      const model = parseCompose(text);
      let made = 0;
      for (const [name, edit] of edits(model)) {
        if (edit === undefined) continue;
        made++;
        if (made % step !== 0) continue;
        const after = applyEdits(text, edit);
        const { problems, documents } = parseCompose(after);
        assert.deepEqual(problems, [], `${name}\n${after}`);
        assert.equal(documents.length, model.documents.length, name);
        if (kind === 'CRLF') assert.doesNotMatch(after, /[^\r]\n/, name);
        else assert.doesNotMatch(after, /\r/, name);
        assert.equal(/\n$/.test(after), /\n$/.test(text), name);
        if (!/^(remove|set)/.test(name)) assert.ok(comments(after) >= comments(text), name);
        for (const node of documents.flatMap((document) => [...descendants(document)])) {
          if (node.type === 'alias' && node.name !== 'defaults') assert.ok(follow(node).node, `${name}: *${node.name} has lost its anchor`);
        }
      }
      assert.ok(made > 200, `${made} edits`);
    }).timeout(30_000);
  }

  it('writes the value it was given', () => {
    const model = parseCompose(sample);
    const all = ['y', 'a: b', 'x # y', "it's", '"', '', '\\', 'no', '{a}', '- b', ' c ', 'ü\u2028'];
    let turn = 0;
    for (const found of model.documents.flatMap((document) => [...descendants(document)])) {
      if (found.type !== 'scalar') continue;
      // Each scalar takes a third of the values in turn, so that each value meets every style.
      const values = all.filter((_, index) => index % 3 === turn % 3);
      turn++;
      for (const value of values) {
        const edit = replaceScalar(model, found, value);
        if (edit === undefined) continue;
        const after = parseCompose(applyEdits(sample, edit));
        const now: YamlNode | undefined = after.documents
          .flatMap((document) => [...descendants(document)])
          .find((node) => node.span.start === found.span.start && node.type === 'scalar');
        assert.equal(now?.type === 'scalar' ? now.value : undefined, value, sample.slice(found.span.start, found.span.end));
      }
    }
  });
});
