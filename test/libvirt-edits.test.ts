import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { insertChild, insertComment, removeAttribute, removeElement, replaceText, setAttribute } from '../src/core/model/libvirt/edits';
import { parseLibvirt } from '../src/core/model/libvirt/parse';
import { renameElement } from '../src/core/model/libvirt/rename';
import { path } from '../src/core/model/libvirt/query';
import type { LibvirtModel, XmlElement } from '../src/core/model/libvirt/types';
import { applyEdits, type TextEdit } from '../src/core/text/edit';

type Build = (model: LibvirtModel, element: XmlElement) => readonly TextEdit[] | undefined;

/** The text after an edit at the first element at `where`; `undefined` where the builder refuses. What was well-formed must stay so. */
function edited(text: string, where: string, build: Build): string | undefined {
  const model = parseLibvirt(text);
  const [domain] = model.domains;
  assert.ok(domain, 'no domain');
  const element = where === '' ? domain : path(domain, where)[0];
  assert.ok(element, `no ${where}`);
  const edits = build(model, element);
  if (edits === undefined) return undefined;
  const after = applyEdits(text, edits);
  assert.deepEqual(parseLibvirt(after).problems, [], after);
  return after;
}

/** Checks an edit on the text and on its twin with CRLF. */
function check(before: string, where: string, build: Build, after: string): void {
  const crlf = (text: string): string => text.replace(/\n/g, '\r\n');
  assert.equal(edited(before, where, build), after);
  assert.equal(edited(crlf(before), where, build), crlf(after));
}

function refuses(text: string, where: string, build: Build): void {
  assert.equal(edited(text, where, build), undefined);
}

/** A domain whose children are these lines. */
const domain = (...lines: string[]): string => `<domain type='kvm'>\n${lines.map((line) => `  ${line}\n`).join('')}</domain>\n`;

describe('setting an attribute', () => {
  const set =
    (name: string, value: string): Build =>
    (model, element) =>
      setAttribute(model, element, name, value);

  it('replaces the value between its quotes', () => {
    check(domain(`<cpu mode="custom" check='none'/>`), 'cpu', set('mode', 'host-model'), domain(`<cpu mode="host-model" check='none'/>`));
    check(domain(`<cpu mode=''/>`), 'cpu', set('mode', `a'b"<&`), domain(`<cpu mode='a&apos;b"&lt;&amp;'/>`));
  });

  it('appends with the quote of its neighbour, else of the file, else libvirt’s', () => {
    check(domain(`<cpu mode="custom"/>`), 'cpu', set('check', 'full'), domain(`<cpu mode="custom" check="full"/>`));
    check(domain(`<cpu />`), 'cpu', set('mode', 'a"b'), domain(`<cpu mode='a"b' />`));
    check(
      `<domain type="kvm">\n  <cpu>\n  </cpu>\n</domain>\n`,
      'cpu',
      set('mode', 'maximum'),
      `<domain type="kvm">\n  <cpu mode="maximum">\n  </cpu>\n</domain>\n`,
    );
    check('<domain><name>a</name><os/></domain>', 'os', set('firmware', 'efi'), "<domain><name>a</name><os firmware='efi'/></domain>");
  });

  it('gives it a line of its own where all have one', () => {
    check(
      domain(`<graphics type='vnc'`, `          port='-1'/>`),
      'graphics',
      set('listen', '::1'),
      domain(`<graphics type='vnc'`, `          port='-1'`, `          listen='::1'/>`),
    );
  });

  it('refuses template tokens and tags that are being typed', () => {
    refuses(domain(`<cpu mode='{{ m }}'/>`), 'cpu', set('mode', 'x'));
    refuses(domain(`<vcpu<% if a %> cpuset='1'<% end %>>2</vcpu>`), 'vcpu', set('cpuset', '2'));
    refuses(domain(`<vcpu<% if a %> cpuset='1'<% end %>>2</vcpu>`), 'vcpu', set('placement', 'auto'));
    refuses(domain(`<cpu mode='custom`, '<os/>'), 'cpu', set('mode', 'x'));
    refuses(domain(`<cpu mode='custom'`, '<os/>'), 'cpu', set('check', 'x'));
  });
});

