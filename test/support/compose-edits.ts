import assert from 'node:assert/strict';
import { type Edits, removeEntry, removeItem } from '../../src/core/model/compose/edits';
import { parseCompose } from '../../src/core/model/compose/parse';
import { ownEntry } from '../../src/core/model/compose/tree';
import type { ComposeModel, MapEntry, MapNode, ScalarNode, SequenceNode, YamlNode } from '../../src/core/model/compose/types';
import { applyEdits } from '../../src/core/text/edit';

type Target = { map: MapNode; entry: MapEntry } | { sequence: SequenceNode; index: number };

/** The entry or item at a path of keys and indices, as written: aliases are not followed. */
export function target(model: ComposeModel, path: string): Target {
  let node: YamlNode | undefined = model.documents[0];
  let found: Target | undefined;
  for (const key of path.split('.')) {
    if (node?.type === 'map') {
      const entry = ownEntry(node, key);
      assert.ok(entry, `${path}: no ${key}`);
      found = { map: node, entry };
      node = entry.value;
    } else if (node?.type === 'sequence') {
      found = { sequence: node, index: Number(key) };
      node = node.items[Number(key)]?.node;
    } else assert.fail(`${path}: ${key} of ${node?.type}`);
  }
  assert.ok(found);
  return found;
}

export function node(model: ComposeModel, path: string): YamlNode {
  const found = path === '' ? undefined : target(model, path);
  const result = found === undefined ? model.documents[0] : 'map' in found ? found.entry.value : found.sequence.items[found.index]?.node;
  assert.ok(result, path);
  return result;
}

export function mapAt(model: ComposeModel, path: string): MapNode {
  const found = node(model, path);
  assert.ok(found.type === 'map');
  return found;
}

export function scalarAt(model: ComposeModel, path: string): ScalarNode {
  const found = node(model, path);
  assert.ok(found.type === 'scalar');
  return found;
}

export function sequenceAt(model: ComposeModel, path: string): SequenceNode {
  const found = node(model, path);
  assert.ok(found.type === 'sequence');
  return found;
}

export const remove = (path: string) => (model: ComposeModel) => {
  const found = target(model, path);
  return 'map' in found ? removeEntry(model, found.map, found.entry) : removeItem(model, found.sequence, found.index);
};

/** What the text becomes, with line breaks of either kind; `undefined` where the edit is refused. */
export function edited(before: string, build: (model: ComposeModel) => Edits): string | undefined {
  const apply = (text: string) => {
    const model = parseCompose(text);
    const edits = build(model);
    if (edits === undefined) return undefined;
    const after = applyEdits(text, edits);
    assert.deepEqual(parseCompose(after).problems, [], after);
    return after;
  };
  const after = apply(before);
  assert.equal(apply(before.replace(/\n/g, '\r\n')), after?.replace(/\n/g, '\r\n'), 'the same with CRLF');
  return after;
}
