import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { parseCompose } from '../src/core/model/compose/parse';
import { sniffCompose } from '../src/core/model/compose/sniff';
import { certainText, descendants, scalarText } from '../src/core/model/compose/tree';
import { constructsAt, scalar, shown } from './support/compose-model';
import { sample } from './support/compose-sample';
import { stepOf } from './support/thorough';

describe('Half-typed text', () => {
  const read = (text: string) => {
    const model = parseCompose(text);
    return { model, problems: model.problems.map(({ span, values }) => [shown(model, span), values['reason']]) };
  };

  it('keeps a key without its colon', () => {
    const { model, problems } = read('services:\n  web:\n    image: x\n    pri\n  db:\n    image: y\n');
    assert.deepEqual(problems, [['pri', 'Implicit map keys need to be followed by map values']]);
    assert.deepEqual(constructsAt(model, 'services.*.pri'), ['web: pri']);
    assert.deepEqual(constructsAt(model, 'services.*.image'), ['web: image = x', 'db: image = y']);
  });

  it('ends an open quote where the indentation falls back', () => {
    const { model, problems } = read('services:\n  web:\n    ports:\n      - "80\n    tty: true\n  db:\n    image: y\n');
    assert.deepEqual(problems, [['0', 'Missing closing "quote']]);
    assert.deepEqual(constructsAt(model, 'services.*.ports[]'), ['web: "80 = 80']);
    assert.deepEqual(constructsAt(model, 'services.*.image'), ['db: image = y']);
    const last = read("services:\n  web:\n    image: 'x\n");
    assert.deepEqual(constructsAt(last.model, 'services.*.image'), ['web: image = x']);
  });

  it('ends an open bracket at the next key and keeps the finished items', () => {
    for (const open of ['[80, 443, ', '[80, 443, "8', '[80, 443, {a: b, ']) {
      const { model, problems } = read(`services:\n  web:\n    ports: ${open}\n    image: x\n    tty: true\n  db:\n    image: y\n`);
      assert.equal(problems.length, 1, open);
      assert.deepEqual(constructsAt(model, 'services.*.ports[]'), ['web: 80 = 80', 'web: 443 = 443'], open);
      assert.deepEqual(constructsAt(model, 'services.*.image'), ['web: image = x', 'db: image = y'], open);
      assert.deepEqual(constructsAt(model, 'services.*.tty'), ['web: tty = true'], open);
    }
  });

  it('reads a file indented by tabs, and the rest of one with a stray tab', () => {
    const tabs = read('services:\n\tweb:\n\t\timage: x\n');
    assert.deepEqual(
      tabs.problems.map(([, reason]) => reason),
      ['Tabs are not allowed as indentation'],
    );
    assert.deepEqual(constructsAt(tabs.model, 'services.*.image'), ['web: image = x']);
    const stray = read('services:\n  web:\n    image: x\n\ttty: true\n    init: true\n  db:\n    image: y\n');
    assert.deepEqual(constructsAt(stray.model, 'services.*.image'), ['web: image = x', 'db: image = y']);
    assert.deepEqual(constructsAt(stray.model, 'services.*.init'), ['web: init = true']);
  });

  it('has at most one problem a document, and keeps what is no error for us', () => {
    assert.equal(read('a: [\nb: ]\nc\n---\nd: "\n').problems.length, 2);
    assert.deepEqual(read('a: 1\na: 2\nb: !custom x\n').problems, []);
    assert.deepEqual(read('').model.documents, []);
    assert.deepEqual(read('# only\n').model.documents, []);
  });

  it('never throws, and stays inside the text, at any length', () => {
    for (const [source, step] of [
      [sample, stepOf(14)],
      [sample.replace(/\n/g, '\r\n'), stepOf(41)],
      [templated, stepOf(3)],
    ] as const) {
      for (let length = 0; length <= source.length; length += step) {
        const text = source.slice(0, length);
        const model = parseCompose(text);
        const spans = model.documents.flatMap((document) => [...descendants(document)].map(({ span }) => span));
        for (const { path, span, keySpan, valueSpan } of model.constructs) {
          assert.ok(path !== '');
          spans.push(span, keySpan, ...(valueSpan ? [valueSpan] : []));
        }
        for (const { span, target } of model.comments) spans.push(span, ...(target ? [target] : []));
        for (const { span } of model.problems) spans.push(span);
        for (const { start, end } of spans) assert.ok(0 <= start && start <= end && end <= length, `${start}-${end} of ${length}`);
        assert.ok(model.problems.length <= model.documents.length + 1);
      }
    }
  }).timeout(30_000);
});

const templated = `services:
{% for s in services %}
  {{ name }}:
    image: {{ s.image }}:{{ s.tag | default("a: b") }} # {{ why }}
    labels:
      owner: "{{ owner }}"
    environment:
      {{ s.env | to_yaml }}
    {{- if .Values.x }}
    privileged: {{ .Values.privileged }}
    {{- end }}
    command: |
      echo {{ x }}
{# gone
   for good #}
      done
    hostname: <%= host %>
<% if x %>
    tty: \${{ vars.tty }}
{% endfor %}
`;

