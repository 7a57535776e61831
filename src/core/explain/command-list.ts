import { valueOf } from '../model/certain';
import { certainText, follow } from '../model/compose/tree';
import type { YamlNode } from '../model/compose/types';
import type { EffectiveNode } from '../workspace/effective';

const commands = new Set([
  'services.*.command',
  'services.*.entrypoint',
  'services.*.healthcheck.test',
  ...['post_start', 'pre_stop', 'pre_start'].map((hook) => `services.*.${hook}[].command`),
]);

/** Whether a construct is a command or a word of one, so that it is explained as the whole of it. */
export function isCommand(path: string): boolean {
  return commands.has(path.endsWith('[]') ? path.slice(0, -2) : path);
}

/** A command as topics read it: a list as JSON, as a Dockerfile would write it; `value` is `undefined` where a word is not known. */
export interface CommandList {
  readonly value: string | undefined;
  readonly parts: { readonly form: 'json' };
}

/** The command that a file writes as a list; `read` fills variables in, as far as they have defaults. */
export function writtenCommand(
  node: YamlNode | undefined,
  read: (text: string | undefined) => string | undefined,
): CommandList | undefined {
  const list = follow(node).node;
  if (list?.type !== 'sequence') return undefined;
  return listOf(
    list.items.map((item) => {
      const text = certainText(item.node);
      return read(text && valueOf(text));
    }),
  );
}

/** The command that a project makes of a list. */
export function effectiveCommand(node: EffectiveNode | undefined): CommandList | undefined {
  if (node?.type !== 'sequence') return undefined;
  return listOf(node.items.map(({ value }) => (value.type === 'scalar' ? valueOf(value.value) : undefined)));
}

function listOf(words: readonly (string | undefined)[]): CommandList {
  return { value: words.includes(undefined) ? undefined : JSON.stringify(words), parts: { form: 'json' } };
}
