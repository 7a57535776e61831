import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { parseCompose } from '../src/core/model/compose/parse';
import { descendants, entryOf, nodeAt, pathTo, resolvedEntries, scalarText, valueOfKey } from '../src/core/model/compose/tree';
import { constructAt } from '../src/core/model/document';
import { constructsAt, find, map, scalar, sequence, shown } from './support/compose-model';
import { sample } from './support/compose-sample';

describe('The Compose model', () => {
  const model = parseCompose(sample);

  it('reads the sample without a problem', () => {
    assert.deepEqual(model.problems, []);
    assert.equal(model.documents.length, 2);
    assert.equal(model.looksLikeCompose, true);
    assert.equal(model.kind, 'compose');
  });

  it('gives each node its exact place, without tag, anchor and comment', () => {
    const places: Record<string, string> = {
      'services.web.image': '"registry.example.com:5000/shop/web:1.2@sha256:abc"',
      'services.web.ports.1': 'target: 443\n        published: "8443"',
      'services.web.security_opt': '- no-new-privileges:true',
      'services.web.cap_add': '[NET_ADMIN, "SYS_TIME"]',
      'services.web.command': '|\n      echo "{{ not a token }}" # no comment\n\n      exec web',
      'x-limits': '{memory: 512m, pids: 100}',
      'services.web.logging': '*logging',
      'services.db.healthcheck.test': '>-\n        pg_isready\n        -U postgres',
      'services.db.env_file': 'null',
      'services.db.tmpfs': '- /run',
    };
    for (const [path, text] of Object.entries(places)) assert.equal(shown(model, find(model, path)?.span), text, path);
    assert.equal(shown(model, find(model, 'volumes', 1)?.span), 'data:');
    assert.equal(find(model, 'services.web.command.x'), undefined);
  });

  it('gives entries key and value, and items of a block list their dash', () => {
    const root = model.documents[0];
    assert.ok(root?.type === 'map');
    assert.equal(shown(model, entryOf(root, 'x-limits')?.entry.span), 'x-limits: &limits {memory: 512m, pids: 100}');
    assert.equal(shown(model, entryOf(map(model, 'services.db.environment'), 'EMPTY')?.entry.span), 'EMPTY:');
    assert.deepEqual(
      sequence(model, 'services.web.ports').items.map(({ span }) => shown(model, span)),
      ['- "127.0.0.1:8080:80"', '- target: 443\n        published: "8443"', '- 9000'],
    );
    assert.deepEqual(
      sequence(model, 'services.web.cap_add').items.map(({ span }) => shown(model, span)),
      ['NET_ADMIN', '"SYS_TIME"'],
    );
  });

  it('decodes scalars and knows what YAML 1.2 makes of them', () => {
    const of = (path: string, document = 0) => {
      const { value, yamlType, style } = scalar(model, path, document);
      return [value, yamlType, style];
    };
    assert.deepEqual(of('services.web.ports.2'), ['9000', 'int', 'plain']);
    assert.deepEqual(of('services.web.ports.1.published'), ['8443', 'string', 'double']);
    assert.deepEqual(of('services.web.environment.1'), ["GREETING=it's", 'string', 'single']);
    assert.deepEqual(of('services.web.command'), ['echo "{{ not a token }}" # no comment\n\nexec web\n', 'string', 'literal']);
    assert.deepEqual(of('services.db.healthcheck.test'), ['pg_isready -U postgres', 'string', 'folded']);
    assert.deepEqual(of('services.db.env_file'), ['', 'null', 'plain']);
    assert.deepEqual(of('services.db.read_only', 1), ['true', 'bool', 'plain']);
    const types = parseCompose('a: [1.5, .inf, 0x1F, 0o17, 22:22, yes, ~, 0440, !!str 5, -3, 1e3, "1"]');
    const list = types.documents[0]?.type === 'map' ? sequence(types, 'a').items : [];
    assert.deepEqual(
      list.map(({ node }) => (node?.type === 'scalar' ? node.yamlType : undefined)),
      ['float', 'float', 'int', 'int', 'string', 'string', 'null', 'int', 'string', 'int', 'float', 'string'],
    );
  });

  it('keeps tags and anchors beside the node', () => {
    assert.equal(find(model, 'services.db.tmpfs')?.tag, '!override');
    assert.equal(find(model, 'services.db.env_file')?.tag, '!reset');
    assert.equal(find(model, 'x-limits')?.anchor, 'limits');
    assert.equal(find(parseCompose('a: !reset'), 'a')?.tag, '!reset');
    assert.equal(find(parseCompose('a:'), 'a'), undefined);
  });

  it('lets an alias stand for what it names, but never for what it stands in', () => {
    const alias = find(model, 'services.web.logging');
    assert.ok(alias?.type === 'alias' && alias.target === find(model, 'x-logging'));
    const { documents } = parseCompose('a: &a\n  b: *a\n  c: &c [*c, *nothing]\nd: *a\n---\ne: *a\n');
    const [first, second] = documents.map((document) =>
      [...descendants(document)].filter((node) => node.type === 'alias').map(({ name, target }) => `${name} ${target?.type}`),
    );
    assert.deepEqual(first, ['a undefined', 'c undefined', 'nothing undefined', 'a map']);
    assert.deepEqual(second, ['a undefined'], 'anchors end with their document');
    const renamed = parseCompose('a: &x 1\nb: *x\nc: &x 2\nd: *x');
    assert.deepEqual([scalarText(find(renamed, 'b')), scalarText(find(renamed, 'd'))], ['1', '2']);
  });

  it('reads CRLF as it reads LF, and places all behind a byte order mark', () => {
    const crlf = parseCompose(`\uFEFF${sample.replace(/\n/g, '\r\n')}`);
    assert.deepEqual(crlf.problems, []);
    assert.equal(scalar(crlf, 'services.web.command').value, scalar(model, 'services.web.command').value);
    assert.deepEqual(
      crlf.constructs.map((construct) => [construct.path, shown(crlf, construct.keySpan)?.replace(/\r/g, '')]),
      model.constructs.map((construct) => [construct.path, shown(model, construct.keySpan)]),
    );
    assert.equal(parseCompose('\uFEFFservices:\n  a: {image: x}').documents[0]?.span.start, 1);
  });
});

