import assert from 'node:assert/strict';
import { entryOf, follow } from '../../src/core/model/compose/tree';
import type { ComposeModel, MapNode, ScalarNode, SequenceNode, YamlNode } from '../../src/core/model/compose/types';
import { sliceOf, type Span } from '../../src/core/text/span';

/** The node at a dotted path in one of the documents; numbers are list indices. */
export function find(model: ComposeModel, path: string, document = 0): YamlNode | undefined {
  return path.split('.').reduce<YamlNode | undefined>((node, key) => {
    const { node: target } = follow(node);
    if (target?.type === 'map') return entryOf(target, key)?.entry.value;
    return target?.type === 'sequence' ? target.items[Number(key)]?.node : undefined;
  }, model.documents[document]);
}

export function scalar(model: ComposeModel, path: string, document = 0): ScalarNode {
  const node = find(model, path, document);
  assert.ok(node?.type === 'scalar', `${path} is ${node?.type}`);
  return node;
}

export function map(model: ComposeModel, path: string): MapNode {
  const node = find(model, path);
  assert.ok(node?.type === 'map', `${path} is ${node?.type}`);
  return node;
}

export function sequence(model: ComposeModel, path: string): SequenceNode {
  const node = find(model, path);
  assert.ok(node?.type === 'sequence', `${path} is ${node?.type}`);
  return node;
}

/** The text under a span. */
export const shown = (model: ComposeModel, span: Span | undefined) => (span ? sliceOf(model.text, span) : undefined);

/** The constructs of one path as `names: key = value`. */
export function constructsAt(model: ComposeModel, path: string): string[] {
  return model.constructs
    .filter((construct) => construct.path === path)
    .map(({ names, keySpan, valueSpan, value }) => {
      const written = value === undefined ? '' : 'known' in value ? ` = ${value.known}` : ` ? ${value.unknown}`;
      assert.equal(value === undefined, valueSpan === undefined);
      return `${names.join('/')}: ${shown(model, keySpan)}${written}`;
    });
}
