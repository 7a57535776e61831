import assert from 'node:assert/strict';
import { before, describe, it } from 'mocha';
import { applyEdits, createWorkspace, mend, type Finding, type Fix } from '../src/core/index';
import type { Rule } from '../src/core/rules/rule';
import { loadParsers, parsers, workspaceOf } from './support/workspace';

const safe = ({ fixes }: Finding): Fix | undefined => fixes.find(({ safety }) => safety === 'safe');
const first = ({ fixes }: Finding): Fix | undefined => fixes[0];

const disk = (target: string) => `    <disk type='file'>
      <driver name='qemu' type='raw' io='native'/>
      <source file='/images/${target}.img'/>
      <target dev='${target}' bus='virtio'/>
    </disk>
`;
const domain = (devices: string) => `<domain type='kvm'>
  <name>a</name>
  <memory>1</memory>
  <os>
    <type arch='x86_64' machine='q35'>hvm</type>
  </os>
  <cpu mode='host-passthrough'/>
  <devices>
${devices}  </devices>
</domain>
`;

describe('mend', () => {
  before(loadParsers);

  it('makes every safe fix with the rules’ own edits, and leaves the others', () => {
    const text = domain(disk('vda') + disk('vdb'));
    const edits = mend(workspaceOf({ 'a.xml': text }), ['a.xml'], safe);
    assert.deepEqual(
      edits.map(({ newText }) => newText),
      [" cache='none'", " cache='none'"],
    );
    assert.equal(applyEdits(text, edits), text.replaceAll("io='native'", "io='native' cache='none'"));
  });

  it('changes nothing where nothing is to be mended', () => {
    const text = 'services:\n  a:\n    image: a\n    privileged: true\n';
    assert.deepEqual(mend(workspaceOf({ 'compose.yaml': text }), ['compose.yaml'], safe), []);
  });

  it('takes fixes that meet at one place one after the other', () => {
    const text = 'services:\n  a:\n    image: a\n    privileged: true\n    network_mode: host\n    pid: host\n';
    const edits = mend(workspaceOf({ 'compose.yaml': text }), ['compose.yaml'], first);
    assert.equal(edits.length, 1);
    assert.equal(applyEdits(text, edits), 'services:\n  a:\n    image: a\n');
  });

  it('leaves out a fix that touches a file that was not named', () => {
    const text = domain(disk('vda'));
    const workspace = workspaceOf({ 'a.xml': text, 'b.xml': text });
    assert.deepEqual([...new Set(mend(workspace, ['b.xml'], safe).map(({ file }) => file))], ['b.xml']);
  });

  it('ends where a fix does not mend what it is about', () => {
    const endless: Rule = {
      id: 'compose/endless',
      on: 'service',
      since: '0.1.0',
      audience: 'everyone',
      claims: ['docker-shared-kernel'],
      messages: { found: 'warning' },
      *check(service) {
        const at = service.nameAt;
        const edits = [{ file: at.file, span: { start: at.span.end, end: at.span.end }, newText: 'x' }];
        yield { message: 'found', at, fixes: [{ title: 'more', safety: 'safe', edits }] };
      },
    };
    const text = 'services:\n  a:\n    image: a\n';
    const workspace = createWorkspace(parsers, [endless]).apply(new Map([['a/compose.yaml', { state: 'text', text, version: 1 }]]));
    assert.match(applyEdits(text, mend(workspace, ['a/compose.yaml'], safe)), /^services:\n {2}ax{1,40}:\n/);
  });

  it('stops before a text that can be read less well than the one before', () => {
    const breaking: Rule = {
      id: 'compose/breaking',
      on: 'service',
      since: '0.1.0',
      audience: 'everyone',
      claims: ['docker-shared-kernel'],
      messages: { found: 'warning' },
      *check(service) {
        const at = service.nameAt;
        yield {
          message: 'found',
          at,
          fixes: [{ title: 'break', safety: 'safe', edits: [{ file: at.file, span: at.span, newText: '{ [' }] }],
        };
      },
    };
    const text = 'services:\n  a:\n    image: a\n';
    const workspace = createWorkspace(parsers, [breaking]).apply(new Map([['a/compose.yaml', { state: 'text', text, version: 1 }]]));
    assert.deepEqual(mend(workspace, ['a/compose.yaml'], safe), []);
  });
});
