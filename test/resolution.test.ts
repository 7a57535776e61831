import assert from 'node:assert/strict';
import { before, describe, it } from 'mocha';
import { createWorkspace, rules, type FileState, type Uri, type Workspace } from '../src/core/index';
import { sliceOf } from '../src/core/text/span';
import type { Service } from '../src/core/workspace/workload';
import { joinCase } from './support/conformance';
import { loadParsers, parsers, settle, workspaceOf } from './support/workspace';

const text = (content: string, version = 1): FileState => ({ state: 'text', text: content, version });

/** The problems of a file with what they stand at. */
const problems = (workspace: Workspace, file: Uri) =>
  workspace.problems(file).map(({ id, span }) => `${id} ${sliceOf(workspace.model(file)?.text ?? '', span)}`);

function service(workspace: Workspace, name: string): Service {
  const found = workspace.workloads().find((workload) => workload.kind === 'service' && workload.name === name);
  assert.ok(found?.kind === 'service', `a service named ${name}`);
  return found;
}

const known = (service: Service, path: string) => {
  const value = service.text(path)?.value;
  return value && 'known' in value ? value.known : undefined;
};

describe('a project that Compose stops at', () => {
  before(loadParsers);

  it('names the service that is not there to extend, once, where it is written, and reads on', () => {
    const workspace = workspaceOf({
      'compose.yaml':
        'services:\n  a:\n    image: a\n    extends: bsae\n  b:\n    image: b\n    extends:\n      file: common.yaml\n      service: web\n  c:\n    image: c\n    pid: host\n',
      'common.yaml': 'services:\n  api:\n    image: api\n',
    });
    assert.deepEqual(problems(workspace, 'compose.yaml'), ['extends-no-service bsae', 'extends-no-service web']);
    assert.equal(service(workspace, 'a').complete, false);
    assert.deepEqual(
      workspace.findings('compose.yaml').map(({ rule }) => rule),
      ['compose/host-pid-namespace'],
    );
  });

  for (const [state, expected] of [
    [{ state: 'absent' }, ['extends-no-file base.yaml', 'include-no-file db.yaml']],
    [{ state: 'unreadable', reason: 'no rights' }, ['extends-no-file base.yaml', 'include-no-file db.yaml']],
    [{ state: 'outside' }, []],
    [{ state: 'too-large' }, []],
    [undefined, []],
  ] as const) {
    it(`says of a file that is ${state?.state ?? 'not answered yet'} ${expected.length > 0 ? 'that it is missing' : 'nothing'}`, () => {
      const root =
        'include:\n  - db.yaml\nservices:\n  a:\n    image: a\n    extends: {file: base.yaml, service: a}\n  b:\n    image: b\n    extends: c\n';
      const asked = createWorkspace(parsers, rules).apply(new Map([['compose.yaml', text(root)]]));
      const answers = [...asked.wants].flatMap((uri): [Uri, FileState][] => {
        if (uri !== 'db.yaml' && uri !== 'base.yaml') return [[uri, { state: 'absent' }]];
        return state ? [[uri, state]] : [];
      });
      const workspace = asked.apply(new Map(answers));
      assert.deepEqual([...problems(workspace, 'compose.yaml')].sort(), [...expected]);
      assert.equal(workspace.projects()[0]?.complete, false);
      assert.equal(service(workspace, 'a').complete, false);
      assert.equal(service(workspace, 'b').complete, false, 'the service may stand in the file that is not read');
    });
  }

  it('says it in one place, whichever of its services leads round the circle', () => {
    const circle = 'services:\n  a: {extends: b, image: a}\n  b: {extends: c}\n  c: {extends: a}\n  d: {extends: a}\n';
    assert.deepEqual(problems(workspaceOf({ 'compose.yaml': circle }), 'compose.yaml'), ['extends-circle a']);
    const files = workspaceOf({
      'compose.yaml': 'services:\n  a: {extends: {file: other.yaml, service: b}}\n',
      'other.yaml': 'services:\n  b: {extends: {file: compose.yaml, service: a}}\n',
    });
    assert.deepEqual(problems(files, 'compose.yaml'), ['extends-circle b']);
  });

  it('cuts a chain of extends that nobody writes, and says where', () => {
    const chain = Array.from({ length: 100 }, (_, index) => `  s${index + 1}: {extends: s${index}, dns: [10.0.0.${index}]}\n`).join('');
    const workspace = workspaceOf({ 'compose.yaml': `services:\n  s0: {image: a}\n${chain}` });
    assert.deepEqual(problems(workspace, 'compose.yaml'), ['unfolds-too-far s32', 'unfolds-too-far s65', 'unfolds-too-far s98']);
    assert.equal(service(workspace, 's32').complete, true);
    assert.equal(service(workspace, 's40').complete, false);
  });

  it('ends a circle of includes', () => {
    const workspace = workspaceOf({
      'compose.yaml': 'include: [a.yaml]\nservices:\n  web: {image: web}\n',
      'a.yaml': 'include: [b.yaml]\nservices:\n  a: {image: a}\n',
      'b.yaml': 'include: [compose.yaml]\nservices:\n  b: {image: b}\n',
    });
    const [project] = workspace.projects();
    assert.deepEqual([...(project?.services.keys() ?? [])], ['web', 'a', 'b']);
    assert.ok(problems(workspace, 'b.yaml').includes('include-circle compose.yaml'));
  });

  it('ends what includes of includes would multiply', () => {
    const levels = 20;
    const files: Record<Uri, string> = { 'compose.yaml': 'include: [l0/a.yaml, l0/b.yaml]\nservices:\n  web: {image: web}\n' };
    for (let level = 0; level < levels; level++) {
      for (const name of ['a', 'b']) {
        // Each has variables of its own, so that what it includes is another project each time.
        files[`l${level}/${name}.yaml`] = ['a', 'b']
          .map((next) => `  - {path: ../l${level + 1}/${next}.yaml, env_file: ${name}.env}\n`)
          .join('')
          .replace(/^/, 'include:\n');
        files[`l${level}/${name}.env`] = `NAME=${name}\n`;
      }
    }
    const { problems } = joinCase({ files, chain: [] });
    assert.ok([...problems.values()].flat().some(({ id }) => id === 'unfolds-too-far'));
  });

  it('does not fetch what lies elsewhere, and takes it for unknown', () => {
    const workspace = workspaceOf({
      'compose.yaml':
        'include:\n  - https://git.example.org/shop.git#main:db\n  - oci://example.org/shop:1\n  - git@git.example.org:shop/queue.git\n' +
        'services:\n  a: {image: a, extends: {file: "https://example.org/base.yaml", service: b}}\n  c: {image: c, extends: {file: "${WHERE}", service: b}}\n',
    });
    assert.deepEqual(workspace.troubled, []);
    assert.equal(workspace.projects()[0]?.complete, false);
    assert.equal(service(workspace, 'a').complete, false);
    assert.equal(service(workspace, 'c').complete, false);
  });

  it('says nothing of what a service leaves unsaid while what it extends is not read', () => {
    const careful = { audience: 'careful' } as const;
    const atName = (files: Readonly<Record<Uri, string>>) => {
      const workspace = workspaceOf(files, careful);
      const { start } = service(workspace, 'a').nameAt.span;
      return workspace.findings('compose.yaml').filter(({ span }) => span.start === start).length;
    };
    assert.ok(atName({ 'compose.yaml': 'services:\n  a: {image: "node:24"}\n' }) > 0);
    assert.ok(atName({ 'compose.yaml': 'services:\n  a: {image: "node:24", extends: b}\n  b: {init: true}\n' }) > 0);
    assert.equal(atName({ 'compose.yaml': 'services:\n  a: {image: "node:24", extends: "${BASE}"}\n  b: {init: true}\n' }), 0);
    assert.equal(atName({ 'compose.yaml': 'services:\n  a: {image: "node:24", extends: {file: gone.yaml, service: b}}\n' }), 0);
  });

  it('says at the first line which file of a named chain is not there', () => {
    const files = { 'compose.yaml': '# the shop\nservices:\n  web: {image: web}\n' };
    const chained = workspaceOf(files, { compose: { files: ['compose.yaml', 'compose.prod.yaml'] } });
    assert.deepEqual(problems(chained, 'compose.yaml'), ['chain-no-file # the shop']);
    assert.deepEqual(chained.problems('compose.yaml')[0]?.values, { file: 'compose.prod.yaml', by: 'virtlens.compose.files' });
    const named = workspaceOf({ ...files, '.env': 'COMPOSE_FILE=base.yaml:compose.yaml\n' });
    assert.deepEqual(named.problems('compose.yaml')[0]?.values, { file: 'base.yaml', by: 'COMPOSE_FILE' });
  });

  it('keeps aliases of aliases from unfolding without end', () => {
    const levels = Array.from({ length: 12 }, (_, index) =>
      index === 0
        ? 'x-0: &l0 [1, 1, 1, 1, 1, 1, 1, 1, 1]\n'
        : `x-${index}: &l${index} [${Array(9)
            .fill(`*l${index - 1}`)
            .join(', ')}]\n`,
    );
    const workspace = workspaceOf({ 'compose.yaml': `${levels.join('')}services:\n  a: {image: a, dns: *l11}\n` });
    assert.deepEqual(
      workspace.problems('compose.yaml').map(({ id }) => id),
      ['unfolds-too-far'],
    );
  });

  it('ends what many services that extend a large one, and many documents, would add up to', () => {
    const base = `  base: {image: a, dns: [${Array.from({ length: 2000 }, (_, index) => `10.0.${index >> 8}.${index & 255}`).join(', ')}]}\n`;
    const services = Array.from({ length: 1000 }, (_, index) => `  s${index}: {extends: base, dns: [1.1.1.1]}\n`).join('');
    const documents = '---\nservices: {last: {image: b}}\n'.repeat(500);
    const { problems, services: resolved } = joinCase({
      files: { 'compose.yaml': `services:\n${base}${services}${documents}` },
      chain: [],
    });
    const ids = problems.get('compose.yaml')?.map(({ id }) => id);
    assert.deepEqual(ids, ['unfolds-too-far', 'unfolds-too-far'], 'the services, and the documents');
    const complete = new Map(resolved.map((one) => [one.name, one.complete]));
    assert.deepEqual([complete.get('s0'), complete.get('s999')], [true, false]);
  });

  it('shows what is wrong with an env file, of whatever kind it is', () => {
    const workspace = workspaceOf({ 'compose.yaml': 'services:\n  a: {image: "a:${TAG}"}\n', '.env': 'TAG="never closed\n' });
    assert.deepEqual(workspace.troubled, ['.env']);
    assert.deepEqual(workspace.files, ['compose.yaml']);
    assert.ok(workspace.changed.has('.env') || workspace.lines('.env') !== undefined);
  });
});