describe('Constructs', () => {
  const model = parseCompose(sample);

  it('have paths with a star for every name, and the names', () => {
    assert.deepEqual(constructsAt(model, 'services.*'), ['web: web', 'db: db', 'db: db']);
    assert.deepEqual(constructsAt(model, 'networks.*.internal'), ['back: internal = true']);
    assert.deepEqual(constructsAt(model, 'volumes.*'), ['data: data']);
    assert.deepEqual(constructsAt(model, 'name'), [': name = shop']);
    assert.deepEqual(constructsAt(model, 'services.*.read_only'), ['db: read_only = true']);
  });

  it('name the items of a list by the list, and what is in them by its key', () => {
    assert.deepEqual(constructsAt(model, 'services.*.ports[]'), [
      'web: "127.0.0.1:8080:80" = 127.0.0.1:8080:80',
      'web: target: 443\n        published: "8443"',
      'web: 9000 = 9000',
    ]);
    assert.deepEqual(constructsAt(model, 'services.*.ports[].published'), ['web: published = 8443']);
    assert.deepEqual(constructsAt(model, 'services.*.volumes[].read_only'), ['db: read_only = true']);
  });

  it('read KEY=value items as the entries they stand for', () => {
    assert.deepEqual(constructsAt(model, 'services.*.environment.*'), [
      'web/MODE: MODE = prod',
      "web/GREETING: 'GREETING=it''s' = it's",
      'web/TOKEN: TOKEN',
      'db/POSTGRES_PASSWORD: POSTGRES_PASSWORD = ${PASSWORD:?set it}',
      'db/EMPTY: EMPTY',
    ]);
    const mode = model.constructs.find(({ names }) => names[1] === 'MODE');
    assert.equal(shown(model, mode?.valueSpan), 'prod');
    const hosts = parseCompose('services:\n  a:\n    extra_hosts: ["x:10.0.0.1", y=::1]\n    sysctls: [net.core.somaxconn=1]\n');
    assert.deepEqual(constructsAt(hosts, 'services.*.extra_hosts.*'), ['a/x: x = 10.0.0.1', 'a/y: y = ::1']);
    assert.deepEqual(constructsAt(hosts, 'services.*.sysctls.*'), ['a/net.core.somaxconn: net.core.somaxconn = 1']);
  });

  it('explain a fragment as what it becomes where it is used', () => {
    assert.deepEqual(constructsAt(model, 'services.*.deploy.resources.limits.memory'), ['web: memory = 512m']);
    assert.deepEqual(constructsAt(model, 'services.*.logging.options.*'), ['web/max-size: max-size = 10m']);
    assert.deepEqual(constructsAt(model, 'services.*.init'), ['web: init = true'], 'a mapping written in the merge list');
    assert.deepEqual(constructsAt(model, 'x-*'), ['x-logging: x-logging', 'x-limits: x-limits']);
    const chain = parseCompose(
      'x-a: &a {privileged: true}\nx-b: &b\n  <<: *a\n  tty: true\nx-c: {pid: host}\nservices:\n  w:\n    <<: *b\n    mem_limit: &m 1g\n  v: {<<: *a}\n',
    );
    assert.deepEqual(constructsAt(chain, 'services.*.privileged'), ['w: privileged = true']);
    assert.deepEqual(constructsAt(chain, 'services.*.tty'), ['w: tty = true']);
    assert.deepEqual(constructsAt(chain, 'x-*.pid'), ['x-c: pid = host'], 'one that nobody uses');
    const single = parseCompose('x-mem: &m 512m\nservices: {a: {mem_limit: *m}}');
    assert.deepEqual(constructsAt(single, 'services.*.mem_limit'), ['a: x-mem = 512m', 'a: mem_limit = 512m']);
  });

  it('have no value where a tag resets it', () => {
    assert.deepEqual(constructsAt(model, 'services.*.env_file'), ['db: env_file']);
  });

  it('come in the order of the text, and are found under the cursor', () => {
    const starts = model.constructs.map(({ span }) => span.start);
    assert.deepEqual(
      starts,
      [...starts].sort((a, b) => a - b),
    );
    assert.equal(constructAt(model, model.text.indexOf('8443'))?.path, 'services.*.ports[].published');
    assert.equal(constructAt(model, model.text.indexOf('prod'))?.path, 'services.*.environment.*');
    assert.equal(constructAt(model, model.text.indexOf('web:'))?.path, 'services.*');
    assert.equal(model.constructs, model.constructs, 'computed once');
  });
});

