import assert from 'node:assert/strict';
import { before, describe, it } from 'mocha';
import { defaultExports, filesBelow } from '../scripts/modules';
import type { Claim, ClaimText } from '../src/core/knowledge/claim';
import { claims } from '../src/core/knowledge/claims';
import { documentClaims } from '../src/core/knowledge/claims/documents';
import documentTexts from '../src/core/knowledge/claims/documents.text';
import { paperClaims } from '../src/core/knowledge/claims/papers';
import paperTexts from '../src/core/knowledge/claims/papers.text';
import { facts } from '../src/core/knowledge/facts';
import { paperFacts } from '../src/core/knowledge/facts/papers';
import { sources } from '../src/core/knowledge/sources';
import { terms } from '../src/core/knowledge/terms';
import { fill } from '../src/core/text/message';
import { locales, type InEveryLocale, type Locale } from '../src/core/text/locale';

type TextSet = InEveryLocale<Readonly<Record<string, ClaimText>>>;

/** The text files beside the claims, by path. */
let textSets: ReadonlyMap<string, TextSet> = new Map();

before(async () => {
  textSets = await defaultExports<TextSet>(filesBelow('src/core/knowledge/claims', (path) => path.endsWith('.text.ts')));
});

const documentIds = [
  'kvm-hardware-full-virtualization',
  'kvm-own-virtual-hardware',
  'docker-namespaces-cgroups',
  'docker-shared-kernel',
  'kvm-strong-isolation',
  'docker-weaker-isolation',
  'kvm-for-strong-isolation-needs',
  'kvm-startup-and-overhead',
  'kvm-near-native-cpu',
  'docker-fast-start-low-overhead',
  'docker-density',
  'kvm-image-portability',
  'kvm-ecosystem',
  'docker-layered-images',
  'docker-ecosystem',
  'kvm-for-heavy-workloads',
  'docker-for-microservices',
  'complementary',
  'docker-saves-resources',
  'kvm-more-isolation-more-systems',
  'docker-for-applications',
  'kvm-for-systems',
  'containers-start-faster-than-xen',
  'docker-consistent-environment',
  'kvm-linux-scheduler-pool',
  'container-no-extra-cost',
  'docker-runs-inside-vm',
  'one-application-per-container',
  'snapshots-vs-layers',
  'dockerfile-builds-environment',
  'vm-any-kernel',
  'R1-host-data-into-container',
  'R2-windows-container-on-linux',
];

/** What the documents leave to an expert to add; the other claims stand as they are. */
const completeAsPublished = [
  'kvm-for-strong-isolation-needs',
  'docker-ecosystem',
  'docker-for-microservices',
  'docker-saves-resources',
  'kvm-more-isolation-more-systems',
  'docker-for-applications',
  'kvm-for-systems',
];

function* allTexts(locale: Locale): Generator<{ id: string; text: ClaimText; sentence: string }> {
  for (const set of textSets.values()) {
    for (const [id, text] of Object.entries(set[locale])) {
      yield { id, text, sentence: text.says };
      if (text.today !== undefined) yield { id, text, sentence: text.today };
    }
  }
}

const withoutCode = (text: string): string => text.replace(/`[^`]*`/g, '`');

