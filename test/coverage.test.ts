import assert from 'node:assert/strict';
import { before, describe, it } from 'mocha';
import { comparisonFor } from '../src/core/explain/comparison';
import { topicOf } from '../src/core/explain/hover';
import { reasons } from '../src/core/fit/reasons';
import { claims, type ClaimId } from '../src/core/knowledge/claims';
import { facts } from '../src/core/knowledge/facts';
import { topics } from '../src/core/knowledge/topics';
import { rules, type Texts } from '../src/core/index';
import { loadTexts } from './support/texts';

const ids = Object.keys(claims) as ClaimId[];
const documents: ReadonlySet<string> = new Set(['kvm-vs-docker', 'docker-kvm-xen']);
const ofDocuments = ids.filter((id) => documents.has(claims[id].source));
const citedByTopics = new Set(Object.values(topics).flatMap(({ claims: own, counterparts }) => [...own, ...Object.values(counterparts)]));
const citedByRules = new Set(rules.flatMap((rule) => rule.claims));

/** What people write most, by kind; each must be explained. */
const constructs = {
  dockerfile: [
    'FROM',
    'FROM --platform',
    'RUN',
    'RUN --mount',
    'RUN --security',
    'COPY',
    'USER',
    'VOLUME',
    'EXPOSE',
    'ENTRYPOINT',
    'CMD',
    'HEALTHCHECK',
    'ENV',
  ],
  compose: [
    'image',
    'build',
    'privileged',
    'cap_add',
    'cap_add[]',
    'cap_drop',
    'security_opt',
    'user',
    'pid',
    'ipc',
    'network_mode',
    'networks',
    'ports',
    'ports[]',
    'volumes',
    'volumes[]',
    'devices',
    'read_only',
    'runtime',
    'platform',
    'mem_limit',
    'cpus',
    'pids_limit',
    'deploy.resources.limits',
    'deploy.resources.limits.memory',
    'shm_size',
    'restart',
  ].map((key) => `services.*.${key}`),
  libvirt: [
    '@type',
    '/os/type',
    '/os/type@machine',
    '/vcpu',
    '/cpu@mode',
    '/cpu/topology',
    '/memory',
    '/memoryBacking/hugepages',
    '/devices/disk/driver@cache',
    '/devices/disk/driver@io',
    '/devices/disk/driver@discard',
    '/devices/disk/target@bus',
    '/devices/interface@type',
    '/devices/interface/model@type',
    '/devices/hostdev',
    '/devices/filesystem',
    '/devices/graphics@listen',
    '/seclabel@type',
    '/features/hyperv',
    '/iothreads',
    '/devices/memballoon@model',
    '/launchSecurity@type',
  ].map((path) => `domain${path}`),
};

describe('coverage', () => {
  let texts: Texts;
  before(async () => {
    texts = await loadTexts('en');
  });

  it('has a topic for every construct that people write most', () => {
    const missing = Object.entries(constructs).flatMap(([kind, paths]) => paths.filter((path) => topicOf(kind, path) === undefined));
    assert.deepEqual(missing, []);
  });

  it('cites every claim of the two documents in a topic, and shows each in a comparison', () => {
    assert.deepEqual(
      ofDocuments.filter((id) => !citedByTopics.has(id)),
      [],
    );
    const shown = new Set(ofDocuments.flatMap((id) => comparisonFor([id], texts)?.rows.map(({ claim }) => claim) ?? []));
    assert.deepEqual(
      ofDocuments.filter((id) => !shown.has(id)),
      [],
    );
  });

  it('cites every claim somewhere', () => {
    const cited = new Set<string>([
      ...citedByTopics,
      ...citedByRules,
      ...Object.values(reasons).flatMap((reason) => reason.claims),
      ...Object.values(facts).map(({ claim }) => claim),
    ]);
    assert.deepEqual(
      ids.filter((id) => !cited.has(id)),
      [],
    );
  });

  it('compares within one dimension, the cited claims first', () => {
    const comparison = comparisonFor(['kvm-strong-isolation'], texts);
    assert.equal(comparison?.dimension, 'isolation');
    assert.equal(comparison.rows[0]?.claim, 'kvm-strong-isolation');
    assert.ok(comparison.rows.some(({ claim }) => claim === 'docker-weaker-isolation'));
  });

  it('keeps the documents apart from what other sources add, and of those a few', () => {
    const comparison = comparisonFor(topics['compose/volumes']?.claims ?? [], texts);
    assert.ok(comparison);
    assert.ok(comparison.rows.every(({ claim }) => documents.has(claims[claim].source)));
    assert.ok(comparison.further.length > 0 && comparison.further.length <= 4);
    assert.ok(comparison.further.every(({ claim }) => !documents.has(claims[claim].source)));
  });
});