describe('what a change costs', () => {
  before(loadParsers);

  const files = {
    'compose.yaml':
      'include: [db/compose.db.yaml]\nservices:\n  web:\n    extends: {file: common.yaml, service: base}\n    image: web\n  api:\n    image: api\n    pid: host\n',
    'db/compose.db.yaml': 'services:\n  db:\n    image: postgres:17\n    build: .\n',
    'db/Dockerfile': 'FROM postgres:17\n',
    'common.yaml': 'services:\n  base:\n    hostname: common\n',
    'other/compose.yaml': 'services:\n  other:\n    image: other\n    pid: host\n',
  };
  const cost = (file: Uri, content: string) => {
    const first = workspaceOf(files);
    const second = first.apply(new Map([[file, text(content, 2)]]));
    const { parses, resolves, checks } = second.counters;
    return {
      parses: parses - first.counters.parses,
      resolves: resolves - first.counters.resolves,
      checks: checks - first.counters.checks,
      changed: [...second.changed],
      second,
    };
  };

  it('is one parse and one project for a file that is included', () => {
    const { second, ...counted } = cost('db/compose.db.yaml', 'services:\n  db:\n    image: postgres:18\n    build: .\n    pid: host\n');
    // The project with its three services, and the Dockerfile that one of them builds.
    assert.deepEqual(counted, { parses: 1, resolves: 1, checks: 5, changed: ['db/compose.db.yaml'] });
    assert.equal(known(service(second, 'db'), 'image'), 'postgres:18');
    assert.deepEqual(service(second, 'db').text('pid')?.at.via, ['include']);
  });

  it('is one parse, the project, and the file alone for a file that is extended', () => {
    const { second, ...counted } = cost('common.yaml', 'services:\n  base:\n    hostname: common\n    pid: host\n');
    assert.deepEqual(counted, { parses: 1, resolves: 2, checks: 7, changed: ['common.yaml'] });
    assert.equal(known(service(second, 'web'), 'pid'), 'host');
  });

  it('is one parse and no project for a Dockerfile of an included service', () => {
    const { second, ...counted } = cost('db/Dockerfile', 'FROM postgres:17\nUSER postgres\n');
    assert.deepEqual(counted, { parses: 1, resolves: 0, checks: 2, changed: [] });
    assert.equal(service(second, 'db').build?.dockerfile, 'db/Dockerfile');
  });

  it('is the projects of its folder for an env file, and nothing for a text that is the same', () => {
    const first = workspaceOf({ ...files, '.env': 'TAG=1\n' });
    const second = first.apply(new Map([['.env', text('TAG=2\n', 2)]]));
    assert.equal(second.counters.resolves - first.counters.resolves, 2, 'compose.yaml and, alone, common.yaml');
    const third = second.apply(new Map([['.env', text('TAG=2\n', 3)]]));
    assert.deepEqual(third.counters, second.counters);
  });

  it('takes a problem back when the file appears', () => {
    const { 'db/compose.db.yaml': included, ...without } = files;
    const first = workspaceOf(without);
    assert.deepEqual(problems(first, 'compose.yaml'), ['include-no-file db/compose.db.yaml']);
    const second = settle(first.apply(new Map([['db/compose.db.yaml', text(included)]])));
    assert.deepEqual(problems(second, 'compose.yaml'), []);
    assert.ok(second.projects()[0]?.services.has('db'));
  });
});

