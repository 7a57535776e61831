import assert from 'node:assert/strict';
import { before, describe, it } from 'mocha';
import { applyEdits, ignoreEdit, type Finding, type Texts } from '../src/core/index';
import { loadTexts } from './support/texts';
import { loadParsers, workspaceOf } from './support/workspace';

describe('a comment that silences a finding', () => {
  let texts: Texts;
  before(async () => {
    await loadParsers();
    texts = await loadTexts('en');
  });

  /** The text with the comment for its first finding of a rule, after a look whether it is silent then and where the reason stands. */
  function ignored(file: string, text: string, rule: string): string {
    const found = (source: string): readonly Finding[] =>
      workspaceOf({ [file]: source })
        .findings(file)
        .filter((finding) => finding.rule === rule);
    const [finding] = found(text);
    assert.ok(finding, `${rule} is found`);
    const edit = ignoreEdit(workspaceOf({ [file]: text }), finding, texts);
    assert.ok(edit);
    assert.equal(edit.edit.newText.slice(edit.reason.start, edit.reason.end), 'say why');
    const after = applyEdits(text, [edit.edit]);
    assert.equal(found(after).length, found(text).length - 1);
    return after;
  }

  it('stands above the key in Compose, as far in', () => {
    const text = 'services:\r\n  a:\r\n    image: a\r\n    privileged: true\r\n';
    assert.equal(
      ignored('compose.yaml', text, 'compose/privileged-container'),
      'services:\r\n  a:\r\n    image: a\r\n    # virtlens-ignore compose/privileged-container: say why\r\n    privileged: true\r\n',
    );
  });

  it('stands above the item that it is about, and speaks for no other', () => {
    const text = 'services:\n  a:\n    image: a\n    cap_add:\n      - SYS_ADMIN\n      - SYS_MODULE\n';
    assert.equal(
      ignored('compose.yaml', text, 'compose/cap-add-escape-class'),
      text.replace('      - SYS_ADMIN', '      # virtlens-ignore compose/cap-add-escape-class: say why\n      - SYS_ADMIN'),
    );
  });

  it('stands above the line of a list that is written on one', () => {
    const text = 'services:\n  a:\n    image: a\n    cap_add: [SYS_ADMIN]\n';
    assert.match(
      ignored('compose.yaml', text, 'compose/cap-add-escape-class'),
      /\n {4}# virtlens-ignore compose\/cap-add-escape-class: say why\n {4}cap_add: \[SYS_ADMIN\]\n/,
    );
  });

  it('stands above the innermost element in libvirt’s XML', () => {
    const text =
      "<domain type='kvm'>\n  <name>a</name>\n  <memory>1</memory>\n  <devices>\n    <disk type='file'>\n      <driver name='qemu' io='native'/>\n      <target dev='vda' bus='virtio'/>\n    </disk>\n  </devices>\n</domain>\n";
    assert.equal(
      ignored('a.xml', text, 'libvirt/io-native-cache'),
      text.replace('      <driver', '      <!-- virtlens-ignore libvirt/io-native-cache: say why -->\n      <driver'),
    );
  });

  it('stands above the instruction in a Dockerfile, below its directives', () => {
    const text = '# syntax=docker/dockerfile:1\nFROM alpine\nRUN --security=insecure true \\\n  && true\n';
    assert.equal(
      ignored('Dockerfile', text, 'dockerfile/build-elevated-entitlement'),
      text.replace('RUN', '# virtlens-ignore dockerfile/build-elevated-entitlement: say why\nRUN'),
    );
  });
});