describe('removing an attribute', () => {
  const remove =
    (name: string): Build =>
    (model, element) =>
      removeAttribute(model, element, name);

  it('takes the white space before it along', () => {
    check(
      domain(`<driver name='qemu'`, `  cache='unsafe' io='native'/>`),
      'driver',
      remove('cache'),
      domain(`<driver name='qemu' io='native'/>`),
    );
    check(domain(`<driver cache='unsafe'/>`), 'driver', remove('cache'), domain('<driver/>'));
  });

  it('does nothing where there is none, and refuses template tokens', () => {
    check(domain('<driver/>'), 'driver', remove('cache'), domain('<driver/>'));
    refuses(domain(`<driver cache='{{ c }}'/>`), 'driver', remove('cache'));
  });
});

describe('removing an element', () => {
  it('takes its lines where it stands alone on them', () => {
    check(domain('<os/>', '<rng>', '  <backend/>', '</rng>', '<vcpu>1</vcpu>'), 'rng', removeElement, domain('<os/>', '<vcpu>1</vcpu>'));
    check(domain('<os/>\t '), 'os', removeElement, domain());
  });

  it('leaves its neighbours on the line', () => {
    check(domain('<os/><rng/> <!-- note -->'), 'rng', removeElement, domain('<os/> <!-- note -->'));
    check(domain('<rng/><os/>'), 'rng', removeElement, domain('<os/>'));
  });

  it('refuses what a template is part of, and what is not closed', () => {
    refuses(domain('<rng>', '  {{ x }}', '</rng>'), 'rng', removeElement);
    refuses(domain(`<rng>`, '<os/>'), 'rng', removeElement);
  });
});

describe('replacing text', () => {
  const replace =
    (text: string): Build =>
    (model, element) =>
      replaceText(model, element, text);

  it('keeps the white space around it', () => {
    check(domain('<vcpu>', '  1', '</vcpu>'), 'vcpu', replace('2'), domain('<vcpu>', '  2', '</vcpu>'));
    check(domain('<title>a</title>'), 'title', replace('b & <c>'), domain('<title>b &amp; &lt;c&gt;</title>'));
  });

  it('fills an empty element', () => {
    check(domain('<title></title>'), 'title', replace('a'), domain('<title>a</title>'));
    check(domain(`<title lang='x' />`), 'title', replace('a'), domain(`<title lang='x'>a</title>`));
  });

  it('refuses elements with children, comments or templates inside', () => {
    refuses(domain('<os><type/></os>'), 'os', replace('a'));
    refuses(domain('<title>a<!-- b -->c</title>'), 'title', replace('a'));
    refuses(domain('<title>{{ x }}</title>'), 'title', replace('a'));
  });
});

describe('inserting a child', () => {
  const snippet = "<rng model='virtio'>\n  <backend model='random'>/dev/urandom</backend>\n</rng>";
  const insert: Build = (model, element) => insertChild(model, element, snippet);
  const insertOne: Build = (model, element) => insertChild(model, element, '<acpi/>');
  const beside =
    (place: 'after' | 'before', name: string): Build =>
    (model, element) => {
      const [sibling] = path(element, name);
      return insertChild(model, element, '<acpi/>', { [place]: sibling });
    };

  it('writes it behind the last one, indented like it', () => {
    check(
      domain('<devices>', "  <disk type='file'/>", '</devices>'),
      'devices',
      insert,
      domain(
        '<devices>',
        "  <disk type='file'/>",
        "  <rng model='virtio'>",
        "    <backend model='random'>/dev/urandom</backend>",
        '  </rng>',
        '</devices>',
      ),
    );
  });

  it('uses the step and the quotes of the file', () => {
    check(
      `<domain type="kvm">\n\t<devices>\n\t\t<disk type="file"/>\n\t</devices>\n</domain>\n`,
      'devices',
      insert,
      `<domain type="kvm">\n\t<devices>\n\t\t<disk type="file"/>\n\t\t<rng model="virtio">\n\t\t\t<backend model="random">/dev/urandom</backend>\n\t\t</rng>\n\t</devices>\n</domain>\n`,
    );
  });

  it('opens a closed parent, and fills an empty one', () => {
    check(domain('<features/>'), 'features', insertOne, domain('<features>', '  <acpi/>', '</features>'));
    check(domain("<features a='1' />"), 'features', insertOne, domain("<features a='1'>", '  <acpi/>', '</features>'));
    check(domain('<features></features>'), 'features', insertOne, domain('<features>', '  <acpi/>', '</features>'));
    check(
      domain('<features>', '  <!-- a -->', '</features>'),
      'features',
      insertOne,
      domain('<features>', '  <!-- a -->', '  <acpi/>', '</features>'),
    );
    check("<domain type='kvm'/>", '', insertOne, "<domain type='kvm'><acpi/></domain>");
    check(`<domain type='kvm'>\n</domain>\n`, '', insertOne, domain('<acpi/>'));
  });

  it('stays on the line where its neighbours do', () => {
    check(domain('<features><pae/></features>'), 'features', insertOne, domain('<features><pae/><acpi/></features>'));
    check(domain('<features><pae/></features>'), 'features', beside('before', 'pae'), domain('<features><acpi/><pae/></features>'));
    check(
      domain('<features><pae/></features>'),
      'features',
      insert,
      domain("<features><pae/><rng model='virtio'><backend model='random'>/dev/urandom</backend></rng></features>"),
    );
  });

  it('stands beside a sibling, and lets comments stay with what they speak of', () => {
    const features = domain(
      '<features>',
      '  <!-- why pae -->',
      '  <pae/> <!-- really -->',
      '  <!-- why apic -->',
      '  <apic/>',
      '</features>',
    );
    check(features, 'features', beside('after', 'pae'), features.replace('really -->\n', 'really -->\n    <acpi/>\n'));
    check(features, 'features', beside('before', 'pae'), features.replace('    <!-- why pae', '    <acpi/>\n    <!-- why pae'));
    check(features, 'features', beside('before', 'apic'), features.replace('    <!-- why apic', '    <acpi/>\n    <!-- why apic'));
  });

  it('refuses where a template decides, and where something is being typed', () => {
    refuses(domain('<features>', '  {% if a %}<pae/>{% endif %}', '</features>'), 'features', insertOne);
    refuses(domain('<features>', '  <pae>', '</features>'), 'features', insertOne);
    refuses(domain('<features', '<os/>'), 'features', insertOne);
    refuses(domain('<vcpu>1</vcpu>'), 'vcpu', insertOne);
  });
});

