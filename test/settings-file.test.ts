import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { defaultSettings, rootedIn } from '../src/core/settings';
import { readSettingsFile } from '../src/core/settings-file';
import { matchesGlob } from '../src/core/text/glob';

describe('.virtlens.yaml', () => {
  it('gives what it names, and nothing else', () => {
    const { settings } = readSettingsFile(
      `audience: careful
locale: zh-cn
engine: docker-rootless
target:
  libvirt: "9.0"
target.qemu: 8.2
compose:
  files: [compose.yaml, compose.prod.yaml]
rules:
  compose/privileged-container: off
  libvirt/xen-pv: hint
ignore:
  - files: legacy/**
    rules: [libvirt/tcg-emulation]
    reason: runs where there is no VT-x
images:
  registry.example.org/app: {user: "10001", kind: web, dataDirectories: [/data]}
`,
    );
    assert.deepEqual(settings, {
      audience: 'careful',
      locale: 'zh-cn',
      engine: 'docker-rootless',
      target: { libvirt: '9.0', qemu: '8.2' },
      compose: { files: ['compose.yaml', 'compose.prod.yaml'] },
      rules: { 'compose/privileged-container': 'off', 'libvirt/xen-pv': 'hint' },
      ignore: [{ files: ['legacy/**'], rules: ['libvirt/tcg-emulation'], reason: 'runs where there is no VT-x' }],
      images: { 'registry.example.org/app': { user: '10001', kind: 'web', dataDirectories: ['/data'] } },
    });
  });

  it('says where something cannot be used, and uses the rest', () => {
    const text =
      'audience: everybody\nhover: maybe\nnonsense: 1\nrules: {libvirt/xen-pv: loud}\nignore:\n  - files: a\n    rules: [b/c]\ndiagnostics: false\n';
    const { settings, problems } = readSettingsFile(text);
    assert.deepEqual(settings, { rules: {}, ignore: [], diagnostics: false });
    assert.deepEqual(
      problems.map(({ reason, span }) => [text.slice(span.start, span.end).split('\n')[0], reason]),
      [
        ['everybody', 'One of everyone, careful is expected.'],
        ['maybe', 'true or false is expected.'],
        ['1', 'There is no setting named nonsense.'],
        ['{libvirt/xen-pv: loud}', 'A severity is expected: hint, information, warning, error or off.'],
        ['- files: a', 'Each entry needs files, rules and a reason.'],
      ],
    );
  });

  it('starts a glob with a slash in the folder of the file', () => {
    const ignoring = (glob: string) => ({ ...defaultSettings, ignore: [{ files: [glob], rules: ['a/b'], reason: 'c' }] });
    const [entry] = rootedIn('file:///home/me/{odd}', ignoring('/legacy/**')).ignore;
    assert.equal(matchesGlob(entry?.files[0] ?? '', 'file:///home/me/{odd}/legacy/a/compose.yaml'), true);
    assert.equal(matchesGlob(entry?.files[0] ?? '', 'file:///home/me/{odd}/other/legacy/compose.yaml'), false);
    assert.deepEqual(rootedIn('/x', ignoring('legacy/**')), ignoring('legacy/**'));
  });

  it('finds Compose files from the folder of the file', () => {
    const files = ['compose.yaml', '../shared/prod.yaml', '/srv/b c.yaml'];
    assert.deepEqual(rootedIn('file:///home/me/app', { ...defaultSettings, compose: { files } }).compose.files, [
      'file:///home/me/app/compose.yaml',
      'file:///home/me/shared/prod.yaml',
      'file:///srv/b%20c.yaml',
    ]);
  });

  it('never throws on what is no YAML', () => {
    assert.ok(readSettingsFile('a: [\n"').problems.length > 0);
    assert.deepEqual(readSettingsFile('').settings, {});
  });
});
