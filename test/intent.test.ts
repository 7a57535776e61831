import assert from 'node:assert/strict';
import { before, describe, it } from 'mocha';
import { explainAt, findingSentence, guideAt, type Settings, type Texts } from '../src/core/index';
import { loadTexts } from './support/texts';
import { loadParsers, workspaceOf } from './support/workspace';

type Intent = Settings['intent'];

const compose = `services:
  cache:
    image: redis:8
    network_mode: host
  web:
    image: example/web:3
    ports:
      - "8080:80"
    pid: host
`;

/** What is found for everyone, as `severity rule`, in the order in which the guide shows it. */
function found(intent: Intent): readonly string[] {
  const workspace = workspaceOf({ 'compose.yaml': compose }, { intent });
  return workspace.findings('compose.yaml').map(({ severity, rule }) => `${severity} ${rule}`);
}

describe('an intent', () => {
  let texts: Texts;
  before(async () => {
    await loadParsers();
    texts = await loadTexts('en');
  });

  it('shows everyone the hints that serve it, as information, and says why', () => {
    assert.ok(!found('balanced').some((line) => line.endsWith('compose/published-all-interfaces')));
    assert.ok(found('isolation').includes('information compose/published-all-interfaces'));
    const workspace = workspaceOf({ 'compose.yaml': compose }, { intent: 'isolation' });
    const finding = workspace.findings('compose.yaml').find(({ rule }) => rule === 'compose/published-all-interfaces');
    assert.ok(finding);
    assert.match(findingSentence(finding, texts), / \(raised by the intent that is set\)$/);
  });

  it('leaves errors and warnings as they are, and what serves another aim unsaid', () => {
    const grave = (intent: Intent) => found(intent).filter((line) => /^(?:error|warning)/.test(line));
    for (const intent of ['isolation', 'performance', 'portability'] as const) assert.deepEqual(grave(intent), grave('balanced'));
    assert.ok(!found('portability').some((line) => line.endsWith('compose/published-all-interfaces')));
  });

  it('gives way to a severity that is set by hand', () => {
    const workspace = workspaceOf(
      { 'compose.yaml': compose },
      { intent: 'isolation', rules: { 'compose/published-all-interfaces': 'off', 'compose/host-pid-namespace': 'hint' } },
    );
    const severities = new Map(workspace.findings('compose.yaml').map(({ rule, severity }) => [rule, severity]));
    assert.equal(severities.get('compose/published-all-interfaces'), undefined);
    assert.equal(severities.get('compose/host-pid-namespace'), 'hint');
  });

  it('puts what serves it first in the guide, though it stands later in the text', () => {
    const text = compose.replace(/^ +pid: host\n/m, '').replace('    ports:', '    pid: host\n    ports:');
    const rules = (intent: Intent) => {
      const workspace = workspaceOf({ 'compose.yaml': text }, { intent, audience: 'careful' });
      return guideAt(workspace, 'compose.yaml', text.indexOf('web:'), texts)?.findings.map(({ rule }) => rule);
    };
    assert.deepEqual(rules('balanced'), ['compose/host-pid-namespace', 'compose/published-all-interfaces']);
    assert.deepEqual(rules('isolation'), ['compose/published-all-interfaces', 'compose/host-pid-namespace']);
  });
});

describe('a hover', () => {
  let texts: Texts;
  before(async () => {
    await loadParsers();
    texts = await loadTexts('en');
  });

  it('says what other aims would choose, and nothing where all choose what is written', () => {
    const at = (value: string) => {
      const text = compose.replace('network_mode: host', `network_mode: ${value}`);
      const markdown =
        explainAt(workspaceOf({ 'compose.yaml': text }), 'compose.yaml', text.indexOf('network_mode'), texts)?.markdown ?? '';
      return markdown.split('\n').find((line) => line.startsWith('- For another aim'));
    };
    assert.equal(at('host'), '- For another aim: isolation, portability `bridge`');
    assert.equal(at('bridge'), '- For another aim: performance `host`');
  });
});
