import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'mocha';
import type { Texts } from '../src/core/index';
import { Folders, buildCli, runCli, runCliUnread, type Ran } from './support/cli';
import { loadTexts } from './support/texts';

const privileged = 'services:\n  app:\n    image: example.org/app:1\n    privileged: true\n';
const clean = 'services:\n  web:\n    image: example.org/web:1\n';
const domain = "<domain type='kvm'>\n  <name>vm</name>\n  <memory unit='GiB'>2</memory>\n  <vcpu>2</vcpu>\n  <os>\n    <type arch='x86_64' machine='q35'>hvm</type>\n  </os>\n</domain>\n";

interface Report {
  readonly version: number;
  readonly files: readonly { path: string; kind: string; findings: readonly Record<string, unknown>[]; problems: readonly { text: string; range: unknown }[] }[];
  readonly failures: readonly { path: string; reason: string }[];
}

const reportOf = ({ stdout }: Ran) => JSON.parse(stdout) as Report;
const pathsOf = (ran: Ran) => reportOf(ran).files.map(({ path }) => path);
const rulesOf = (ran: Ran) => reportOf(ran).files.flatMap(({ path, findings }) => findings.map(({ rule }) => `${path} ${String(rule)}`));
const range = (line: number, character: number, end: number) => ({ start: { line, character }, end: { line, character: end } });