describe('claims', () => {
  it('keep every id of the two documents, and no other id under them', () => {
    assert.deepEqual(Object.keys(documentClaims), documentIds);
  });

  it('have ids of their own', () => {
    for (const id of Object.keys(claims)) assert.match(id, /^(?:R\d-)?[a-z0-9]+(?:-[a-z0-9]+)*$/);
  });

  for (const locale of locales) {
    it(`have text for every claim and nothing else in ${locale}`, () => {
      const written = [...textSets.values()].flatMap((set) => Object.keys(set[locale]));
      assert.deepEqual(written.sort(), Object.keys(claims).sort());
    });

    it(`share no sentence in ${locale}`, () => {
      const owners = new Map<string, string>();
      for (const { id, sentence } of allTexts(locale)) {
        for (const part of sentence.split(/(?<=[.。；;])\s*/).filter((piece) => piece !== '')) {
          assert.ok(!owners.has(part), `${id} and ${owners.get(part) ?? ''} share “${part}”`);
          owners.set(part, id);
        }
      }
    });

    it(`end every sentence and balance every code span in ${locale}`, () => {
      for (const { id, sentence } of allTexts(locale)) {
        assert.match(sentence, locale === 'en' ? /\.$/ : /。$/, id);
        assert.equal((sentence.match(/`/g) ?? []).length % 2, 0, id);
        assert.equal(sentence, sentence.trim(), id);
        assert.ok(!sentence.includes('\n'), id);
      }
    });
  }

  it('speak Chinese: no run of four or more English words outside code spans', () => {
    for (const { id, sentence } of allTexts('zh-cn')) {
      const run = /[A-Za-z][\w’'.-]*(?:[ ,/]+[A-Za-z][\w’'.-]*){3,}/.exec(withoutCode(sentence));
      assert.equal(run?.[0], undefined, id);
      assert.match(sentence, /[\u4e00-\u9fff]/, id);
    }
  });

  it('add what is true today in both languages or in neither', () => {
    for (const set of textSets.values()) {
      for (const id of Object.keys(set.en)) assert.equal(set.en[id]?.today === undefined, set['zh-cn'][id]?.today === undefined, id);
    }
  });

  it('add today’s view to each claim of the documents that needs one', () => {
    const bare = Object.entries(documentTexts.en)
      .filter(([, text]) => !('today' in text))
      .map(([id]) => id);
    assert.deepEqual(bare, completeAsPublished);
  });

  it('open every measurement with its year and write it without words of either language', () => {
    const measured = Object.entries<Claim>(claims).filter(([, claim]) => claim.measured !== undefined);
    assert.deepEqual(
      measured.map(([id]) => id),
      Object.keys(paperClaims),
    );
    for (const [id, claim] of measured) {
      assert.match(claim.measured ?? '', /^(?:19|20)\d\d; /, id);
      assert.doesNotMatch(claim.measured ?? '', /\b(?:about|against|and|for|of|on|over|than|the|up|with|within)\b|[\u4e00-\u9fff]/, id);
    }
  });

  it('say the year in every sentence about a measurement that was made once', () => {
    const standing = ['firecracker-specification', 'stojkovic-2022-nested-page-walk', 'proxmox-virtio-over-emulated'];
    for (const locale of locales) {
      for (const [id, text] of Object.entries(paperTexts[locale])) {
        assert.equal(/(?:19|20)\d\d/.test(text.says), !standing.includes(id), `${id} ${locale}`);
      }
    }
  });

  it('carry the same figures in both languages', () => {
    const figures = (text: string): string[] => (withoutCode(text).match(/\d[\d.,]*\d|\d/g) ?? []).sort();
    for (const id of Object.keys(paperClaims) as (keyof typeof paperClaims)[]) {
      assert.deepEqual(figures(paperTexts['zh-cn'][id].says), figures(paperTexts.en[id].says), id);
    }
  });
});

describe('sources', () => {
  it('are each cited by a claim', () => {
    const cited = new Set(Object.values(claims).map((claim) => claim.source));
    assert.deepEqual(
      Object.keys(sources).filter((id) => !cited.has(id as keyof typeof sources)),
      [],
    );
  });

  it('say title, maker, edition and a public place without a protocol', () => {
    for (const [id, source] of Object.entries(sources)) {
      for (const part of [source.title, source.by, source.edition, source.place]) assert.notEqual(part.trim(), '', id);
      assert.ok(!/^[a-z]+:\/\//.test(source.place), id);
    }
  });

  it('give papers a year in their edition', () => {
    for (const { source } of Object.values(paperClaims)) assert.match(sources[source].edition, /\b(?:19|20)\d\d\b/, source);
  });
});

describe('facts', () => {
  it('name a claim that exists', () => {
    for (const [id, fact] of Object.entries(facts)) assert.ok(fact.claim in claims, id);
  });

  it('can stand in a message under their id', () => {
    for (const [id, fact] of Object.entries(facts)) assert.equal(fill(`{${id}}`, { [id]: fact.value }), fact.value);
  });

  it('hold a figure and nothing that one language would write differently', () => {
    for (const [id, fact] of Object.entries(facts)) assert.match(fact.value, /^\d[\d.,–]*(?:%| (?:ms|µs|s|KiB|MiB|GiB|MB|GB))?$/, id);
  });

  it('of papers agree with the measurement that they cite or with the sentences about it', () => {
    for (const [id, fact] of Object.entries(paperFacts)) {
      const claim: Claim = paperClaims[fact.claim];
      const text: ClaimText = paperTexts.en[fact.claim];
      const figure = /\d[\d.]*/.exec(fact.value.replaceAll(',', ''))?.[0] ?? '';
      const said = `${claim.measured ?? ''} ${text.says} ${text.today ?? ''}`.replaceAll(/(?<=\d)[ ,](?=\d{3}\b)/g, '');
      const words = said
        .replace(/\btwice\b/, '2')
        .replace(/\bdoubled\b/, '2')
        .replace(/\bthree\b/, '3');
      assert.ok(
        words.split(/[^\d.]+/).some((number) => number.replace(/\.$/, '') === figure),
        `${id}: ${fact.value} in “${words}”`,
      );
    }
  });
});

describe('terms', () => {
  it('name each thing once, in English order', () => {
    const names = terms.map((term) => term.en);
    assert.equal(new Set(names).size, names.length);
    assert.deepEqual(
      names,
      [...names].sort((a, b) => a.toLowerCase().localeCompare(b.toLowerCase(), 'en')),
    );
  });

  it('are what the Chinese texts say', () => {
    const text = [...allTexts('zh-cn')].map(({ sentence }) => sentence).join('\n');
    for (const rejected of ['名称空间', '主机操作系统', '实时迁移', '内核能力', '守护程序', '后台程序', '數據', '管理程序'])
      assert.ok(!text.includes(rejected), rejected);
    for (const term of [
      'namespace',
      'host',
      'hypervisor',
      'passthrough',
      'live migration',
      'overcommit',
      'bind mount',
      'attack surface',
      'nested virtualization',
      'paravirtual',
    ]) {
      const chinese = terms.find(({ en }) => en === term)?.['zh-cn'];
      assert.ok(chinese !== undefined && text.includes(chinese), term);
    }
  });
});