describe('Templates', () => {
  const model = parseCompose(templated);

  it('are read around their tokens', () => {
    assert.deepEqual(model.problems, []);
    assert.equal(model.templated, true);
    assert.equal(model.looksLikeCompose, true);
    assert.deepEqual(constructsAt(model, 'services.*.image'), ['{{ name }}: image ? template']);
    assert.deepEqual(constructsAt(model, 'services.*.privileged'), ['{{ name }}: privileged ? template']);
    assert.deepEqual(constructsAt(model, 'services.*.hostname'), ['{{ name }}: hostname ? template']);
    assert.deepEqual(constructsAt(model, 'services.*.tty'), ['{{ name }}: tty ? template']);
    assert.deepEqual(constructsAt(model, 'services.*.environment'), ['{{ name }}: environment ? template'], 'a value below its key');
  });

  it('mark every scalar that a token is part of, keeping its place', () => {
    const image = scalar(model, 'services.{{ name }}.image');
    assert.equal(image.template, true);
    assert.equal(shown(model, image.span), '{{ s.image }}:{{ s.tag | default("a: b") }}');
    assert.deepEqual(certainText(image), { unknown: 'template' });
    assert.equal(scalarText(image), undefined);
    const owner = scalar(model, 'services.{{ name }}.labels.owner');
    assert.deepEqual([owner.template, owner.style, owner.value], [true, 'double', '{{ owner }}']);
  });

  it('leave block scalars as they are, those that a token interrupts included', () => {
    const command = scalar(model, 'services.{{ name }}.command');
    assert.equal(command.template, true);
    assert.match(command.value, /^echo \{\{ x \}\}\n\s*done\n$/);
  });

  it('are all listed, and comments with them are comments', () => {
    assert.equal(model.templates.length, 16);
    assert.deepEqual(
      model.templates.slice(0, 2).map((span) => shown(model, span)),
      ['{% for s in services %}', '{{ name }}'],
    );
    assert.deepEqual(
      model.comments.map(({ text }) => text),
      ['{{ why }}'],
    );
  });

  it('are no templates where the token only stands in quotes, comments or block scalars', () => {
    for (const line of [
      'tag: "{{.Name}}"',
      "tag: '{{ x }}'",
      'tag: a # {{ x }}',
      'tag: |\n      {{ x }}',
      'tag: ${VAR}',
      'tag: {{ open',
      'tag: {a: {b: c}}',
    ]) {
      assert.equal(parseCompose(`services:\n  a:\n    ${line}\n`).templated, false, line);
    }
  });

  it('with an unfinished token keep the lines around it', () => {
    const half = parseCompose('services:\n  a:\n    image: {{ im\n    tty: true\n  b:\n    image: {{ x }}\n');
    assert.deepEqual(constructsAt(half, 'services.*.tty'), ['a: tty = true']);
    assert.deepEqual(constructsAt(half, 'services.*.image').slice(-1), ['b: image ? template']);
  });
});

describe('Recognition', () => {
  const compose = {
    plain: 'services:\n  web:\n    image: nginx\n',
    json: '{"services": {"web": {"image": "nginx"}}}',
    'commented json': '# x\n{"services": {"web": {"image": "nginx"}}}',
    override: '# base\nservices:\n  web:\n    ports: []\n',
    merged: 'x-a: &a {image: b}\nservices:\n  web: *a\n  db:\n    <<: *a\n',
    'second document': 'name: x\n---\nservices: {a: {build: .}}',
    quoted: '"services" :\n  web:\n    image: nginx\n',
    'only includes': 'include:\n  - path: a.yaml\n',
    'after a mark': '\uFEFFservices:\r\n  web:\r\n    image: nginx\r\n',
  };
  const other = {
    Kubernetes: 'apiVersion: v1\nkind: Service\nmetadata: {name: x}\nspec:\n  ports: [{port: 80}]\n',
    Ansible: '- hosts: all\n  tasks:\n    - name: x\n      services: {a: {image: b}}\n',
    Symfony:
      'services:\n  _defaults:\n    autowire: true\n    public: false\n  App\\Service\\Mailer:\n    arguments: ["%env%"]\n    tags: [x]\n',
    'GitHub workflow': 'on: push\njobs:\n  test:\n    services:\n      db:\n        image: postgres\n        ports: [5432:5432]\n',
    'GitLab CI': 'image: node\nservices:\n  - docker:dind\ntest:\n  script: [npm test]\n',
    'GitLab includes': 'include:\n  - local: /a.yml\nstages: [a]\n',
    'an empty map': 'services:\n',
    'a scalar': 'services: none\n',
    text: 'services: and\nmore: [\n',
  };

  it('takes what has a service with a key of Compose', () => {
    for (const [name, text] of Object.entries(compose)) {
      assert.equal(parseCompose(text).looksLikeCompose, true, name);
      assert.equal(sniffCompose(text), true, name);
    }
  });

  it('leaves the other files that speak of services', () => {
    for (const [name, text] of Object.entries(other)) assert.equal(parseCompose(text).looksLikeCompose, false, name);
  });

  it('sniffs out most of them before any parsing', () => {
    for (const name of ['Kubernetes', 'Ansible', 'GitHub workflow', 'GitLab CI'] as const)
      assert.equal(sniffCompose(other[name]), false, name);
    assert.equal(sniffCompose('services:\n# a comment\n  - docker:dind\n'), false);
    assert.equal(sniffCompose(`servicesx:\n${'#\n'.repeat(1000)}`), false);
  });
});
