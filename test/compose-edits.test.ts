import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { insertComment, insertEntry, insertItem, replaceScalar, replaceWithin, setKey } from '../src/core/model/compose/edits';
import { parseCompose } from '../src/core/model/compose/parse';
import type { ComposeModel } from '../src/core/model/compose/types';
import { edited, mapAt, remove, scalarAt, sequenceAt, target } from './support/compose-edits';

describe('Replacing a scalar', () => {
  const replaced = (yaml: string, value: string) =>
    edited(`a: ${yaml} # c\n`, (model) => replaceScalar(model, scalarAt(model, 'a'), value))?.replace(/^a: (.*) # c\n$/, '$1');

  it('keeps the quotes it has', () => {
    assert.equal(replaced('x', 'z'), 'z');
    assert.equal(replaced('"x"', 'z'), '"z"');
    assert.equal(replaced("'x'", "it's"), "'it''s'");
    assert.equal(replaced('"x"', 'a"b\\c'), '"a\\"b\\\\c"');
    assert.equal(replaced("'x'", 'a\nb'), '"a\\nb"');
  });

  it('adds them where a plain text would be read as something else', () => {
    assert.equal(replaced('always', 'no'), '"no"');
    assert.equal(replaced('root', '1000'), '"1000"');
    assert.equal(replaced('x', 'a: b'), '"a: b"');
    assert.equal(replaced('x', 'a #b'), '"a #b"');
    assert.equal(replaced('x', ''), '""');
    assert.equal(replaced('x', '- y'), '"- y"');
    assert.equal(replaced('x', '22:22'), '"22:22"');
    assert.equal(replaced('x', '*'), '"*"');
    assert.equal(replaced('8080', '127.0.0.1:8080:80'), '127.0.0.1:8080:80');
  });

  it('leaves a number or a boolean one', () => {
    assert.equal(replaced('true', 'false'), 'false');
    assert.equal(replaced('yes', 'false'), 'false');
    assert.equal(replaced('0.5', '2'), '2');
    assert.equal(replaced('"true"', 'false'), '"false"');
  });

  it('minds brackets in flow style', () => {
    const build = (value: string) => (model: ComposeModel) => replaceScalar(model, scalarAt(model, 'a.0'), value);
    assert.equal(edited('a: [x, y]\n', build('z')), 'a: [z, y]\n');
    assert.equal(edited('a: [x, y]\n', build('z,w')), 'a: ["z,w", y]\n');
    assert.equal(
      edited('a: {b: x}\n', (model) => replaceScalar(model, scalarAt(model, 'a.b'), '{y}')),
      'a: {b: "{y}"}\n',
    );
  });

  it('writes a literal block with the indentation it has', () => {
    const build = (value: string) => (model: ComposeModel) => replaceScalar(model, scalarAt(model, 'a'), value);
    assert.equal(edited('a: | # c\n    one\n    two\nb: 1\n', build('one\n\n  three\n')), 'a: | # c\n    one\n\n      three\nb: 1\n');
    assert.equal(edited('a: |-\n  one\nb: 1\n', build('two\nthree')), 'a: |-\n  two\n  three\nb: 1\n');
    assert.equal(edited('a: |-\n  one\n', build('two\n')), undefined);
    assert.equal(edited('a: >\n  one\n', build('two\n')), undefined);
  });

  it('leaves alone what aliases read, templates and what is reset', () => {
    assert.equal(replaced('&x 1', '2'), '&x 2');
    assert.equal(
      edited('a: &x 1\nb: *x\n', (model) => replaceScalar(model, scalarAt(model, 'a'), '2')),
      undefined,
    );
    assert.equal(replaced('"{{ x }}"', 'y'), undefined);
    assert.equal(replaced('!reset x', 'y'), undefined);
  });
});

describe('Replacing a part of a scalar', () => {
  const within = (yaml: string, part: string, newText: string) =>
    edited(`a: ${yaml} # c\n`, (model) => {
      const scalar = scalarAt(model, 'a');
      const from = scalar.value.indexOf(part);
      return replaceWithin(model, scalar, from, from + part.length, newText);
    })?.replace(/^a: (.*) # c\n$/, '$1');

  it('touches nothing else', () => {
    assert.equal(within('nginx:latest', 'latest', '1.27'), 'nginx:1.27');
    assert.equal(within('"8080:80"', '8080', '127.0.0.1:8080'), '"127.0.0.1:8080:80"');
    assert.equal(within("'a:b'", 'b', "it's"), "'a:it''s'");
    assert.equal(within('"a:b"', 'b', '"'), '"a:\\""');
    const model = parseCompose('a: nginx:latest\n');
    assert.deepEqual(replaceWithin(model, scalarAt(model, 'a'), 6, 12, '1'), [{ span: { start: 9, end: 15 }, newText: '1' }]);
  });

  it('quotes the whole where the result needs it', () => {
    assert.equal(within('a:b', ':b', ': b'), '"a: b"');
    assert.equal(within('a1', 'a', ''), '"1"');
  });

  it('edits a line of a literal block', () => {
    const build = (model: ComposeModel) => replaceWithin(model, scalarAt(model, 'a'), 8, 11, 'deux');
    assert.equal(edited('a: |\n  one\n\n   two\n  three\n', build), undefined, 'the part is a blank and two letters');
    assert.equal(
      edited('a: |\n  one\n\n  two\n  three\n', (model) => replaceWithin(model, scalarAt(model, 'a'), 5, 8, 'deux')),
      'a: |\n  one\n\n  deux\n  three\n',
    );
  });

  it('refuses what it cannot place', () => {
    assert.equal(within('"a\\tb"', 'b', 'c'), undefined);
    assert.equal(within('"{{ x }}b"', 'b', 'c'), undefined);
  });
});

describe('Removing an entry', () => {
  it('takes its lines and the comment behind it, and leaves the comments above', () => {
    const before = 's:\n  # above\n  a: 1 # behind\n  # below\n  b:\n    - x # in\n    # in too\n    - y\n  c: 3\n';
    assert.equal(edited(before, remove('s.a')), 's:\n  # above\n  # below\n  b:\n    - x # in\n    # in too\n    - y\n  c: 3\n');
    assert.equal(edited(before, remove('s.b')), 's:\n  # above\n  a: 1 # behind\n  # below\n  c: 3\n');
    assert.equal(edited(before, remove('s.c')), 's:\n  # above\n  a: 1 # behind\n  # below\n  b:\n    - x # in\n    # in too\n    - y\n');
  });

  it('takes block scalars and values over several lines whole', () => {
    assert.equal(edited('a: |\n  x\n\n  y\n\nb: 1\n', remove('a')), '\nb: 1\n');
    assert.equal(edited('a: one\n  two\nb: [\n  c,\n]\nd: 1\n', remove('b')), 'a: one\n  two\nd: 1\n');
    assert.equal(edited('a: 1\nb: {c: d,\n  e: f}\n', remove('b')), 'a: 1\n');
  });

  it('keeps the end of the text as it is', () => {
    assert.equal(edited('a: 1\nb: 2', remove('b')), 'a: 1');
    assert.equal(edited('a: 1\nb: 2', remove('a')), 'b: 2');
    assert.equal(edited('\uFEFFa: 1\nb: 2\n', remove('a')), '\uFEFFb: 2\n');
  });

  it('leaves the dash to the next entry', () => {
    assert.equal(
      edited('a:\n  - b: 1 # x\n    # about c\n    c: 2\n  - d: 3\n', remove('a.0.b')),
      'a:\n  - # about c\n    c: 2\n  - d: 3\n',
    );
    assert.equal(edited('a:\n  - b: 1\n    c: 2\n', remove('a.0.b')), 'a:\n  - c: 2\n');
    assert.equal(edited('a:\n  - b: 1\n    c: 2\n', remove('a.0.c')), 'a:\n  - b: 1\n');
  });

  it('takes its comma in flow style', () => {
    const before = 'a: {b: 1, c: [2, 3] , d: 4}\n';
    assert.equal(edited(before, remove('a.b')), 'a: {c: [2, 3] , d: 4}\n');
    assert.equal(edited(before, remove('a.c')), 'a: {b: 1, d: 4}\n');
    assert.equal(edited(before, remove('a.d')), 'a: {b: 1, c: [2, 3]}\n');
    assert.equal(edited('a: {\n  b: 1, # one\n  c: 2, # two\n}\n', remove('a.b')), 'a: {\n  c: 2, # two\n}\n');
    assert.equal(edited('a: {\n  b: 1, # one\n  c: 2\n}\n', remove('a.c')), 'a: {\n  b: 1, # one\n}\n');
  });

  it('takes the keys above that would be empty, up to a name', () => {
    const before = 'services:\n  web: # main\n    deploy: # d\n      resources:\n        limits:\n          pids: 1\n  db:\n    image: x\n';
    assert.equal(edited(before, remove('services.web.deploy.resources.limits.pids')), 'services:\n  web: {} # main\n  db:\n    image: x\n');
    assert.equal(
      edited('services:\n  web:\n    image: x\n    ulimits: {nofile: 5}\n', remove('services.web.ulimits.nofile')),
      'services:\n  web:\n    image: x\n',
    );
    assert.equal(edited('services:\n  web: {image: x}\n', remove('services.web.image')), 'services:\n  web: {}\n');
    assert.equal(edited('a: 1\n', remove('a')), '{}\n');
  });

  it('never takes an anchor that is read elsewhere', () => {
    assert.equal(edited('a: &a {b: 1}\nc: *a\n', remove('a')), undefined);
    assert.equal(edited('a: &a {b: 1}\nc: *a\n', remove('c')), 'a: &a {b: 1}\n');
    assert.equal(edited('x-a: &a\n  b: 1\nc: *a\n', remove('x-a.b')), 'x-a: &a {}\nc: *a\n');
    assert.equal(edited('a: {b: &b 1}\nc: *b\n', remove('a.b')), undefined);
  });

  it('never takes a template token', () => {
    assert.equal(edited('a: {{ x }}\nb: 1\n', remove('a')), undefined);
    assert.equal(edited('a:\n  - 1\n{% if x %}\n  - 2\n{% endif %}\nb: 1\n', remove('a')), undefined);
    assert.equal(edited('a: {{ x }}\nb: 1\n', remove('b')), 'a: {{ x }}\n');
  });
});

describe('Removing an item', () => {
  it('takes its lines, or its comma', () => {
    assert.equal(edited('a:\n- x # 1\n# about y\n- y: 1\n  z: 2\n- w\n', remove('a.1')), 'a:\n- x # 1\n# about y\n- w\n');
    assert.equal(edited('a: [x, "y" , z]\n', remove('a.0')), 'a: ["y" , z]\n');
    assert.equal(edited('a: [x, "y" , z]\n', remove('a.1')), 'a: [x, z]\n');
    assert.equal(edited('a: [x, "y" , z, ]\n', remove('a.2')), 'a: [x, "y", ]\n');
    assert.equal(edited('a: [\n  "x",\n  "y"\n]\n', remove('a.0')), 'a: [\n  "y"\n]\n');
    assert.equal(edited('a: [x, # one\n  y]\n', remove('a.1')), 'a: [x, # one\n  ]\n');
    assert.equal(edited('a:\n  - - x\n    - y\n', remove('a.0.0')), 'a:\n  - - y\n');
  });

  it('that is the last takes the list with its key', () => {
    assert.equal(
      edited('services:\n  a:\n    image: x\n    # why\n    cap_add:\n      - ALL # all\n    tty: true\n', remove('services.a.cap_add.0')),
      'services:\n  a:\n    image: x\n    # why\n    tty: true\n',
    );
    assert.equal(edited('services:\n  a: {image: x, cap_add: [ALL]}\n', remove('services.a.cap_add.0')), 'services:\n  a: {image: x}\n');
    assert.equal(
      edited('services:\n  a:\n    cap_add: &c\n      - ALL\n  b:\n    cap_add: *c\n', remove('services.a.cap_add.0')),
      'services:\n  a:\n    cap_add: &c []\n  b:\n    cap_add: *c\n',
    );
    assert.equal(edited('- x\n', remove('0')), '[]\n');
  });
});

describe('Inserting an entry', () => {
  const insert = (path: string, key: string, value: string) => (model: ComposeModel) => insertEntry(model, mapAt(model, path), key, value);

  it('gives it a line of its own behind the last one', () => {
    const before = 'services:\n    web:\n        image: x # c\n        ports:\n            - 80\n    db:\n        image: y\n';
    assert.equal(edited(before, insert('services.web', 'tty', 'true')), before.replace('- 80\n', '- 80\n        tty: true\n'));
    assert.equal(edited('a: 1\nc: 3', insert('', 'b', '2')), 'a: 1\nc: 3\nb: 2');
    assert.equal(edited('a:\n  - b: 1\n  - c: 2\n', insert('a.0', 'x', '2')), 'a:\n  - b: 1\n    x: 2\n  - c: 2\n');
  });

  it('indents values of several lines by the step of the file', () => {
    const before = 'services:\n    web:\n        image: x\n';
    assert.equal(
      edited(before, insert('services.web', 'deploy', 'resources:\n  limits:\n    memory: 512m')),
      `${before}        deploy:\n            resources:\n                limits:\n                    memory: 512m\n`,
    );
    assert.equal(edited('a:\n  b: 1\n', insert('a', 'cap_drop', '- ALL')), 'a:\n  b: 1\n  cap_drop:\n    - ALL\n');
    assert.equal(edited('a:\n  b: 1\n', insert('a', 'command', '|\n  one\n  two')), 'a:\n  b: 1\n  command: |\n    one\n    two\n');
  });

  it('joins a flow mapping, on a line of its own where the others have one', () => {
    assert.equal(edited('a: {b: 1}\n', insert('a', 'c', '[2]')), 'a: {b: 1, c: [2]}\n');
    assert.equal(edited('a: {}\n', insert('a', 'c', '2')), 'a: {c: 2}\n');
    assert.equal(edited('a: {b: }\n', insert('a', 'c', '2')), 'a: {b: , c: 2 }\n');
    assert.equal(edited('a: {\n  b: 1, # one\n}\n', insert('a', 'c', '2')), 'a: {\n  b: 1, # one\n  c: 2,\n}\n');
    assert.equal(edited('a: {\n  b: 1 # one\n}\n', insert('a', 'c', '2')), 'a: {\n  b: 1, # one\n  c: 2\n}\n');
    assert.equal(edited('a: {b: 1}\n', insert('a', 'c', 'x:\n  y: 1')), undefined);
  });

  it('quotes a key that needs it', () => {
    assert.equal(edited('a: 1\n', insert('', 'yes', '2')), 'a: 1\n"yes": 2\n');
  });

  it('refuses a mapping that a template makes', () => {
    assert.equal(edited('a:\n  b: 1\n{% if x %}\n  c: 2\n{% endif %}\n  d: 3\n', insert('a', 'e', '2')), undefined);
    assert.equal(edited('a:\n  b: {{ x }}\n', insert('a', 'e', '2')), 'a:\n  b: {{ x }}\n  e: 2\n');
  });
});

describe('Inserting an item', () => {
  const insert = (path: string, value: string) => (model: ComposeModel) => insertItem(model, sequenceAt(model, path), value);

  it('follows the style of the list', () => {
    assert.equal(edited('a:\n- x # c\nb: 1\n', insert('a', 'y')), 'a:\n- x # c\n- y\nb: 1\n');
    assert.equal(edited('a:\n    - x\n', insert('a', 'type: tmpfs\ntarget: /run')), 'a:\n    - x\n    - type: tmpfs\n      target: /run\n');
    assert.equal(edited('a:\n  - x\n', insert('a', '|\n  one\n  two')), 'a:\n  - x\n  - |\n    one\n    two\n');
    assert.equal(edited('a: [x]\n', insert('a', '"y"')), 'a: [x, "y"]\n');
    assert.equal(edited('a: []\n', insert('a', 'y')), 'a: [y]\n');
    assert.equal(edited('a: [\n  "x",\n  "y"\n]\n', insert('a', '"z"')), 'a: [\n  "x",\n  "y",\n  "z"\n]\n');
    assert.equal(edited('a: [x]\n', insert('a', 'type: tmpfs\ntarget: /run')), undefined);
  });
});

describe('Setting a key', () => {
  const set = (path: string, key: string, value: string) => (model: ComposeModel) => setKey(model, mapAt(model, path), key, value);

  it('replaces the value it has, whatever that is', () => {
    assert.equal(edited('s:\n  a: 1 # c\n  b: 2\n', set('s', 'a', '3')), 's:\n  a: 3 # c\n  b: 2\n');
    assert.equal(edited('s:\n  a: # c\n  b: 2\n', set('s', 'a', '3')), 's:\n  a: 3 # c\n  b: 2\n');
    assert.equal(edited('s:\n  a: # c\n    - x\n    - y # d\n  b: 2\n', set('s', 'a', '3')), 's:\n  a: 3 # c\n  b: 2\n');
    assert.equal(edited('s:\n  a: |\n    x\n\n    y\n  b: 2\n', set('s', 'a', '3')), 's:\n  a: 3\n  b: 2\n');
    assert.equal(edited('s: {a: [1], b: 2}\n', set('s', 'a', '3')), 's: {a: 3, b: 2}\n');
    assert.equal(edited('s: {a, b: 2}\n', set('s', 'a', '3')), undefined, 'a key without its colon');
    assert.equal(edited('x: &x 1\ns:\n  a: *x\n', set('s', 'a', '3')), 'x: &x 1\ns:\n  a: 3\n');
  });

  it('writes a block where the value needs one', () => {
    assert.equal(edited('s:\n  a: 1 # c\n  b: 2\n', set('s', 'a', '- x\n- y')), 's:\n  a: # c\n    - x\n    - y\n  b: 2\n');
    assert.equal(edited('s:\n  a:\n    c: d\n    e: f\n  b: 2\n', set('s', 'a', '- x')), 's:\n  a:\n    - x\n  b: 2\n');
    assert.equal(edited('s:\n  a: # c\n    - x\n  b: 2\n', set('s', 'a', '|\n  x')), 's:\n  a: | # c\n    x\n  b: 2\n');
    assert.equal(edited('s:\n  a: 1\n', set('s', 'a', '|\n  x')), 's:\n  a: |\n    x\n');
    assert.equal(edited('s:\n  a:\n  b: 2\n', set('s', 'a', 'x: 1')), 's:\n  a:\n    x: 1\n  b: 2\n');
  });

  it('adds the key where it is not there, or only through a merge', () => {
    assert.equal(edited('x: &x {a: 1}\ns:\n  <<: *x\n', set('s', 'a', '3')), 'x: &x {a: 1}\ns:\n  <<: *x\n  a: 3\n');
  });

  it('leaves what others read, what is reset, and templates', () => {
    assert.equal(edited('s:\n  a: &x 1\n  b: *x\n', set('s', 'a', '3')), undefined);
    assert.equal(edited('s:\n  a: !reset 1\n', set('s', 'a', '3')), undefined);
    assert.equal(edited('s:\n  a: {{ x }}\n', set('s', 'a', '3')), undefined);
  });
});

describe('Inserting a comment', () => {
  const comment = (path: string, text: string) => (model: ComposeModel) => {
    const found = target(model, path);
    const part = 'map' in found ? found.entry : found.sequence.items[found.index];
    return part && insertComment(model, part, text);
  };

  it('puts it above the line, as far in, where it speaks for the part', () => {
    assert.equal(edited('s:\n  a: 1\n', comment('s.a', 'why')), 's:\n  # why\n  a: 1\n');
    assert.equal(edited('s:\n  - t: 1\n    u: 2\n', comment('s.0', 'why')), 's:\n  # why\n  - t: 1\n    u: 2\n');
    assert.equal(edited('\uFEFFa: 1\n', comment('a', 'one\ntwo')), '\uFEFF# one two\na: 1\n');
    assert.equal(edited('s: {a: 1}\n', comment('s.a', 'why')), '# why\ns: {a: 1}\n');
    const model = parseCompose(edited('s:\n  - t: 1\n    u: 2\n', comment('s.0', 'why')) ?? '');
    assert.equal(model.comments[0]?.target?.start, model.text.indexOf('- t'));
  });
});
