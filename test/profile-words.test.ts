import assert from 'node:assert/strict';
import { before, describe, it } from 'mocha';
import { locales, profileSummary } from '../src/core/index';
import { hardened, profileIn, serviceProfile } from './support/profile';
import { loadTexts } from './support/texts';
import { loadParsers } from './support/workspace';

before(loadParsers);

describe('Resources and reach', () => {
  it('are limited only by what is written, swap with memory', () => {
    assert.deepEqual(serviceProfile('image: a').containment, { memory: false, swap: false, cpu: false, pids: false, io: false });
    const limits = 'image: a\nmem_limit: 512m\npids_limit: 100\ndeploy: {resources: {limits: {cpus: "0.5"}}}';
    assert.deepEqual(serviceProfile(limits).containment, { memory: true, swap: true, cpu: true, pids: true, io: false });
    assert.equal(serviceProfile('image: a\nmem_limit: 512m\nmemswap_limit: -1').containment.swap, false);
    assert.equal(serviceProfile('image: a\nmem_limit: ${M}').containment.memory, undefined);
    assert.equal(serviceProfile('image: a\npids_limit: -1').containment.pids, false);
  });

  it('is told by the widest published port', () => {
    assert.equal(serviceProfile('image: a\nports: ["127.0.0.1:80:80"]').reach, 'local');
    assert.equal(serviceProfile('image: a\nports: ["127.0.0.1:80:80", "443:443"]').reach, 'all');
    assert.equal(serviceProfile('image: a\nports: ["192.168.1.2:80:80"]').reach, 'lan');
    assert.equal(serviceProfile('image: a\nports: ["${IP}:80:80"]').reach, 'unknown');
    assert.equal(serviceProfile('image: a\nnetwork_mode: none').reach, 'none');
    const internal = { 'compose.yaml': 'services:\n  a: {image: a, networks: [n]}\nnetworks:\n  n: {internal: true}\n' };
    assert.equal(profileIn(internal).reach, 'none');
    const lan = { 'compose.yaml': 'services:\n  a: {image: a, networks: [n]}\nnetworks:\n  n: {driver: macvlan}\n' };
    assert.equal(profileIn(lan).reach, 'lan');
  });
});

describe('The Pod Security level', () => {
  it('names the controls of the next level that fail', () => {
    assert.deepEqual(serviceProfile('image: a').podSecurity, {
      level: 'baseline',
      failing: ['PrivilegeEscalation', 'RunAsNonRoot', 'Seccomp', 'Capabilities'],
    });
    assert.deepEqual(serviceProfile('image: a\npid: host\nvolumes: ["./x:/x"]').podSecurity, {
      level: 'privileged',
      failing: ['HostNamespaces', 'HostPath'],
    });
    assert.deepEqual(serviceProfile('image: a\ncap_add: [NET_RAW]').podSecurity, { level: 'privileged', failing: ['Capabilities'] });
    const restricted = hardened.replace('["no', '["seccomp=builtin", "no');
    assert.deepEqual(serviceProfile(restricted).podSecurity, { level: 'restricted', failing: [] });
  });

  it('is not told where a variable decides about the Baseline level', () => {
    assert.equal(serviceProfile('image: a\nprivileged: ${P}').podSecurity, undefined);
  });
});

describe('A profile in words', () => {
  const bodies = [
    'image: nginx',
    'image: a\nprivileged: true\nnetwork_mode: host',
    'image: a\ncap_add: [SYS_ADMIN]\nvolumes: ["/run/docker.sock:/s"]',
    hardened,
    `${hardened}\nruntime: runsc`,
    'image: a\nvolumes: ["/etc/`x`:/y"]',
  ];

  it('is short enough for a hover in both languages, and fills every placeholder', async () => {
    for (const locale of locales) {
      const texts = await loadTexts(locale);
      for (const body of bodies) {
        const summary = profileSummary(serviceProfile(body), texts);
        assert.ok(summary.length <= 350, `${summary.length}: ${summary}`);
        assert.doesNotMatch(summary, /\{\w+\}|undefined/);
        assert.equal((summary.match(/`/g) ?? []).length % 2, 0);
      }
    }
  });

  it('says the tier, what decides it and who reaches the service', async () => {
    const texts = await loadTexts('en');
    assert.equal(
      profileSummary(serviceProfile('image: a\nprivileged: true\nports: ["80:80"]'), texts),
      '**T0 host-equivalent** · Docker container  \nAn attacker in here needs nothing more: what this file hands over is the host.\n\n- Holds every capability.\n\nReach: whoever reaches the host',
    );
  });

  it('has every sentence in both languages', async () => {
    const [english, chinese] = await Promise.all(locales.map(loadTexts));
    assert.ok(english && chinese);
    assert.deepEqual(Object.keys(chinese.profile.remarks), Object.keys(english.profile.remarks));
    for (const [id, sentence] of Object.entries(english.profile.remarks)) {
      assert.match(sentence, /[.]$/, id);
      assert.doesNotMatch(sentence.replace(/`[^`]*`/g, ''), /\d/, `${id} prints a figure without a claim`);
    }
    for (const [id, sentence] of Object.entries(chinese.profile.remarks)) assert.match(sentence, /。$/, id);
  });
});
