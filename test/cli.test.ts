import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, lstatSync, readFileSync, readdirSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'mocha';
import { buildCli, Folders, run, runCli, runCliUnread, type Ran } from './support/cli';
import { loadTexts } from './support/texts';

const privileged = 'services:\n  app:\n    image: example.org/app:1\n    privileged: true\n';
const rule = 'compose/privileged-container';
const domain = `<domain type='kvm'>
  <name>vm</name>
  <memory unit='GiB'>2</memory>
  <vcpu>2</vcpu>
  <os>
    <type arch='x86_64' machine='q35'>hvm</type>
  </os>
  <cpu mode='host-model'/>
  <devices>
    <!-- größer -->
    <disk type='file' device='disk'>
      <driver name='qemu' type='qcow2' io='native'/>
      <source file='/srv/vm.qcow2'/>
      <target dev='vda' bus='virtio'/>
    </disk>
  </devices>
</domain>
`;
const cached = (text: string) => text.replace("io='native'", "io='native' cache='none'");

interface Report {
  readonly files: readonly {
    path: string;
    findings: readonly { rule: string; range: unknown; claims: unknown; fixes: readonly { title: string }[] }[];
    problems: readonly unknown[];
  }[];
  readonly failures: readonly { path: string }[];
}

const reportOf = ({ stdout }: Ran) => JSON.parse(stdout) as Report;
const rulesOf = (ran: Ran) => reportOf(ran).files.flatMap(({ path, findings }) => findings.map((finding) => `${path} ${finding.rule}`));
const range = (line: number, character: number, end: number) => ({ start: { line, character }, end: { line, character: end } });