describe('command line', () => {
  const folders = new Folders();
  before(buildCli);
  after(() => folders.removeAll());
  const check = (folder: string, ...args: string[]) => runCli(folder, ['check', '--format', 'json', ...args]);

  describe('check', () => {
    let folder: string;
    let texts: Texts;
    before(async () => {
      texts = await loadTexts('en');
      folder = folders.make({ 'compose.yaml': privileged, 'quiet/compose.yaml': clean });
    });

    it('writes the agreed JSON, and nothing more', async () => {
      const ran = await check(folder, 'compose.yaml');
      const rule = 'compose/privileged-container';
      const [fix] = reportOf(ran).files[0]?.findings[0]?.['fixes'] as { title: string }[];
      assert.deepEqual(JSON.parse(ran.stdout), {
        version: 1,
        files: [
          {
            path: 'compose.yaml',
            kind: 'compose',
            findings: [
              {
                rule,
                message: 'privileged',
                severity: 'warning',
                text: texts.rules[rule]?.messages['privileged']?.replace('{service}', 'app'),
                range: range(3, 4, 20),
                claims: reportOf(ran).files[0]?.findings[0]?.['claims'],
                related: [],
                fixes: [{ title: fix?.title, safety: 'review', edits: [{ path: 'compose.yaml', range: { start: { line: 3, character: 0 }, end: { line: 4, character: 0 } }, newText: '' }] }],
              },
            ],
            problems: [],
          },
        ],
        failures: [],
      });
      assert.ok(fix && fix.title.length > 0 && !fix.title.includes('{'));
      assert.equal(ran.stderr, '');
    });

    it('exits 1 for findings at or above --fail-on, 0 for milder ones and for none, 2 where something could not be read', async () => {
      const codes = await Promise.all(
        [['compose.yaml'], ['compose.yaml', '--fail-on', 'error'], ['quiet'], ['compose.yaml', 'absent.yaml']].map(async (args) => (await check(folder, ...args)).code),
      );
      assert.deepEqual(codes, [1, 0, 0, 2]);
    });

    it('names what is missing on stderr and in the report, after the rest', async () => {
      const ran = await check(folder, 'absent.yaml', 'compose.yaml');
      assert.equal(ran.stderr, 'virtlens: absent.yaml: no such file\n');
      assert.deepEqual(reportOf(ran).failures, [{ path: 'absent.yaml', reason: 'no such file' }]);
      assert.deepEqual(rulesOf(ran), ['compose.yaml compose/privileged-container']);
    });

    it('writes a line per finding as text, in either language', async () => {
      const [english, chinese] = await Promise.all([runCli(folder, ['check']), runCli(folder, ['check'], { LANG: 'zh_CN.UTF-8' })]);
      const sentence = texts.rules['compose/privileged-container']?.messages['privileged']?.replace('{service}', 'app');
      assert.equal(english.stdout, `compose.yaml:4:5: warning compose/privileged-container ${sentence}\n`);
      assert.match(chinese.stdout, /^compose\.yaml:4:5: 警告 compose\/privileged-container [^\n]*容器|宿主/);
    });

    it('takes the language of the option before that of the settings, and that before the environment’s', async () => {
      const set = folders.make({ '.virtlens.yaml': 'locale: zh-cn\n', 'compose.yaml': privileged });
      const [settings, option] = await Promise.all([runCli(set, ['check']), runCli(set, ['check', '--locale', 'en'], { LC_ALL: 'zh_CN.UTF-8' })]);
      assert.match(settings.stdout, /警告/);
      assert.match(option.stdout, /: warning /);
    });

    it('shows no control character of a file to the terminal', async () => {
      const ran = await runCli(folders.make({ 'compose.yaml': privileged.replace('app:', '"a\\e[31m\\u202Eb":') }), ['check']);
      assert.match(ran.stdout, /a\ufffd\[31m\ufffdb/);
    });

    it('ends without a word when nobody reads on', async () => {
      const many = Array.from({ length: 400 }, (_, index) => `  s${index}:\n    image: example.org/app:1\n    privileged: true\n`).join('');
      const ran = await runCliUnread(folders.make({ 'compose.yaml': `services:\n${many}` }), ['check', '--format', 'json']);
      assert.equal(ran.stderr, '');
    });
  });

  describe('what is read', () => {
    const base = 'services:\n  base:\n    image: example.org/app:1\n    privileged: true\n';
    const extending = 'services:\n  app:\n    extends:\n      file: ../common/base.yaml\n      service: base\n';

    it('shows a finding under the file that holds the line, though only the extending file was named, with paths as they were given', async () => {
      const folder = folders.make({ 'app/compose.yaml': extending, 'common/base.yaml': base });
      const rule = 'compose/privileged-container';
      const [plain, dotted, absolute, within, twice] = await Promise.all([
        check(folder, 'app/compose.yaml'),
        check(folder, './app/compose.yaml'),
        check(folder, join(folder, 'app/compose.yaml')),
        check(join(folder, 'app'), 'compose.yaml'),
        check(folder, 'app/compose.yaml', './app//compose.yaml', './app'),
      ]);
      assert.deepEqual(rulesOf(plain), [`common/base.yaml ${rule}`]);
      assert.deepEqual(pathsOf(plain), ['app/compose.yaml', 'common/base.yaml']);
      assert.deepEqual(pathsOf(dotted), ['./app/compose.yaml', 'common/base.yaml']);
      assert.deepEqual(pathsOf(absolute), [join(folder, 'app/compose.yaml'), join(folder, 'common/base.yaml')]);
      assert.deepEqual(pathsOf(within), ['compose.yaml', '../common/base.yaml']);
      assert.equal(pathsOf(twice).length, 2);
    });

    it('walks folders, and leaves out what .gitignore names, links and packages', async () => {
      const folder = folders.make({
        '.git/HEAD': '',
        '.gitignore': 'generated/\n*.local.yaml\n',
        'compose.yaml': clean,
        'a/domain.xml': domain,
        'a/.gitignore': '*.xml\n!domain.xml\n',
        'a/other.xml': domain,
        'a/compose.local.yaml': clean,
        'generated/compose.yaml': clean,
        'node_modules/x/compose.yaml': clean,
        'web/Dockerfile': 'FROM scratch\n',
        'web/Dockerfile.dockerignore': 'x\n',
        'notes.txt': clean,
      });
      const [all, below, ignored, named] = await Promise.all([check(folder), check(folder, 'a'), check(folder, 'generated'), check(folder, 'a/compose.local.yaml')]);
      assert.deepEqual(pathsOf(all).sort(), ['a/domain.xml', 'compose.yaml', 'web/Dockerfile']);
      assert.deepEqual(pathsOf(below), ['a/domain.xml'], 'rules above a folder hold in it');
      assert.deepEqual(pathsOf(ignored), ['generated/compose.yaml'], 'a folder that is named is wanted');
      assert.deepEqual(pathsOf(named), ['a/compose.local.yaml'], 'a file that is named is wanted');
    });

    it('obeys the nearest settings file above, with its globs seen from its folder', async () => {
      const folder = folders.make({
        '.virtlens.yaml': 'ignore:\n  - files: [/app/*.yaml]\n    rules: [compose/privileged-container]\n    reason: known\nsurprise: 1\n',
        'app/compose.yaml': privileged,
        'other/app/compose.yaml': privileged,
      });
      const [ran, within] = await Promise.all([check(folder), check(join(folder, 'app'))]);
      assert.deepEqual(rulesOf(ran), ['other/app/compose.yaml compose/privileged-container']);
      assert.deepEqual(rulesOf(within), []);
      assert.match(ran.stderr, /^virtlens: \.virtlens\.yaml:5:\d+: There is no setting named surprise\.\n$/);
      assert.equal(within.code, 2);
    });

    it('takes bad input for what it is: no crash, one message for what is ours, nothing for what is not', async () => {
      const files = {
        'binary/Dockerfile': Buffer.from([0x46, 0, 1, 2, 0, 255]),
        'brackets/compose.yaml': '['.repeat(5 * 1024),
        'broken/compose.yaml': 'services:\n  app:\n    privileged: true\n    image: "example.org/app\n',
        'broken/vm.xml': `${domain.replace('</os>', '')}`,
        'huge/compose.yaml': `${privileged}${'# filler\n'.repeat(600_000)}`,
        'foreign/deployment.yaml': 'apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\nspec:\n  template:\n    spec:\n      containers:\n        - name: web\n          image: nginx\n',
        'foreign/domain.xml': '<?xml version="1.0"?>\n<domain log-root="x" version="10.0">\n  <applications/>\n  <resources/>\n</domain>\n',
        'foreign/huge.yaml': `openapi: 3.0.0\n${'# filler\n'.repeat(1_000_000)}`,
        'foreign/playbook.yaml': '- hosts: all\n  tasks:\n    - name: run\n      command: "true"\n',
        'odd/compose.yaml': `\ufeff${privileged.replaceAll('\n', '\r\n')}`,
        'odd/Dockerfile': '\tFROM\tdebian:12\r\n\tRUN\techo\thi\r\n',
        'odd/jinja.yaml': 'services:\n  app:\n    image: {{ image }}\n    privileged: {{ privileged }}\n',
        'odd/compose.empty.yaml': '',
      };
      const ran = await check(folders.make(files));
      assert.equal(ran.code, 2);
      const { files: read, failures } = reportOf(ran);
      assert.deepEqual(read.map(({ path, problems }) => `${path} ${problems.length}`).sort(), [
        'binary/Dockerfile 1',
        'brackets/compose.yaml 1',
        'broken/compose.yaml 1',
        'broken/vm.xml 1',
        'huge/compose.yaml 1',
        'odd/Dockerfile 0',
        'odd/compose.empty.yaml 0',
        'odd/compose.yaml 0',
        'odd/jinja.yaml 0',
      ]);
      assert.deepEqual(failures.map(({ path }) => path).sort(), ['binary/Dockerfile', 'brackets/compose.yaml', 'broken/compose.yaml', 'broken/vm.xml', 'huge/compose.yaml']);
      const lines = ran.stderr.trimEnd().split('\n');
      assert.equal(lines.length, failures.length);
      for (const line of lines) assert.match(line, /^virtlens: \w+\/[\w.]+:\d+:\d+: .+/);
      assert.deepEqual(
        rulesOf(ran).filter((found) => found.endsWith('compose/privileged-container')),
        ['broken/compose.yaml compose/privileged-container', 'odd/compose.yaml compose/privileged-container'],
        'the rest of a broken file is still looked at',
      );
      const odd = read.find(({ path }) => path === 'odd/compose.yaml');
      assert.deepEqual(odd?.findings[0]?.['range'], range(3, 4, 20), 'neither BOM nor CRLF moves a place');
    });

    if (process.platform !== 'win32') {
      it('says of a named device or a folder in a file’s place why it is not read', async () => {
        const ran = await check(folders.make({ 'compose.yaml': clean, '.env/x': '' }), 'compose.yaml', '/dev/null');
        assert.deepEqual(reportOf(ran).failures, [
          { path: '/dev/null', reason: 'is not a regular file' },
          { path: '.env', reason: 'is a folder' },
        ]);
      });
    }
  });

  describe('explain', () => {
    it('says at a place what the hover says, as markdown and as JSON', async () => {
      const folder = folders.make({ 'compose.yaml': privileged });
      const at = (place: string, ...args: string[]) => runCli(folder, ['explain', 'compose.yaml', '--at', place, ...args]);
      const [markdown, json, nothing, beyond] = await Promise.all([at('4:6'), at('4:18', '--format', 'json'), at('4:1', '--format', 'json'), at('90:1', '--format', 'json')]);
      const said = JSON.parse(json.stdout) as { topic: string; markdown: string; range: unknown; claims: string[] };
      assert.deepEqual(Object.keys(said), ['version', 'topic', 'range', 'markdown', 'claims']);
      assert.equal(said.topic, 'compose/privileged');
      assert.deepEqual(said.range, range(3, 16, 20));
      assert.ok(said.claims.length > 0);
      assert.equal(markdown.stdout, `${said.markdown}\n`);
      for (const ran of [nothing, beyond]) assert.deepEqual(JSON.parse(ran.stdout), { version: 1, topic: null, range: null, markdown: '', claims: [] });
      assert.deepEqual([markdown.code, json.code, nothing.code, beyond.code], [0, 0, 0, 0]);
    });

    it('writes the page of a rule in either language', async () => {
      const folder = folders.make({});
      const [english, chinese] = await Promise.all(['en', 'zh-cn'].map((locale) => runCli(folder, ['explain', 'libvirt/cache-unsafe', '--locale', locale])));
      assert.equal(english?.stdout, readFileSync('docs/rules/en/libvirt/cache-unsafe.md', 'utf8'));
      assert.equal(chinese?.stdout, readFileSync('docs/rules/zh-cn/libvirt/cache-unsafe.md', 'utf8'));
    });
  });

  describe('profile', () => {
    it('writes the agreed JSON for what the named files start', async () => {
      const folder = folders.make({
        'compose.yaml': 'services:\n  app:\n    build: .\n    privileged: true\n    mem_limit: 512m\n',
        Dockerfile: 'FROM debian:12-slim\nUSER 1000\nCMD ["true"]\n',
        'vm.xml': domain,
      });
      const [json, text] = await Promise.all([runCli(folder, ['profile', 'compose.yaml', 'vm.xml', '--format', 'json']), runCli(folder, ['profile', 'compose.yaml'])]);
      const { version, workloads } = JSON.parse(json.stdout) as { version: number; workloads: Record<string, unknown>[] };
      assert.equal(version, 1);
      assert.deepEqual(workloads.map(({ path, kind, name, technology }) => [path, kind, name, technology]), [
        ['compose.yaml', 'compose', 'app', 'docker'],
        ['vm.xml', 'libvirt', 'vm', 'kvm'],
      ]);
      const [app, vm] = workloads;
      const common = ['path', 'kind', 'name', 'technology', 'boundaries', 'tier', 'containment', 'reach'];
      assert.deepEqual(Object.keys(app ?? {}), [...common, 'podSecurity', 'oneTierUp', 'fit']);
      assert.deepEqual(Object.keys(vm ?? {}), [...common, 'oneTierUp', 'fit']);
      const boundaries = app?.['boundaries'] as { id: string; state: string; decidedBy: unknown }[];
      const of = (id: string) => boundaries.find((boundary) => boundary.id === id);
      assert.equal(of('capabilities')?.state, 'open');
      assert.deepEqual(of('capabilities')?.decidedBy, { path: 'compose.yaml', range: range(3, 4, 20) });
      assert.deepEqual(of('identity')?.decidedBy, { path: 'Dockerfile', range: range(1, 0, 9) });
      assert.equal(of('pid')?.decidedBy, null);
      const tier = app?.['tier'] as { from: string; to: string; because: string };
      assert.deepEqual(Object.keys(tier), ['from', 'to', 'because']);
      assert.match(tier.from, /^T[0-6]$/);
      const fit = app?.['fit'] as { substrates: { id: string; for: { text: string; claims: string[] }[] }[] };
      assert.deepEqual(fit.substrates.map(({ id }) => id), ['container', 'sandboxed-container', 'kvm', 'xen']);
      assert.match(text.stdout, /^app {2}compose\.yaml {2}/);
      assert.match(text.stdout, /\(compose\.yaml:4:5\)/);
    });
  });

  describe('a call that cannot be understood', () => {
    const calls: readonly (readonly [said: RegExp, ...args: string[]])[] = [
      [/^virtlens: check does not write sarif yet, only text and json\n/, 'check', '--format', 'sarif'],
      [/^virtlens: check does not write markdown yet, only text and json\n/, 'check', '--format', 'markdown'],
      [/^virtlens: --fail-on takes hint or information or warning or error, not fatal\n/, 'check', '--fail-on', 'fatal'],
      [/^virtlens: check does not take --unsafe\n/, 'check', '--unsafe'],
      [/^virtlens: there is no command chekc\n/, 'chekc'],
      [/^virtlens: Unknown option '--jsno'/, 'check', '--jsno'],
      [/^virtlens: there is no rule compose\/nothing\n/, 'fix', 'x', '--rule', 'compose/nothing'],
      [/^virtlens: there is no rule compose\/nothing; /, 'explain', 'compose/nothing'],
      [/^virtlens: fix needs a file\n/, 'fix'],
    ];

    it('is answered with a sentence, the usage and 2', async () => {
      const folder = folders.make({});
      await Promise.all(
        calls.map(async ([said, ...args]) => {
          const ran = await runCli(folder, args);
          assert.equal(ran.code, 2, args.join(' '));
          assert.match(ran.stderr, said);
          assert.match(ran.stderr, /\nusage:\n/);
          assert.equal(ran.stdout, '');
        }),
      );
    });

    it('may ask for the usage and the version', async () => {
      const [help, version] = await Promise.all([runCli(folders.make({}), ['--help']), runCli(folders.make({}), ['--version'])]);
      assert.match(help.stdout, /^usage:\n/);
      assert.equal(version.stdout, `${(JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }).version}\n`);
    });
  });
});
