import assert from 'node:assert/strict';
import { before, describe, it } from 'mocha';
import { createWorkspace, rules } from '../src/core/index';
import { sliceOf } from '../src/core/text/span';
import { loadParsers, parsers, workspaceOf } from './support/workspace';

type Files = Readonly<Record<string, string>>;

function serviceOf(files: Files, name = 'app') {
  const workload = workspaceOf(files)
    .workloads()
    .find((candidate) => candidate.kind === 'service' && candidate.name === name);
  assert.ok(workload?.kind === 'service');
  return workload;
}

/** What the service's processes get, each value with the file that it comes from; `?` where it is not known. */
function environment(files: Files, name?: string): Record<string, string> {
  return Object.fromEntries(
    [...serviceOf(files, name).environment()].map(([key, pair]) => {
      if (pair === undefined) return [key, '-'];
      const { file, span } = pair.at;
      if (file !== 'compose.yaml') assert.equal(sliceOf(files[file] ?? '', span), key);
      return [key, `${'known' in pair.value ? pair.value.known : '?'} ${file}`];
    }),
  );
}

const app = (body: string) => `services:\n  app:\n    image: a\n${body.replace(/^(?=.)/gm, '    ')}`;

describe('the environment of a service', () => {
  before(loadParsers);

  it('is what it sets itself over what its env files set, the later ones over the earlier', () => {
    const files = {
      'compose.yaml': app('env_file:\n  - one.env\n  - path: conf/two.env\nenvironment:\n  A: own\n  D:\n'),
      'one.env': 'A=1\nB=1\nC=1\nD=1\n',
      'conf/two.env': 'B=2\nE=$C-$B-${NONE:-d}\n',
    };
    assert.deepEqual(environment(files), {
      A: 'own compose.yaml',
      B: '2 conf/two.env',
      C: '1 one.env',
      D: '-',
      E: '1-2-d conf/two.env',
    });
  });

  it('knows the project’s variables in env files, and not the values of variables that nothing sets', () => {
    const files = {
      'compose.yaml': app('env_file: ${NAME}.env\n'),
      '.env': 'NAME=prod\nHOST=db\n',
      'prod.env': 'URL=${HOST}:$PORT\nDB=$HOST\nPORT\n',
    };
    assert.deepEqual(environment(files), { URL: '? prod.env', DB: 'db prod.env', PORT: '? prod.env' });
  });

  it('takes every character of a raw env file', () => {
    const files = { 'compose.yaml': app('env_file:\n  - path: a.env\n    format: raw\n'), 'a.env': 'A="$B" # c\n' };
    assert.deepEqual(environment(files), { A: '"$B" # c a.env' });
  });

  it('asks for env files and watches them; one that is not there may set anything', () => {
    const files = {
      'compose.yaml': app('env_file:\n  - here.env\n  - path: gone.env\n    required: false\n  - ${NONE}\n  - ~/home.env\n'),
      'here.env': 'A=1\n',
    };
    const asked = createWorkspace(parsers, rules).apply(
      new Map([['compose.yaml', { state: 'text', text: files['compose.yaml'], version: 1 }]]),
    );
    assert.deepEqual(
      [...asked.wants].filter((uri) => uri.endsWith('e.env')),
      ['here.env', 'gone.env'],
    );
    assert.deepEqual(
      serviceOf(files).environmentFiles.map(({ file, variables, required }) => [file, variables?.size, required]),
      [
        ['here.env', 1, { known: true }],
        ['gone.env', undefined, { known: false }],
        [undefined, undefined, { known: true }],
        [undefined, undefined, { known: true }],
      ],
    );
    assert.deepEqual(workspaceOf(files).problems('compose.yaml'), []);
  });

  it('reads the env files of an extended service from the folder of its file', () => {
    const files = {
      'compose.yaml': 'services:\n  app:\n    extends: {file: base/common.yaml, service: base}\n    image: a\n    env_file: app.env\n',
      'base/common.yaml': 'services:\n  base:\n    env_file: [base.env]\n',
      'base/base.env': 'A=base\nB=base\n',
      'app.env': 'B=app\n',
    };
    assert.deepEqual(environment(files), { A: 'base base/base.env', B: 'app app.env' });
  });

  it('tells of an env file that Compose gives up, at its place and once', () => {
    const body = 'env_file: [a.env]\n';
    const files = { 'compose.yaml': `${app(body)}  other:\n    image: b\n    env_file: a.env\n`, 'a.env': 'A=1\nnot a line\nB=2\n' };
    const workspace = workspaceOf(files);
    assert.deepEqual(
      workspace.problems('a.env').map(({ id, span }) => `${id} ${sliceOf(files['a.env'], span)}`),
      ['environment-name not a line'],
    );
    assert.deepEqual(Object.keys(environment(files)), ['A', 'B']);
  });

  it('is read no further where an env file is longer than any that people write', () => {
    const long = Array.from({ length: 2000 }, (_, index) => `V${index}=1\n`).join('');
    assert.equal(serviceOf({ 'compose.yaml': app('env_file: a.env\n'), 'a.env': long }).environmentFiles[0]?.variables, undefined);
  });
});

describe('short forms with variables', () => {
  before(loadParsers);

  const service = (body: string) =>
    serviceOf({ 'compose.yaml': app(body), '.env': 'MOUNT=./a:/b:ro\nLOCAL=127.0.0.1:\nDEVICE=/dev/kvm:/dev/kvm:r\n' });

  it('are cut where the filled-in text has its parts', () => {
    const { mounts, ports, devices, securityOptions } = service(
      'volumes: ["$MOUNT", "${X:-./c:/d}"]\nports: ["${LOCAL}8080:80", "${P:-9000:90}"]\ndevices: ["$DEVICE"]\nsecurity_opt: ["${S:-seccomp=unconfined}"]\n',
    );
    assert.deepEqual(
      mounts.map(({ type, source, target, readOnly }) => [type, source, target, readOnly]),
      [
        [{ known: 'bind' }, { known: './a' }, { known: '/b' }, { known: true }],
        [{ known: 'bind' }, { known: './c' }, { known: '/d' }, { known: false }],
      ],
    );
    assert.deepEqual(
      ports.map(({ hostIp, published, target }) => [hostIp, published, target]),
      [
        [{ known: '127.0.0.1' }, { known: '8080' }, { known: '80' }],
        [undefined, { known: '9000' }, { known: '90' }],
      ],
    );
    assert.deepEqual(
      devices.map(({ source, target, permissions }) => [source, target, permissions]),
      [[{ known: '/dev/kvm' }, { known: '/dev/kvm' }, 'r']],
    );
    assert.deepEqual(
      securityOptions.map(({ name, value }) => [name, value]),
      [['seccomp', { known: 'unconfined' }]],
    );
  });

  it('leave the address of a port open where a variable in front of it may bring one', () => {
    const unknown = { unknown: 'variable' };
    assert.deepEqual(
      service('ports: ["${BIND}8080:80", "${PORT}:80", "$PORT:80", "${PORTS}", "${A}${B}:80"]\n').ports.map(({ hostIp }) => hostIp),
      [unknown, undefined, undefined, unknown, unknown],
    );
  });
});