describe('command line', () => {
  const folders = new Folders();
  before(buildCli);
  after(() => folders.removeAll());

  describe('check', () => {
    it('writes the agreed JSON and nothing more, and exits 2 where a file is missing, after the rest', async () => {
      const texts = await loadTexts('en');
      const ran = await runCli(folders.make({ 'compose.yaml': privileged }), ['check', '--format', 'json', 'absent.yaml', 'compose.yaml']);
      const [found] = reportOf(ran).files[0]?.findings ?? [];
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
                claims: found?.claims,
                related: [],
                fixes: [
                  {
                    title: found?.fixes[0]?.title,
                    safety: 'review',
                    edits: [
                      { path: 'compose.yaml', range: { start: { line: 3, character: 0 }, end: { line: 4, character: 0 } }, newText: '' },
                    ],
                  },
                ],
              },
            ],
            problems: [],
          },
        ],
        failures: [{ path: 'absent.yaml', reason: 'no such file' }],
      });
      assert.equal(ran.stderr, 'virtlens: absent.yaml: no such file\n');
      assert.equal(ran.code, 2);
    });

    it('writes a line per finding as text and exits 1; in Chinese where the environment speaks it, and 0 where findings are milder than --fail-on', async () => {
      const folder = folders.make({ 'compose.yaml': privileged });
      const [english, chinese] = await Promise.all([
        runCli(folder, ['check']),
        runCli(folder, ['check', '.', '--fail-on', 'error'], { LANG: 'zh_CN.UTF-8' }),
      ]);
      const sentence = async (locale: 'en' | 'zh-cn') =>
        (await loadTexts(locale)).rules[rule]?.messages['privileged']?.replace('{service}', 'app');
      assert.equal(english.stdout, `compose.yaml:4:5: warning ${rule} ${await sentence('en')}\n`);
      assert.equal(chinese.stdout, `compose.yaml:4:5: 警告 ${rule} ${await sentence('zh-cn')}\n`);
      assert.deepEqual([english.code, chinese.code], [1, 0]);
    });

    it('shows a finding under the file that holds the line, though only the extending file was named', async () => {
      const folder = folders.make({
        'app/compose.yaml': 'services:\n  app:\n    extends:\n      file: ../common/base.yaml\n      service: base\n',
        'common/base.yaml': privileged.replace('app:', 'base:'),
      });
      const ran = await runCli(folder, ['check', '--format', 'json', './app/compose.yaml', 'app//compose.yaml']);
      assert.deepEqual(rulesOf(ran), [`common/base.yaml ${rule}`]);
      assert.deepEqual(
        reportOf(ran).files.map(({ path }) => path),
        ['./app/compose.yaml', 'common/base.yaml'],
      );
      assert.equal(ran.code, 1);
    });

    it('obeys the nearest settings file above, with its globs seen from its folder, and says what is wrong in it', async () => {
      const folder = folders.make({
        '.virtlens.yaml': `locale: zh-cn\nignore:\n  - files: [/app/*.yaml]\n    rules: [${rule}]\n    reason: known\nsurprise: 1\n`,
        'app/compose.yaml': privileged,
        'app/other/app/compose.yaml': privileged,
      });
      const ran = await runCli(join(folder, 'app'), ['check']);
      assert.match(ran.stdout, /^other\/app\/compose\.yaml:4:5: 警告 [^\n]*\n$/);
      assert.equal(ran.stderr, 'virtlens: ../.virtlens.yaml:6:11: There is no setting named surprise.\n');
      assert.equal(ran.code, 2);
    });

    it('reads the Compose files that the settings file names as one project, whatever their names, seen from its folder', async () => {
      const folder = folders.make({
        'deploy/.virtlens.yaml': 'compose: {files: [base.conf, ../shared/prod.conf]}\n',
        'deploy/base.conf': 'services:\n  app:\n    image: a\n    pid: host\n    privileged: true\n',
        'shared/prod.conf': 'services:\n  app:\n    pid: !reset null\n',
        'deploy/vm.xml': '<domain type="kvm"/>\n',
      });
      const { stdout } = await runCli(folder, ['check', 'deploy/base.conf', 'deploy/vm.xml', '--format', 'json']);
      const { files } = JSON.parse(stdout) as { files: { path: string; findings: { rule: string }[] }[] };
      assert.deepEqual(
        files.map(({ path, findings }) => [path, findings.map(({ rule }) => rule)]),
        [
          ['deploy/base.conf', ['compose/privileged-container']],
          ['deploy/vm.xml', []],
          ['shared/prod.conf', []],
        ],
      );
    });

    it('takes bad input for what it is: no crash, one message for what is ours, nothing for what is not', async () => {
      const folder = folders.make({
        'binary/Dockerfile': Buffer.from([0x46, 0, 1, 2, 0, 255]),
        'brackets/compose.yaml': '['.repeat(5 * 1024),
        'broken/compose.yaml': 'services:\n  app:\n    privileged: true\n    image: "example.org/app\n',
        'broken/vm.xml': domain.replace('</os>', ''),
        'huge/compose.yaml': `${privileged}${'# filler\n'.repeat(600_000)}`,
        'foreign/deployment.yaml':
          'apiVersion: apps/v1\nkind: Deployment\nspec:\n  template:\n    spec:\n      containers:\n        - image: nginx\n',
        'foreign/domain.xml': '<?xml version="1.0"?>\n<domain log-root="x" version="10.0">\n  <applications/>\n  <resources/>\n</domain>\n',
        'foreign/huge.yaml': `openapi: 3.0.0\n${'# filler\n'.repeat(1_000_000)}`,
        'foreign/playbook.yaml': '- hosts: all\n  tasks:\n    - command: "true"\n',
        'odd/compose.yaml': `\ufeff${privileged.replaceAll('\n', '\r\n')}`,
        'odd/compose.empty.yaml': '',
        'odd/Dockerfile': '\tFROM\tdebian:12\r\n\tRUN\techo\thi\r\n',
        'odd/jinja.yaml': 'services:\n  app:\n    image: {{ image }}\n    privileged: {{ privileged }}\n',
      });
      const ran = await runCli(folder, ['check', '--format', 'json', '--audience', 'careful']);
      const { files, failures } = reportOf(ran);
      const unreadable = ['binary/Dockerfile', 'brackets/compose.yaml', 'broken/compose.yaml', 'broken/vm.xml', 'huge/compose.yaml'];
      assert.deepEqual(
        files.map(({ path, problems }) => `${path} ${problems.length}`).sort(),
        [
          ...unreadable.map((path) => `${path} 1`),
          'odd/Dockerfile 0',
          'odd/compose.empty.yaml 0',
          'odd/compose.yaml 0',
          'odd/jinja.yaml 0',
        ].sort(),
      );
      assert.deepEqual(failures.map(({ path }) => path).sort(), unreadable);
      const said = ran.stderr.trimEnd().split('\n').sort();
      assert.deepEqual(
        said.map((line) => /^virtlens: ([^:]+):\d+:\d+: .+/.exec(line)?.[1]),
        unreadable,
      );
      assert.equal(ran.code, 2);

      const found = rulesOf(ran).filter((line) => line.endsWith(rule));
      assert.deepEqual(found.sort(), [`broken/compose.yaml ${rule}`, `odd/compose.yaml ${rule}`], 'the rest of a broken file is looked at');
      const withMark = files.find(({ path }) => path === 'odd/compose.yaml')?.findings[0];
      assert.deepEqual(withMark?.range, range(3, 4, 20), 'neither BOM nor CRLF moves a place');
    });

    it('ends without a word when nobody reads on', async () => {
      const many = Array.from({ length: 300 }, (_, index) => `  s${index}:\n    image: example.org/app:1\n    privileged: true\n`).join('');
      const { stderr } = await runCliUnread(folders.make({ 'compose.yaml': `services:\n${many}` }), ['check', '--format', 'json']);
      assert.equal(stderr, '');
    });

    if (process.getuid?.() !== 0 && process.platform !== 'win32') {
      it('names a file that may not be read', async () => {
        const folder = folders.make({ 'compose.yaml': privileged });
        chmodSync(join(folder, 'compose.yaml'), 0);
        const ran = await runCli(folder, ['check']);
        assert.equal(ran.stderr, 'virtlens: compose.yaml: permission denied\n');
        assert.equal(ran.code, 2);
      });
    }
  });

  describe('explain', () => {
    it('says at a place what the hover says, and nothing where the text has no such place', async () => {
      const folder = folders.make({ 'compose.yaml': privileged });
      const at = (place: string, ...args: string[]) => runCli(folder, ['explain', 'compose.yaml', '--at', place, ...args]);
      const [markdown, json, beyond] = await Promise.all([at('4:6'), at('4:18', '--format', 'json'), at('90:1', '--format', 'json')]);
      const said = JSON.parse(json.stdout) as { version: number; topic: string; markdown: string; range: unknown; claims: string[] };
      assert.deepEqual(Object.keys(said), ['version', 'topic', 'range', 'markdown', 'claims']);
      assert.deepEqual([said.version, said.topic, said.range], [1, 'compose/privileged', range(3, 16, 20)]);
      assert.ok(said.claims.length > 0);
      assert.equal(markdown.stdout, `${said.markdown}\n`);
      assert.deepEqual(JSON.parse(beyond.stdout), { version: 1, topic: null, range: null, markdown: '', claims: [] });
      assert.deepEqual([markdown.code, json.code, beyond.code], [0, 0, 0]);
    });

    it('writes the page of a rule in the language asked for', async () => {
      const { stdout } = await runCli(folders.make({}), ['explain', 'libvirt/cache-unsafe', '--locale', 'zh-cn']);
      assert.equal(stdout, readFileSync('docs/rules/zh-cn/libvirt/cache-unsafe.md', 'utf8'));
    });
  });

  describe('profile', () => {
    it('writes the agreed JSON for what the named files start, and the same in words', async () => {
      const folder = folders.make({
        'compose.yaml': 'services:\n  app:\n    build: .\n    privileged: true\n    mem_limit: 512m\n',
        Dockerfile: 'FROM debian:12-slim\nUSER 1000\nCMD ["true"]\n',
        'vm.xml': domain,
      });
      const [json, text] = await Promise.all([
        runCli(folder, ['profile', 'compose.yaml', 'vm.xml', '--format', 'json']),
        runCli(folder, ['profile', 'compose.yaml']),
      ]);
      const { version, workloads } = JSON.parse(json.stdout) as { version: number; workloads: Record<string, unknown>[] };
      assert.equal(version, 1);
      assert.deepEqual(
        workloads.map(({ path, kind, name, technology }) => [path, kind, name, technology]),
        [
          ['compose.yaml', 'compose', 'app', 'docker'],
          ['vm.xml', 'libvirt', 'vm', 'kvm'],
        ],
      );
      const [app = {}, vm = {}] = workloads;
      const common = ['path', 'kind', 'name', 'technology', 'boundaries', 'tier', 'containment', 'reach'];
      assert.deepEqual(Object.keys(app), [...common, 'podSecurity', 'oneTierUp', 'fit']);
      assert.deepEqual(Object.keys(vm), [...common, 'oneTierUp', 'fit']);

      const boundary = (id: string) =>
        (app['boundaries'] as { id: string; state: string; decidedBy: unknown }[]).find((each) => each.id === id);
      assert.equal(boundary('capabilities')?.state, 'open');
      assert.deepEqual(boundary('capabilities')?.decidedBy, { path: 'compose.yaml', range: range(3, 16, 20) });
      assert.equal((boundary('identity')?.decidedBy as { path: string }).path, 'Dockerfile');
      assert.equal(boundary('pid')?.decidedBy, null);
      const tier = app['tier'] as { from: string; to: string; because: string };
      assert.deepEqual([tier.from, tier.to, typeof tier.because], ['T0', 'T0', 'string']);
      const { substrates } = app['fit'] as { substrates: { id: string }[] };
      assert.deepEqual(
        substrates.map(({ id }) => id),
        ['container', 'sandboxed-container', 'kvm', 'xen'],
      );
      assert.match(text.stdout, /^app {2}compose\.yaml {2}[^\n]*T0[^\n]*\n/);
      assert.match(text.stdout, /\(compose\.yaml:4:17\)\n/);
    });
  });

  describe('fix', () => {
    const windows = `\ufeff${domain.replaceAll('\n', '\r\n')}`;
    const files = {
      'a vm.xml': domain,
      'windows.xml': windows,
      'one-line.xml': domain.replaceAll('\n', ''),
      'latin1.xml': Buffer.from(domain, 'latin1'),
      'compose.yaml': privileged,
    };
    const names = Object.keys(files);
    const contents = (folder: string) => Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name))]));
    const hasGit = spawnSync('git', ['--version']).status === 0;

    it('makes safe fixes only, byte for byte, in place, and changes nothing the second time', async () => {
      const folder = folders.make(files);
      const original = contents(folder);
      if (process.platform !== 'win32') {
        chmodSync(join(folder, 'windows.xml'), 0o640);
        symlinkSync('a vm.xml', join(folder, 'link.xml'));
      }
      const given = process.platform === 'win32' ? names : [...names, 'link.xml'];
      const first = await runCli(folder, ['fix', ...given]);
      const once = contents(folder);
      assert.equal(once['a vm.xml']?.toString(), cached(domain));
      assert.equal(once['windows.xml']?.toString(), cached(windows));
      assert.equal(once['one-line.xml']?.toString(), cached(files['one-line.xml']));
      assert.deepEqual(once['compose.yaml'], original['compose.yaml'], 'a fix to be reviewed is not made');
      assert.deepEqual(once['latin1.xml'], original['latin1.xml'], 'what is not UTF-8 is not written');
      assert.equal(first.stderr, 'virtlens: latin1.xml: is not UTF-8\n');
      assert.equal(first.code, 2);
      if (process.platform !== 'win32') {
        assert.equal(statSync(join(folder, 'windows.xml')).mode & 0o777, 0o640);
        assert.ok(lstatSync(join(folder, 'link.xml')).isSymbolicLink());
      }
      assert.deepEqual(readdirSync(folder).sort(), [...given].sort(), 'nothing is left beside them');

      const second = await runCli(folder, ['fix', ...given.filter((name) => name !== 'latin1.xml')]);
      assert.deepEqual([second.code, second.stdout, second.stderr], [0, '', '']);
      assert.deepEqual(contents(folder), once);
    });

    it('shows with --dry-run what it would write, as a patch, and writes nothing', async () => {
      const folder = folders.make({ ...files, 'deep/compose.yaml': privileged.trimEnd() });
      const original = contents(folder);
      const options = ['--unsafe', '--audience', 'careful'];
      const { stdout: patch, stderr, code } = await runCli(folder, ['fix', '--dry-run', ...options, '.']);
      assert.deepEqual([code, stderr], [2, 'virtlens: latin1.xml: is not UTF-8\n']);
      assert.deepEqual(contents(folder), original);
      assert.match(patch, /^--- a\/deep\/compose\.yaml\n\+\+\+ b\/deep\/compose\.yaml\n@@ -1,4 \+1,3 @@\n/m);
      if (!hasGit) return;
      const written = folders.make({ ...files, 'deep/compose.yaml': privileged.trimEnd() });
      const utf8 = [...names.filter((name) => name !== 'latin1.xml'), 'deep/compose.yaml'];
      const [applied] = await Promise.all([
        run(folder, ['git', 'apply', '-'], process.env, patch),
        runCli(written, ['fix', ...options, ...utf8]),
      ]);
      assert.deepEqual([applied.code, applied.stderr.replace(/^.*whitespace.*\n|^warning:.*\n/gm, '')], [0, '']);
      for (const name of utf8) assert.equal(readFileSync(join(folder, name), 'utf8'), readFileSync(join(written, name), 'utf8'), name);
    });

    it('leaves files alone that were not named, except with --project; and with --rule only does that rule’s', async () => {
      const folder = folders.make({
        'compose.yaml': 'services:\n  app:\n    extends:\n      file: base.yaml\n      service: app\n    pid: host\n',
        'base.yaml': privileged,
      });
      const text = (name: string) => readFileSync(join(folder, name), 'utf8');
      const mend = (...options: string[]) => runCli(folder, ['fix', 'compose.yaml', '--rule', rule, ...options]);
      const [reviewed, elsewhere] = await Promise.all([mend('--project'), mend('--unsafe')]);
      assert.deepEqual([reviewed.stdout, elsewhere.stdout], ['', '']);
      const ran = await mend('--unsafe', '--project');
      assert.deepEqual([ran.code, ran.stdout], [0, 'base.yaml\n']);
      assert.equal(text('base.yaml'), privileged.replace('    privileged: true\n', ''));
      assert.match(text('compose.yaml'), /pid: host/);
    });
  });

  describe('a call that cannot be understood', () => {
    it('is answered with a sentence, the usage and 2', async () => {
      const ran = await runCli(folders.make({}), ['check', '--format', 'sarif']);
      assert.match(ran.stderr, /^virtlens: check does not write sarif yet, only text and json\nusage:\n/);
      assert.deepEqual([ran.code, ran.stdout], [2, '']);
    });

    it('names a folder where a file is meant', async () => {
      const ran = await runCli(folders.make({ 'a/compose.yaml': privileged }), ['explain', 'a', '--at', '1:1']);
      assert.match(ran.stderr, /^virtlens: explain takes one file\n/);
      assert.equal(ran.code, 2);
    });

    it('may ask for the version', async () => {
      const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
      assert.equal((await runCli(folders.make({}), ['--version'])).stdout, `${version}\n`);
    });
  });
});
