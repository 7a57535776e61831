import assert from 'node:assert/strict';
import { describe as described } from '../../src/core/explain/describe';
import { topicOf } from '../../src/core/explain/hover';
import { topics } from '../../src/core/knowledge/topics';
import type { Described } from '../../src/core/knowledge/topic';
import { parseCompose } from '../../src/core/model/compose/parse';

/** Which variant each construct of that path has, as `written → variant`. */
export function variantsIn(text: string, path: string): string[] {
  const model = parseCompose(text);
  return model.constructs
    .filter((construct) => construct.path === path)
    .map((construct) => {
      const id = topicOf('compose', construct.path);
      const topic = id === undefined ? undefined : topics[id];
      assert.ok(topic, construct.path);
      const about = described(model, construct);
      const { start, end } = construct.valueSpan ?? construct.keySpan;
      return `${text.slice(start, end)} → ${topic.silent?.(about) ? 'silent' : (topic.variant(about) ?? 'summary')}`;
    });
}

/** The same for a service of these keys. */
export function variants(service: string, path: string): string[] {
  return variantsIn(`services:\n  app:\n${service.replace(/^/gm, '    ')}\n`, `services.*.${path}`);
}

/** A key and its list, in block style. */
export function list(key: string, items: readonly string[]): string {
  return `${key}:\n${items.map((item) => `  - ${item}`).join('\n')}`;
}

/** The variant of a list item beside which these keys stand. */
export function beside(
  path: string,
  value: string,
  siblings: Readonly<Record<string, string>>,
  parts: Readonly<Record<string, string>> = {},
): string | undefined {
  const about: Described = {
    path: `services.*.${path}`,
    value,
    parts,
    sibling: (name) => siblings[name],
    owner: (name) => siblings[name],
    owns: (name) => name in siblings,
  };
  return topics[topicOf('compose', about.path) ?? '']?.variant(about);
}
