import assert from 'node:assert/strict';
import { before, describe, it } from 'mocha';
import { createWorkspace, defaultSettings, type Settings, type Uri, type Workspace } from '../src/core/index';
import type { Rule } from '../src/core/rules/rule';
import { loadParsers, parsers, settle } from './support/workspace';

const fields = { since: '0.1.0', audience: 'everyone', claims: ['docker-shared-kernel'] } as const satisfies Partial<Rule>;

/** One finding on each CMD, each image name of Compose and each `<disk>`. */
const samples: readonly Rule[] = [
  {
    ...fields,
    id: 'dockerfile/command',
    on: 'instruction',
    twins: ['JSONArgsRecommended', 'DL3025'],
    messages: { found: 'warning' },
    *check({ file, instruction }) {
      if (instruction.keyword === 'CMD') yield { message: 'found', at: { file, span: instruction.span } };
    },
  },
  {
    ...fields,
    id: 'compose/image',
    on: 'service',
    messages: { found: 'warning', note: 'hint' },
    *check(service) {
      if (service.image) yield { message: 'found', at: service.image.at };
      if (service.image) yield { message: 'note', at: service.image.at };
    },
  },
  {
    ...fields,
    id: 'libvirt/disk',
    on: 'device',
    messages: { found: 'warning' },
    *check({ file, element }) {
      if (element.name === 'disk') yield { message: 'found', at: { file, span: element.nameSpan } };
    },
  },
];

function opened(files: Readonly<Record<Uri, string>>, settings: Partial<Settings> = {}): Workspace {
  const workspace = createWorkspace(parsers, samples, { ...defaultSettings, ...settings });
  return settle(workspace.apply(new Map(Object.entries(files).map(([uri, text]) => [uri, { state: 'text' as const, text, version: 1 }]))));
}

/** The lines, counted from one, on which something is found. */
function found(file: Uri, text: string, settings: Partial<Settings> = {}): number[] {
  const workspace = opened({ [file]: text }, settings);
  assert.deepEqual(workspace.failures, []);
  return workspace.findings(file).map(({ span }) => (workspace.model(file)?.lines.lineOf(span.start) ?? -1) + 1);
}

