import { valueOf } from '../../model/certain';
import { piecesOf } from '../../model/compose/interpolation';
import { replacePart, together, type FileEdits } from '../../workspace/compose/edit';
import type { Definition, DefinitionKind, FileReference, Service, Written } from '../../workspace/workload';
import { defineRule } from '../rule';
import { offer } from './support/fixes';
import { inReadingOrder } from './support/later';
import type text from './read-only-with-inline-secret.text';

/** What Compose itself would have to write into the container: the definition's source, where that surely is not empty. */
function inlineSource(definition: Definition): { readonly key: 'environment' | 'content'; readonly written: Written<string> } | undefined {
  const content = definition.text('content');
  if (content && !isEmpty(content)) return { key: 'content', written: content };
  const variable = definition.text('environment');
  return variable && valueOf(variable.value) ? { key: 'environment', written: variable } : undefined;
}

/** Whether the text may turn out empty: it is, it is nothing but variables, or a template hides it. */
function isEmpty({ value, entry }: Written<string>): boolean {
  const text = valueOf(value);
  if (text !== undefined) return text === '';
  const pieces = entry.value?.type === 'scalar' && !entry.value.node.template ? piecesOf(entry.value.raw, () => undefined) : undefined;
  return !pieces?.some(({ variable }) => variable === undefined);
}

/** The file that is to hold what a variable brought; what stands in `content` would be lost. */
function fromFile(kind: DefinitionKind, name: string, { key, written }: NonNullable<ReturnType<typeof inlineSource>>): FileEdits {
  const { entry } = written;
  const value = valueOf(written.value);
  const { keyPlace, source } = entry;
  if (key !== 'environment' || value === undefined) return undefined;
  if (source?.model.text.slice(keyPlace.span.start, keyPlace.span.end) !== key) return undefined;
  return together([{ ...keyPlace, newText: 'file' }], replacePart(written, 0, value.length, `./${kind}/${name}`));
}

function* references(service: Service): Iterable<readonly [DefinitionKind, FileReference]> {
  for (const reference of service.secrets) yield ['secrets', reference];
  for (const reference of service.configs) yield ['configs', reference];
}

export default defineRule<typeof text>({
  id: 'compose/read-only-with-inline-secret',
  on: 'service',
  since: '0.2.0',
  audience: 'everyone',
  claims: ['compose-inline-needs-writable-root', 'compose-secret-is-a-file', 'cis-docker-read-only-root'],
  messages: { secret: 'error', config: 'error' },
  *check(service, { settings }) {
    const readOnly = service.flag('read_only');
    // A stack of Swarm gets both from its managers, mounted.
    if (valueOf(readOnly?.value) !== true || readOnly === undefined || settings.engine === 'swarm') return;
    for (const [kind, { source, written }] of references(service)) {
      const name = valueOf(source);
      const definition = name === undefined ? undefined : service.project.definition(kind, name);
      const inline = definition && inlineSource(definition);
      if (name === undefined || inline === undefined || valueOf(definition?.external) !== false) continue;
      const [, later] = inReadingOrder(service, { at: readOnly.at, is: 'flag' }, { at: written.at, is: 'reference' });
      const other = later.is === 'flag' ? { message: 'used' as const, at: written.at } : { message: 'readOnly' as const, at: readOnly.at };
      yield {
        message: kind === 'secrets' ? 'secret' : 'config',
        values: { name, service: service.name, key: inline.key },
        at: later.at,
        related: [other, { message: 'source', at: inline.written.at }],
        fixes: offer('file', 'review', fromFile(kind, name, inline)).map((fix) => ({ ...fix, values: { path: `./${kind}/${name}` } })),
      };
    }
  },
});
