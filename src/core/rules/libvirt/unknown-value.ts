import { newestKnown } from '../../knowledge/libvirt/versions';
import type { SchemaWords } from '../../knowledge/libvirt/schema';
import { valueOf } from '../../model/certain';
import { replaceText, setAttribute } from '../../model/libvirt/edits';
import { nearest } from '../../text/nearest';
import type { Span } from '../../text/span';
import type { TextEdit } from '../../text/edit';
import { isQemuDriver } from '../../workspace/libvirt/architecture';
import { defineRule, type Subjects } from '../rule';
import { fix } from './support/fixes';
import { isPlain, knownElements, type KnownElement } from './support/schema';
import type text from './unknown-value.text';

export default defineRule<typeof text>({
  id: 'libvirt/unknown-value',
  on: 'document',
  since: '0.3.0',
  audience: 'everyone',
  claims: ['libvirt-unknown-values-refused', 'libvirt-schema-names'],
  messages: { refused: 'error', unlisted: 'warning' },
  *check(subject, { about }) {
    const { file, domain } = subject;
    // Other drivers make words of their own of some values.
    if (domain && !isQemuDriver(domain)) return;
    for (const { name, value, span, words, edits } of wrongWords(subject, about(subject, knownElements))) {
      const known = nearWord(value, [...words.came.keys()]);
      const fixes = known === undefined ? [] : fix(subject, { title: 'write', safety: 'review', values: { known } }, edits(known));
      const values = { value, name, newest: newestKnown() };
      yield { message: words.closed ? 'refused' : 'unlisted', values, at: { file, span }, fixes };
    }
  },
});

/** A value that stands where the schemas list all words, and is none of them. */
interface WrongWord {
  /** Where it stands, as a reader calls it. */
  readonly name: string;
  readonly value: string;
  readonly span: Span;
  readonly words: SchemaWords;
  edits(value: string): readonly TextEdit[] | undefined;
}

function* wrongWords({ model }: Subjects['document'], places: readonly KnownElement[]): Generator<WrongWord> {
  for (const { element, schema } of places) {
    for (const attribute of element.attributes) {
      const words = schema.attributes.get(attribute.name)?.words;
      const value = valueOf(attribute.value);
      if (words === undefined || value === undefined || !isWrong(words, value) || !isPlain(attribute)) continue;
      const { name, valueSpan: span } = attribute;
      yield { name, value, span, words, edits: (other) => setAttribute(model, element, name, other) };
    }
    const { words } = schema;
    const { contentSpan: span, name, children } = element;
    const value = valueOf(element.content);
    if (words === undefined || value === undefined || span === undefined || children.length > 0 || !isWrong(words, value)) continue;
    yield { name: `<${name}>`, value, span, words, edits: (other) => replaceText(model, element, other) };
  }
}

function isWrong({ came, tolerated }: SchemaWords, value: string): boolean {
  return !came.has(value) && !tolerated.has(value) && isWord(value);
}

/** Whether somebody chose it: nothing that is still empty, and no capitals or marks in its place, by which people and scripts know what to fill in. */
function isWord(value: string): boolean {
  return /^[\w.+-]+$/.test(value) && /[a-z0-9]/.test(value) && !value.includes('__');
}

function nearWord(value: string, words: readonly string[]): string | undefined {
  const lower = value.toLowerCase();
  return words.find((word) => word.toLowerCase() === lower) ?? nearest(value, words, value.length < 4 ? 1 : 2);
}
