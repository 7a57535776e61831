import assert from 'node:assert/strict';
import { before, describe, it } from 'mocha';
import {
  explainAt,
  findingSentence,
  fixTitle,
  guideAt,
  problemSentence,
  rulePage,
  rules,
  type Locale,
  type Texts,
  type Uri,
  type Workspace,
} from '../src/core/index';
import { loadTexts } from './support/texts';
import { loadParsers, workspaceOf } from './support/workspace';

const files = {
  'compose.yaml':
    'services:\n  web:\n    image: nginx:1.29\n    privileged: true\n    volumes:\n      - /var/run/docker.sock:/var/run/docker.sock:ro\n  idle:\n    image: nginx:1.29\n',
  Dockerfile: 'FROM debian:12-slim AS base\nUSER root\nCMD npm start\n',
  'vm.xml':
    "<domain type='qemu'>\n  <name>vm</name>\n  <memory unit='GiB'>2</memory>\n  <os><type arch='x86_64' machine='q35'>hvm</type></os>\n  <devices>\n    <disk type='file' device='disk'>\n      <driver name='qemu' type='qcow2' cache='unsafe'/>\n      <source file='/var/lib/libvirt/images/vm.qcow2'/>\n      <target dev='vda' bus='virtio'/>\n    </disk>\n  </devices>\n</domain>\n",
} as const;