describe('a resolved project', () => {
  before(loadParsers);

  it('tells by which detours a value came', () => {
    const workspace = workspaceOf({
      'compose.yaml':
        'include: [{path: [a.yaml, b.yaml]}]\nx-base: &base {init: true}\nservices:\n  web:\n    <<: *base\n    image: web\n---\nservices:\n  web: {hostname: two}\n',
      'a.yaml': 'services:\n  base: {user: "1"}\n  db: {image: db, extends: base}\n',
      'b.yaml': 'services:\n  db: {hostname: "${NAME}"}\n',
      'compose.override.yaml': 'services:\n  web: {pid: host}\n',
      '.env': 'NAME=db1\n',
    });
    const via = (name: string, path: string) => service(workspace, name).text(path)?.at.via;
    assert.deepEqual(via('web', 'image'), []);
    assert.deepEqual(via('web', 'init'), ['merge-key']);
    assert.deepEqual(via('web', 'hostname'), ['document']);
    assert.deepEqual(via('web', 'pid'), ['override']);
    assert.deepEqual(via('db', 'image'), ['include']);
    assert.deepEqual(via('db', 'user'), ['include', 'extends']);
    assert.deepEqual(via('db', 'hostname'), ['include', 'override', 'interpolation']);
  });

  it('sees paths from the folder of the project or the file that they are written for', () => {
    const workspace = workspaceOf({
      'compose.yaml':
        'include:\n  - {path: infra/db.yaml, project_directory: services/db}\n  - queue/queue.yaml\nservices:\n  web: {extends: {file: common/base.yaml, service: base}}\n',
      'infra/db.yaml': 'services:\n  db: {build: .}\n',
      'queue/queue.yaml': 'services:\n  queue: {build: {target: final}}\n',
      'common/base.yaml': 'services:\n  base: {build: ../web}\n',
    });
    assert.equal(service(workspace, 'db').build?.dockerfile, 'services/db/Dockerfile');
    assert.equal(service(workspace, 'queue').build?.dockerfile, 'queue/Dockerfile');
    assert.equal(service(workspace, 'web').build?.dockerfile, 'web/Dockerfile');
  });

  it('takes in a file that it includes, unless Compose would start with that file too', () => {
    const workspace = workspaceOf({
      'compose.yaml': 'include: [infra.yaml, db/compose.yaml]\nservices:\n  web: {image: web}\n',
      'infra.yaml': 'services:\n  queue: {image: queue}\n',
      'db/compose.yaml': 'services:\n  db: {image: db}\n',
      'alone.yaml': 'services:\n  alone: {image: alone}\n',
    });
    assert.deepEqual(
      workspace.projects().map(({ root, assumed }) => `${root} ${String(assumed)}`),
      ['compose.yaml false', 'db/compose.yaml false', 'alone.yaml true'],
    );
  });

  it('knows its definitions, its networks and which services start', () => {
    const workspace = workspaceOf({
      'compose.yaml':
        'services:\n  web: {image: web, networks: {edge: {aliases: [www]}, back: }, volumes: ["data:/d"]}\n  one: {image: one, profiles: [tools]}\n' +
        '  two: {image: two, profiles: [admin]}\n  host: {image: host, network_mode: host}\n  any: {image: any, profiles: ["${SOME}"]}\n' +
        'networks: {edge: {driver: macvlan}, back: {external: true}}\nvolumes: {data: }\n',
      'compose.override.yaml': 'volumes: {data: {driver_opts: {type: nfs}}}\n',
      '.env': 'COMPOSE_PROFILES=tools\n',
    });
    const { project, networks } = service(workspace, 'web');
    assert.deepEqual(
      networks.map(({ network, aliases }) => [network, aliases.map(({ value }) => value)]),
      [
        [{ known: 'edge' }, [{ known: 'www' }]],
        [{ known: 'back' }, []],
      ],
    );
    assert.deepEqual(project.definition('networks', 'edge')?.text('driver')?.value, { known: 'macvlan' });
    assert.deepEqual(project.definition('networks', 'back')?.external, { known: true });
    assert.deepEqual(project.definition('volumes', 'data')?.nameAt.file, 'compose.override.yaml');
    assert.deepEqual(project.definition('volumes', 'data')?.text('driver_opts.type')?.at.via, ['override']);
    assert.equal(project.definition('volumes', 'gone'), undefined);
    assert.deepEqual(service(workspace, 'one').networks, [{ network: { known: 'default' }, at: undefined, entry: undefined, aliases: [] }]);
    assert.deepEqual(service(workspace, 'host').networks, []);
    const active = ['web', 'one', 'two', 'any'].map((name) => service(workspace, name).active);
    assert.deepEqual(active, [{ known: true }, { known: true }, { known: false }, { unknown: 'variable' }]);
  });
});