describe('Comments', () => {
  it('speak for what follows, or for the line they end', () => {
    const model = parseCompose(sample);
    const targets = model.comments.map(({ text, leading, target }) => [text, leading, shown(model, target)?.split('\n')[0]]);
    assert.deepEqual(targets, [
      ['Everything in one place', true, 'name: shop'],
      ['rotated', false, 'driver: json-file'],
      ['the front', false, 'web: # public'],
      ['public', false, 'web: # public'],
      ['admin', false, '- target: 443'],
      ['two', false, 'cap_add: [NET_ADMIN, "SYS_TIME"]'],
    ]);
    assert.equal(shown(model, model.comments[4]?.target), '- target: 443\n        published: "8443"');
    assert.equal(shown(model, model.comments[4]?.span), '# admin');
  });

  it('of a line of several items speak for all of them', () => {
    const model = parseCompose('a: [\n  b, c, # both\n  d\n] # end\n# nothing follows\n');
    assert.deepEqual(
      model.comments.map(({ target }) => shown(model, target)),
      ['b, c', ']', undefined],
    );
  });

  it('lose their marks, and are none inside block scalars and quotes', () => {
    const model = parseCompose('## title ##\na: "# no" #yes\nb: |\n  # no\nc: d#no\n');
    assert.deepEqual(
      model.comments.map(({ text }) => text),
      ['title ##', 'yes'],
    );
  });
});

describe('The tree', () => {
  const merged = parseCompose(`a: &a {x: 1, y: 1, n: {p: 1}}
b: &b {<<: *a, y: 2, z: 2}
c:
  <<: [*b, *a, {w: 3}]
  z: 4
  n: {q: 4}
  z: 5
d: &d
  <<: *d
  k: *a
`);
  const entries = (path: string) =>
    resolvedEntries(map(merged, path)).map(({ key, value, via }) =>
      `${key.value}=${value?.type === 'scalar' ? value.value : value?.type} ${via.join('+')}`.trim(),
    );

  it('merges shallowly: own keys win, then the first of the merged maps', () => {
    assert.deepEqual(entries('c'), ['z=5', 'n=map', 'y=2 merge-key', 'x=1 merge-key', 'w=3 merge-key']);
    const own = valueOfKey(map(merged, 'c'), 'n');
    assert.deepEqual(own?.type === 'map' ? resolvedEntries(own).map(({ key }) => key.value) : [], ['q']);
  });

  it('survives cycles and follows aliases', () => {
    assert.deepEqual(entries('d'), ['k=map anchor']);
    assert.deepEqual(entryOf(map(merged, 'b'), 'x')?.via, ['merge-key']);
    assert.equal(entryOf(map(merged, 'b'), 'none'), undefined);
  });

  it('takes a quoted << as a key like any other', () => {
    const model = parseCompose('a: &a {x: 1}\nb: {"<<": *a}');
    assert.deepEqual(
      map(model, 'b').entries.map(({ merge }) => merge),
      [false],
    );
    assert.equal(entryOf(map(model, 'b'), 'x'), undefined);
  });

  it('finds the innermost node under an offset with the way to it', () => {
    const model = parseCompose(sample);
    const at = nodeAt(model, model.text.indexOf('NET_ADMIN') + 3);
    assert.equal(shown(model, at?.node.span), 'NET_ADMIN');
    assert.deepEqual(
      at?.steps.map((step) => (step.type === 'entry' ? step.entry.key.value : step.index)),
      ['services', 'web', 'cap_add', 0],
    );
    assert.equal(nodeAt(model, model.text.indexOf('shm_size'))?.onKey, true);
    assert.equal(nodeAt(parseCompose('# only'), 3), undefined);
    assert.deepEqual(pathTo(model, sequence(model, 'services.web.cap_add'))?.length, 3);
    assert.equal(pathTo(parseCompose(sample), sequence(model, 'services.web.cap_add')), undefined, 'a node of another parse');
  });
});
