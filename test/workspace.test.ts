import assert from 'node:assert/strict';
import { before, describe, it } from 'mocha';
import { applyEdits, createWorkspace, defaultSettings, rules, type FileState, type Uri, type Workspace } from '../src/core/index';
import type { Target } from '../src/core/workspace/workload';
import { loadParsers, parsers, settle, workspaceOf } from './support/workspace';

const text = (content: string, version = 1): FileState => ({ state: 'text', text: content, version });
const apply = (workspace: Workspace, files: Readonly<Record<Uri, string>>) =>
  settle(workspace.apply(new Map(Object.entries(files).map(([uri, content]) => [uri, text(content)]))));
const found = (workspace: Workspace, file: Uri) => workspace.findings(file).map(({ rule, message }) => `${rule} ${message}`);
const service = (workspace: Workspace, name: string) => {
  const workload = workspace.workloads().find((candidate) => candidate.kind === 'service' && candidate.name === name);
  assert.ok(workload?.kind === 'service', `a service named ${name}`);
  return workload;
};

describe('workspace', () => {
  before(loadParsers);

  it('says which files it still wants, and takes “absent” for an answer', () => {
    const asked = createWorkspace(parsers, rules).apply(
      new Map([['compose.yaml', text('services:\n  app:\n    extends:\n      file: base.yaml\n      service: app\n    build: ./app\n')]]),
    );
    const wanted = [...asked.wants].filter((uri) => !uri.endsWith('daemon.json')).sort();
    const overrides = ['compose.override.yaml', 'compose.override.yml', 'docker-compose.override.yaml', 'docker-compose.override.yml'];
    assert.deepEqual(wanted, ['.env', 'app/Dockerfile', 'base.yaml', ...overrides]);
    assert.deepEqual([...settle(asked).wants], []);
  });

  it('checks a service anew when its Dockerfile changes, and no other', () => {
    const files = {
      'compose.yaml': 'services:\n  app:\n    build: ./app\n  web:\n    build: ./web\n  cache:\n    image: redis:8\n',
      'app/Dockerfile': 'FROM debian:12\nCMD ["a"]\n',
      'web/Dockerfile': 'FROM debian:12\nCMD ["b"]\n',
    };
    const first = workspaceOf(files);
    const second = first.apply(new Map([['app/Dockerfile', text('FROM debian:12\nUSER 1000\nCMD ["a"]\n', 2)]]));
    assert.equal(second.counters.parses - first.counters.parses, 1, 'one file parsed');
    assert.equal(second.counters.resolves - first.counters.resolves, 0, 'no project resolved');
    assert.equal(second.counters.checks - first.counters.checks, 2, 'the Dockerfile and the one service that builds it checked');
  });

  it('keeps what a Dockerfile alone tells while the services that build it are edited', () => {
    let read = 0;
    const stages = (target: Target) => {
      read++;
      return target.stages.length;
    };
    const compose = (tail: string) => `services:\n  app:\n    build: {context: ., args: {V: ${tail}}}\n`;
    const derived = (workspace: Workspace) => workspace.workloads().flatMap((one) => (one.kind === 'image' ? one.derive(stages) : []));
    const first = workspaceOf({ 'compose.yaml': `${compose('1')}# a\n`, Dockerfile: 'ARG V\nFROM debian:$V AS base\nFROM base\n' });
    assert.deepEqual(derived(first), [2]);
    const second = apply(first, { 'compose.yaml': `${compose('1')}# b\n` });
    assert.deepEqual(derived(second), [2]);
    assert.equal(read, 1, 'a comment changes nothing of the Dockerfile');
    derived(apply(second, { 'compose.yaml': compose('2') }));
    assert.equal(read, 2, 'another argument may');
  });

  it('does nothing when nothing changed', () => {
    const first = workspaceOf({ 'compose.yaml': 'services:\n  app:\n    image: redis:8\n    privileged: true\n' });
    const second = first.apply(new Map());
    assert.deepEqual(second.counters, first.counters);
    assert.deepEqual([...second.changed], []);
  });

  it('names the files whose findings changed', () => {
    const first = workspaceOf({
      'compose.yaml': 'services:\n  app:\n    image: a\n    privileged: true\n',
      'other/compose.yaml': 'services:\n  b:\n    image: b\n    pid: host\n',
    });
    const second = apply(first, { 'compose.yaml': 'services:\n  app:\n    image: a\n' });
    assert.deepEqual([...second.changed], ['compose.yaml']);
    assert.deepEqual(found(second, 'compose.yaml'), []);
    assert.deepEqual(found(second, 'other/compose.yaml'), ['compose/host-pid-namespace host']);
  });

  it('forgets a file that is gone', () => {
    const first = workspaceOf({ 'compose.yaml': 'services:\n  app:\n    image: a\n    privileged: true\n' });
    const second = first.apply(new Map([['compose.yaml', undefined]]));
    assert.deepEqual(second.files, []);
    assert.deepEqual(found(second, 'compose.yaml'), []);
  });

  it('shows what an extended file sets at the line in that file', () => {
    const workspace = workspaceOf({
      'compose.yaml': 'services:\n  app:\n    extends: {file: common/base.yaml, service: base}\n    image: a\n',
      'common/base.yaml': 'services:\n  base:\n    pid: host\n',
    });
    assert.deepEqual(found(workspace, 'compose.yaml'), []);
    assert.deepEqual(found(workspace, 'common/base.yaml'), ['compose/host-pid-namespace host']);
    assert.deepEqual(service(workspace, 'app').text('pid')?.at.via, ['extends']);
  });

  it('ends a circle of extends', () => {
    const workspace = workspaceOf({
      'compose.yaml': 'services:\n  a:\n    extends: b\n    image: a\n  b:\n    extends: a\n    pid: host\n',
    });
    assert.deepEqual(service(workspace, 'a').text('pid')?.value, { known: 'host' });
  });

  it('follows extends as far as any project goes, and not without end', () => {
    const chain = (length: number) =>
      Array.from({ length }, (_, index) => `  s${index + 1}:\n    extends: s${index}\n`).join('') + '  s0:\n    image: a\n    pid: host\n';
    const workspace = workspaceOf({ 'compose.yaml': `services:\n${chain(500)}` });
    assert.deepEqual(service(workspace, 's20').text('pid')?.value, { known: 'host' });
    assert.deepEqual(service(workspace, 's20').text('pid')?.at.via, ['extends'], 'noted once, however long the chain');
    assert.equal(service(workspace, 's500').text('pid'), undefined);
  });

  it('keeps what it found in other files, so that a change costs little', () => {
    const first = workspaceOf({
      'compose.yaml': 'services:\n  a:\n    image: a\n    privileged: true\n',
      'other/compose.yaml': 'services:\n  b:\n    image: b\n    pid: host\n',
    });
    const second = apply(first, { 'compose.yaml': 'services:\n  a:\n    image: a\n' });
    assert.equal(second.findings('other/compose.yaml').length, 1);
    assert.equal(second.findings('other/compose.yaml'), first.findings('other/compose.yaml'));
  });

  it('asks for a file whose name has no encoding under the name that it can have', () => {
    const uri = 'file:///a/compose.yaml';
    const text = 'services:\n  a:\n    extends: {file: "\\ud83d.yaml", service: b}\n';
    const workspace = createWorkspace(parsers, rules).apply(new Map([[uri, { state: 'text', text, version: 1 }]]));
    assert.ok(workspace.wants.has('file:///a/%EF%BF%BD.yaml'));
  });

  it('offers no fix whose edits get in each other’s way', () => {
    const socket = '/var/run/docker.sock:/var/run/docker.sock';
    for (const text of [
      `services:\n  a:\n    image: a\n    environment:\n      - A=1\n    volumes:\n      - ${socket}`,
      `services:\n  a:\n    volumes:\n      - ${socket}\n`,
    ]) {
      const workspace = workspaceOf({ 'compose.yaml': text });
      const fixes = workspace.findings('compose.yaml').flatMap((finding) => finding.fixes);
      assert.ok(fixes.some(({ title }) => title === 'remove'));
      for (const { title, edits } of fixes) {
        assert.deepEqual(apply(workspace, { 'compose.yaml': applyEdits(text, edits) }).problems('compose.yaml'), [], title);
      }
    }
  });

  it('fills variables from .env, from their defaults, and leaves the rest unknown', () => {
    const workspace = workspaceOf({
      'compose.yaml': 'services:\n  app:\n    image: ${IMAGE:-redis}:${TAG}\n    user: ${USER_ID}\n    hostname: $$literal\n',
      '.env': 'TAG="8"\nexport OTHER=1 # a comment\n',
    });
    assert.deepEqual(service(workspace, 'app').text('image')?.value, { known: 'redis:8' });
    assert.deepEqual(service(workspace, 'app').text('user')?.value, { unknown: 'variable' });
    assert.deepEqual(service(workspace, 'app').text('hostname')?.value, { known: '$literal' });
  });

  it('merges an override file as Compose does: lists grow, scalars are replaced, mounts by target', () => {
    const workspace = workspaceOf({
      'compose.yaml':
        'services:\n  app:\n    image: a\n    cap_add: [NET_ADMIN]\n    volumes: ["./a:/data", "./b:/more"]\n    environment: [A=1, B=2]\n',
      'compose.override.yaml':
        'services:\n  app:\n    image: b\n    cap_add: [SYS_TIME, NET_ADMIN]\n    volumes: ["./c:/data"]\n    environment:\n      B: three\n',
    });
    const app = service(workspace, 'app');
    assert.deepEqual(app.text('image')?.value, { known: 'b' });
    assert.deepEqual(
      app.list('cap_add').map(({ value }) => value),
      [{ known: 'NET_ADMIN' }, { known: 'SYS_TIME' }],
    );
    assert.deepEqual(
      app.mounts.map(({ source }) => source),
      [{ known: './c' }, { known: './b' }],
    );
    assert.deepEqual(
      [...app.pairs('environment')].map(([key, pair]) => [key, pair?.value]),
      [
        ['A', { known: '1' }],
        ['B', { known: 'three' }],
      ],
    );
  });

  describe('with a chain of Compose files named in the settings', () => {
    const files = {
      'compose.yaml': 'services:\n  app:\n    build: ./app\n    pid: host\n',
      'compose.override.yaml': 'services:\n  app:\n    privileged: true\n',
      'deploy/volumes.yaml': 'volumes:\n  data:\n',
      'deploy/prod.yaml':
        'services:\n  app:\n    pid: !reset null\n  jobs:\n    extends: {file: common.yaml, service: base}\n    build: ./jobs\n',
      'common.yaml': 'services:\n  base:\n    hostname: common\n',
    };
    const chain = ['compose.yaml', 'deploy/volumes.yaml', 'deploy/prod.yaml'];

    it('merges them into one project, in their order and without the override file', () => {
      const workspace = workspaceOf(files, { compose: { files: chain } });
      const [project, ...others] = workspace.projects();
      assert.equal(project?.root, 'compose.yaml');
      assert.equal(project.assumed, false);
      assert.deepEqual(project.files, [...chain, 'common.yaml']);
      assert.deepEqual([...project.services.keys()], ['app', 'jobs']);
      assert.ok(project.top.entries.has('volumes'));
      assert.deepEqual(
        others.map(({ root }) => root),
        ['compose.override.yaml', 'common.yaml'],
      );
      assert.deepEqual(found(workspace, 'compose.yaml'), [], 'the last file takes the host’s pid namespace back');
    });

    it('sees relative paths of all of them from the folder of the first', () => {
      const { services } = workspaceOf(files, { compose: { files: chain } }).projects()[0] ?? assert.fail('no project');
      assert.equal(services.get('app')?.build?.dockerfile, 'app/Dockerfile');
      assert.equal(services.get('jobs')?.build?.dockerfile, 'jobs/Dockerfile');
      assert.deepEqual(services.get('jobs')?.text('hostname')?.value, { known: 'common' });
    });

    it('asks for those that it was not given', () => {
      const asked = createWorkspace(parsers, rules, { ...defaultSettings, compose: { files: ['a.conf', 'b.conf'] } }).apply(new Map());
      assert.deepEqual([...asked.wants], ['a.conf', 'b.conf']);
      const read = apply(asked, { 'a.conf': 'services:\n  app:\n    image: a\n', 'b.conf': 'services:\n  app:\n    pid: host\n' });
      assert.deepEqual(found(read, 'b.conf'), ['compose/host-pid-namespace host']);
    });

    it('resolves anew when the chain changes, and discovers projects while the first of it is not there', () => {
      const first = workspaceOf(files);
      assert.deepEqual(first.projects()[0]?.files, ['compose.yaml', 'compose.override.yaml']);
      const second = settle(first.apply(new Map(), { ...first.settings, compose: { files: chain } }));
      assert.deepEqual(second.projects()[0]?.files, [...chain, 'common.yaml']);
      const third = settle(second.apply(new Map(), { ...first.settings, compose: { files: ['gone.yaml', 'deploy/prod.yaml'] } }));
      assert.deepEqual(third.projects()[0]?.files, ['compose.yaml', 'compose.override.yaml']);
    });
  });

  it('takes back what !reset and !override say', () => {
    const workspace = workspaceOf({
      'compose.yaml': 'services:\n  app:\n    image: a\n    privileged: true\n    cap_add: [SYS_ADMIN]\n',
      'compose.override.yaml': 'services:\n  app:\n    privileged: !reset false\n    cap_add: !override [NET_ADMIN]\n',
    });
    const app = service(workspace, 'app');
    assert.equal(app.flag('privileged'), undefined);
    assert.deepEqual(
      app.list('cap_add').map(({ value }) => value),
      [{ known: 'NET_ADMIN' }],
    );
  });

  it('reads the short forms with a colon inside a default', () => {
    const workspace = workspaceOf({
      'compose.yaml':
        'services:\n  app:\n    image: a\n    volumes:\n      - ${DATA:-/srv/data}/app:/data:ro\n    ports:\n      - "${ADDRESS:-127.0.0.1}:8080:80"\n',
    });
    const app = service(workspace, 'app');
    assert.deepEqual(
      app.mounts.map(({ source, target, readOnly }) => ({ source, target, readOnly })),
      [{ source: { known: '/srv/data/app' }, target: { known: '/data' }, readOnly: { known: true } }],
    );
    assert.deepEqual(
      app.ports.map(({ hostIp, published, target }) => ({ hostIp, published, target })),
      [{ hostIp: { known: '127.0.0.1' }, published: { known: '8080' }, target: { known: '80' } }],
    );
  });

  it('finds the stage that a service builds, by name whatever the case', () => {
    const workspace = workspaceOf({
      'compose.yaml': 'services:\n  app:\n    build:\n      context: ./app\n      dockerfile: ../docker/app.build\n      target: Runtime\n',
      'docker/app.build': 'FROM debian:12 AS runtime\nUSER 10001\nFROM runtime AS test\nUSER root\n',
    });
    const image = service(workspace, 'app').build?.image;
    assert.equal(image?.name, 'runtime');
    assert.equal(image.effective('USER')?.instruction.words[0]?.text, '10001');
  });

  it('says nothing of files that are not ours', () => {
    const workspace = workspaceOf({
      'deployment.yaml': 'apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: a}\nspec:\n  template:\n    spec:\n      hostPID: true\n',
      'playbook.yml':
        '- hosts: all\n  tasks:\n    - name: a\n      community.docker.docker_container:\n        name: a\n        privileged: true\n',
      'domain.xml': '<domain log-root="${com.sun.aas.instanceRoot}/logs" version="10.0"><security-configurations/><servers/></domain>\n',
      'services.yaml': 'services:\n  App\\Service\\Mailer:\n    arguments: ["@mailer"]\n',
    });
    assert.deepEqual(workspace.files, []);
    assert.deepEqual(workspace.workloads(), []);
  });

  it('explains the rest of a file that cannot be read everywhere', () => {
    const workspace = workspaceOf({ 'compose.yaml': 'services:\n  app:\n    image: a\n    pid: host\n  web:\n    image: "b\n' });
    assert.deepEqual(
      workspace.problems('compose.yaml').map(({ id }) => id),
      ['yaml-syntax'],
    );
    assert.deepEqual(found(workspace, 'compose.yaml'), ['compose/host-pid-namespace host']);
  });

  it('refuses what would hang a parser, with one message', () => {
    const workspace = workspaceOf({
      'compose.yaml': `services: ${'['.repeat(5_000)}`,
      'big/compose.yaml': `services:\n${'# padding\n'.repeat(60_000)}`,
      'vm.xml': `<domain type='kvm'>${'<a>'.repeat(5_000)}`,
    });
    assert.deepEqual(
      workspace.problems('compose.yaml').map(({ id }) => id),
      ['too-deep'],
    );
    assert.deepEqual(
      workspace.problems('big/compose.yaml').map(({ id }) => id),
      ['too-large'],
    );
    assert.deepEqual(
      workspace.problems('vm.xml').map(({ id }) => id),
      ['too-deep'],
    );
  });

  it('goes on when a rule throws, and says which', () => {
    const [first] = rules;
    assert.ok(first);
    const broken = {
      ...first,
      check: () => {
        throw new Error('oops');
      },
    };
    const workspace = settle(
      createWorkspace(parsers, [broken, ...rules.slice(1)]).apply(
        new Map([['compose.yaml', text('services:\n  app:\n    image: a\n    pid: host\n')]]),
      ),
    );
    assert.deepEqual(
      workspace.failures.map(({ rule, reason }) => ({ rule, reason })),
      first.on === 'service' ? [{ rule: first.id, reason: 'oops' }] : [],
    );
    assert.deepEqual(found(workspace, 'compose.yaml'), ['compose/host-pid-namespace host']);
  });

  it('does as the settings say: severity, off, audience, ignored files', () => {
    const files = { 'compose.yaml': 'services:\n  app:\n    image: a\n    pid: host\n' };
    const severity = (settings: Parameters<typeof workspaceOf>[1]) =>
      workspaceOf(files, settings)
        .findings('compose.yaml')
        .map((finding) => finding.severity);
    assert.deepEqual(severity({}), ['warning']);
    assert.deepEqual(severity({ rules: { 'compose/host-pid-namespace': 'hint' } }), ['hint']);
    assert.deepEqual(severity({ rules: { 'compose/host-pid-namespace': 'off' } }), []);
    assert.deepEqual(
      severity({ ignore: [{ files: ['compose.*'], rules: ['compose/host-pid-namespace'], reason: 'a debugging host' }] }),
      [],
    );
  });
});
