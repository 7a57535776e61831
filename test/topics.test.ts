import assert from 'node:assert/strict';
import { before, describe, it } from 'mocha';
import { explainTopic } from '../src/core/explain/hover';
import { claims } from '../src/core/knowledge/claims';
import { facts } from '../src/core/knowledge/facts';
import { topics } from '../src/core/knowledge/topics';
import type { Described, TopicText } from '../src/core/knowledge/topic';
import { placeholdersIn } from '../src/core/text/message';
import { locales, type Locale } from '../src/core/text/locale';
import type { Texts } from '../src/core/texts';
import { loadTexts } from './support/texts';

const longest = 700;
const written = 'construct-as-it-is-written: "some value"';

const withoutCode = (text: string): string => text.replace(/`[^`]*`/g, '`');
const withoutPlaceholders = (text: string): string => text.replace(/\{[a-zA-Z][\w.-]*\}/g, '');

interface Said {
  readonly id: string;
  readonly variant: string;
  readonly text: string;
}

function* sentencesOf(id: string, text: TopicText): Generator<Said> {
  const sides = (variant: string, said: { gives?: string; gains?: string; right?: string }): Said[] =>
    [said.gives, said.gains, said.right].flatMap((side) => (side === undefined ? [] : [{ id, variant, text: side }]));
  yield { id, variant: '', text: text.summary };
  yield* sides('', text);
  for (const [variant, said] of Object.entries(text.variants ?? {})) {
    yield { id, variant, text: said.does };
    yield* sides(variant, said);
  }
  for (const [counterpart, sentence] of Object.entries(text.counterparts ?? {})) yield { id, variant: counterpart, text: sentence };
}

describe('topics', () => {
  const texts = {} as Record<Locale, Texts>;
  before(async () => {
    for (const locale of locales) texts[locale] = await loadTexts(locale);
  });

  const everything = (locale: Locale): Said[] => Object.entries(texts[locale].topics).flatMap(([id, text]) => [...sentencesOf(id, text)]);

  it('all have a text, and no text is without a topic', () => {
    for (const locale of locales) assert.deepEqual(Object.keys(texts[locale].topics).sort(), Object.keys(topics).sort(), locale);
  });

  it('explain each construct once', () => {
    const owners = new Map<string, string>();
    for (const [id, { constructs }] of Object.entries(topics)) {
      for (const path of constructs) {
        const key = `${id.split('/')[0] ?? ''} ${path}`;
        assert.equal(owners.get(key), undefined, `${id} and ${owners.get(key) ?? ''} both explain ${path}`);
        owners.set(key, id);
      }
    }
  });

  it('rest on claims and facts that exist', () => {
    for (const [id, topic] of Object.entries(topics)) {
      assert.ok(topic.claims.length > 0, id);
      for (const claim of [...topic.claims, ...Object.values(topic.counterparts)]) assert.ok(claim in claims, `${id}: ${claim}`);
    }
    for (const locale of locales) {
      for (const { id, text } of everything(locale)) {
        for (const name of placeholdersIn(text)) assert.ok(name === 'value' || name in facts, `${id}: {${name}}`);
      }
    }
  });

  for (const locale of locales) {
    it(`share no sentence among more than two in ${locale}`, () => {
      const users = new Map<string, Set<string>>();
      for (const { id, text } of everything(locale)) {
        for (const sentence of text.split(/(?<=[.。；;])\s*/).filter((part) => part !== ''))
          users.set(sentence, (users.get(sentence) ?? new Set()).add(id));
      }
      assert.deepEqual(
        [...users].filter(([, ids]) => ids.size > 2).map(([sentence, ids]) => `${sentence}: ${[...ids].join(', ')}`),
        [],
      );
    });

    it(`say something different of each value in ${locale}`, () => {
      for (const [id, text] of Object.entries(texts[locale].topics)) {
        const said = Object.values(text.variants ?? {}).map((variant) => variant.does);
        assert.equal(new Set(said).size, said.length, id);
      }
    });

    it(`hold no digit outside code but from a fact in ${locale}`, () => {
      const counted = everything(locale).filter(({ text }) => /\d/.test(withoutPlaceholders(withoutCode(text))));
      assert.deepEqual(
        counted.map(({ id, variant, text }) => `${id} ${variant}: ${text}`),
        [],
      );
    });

    it(`end every sentence and balance every code span in ${locale}`, () => {
      for (const { id, variant, text } of everything(locale)) {
        assert.match(text, locale === 'en' ? /[.!?]$/ : /[。！？]$/, `${id} ${variant}`);
        assert.equal((text.match(/`/g) ?? []).length % 2, 0, `${id} ${variant}`);
      }
    });
  }

  it('speak Chinese: no run of four or more English words outside code spans', () => {
    for (const { id, variant, text } of everything('zh-cn')) {
      assert.equal(
        /[A-Za-z][\w’'.-]*(?:[ ,/]+[A-Za-z][\w’'.-]*){3,}/.exec(withoutPlaceholders(withoutCode(text)))?.[0],
        undefined,
        `${id} ${variant}`,
      );
      assert.match(text, /[\u4e00-\u9fff]/, `${id} ${variant}`);
    }
  });

  for (const locale of locales) {
    it(`fit a hover of ${longest} characters, whatever the value, in ${locale}`, () => {
      const tooLong: string[] = [];
      for (const [id, text] of Object.entries(texts[locale].topics)) {
        const variants = Object.entries(text.variants ?? {}).map(
          ([variant, said]) => [variant, { title: text.title, summary: said.does, ...said, counterparts: text.counterparts }] as const,
        );
        for (const [variant, shown] of [['', { ...text, variants: {} }] as const, ...variants]) {
          const length = lengthOf(id, shown as TopicText, texts[locale]);
          if (length > longest) tooLong.push(`${id} ${variant}: ${length}`);
        }
      }
      assert.deepEqual(tooLong, []);
    });
  }
});

/** The length of the hover that shows this text, whichever variant its topic would choose. */
function lengthOf(id: string, shown: TopicText, texts: Texts): number {
  const path = topics[id]?.constructs[0] ?? '';
  const samples: readonly Described[] = ['some-value', undefined].map((value) => ({
    path,
    value,
    parts: {},
    sibling: () => undefined,
    owner: () => undefined,
    owns: () => false,
  }));
  const replaced: Texts = { ...texts, topics: { ...texts.topics, [id]: shown } };
  const lengths = samples.map((described) => explainTopic(id, described, written, replaced)?.markdown.length ?? 0);
  const longer = Math.max(...lengths);
  assert.ok(longer > 0 || topics[id]?.silent !== undefined, id);
  return longer;
}