describe('inserting a comment', () => {
  const comment: Build = (model, element) => insertComment(model, element, 'virtlens-ignore libvirt/x: a -- b');

  it('stands on its own line above, with no double hyphen', () => {
    check(
      domain('<os/>', '<vcpu>1</vcpu>'),
      'vcpu',
      comment,
      domain('<os/>', '<!-- virtlens-ignore libvirt/x: a — b -->', '<vcpu>1</vcpu>'),
    );
    check(`\ufeff${domain()}`, '', comment, `\ufeff<!-- virtlens-ignore libvirt/x: a — b -->\n${domain()}`);
  });

  it('stands before an element in the middle of a line', () => {
    check(domain('<os/><vcpu>1</vcpu>'), 'vcpu', comment, domain('<os/><!-- virtlens-ignore libvirt/x: a — b --><vcpu>1</vcpu>'));
  });

  it('speaks for the element afterwards', () => {
    const after = edited(domain('<os/>', '<vcpu>1</vcpu>'), 'vcpu', comment) ?? '';
    const model = parseLibvirt(after);
    assert.deepEqual(
      model.comments.map(({ text, target }) => [text, after.slice(target?.start, target?.end)]),
      [['virtlens-ignore libvirt/x: a — b', '<vcpu>1</vcpu>']],
    );
  });
});

describe('edits together', () => {
  it('can be made at once at one element', () => {
    const text = domain(`<disk type='file' cache='none'/>`);
    const both: Build = (model, element) => {
      const parts = [
        setAttribute(model, element, 'device', 'disk'),
        removeAttribute(model, element, 'cache'),
        insertComment(model, element, 'x'),
        insertChild(model, element, '<readonly/>'),
      ];
      return parts.every((part) => part !== undefined) ? parts.flat() : undefined;
    };
    assert.equal(edited(text, 'disk', both), domain('<!-- x -->', `<disk type='file' device='disk'>`, '  <readonly/>', '</disk>'));
  });
});

describe('renaming an element', () => {
  const rename: Build = (model, element) => renameElement(model, element, 'vcpu');

  it('renames both tags', () => {
    check(domain('<vcpus>2</vcpus>'), 'vcpus', rename, domain('<vcpu>2</vcpu>'));
    check(domain('<vcpus/>'), 'vcpus', rename, domain('<vcpu/>'));
  });

  it('leaves a closing tag that has the name already', () => {
    check(domain('<vc-1pu>2</vcpu>'), 'vc-1pu', rename, domain('<vcpu>2</vcpu>'));
  });
});