describe('explanations', () => {
  const texts = {} as Record<Locale, Texts>;
  let workspace: Workspace;
  before(async () => {
    await loadParsers();
    texts.en = await loadTexts('en');
    texts['zh-cn'] = await loadTexts('zh-cn');
    workspace = workspaceOf(files);
  });

  /** The hover at the first place of `needle`, with the text it covers. */
  const hover = (file: keyof typeof files, needle: string, locale: Locale = 'en') => {
    const text: string = files[file];
    const at = text.indexOf(needle);
    assert.ok(at >= 0, `${needle} in ${file}`);
    const said = explainAt(workspace, file as Uri, at + 1, texts[locale]);
    return said && { covers: text.slice(said.span.start, said.span.end), topic: said.topic, markdown: said.markdown, claims: said.claims };
  };

  it('answer on the value with the range of the value, and on the key with that of the key', () => {
    assert.equal(hover('compose.yaml', 'true')?.covers, 'true');
    assert.equal(hover('compose.yaml', 'privileged')?.covers, 'privileged');
    assert.equal(hover('Dockerfile', 'root')?.covers, 'root');
    assert.equal(hover('vm.xml', 'unsafe')?.covers, 'unsafe');
    assert.equal(hover('vm.xml', 'cache=')?.covers, 'cache');
    assert.equal(hover('vm.xml', "qemu'>")?.covers, 'qemu');
  });

  it('say what the value under the cursor does, in either language', () => {
    assert.match(hover('compose.yaml', 'true')?.markdown ?? '', /every capability and every host device/);
    assert.match(hover('compose.yaml', 'true', 'zh-cn')?.markdown ?? '', /特权模式/);
    assert.match(hover('vm.xml', 'unsafe')?.markdown ?? '', /flush/);
    assert.match(hover('vm.xml', 'unsafe', 'zh-cn')?.markdown ?? '', /刷盘/);
  });

  it('say what a guest would do where that bears on the value, and of the key as such', () => {
    const text = 'services:\n  a:\n    image: x\n    sysctls:\n      vm.swappiness: 1\n      net.ipv4.tcp_keepalive_time: 60\n';
    const tuned = workspaceOf({ 'compose.yaml': text });
    const said = (needle: string) => explainAt(tuned, 'compose.yaml', text.indexOf(needle) + 1, texts.en)?.markdown ?? '';
    assert.match(said('sysctls'), /\n- KVM: /);
    assert.match(said('vm.swappiness'), /\n- KVM: /);
    assert.doesNotMatch(said('net.ipv4'), /KVM: /);
  });

  it('name what they rest on', () => {
    for (const needle of ['true', 'privileged'] as const) assert.ok((hover('compose.yaml', needle)?.claims.length ?? 0) > 0);
    assert.match(hover('compose.yaml', 'true')?.markdown ?? '', /Rests on: .+, §\d/);
  });

  it('give the profile in short on the name of a service, a stage and a domain', () => {
    assert.equal(hover('compose.yaml', 'web')?.topic, 'compose/profile');
    assert.match(hover('compose.yaml', 'web')?.markdown ?? '', /host-equivalent/);
    assert.equal(hover('Dockerfile', 'base')?.topic, 'dockerfile/profile');
    assert.equal(hover('vm.xml', 'domain')?.topic, 'libvirt/profile');
  });

  describe('of a value that comes from elsewhere', () => {
    const project = {
      'compose.yaml':
        'x-base: &base\n  privileged: true\n  mem_limit: 512m\nservices:\n  db:\n    <<: *base\n    image: postgres:${TAG:-16}\n    network_mode: ${MODE}\n    user: ${NOBODY_SETS}\n    ipc: *ipc-of-all\n  app:\n    extends: db\n    pid: host\nx-ipc: &ipc-of-all host\n',
      'compose.override.yaml': 'services:\n  app:\n    pid: service:db\n',
      '.env': 'MODE=host\n',
    };
    const said = (needle: string, locale: Locale = 'en', file: keyof typeof project = 'compose.yaml') =>
      explainAt(workspaceOf(project), file as Uri, project[file].indexOf(needle) + 1, texts[locale])?.markdown ?? '';

    it('explain what the variable holds, and say so', () => {
      assert.match(
        said('${MODE}'),
        /^\*\*Network stack\*\* `network_mode: \$\{MODE\}` {2}\nUses the host’s own network stack.*\nHere: `host`\.\n/,
      );
      assert.match(said('${MODE}', 'zh-cn'), /\n此处为 `host`。\n/);
      assert.match(said('postgres:'), /Here: `postgres:16`\./);
    });

    it('say that no file sets the variable', () => {
      assert.match(said('${NOBODY'), /\nNo file here sets this variable; the shell that runs Compose may\./);
    });

    it('name the keys that a merge key or another service brings', () => {
      assert.equal(said('<<'), '**`<<: *base`**  \nBrings `privileged`, `mem_limit`.');
      assert.match(
        said('extends: db'),
        /\nBrings `image`, `network_mode`, `user`, `ipc`, `privileged` and \d more\.|\nBrings .*`privileged`/,
      );
    });

    it('answer on the name of a service in each file that names it', () => {
      for (const file of ['compose.yaml', 'compose.override.yaml'] as const)
        assert.match(said('app:', 'en', file), /\*\*T0 host-equivalent\*\*/, file);
    });

    it('name what replaces a value and what it replaces', () => {
      assert.match(said('pid: host'), /\nReplaced by `service:db` in `compose\.override\.yaml`:3\./);
      assert.match(said('pid: service', 'en', 'compose.override.yaml'), /\nReplaces `host` of `compose\.yaml`:13\./);
      assert.match(said('pid: host', 'zh-cn'), /\n被 `compose\.override\.yaml`:3 的 `service:db` 取代。/);
    });
  });

  it('say of a published image what it is for and whom it starts as, with the date of that knowledge', () => {
    const known = workspaceOf({
      'compose.yaml': 'services:\n  db:\n    image: postgres:16\n',
      Dockerfile: 'FROM node:22 AS web\nFROM web\n',
    });
    const at = (file: string, offset: number) => explainAt(known, file, offset, texts.en)?.markdown ?? '';
    assert.match(at('compose.yaml', 31), /\nKnown as: database; starts as root, then gives it up \(2026-11, docker-library\/postgres\)\./);
    assert.match(at('Dockerfile', 6), /\nThis image starts as root and stays it \(2026-11, nodejs\/docker-node\)\./);
    assert.doesNotMatch(at('Dockerfile', 26), /starts as root/);
  });

  it('answer on the name of a stage that does not run by what a stage is', () => {
    const built = workspaceOf({ Dockerfile: 'FROM golang AS build\nFROM scratch AS final\n' });
    const at = (name: string) =>
      explainAt(built, 'Dockerfile', `FROM golang AS build\nFROM scratch AS final\n`.indexOf(name), texts.en)?.topic;
    assert.equal(at('build'), 'dockerfile/stage');
    assert.equal(at('final'), 'dockerfile/profile');
  });

  it('explain a command that is a list as a whole, with what its variables hold', () => {
    const text = 'services:\n  a:\n    image: x\n    command: ["${SHELL_OF_A}", "-c", "exec serve"]\n';
    const started = workspaceOf({ 'compose.yaml': text, '.env': 'SHELL_OF_A=sh\n' });
    const said = (needle: string) => explainAt(started, 'compose.yaml', text.indexOf(needle) + 1, texts.en)?.markdown ?? '';
    for (const needle of ['command', '-c', 'exec serve'])
      assert.match(said(needle), /Has a shell fill in variables and then give its place to the program\./, needle);
  });

  it('say nothing where there is nothing to say', () => {
    assert.equal(explainAt(workspace, 'compose.yaml', files['compose.yaml'].indexOf('services') + 1, texts.en), undefined);
    assert.equal(explainAt(workspace, 'nowhere.yaml', 0, texts.en), undefined);
  });

  it('escape what the file says', () => {
    const odd = workspaceOf({ 'compose.yaml': 'services:\n  web:\n    image: nginx\n    network_mode: "`x` [a](command:b) <img>"\n' });
    const said = explainAt(odd, 'compose.yaml', 55, texts.en);
    assert.ok(said);
    assert.ok(said.markdown.includes('``network_mode: "`x` [a](command:b) <img>"``'), said.markdown);
  });

  it('leave no placeholder open in any finding, in either language', () => {
    for (const locale of ['en', 'zh-cn'] as const) {
      for (const file of workspace.files) {
        for (const finding of workspace.findings(file)) {
          assert.doesNotMatch(findingSentence(finding, texts[locale]), /\{[\w-]+\}/);
          for (const fix of finding.fixes) assert.doesNotMatch(fixTitle(finding, fix, texts[locale]), /\{[\w-]+\}/);
        }
      }
    }
  });

  it('leave no placeholder open where a file cannot be read, in either language', () => {
    const broken = workspaceOf({
      Dockerfile: 'FROM debian\nRNU make\nRUN <<EOF\nmake\n',
      'compose.yaml': 'services:\n  a: [\n  - "\n',
      'vm.xml': "<domain type='kvm' type='qemu' & x=1><name>&a</nam></name>\n",
      'deep.xml': `<domain type='kvm'>${'<a>'.repeat(200)}`,
      'large/compose.yaml': '#'.repeat(600 * 1024),
    });
    for (const file of ['Dockerfile', 'compose.yaml', 'vm.xml', 'deep.xml', 'large/compose.yaml']) {
      const problems = broken.problems(file);
      assert.ok(problems.length > 0, file);
      for (const { id, values } of problems) {
        for (const locale of ['en', 'zh-cn'] as const) assert.doesNotMatch(problemSentence(id, values, texts[locale]), /\{[\w-]+\}/);
      }
    }
    assert.match(broken.problems('Dockerfile').map(({ id, values }) => problemSentence(id, values, texts.en))[0] ?? '', /: RNU\./);
  });

  it('give every rule a page in both languages', () => {
    for (const rule of rules) {
      assert.match(rulePage(rule, texts.en), new RegExp(`^# .+\\n\\n\`${rule.id}\``));
      assert.match(rulePage(rule, texts['zh-cn']), /## 依据/);
    }
  });

  it('guide: show the workload under the cursor with its boundaries, findings, and what the documents say', () => {
    const text = files['compose.yaml'];
    const guide = guideAt(workspace, 'compose.yaml', text.indexOf('true'), texts.en);
    assert.equal(guide?.workload?.name, 'web');
    const capabilities = guide.workload.boundaries.find(({ id }) => id === 'capabilities');
    assert.equal(capabilities?.state, 'open');
    assert.deepEqual(capabilities.decidedBy, {
      file: 'compose.yaml',
      range: workspace.model('compose.yaml')?.lines.rangeOf({ start: text.indexOf('true'), end: text.indexOf('true') + 4 }),
    });
    assert.deepEqual(
      guide.findings.map(({ rule }) => rule),
      ['compose/privileged-container', 'compose/docker-socket-ro-myth'],
    );
    assert.ok(guide.comparison && guide.comparison.rows.length > 1);
    assert.equal(guideAt(workspace, 'compose.yaml', text.length - 2, texts.en)?.workload?.name, 'idle');
  });
});