describe('comments that silence rules', () => {
  before(loadParsers);

  describe('in a Dockerfile', () => {
    const two = (comment: string) => `FROM debian AS a\nCMD one\n\nFROM debian AS b\n${comment}\nCMD two\n`;

    it('silence the next instruction, and no other', () => {
      assert.deepEqual(found('Dockerfile', two('# virtlens-ignore dockerfile/command: run by a supervisor')), [2]);
    });

    it('need a reason', () => {
      assert.deepEqual(found('Dockerfile', two('# virtlens-ignore dockerfile/command')), [2, 6]);
      assert.deepEqual(found('Dockerfile', two('# virtlens-ignore dockerfile/command:')), [2, 6]);
    });

    it('silence the rules they name, of which there can be several', () => {
      assert.deepEqual(found('Dockerfile', two('# virtlens-ignore dockerfile/other: no')), [2, 6]);
      assert.deepEqual(found('Dockerfile', two('# virtlens-ignore dockerfile/other, dockerfile/command: both')), [2]);
    });

    it('reach over continuation lines, with Windows line ends', () => {
      assert.deepEqual(found('Dockerfile', 'FROM debian\r\n# virtlens-ignore dockerfile/command: so\r\nCMD one \\\r\n  two\r\n'), []);
    });

    it('silence the whole file from its top, behind the directives, and nowhere else', () => {
      assert.deepEqual(
        found('Dockerfile', `# syntax=docker/dockerfile:1\n# virtlens-ignore-file dockerfile/command: generated\n${two('')}`),
        [],
      );
      assert.deepEqual(found('Dockerfile', `# virtlens-ignore-file dockerfile/command\n${two('')}`), [3, 7]);
      assert.deepEqual(found('Dockerfile', two('# virtlens-ignore-file dockerfile/command: too late')), [2, 6]);
    });
  });

  describe('of other linters', () => {
    const stage = 'FROM debian\nCMD one\n';

    it('silence twins by `# check=skip=`, whatever else the directive says', () => {
      assert.deepEqual(found('Dockerfile', `# check=skip=JSONArgsRecommended\n${stage}`), []);
      assert.deepEqual(
        found('Dockerfile', `# syntax=docker/dockerfile:1\n# check=error=true; skip=StageNameCasing, JSONArgsRecommended\n${stage}`),
        [],
      );
      assert.deepEqual(found('Dockerfile', `# check=skip=all\n${stage}`), []);
      assert.deepEqual(found('Dockerfile', `# check=skip=StageNameCasing\n${stage}`), [3]);
      assert.deepEqual(found('Dockerfile', `# check=error=true\n${stage}`), [3]);
    });

    it('silence nothing where the line is no directive', () => {
      assert.deepEqual(found('Dockerfile', `# a comment\n# check=skip=JSONArgsRecommended\n${stage}`), [4]);
    });

    it('silence twins by `# hadolint ignore=` at one instruction', () => {
      assert.deepEqual(found('Dockerfile', 'FROM debian AS a\n# hadolint ignore=DL3006,DL3025\nCMD one\nFROM debian AS b\nCMD two\n'), [5]);
      assert.deepEqual(found('Dockerfile', 'FROM debian\n# hadolint ignore=DL3006\nCMD one\n'), [3]);
    });

    it('silence twins by `# hadolint global ignore=` everywhere', () => {
      assert.deepEqual(found('Dockerfile', `# hadolint global ignore=DL3025\n${stage}`), []);
    });

    it('leave rules without a twin alone', () => {
      assert.deepEqual(found('compose.yaml', '# hadolint global ignore=DL3025\nservices:\n  a:\n    image: b\n'), [4]);
    });
  });

  describe('in a Compose file', () => {
    it('silence the next node with its children, or the line they end', () => {
      const text = (own: string, end: string) => `services:\n${own}  a:\n    image: b${end}\n  c:\n    image: d\n`;
      assert.deepEqual(found('compose.yaml', text('', '')), [3, 5]);
      assert.deepEqual(found('compose.yaml', text('  # virtlens-ignore compose/image: pinned elsewhere\n', '')), [6]);
      assert.deepEqual(found('compose.yaml', text('', '  # virtlens-ignore compose/image: pinned elsewhere')), [5]);
    });

    it('need a reason', () => {
      assert.deepEqual(found('compose.yaml', 'services:\n  # virtlens-ignore compose/image\n  a:\n    image: b\n'), [4]);
    });

    it('silence the whole file from its top', () => {
      assert.deepEqual(found('compose.yaml', '# virtlens-ignore-file compose/image: a sample\nservices:\n  a:\n    image: b\n'), []);
      assert.deepEqual(found('compose.yaml', 'services:\n  # virtlens-ignore-file compose/image: too late\n  a:\n    image: b\n'), [4]);
    });
  });

  describe('in a domain', () => {
    const domain = (head: string, own: string) =>
      `${head}<domain type='kvm'>\n  <name>a</name>\n  <devices>\n    ${own}<disk type='file' device='disk'/>\n    <disk type='block' device='disk'/>\n  </devices>\n</domain>\n`;

    it('silence the element behind them with its content', () => {
      assert.deepEqual(found('a.xml', domain('', '')), [4, 5]);
      assert.deepEqual(found('a.xml', domain('', '<!-- virtlens-ignore libvirt/disk: a scratch disk -->')), [5]);
    });

    it('need a reason', () => {
      assert.deepEqual(found('a.xml', domain('', '<!-- virtlens-ignore libvirt/disk -->')), [4, 5]);
    });

    it('silence the whole file before its first element', () => {
      assert.deepEqual(found('a.xml', domain("<?xml version='1.0'?>\n<!-- virtlens-ignore-file libvirt/disk: generated -->\n", '')), []);
    });
  });
});

describe('settings that silence rules', () => {
  before(loadParsers);
  const text = 'services:\n  a:\n    image: b\n';

  it('silence the files that their patterns name', () => {
    const ignore = [{ files: ['legacy/**'], rules: ['compose/image'], reason: 'being replaced' }];
    assert.deepEqual(found('legacy/compose.yaml', text, { ignore }), []);
    assert.deepEqual(found('compose.yaml', text, { ignore }), [3]);
  });

  it('leave rules with a twin to the other linter that is in use, unless asked for by name', () => {
    const stage = 'FROM debian\nCMD one\n';
    assert.deepEqual(found('Dockerfile', stage, { deferToPeers: true }), []);
    assert.deepEqual(found('Dockerfile', stage, { deferToPeers: true, rules: { 'dockerfile/command': 'hint' } }), [2]);
    assert.deepEqual(found('compose.yaml', text, { deferToPeers: true }), [3]);
  });

  it('keep hints for the careful, and for who asks for the rule by name', () => {
    const messages = (settings: Partial<Settings>) =>
      opened({ 'compose.yaml': text }, settings)
        .findings('compose.yaml')
        .map(({ message }) => message);
    assert.deepEqual(messages({}), ['found']);
    assert.deepEqual(messages({ audience: 'careful' }), ['found', 'note']);
    assert.deepEqual(messages({ rules: { 'compose/image': 'warning' } }), ['found', 'note']);
    assert.deepEqual(messages({ rules: { 'compose/image': 'off' } }), []);
  });
});
