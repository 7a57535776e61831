import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { constructAt } from '../src/core/model/document';
import { maskTemplates } from '../src/core/model/libvirt/mask';
import { parseLibvirt } from '../src/core/model/libvirt/parse';
import * as query from '../src/core/model/libvirt/query';
import { sniffLibvirt } from '../src/core/model/libvirt/sniff';
import type { LibvirtModel, XmlElement } from '../src/core/model/libvirt/types';
import type { Span } from '../src/core/text/span';
import { stepOf } from './support/thorough';

const guest = `<?xml version="1.0" encoding="utf-16"?>
<!-- virtlens-ignore-file libvirt/x: the whole file -->
<!DOCTYPE domain [<!ENTITY greeting "hello > [there]">]>
<domain type='kvm' xmlns:q="http://libvirt.org/schemas/domain/qemu/1.0">
  <name>web &amp; mail</name>
  <memory unit='GiB'>4</memory>
  <os>
    <type arch='x86_64' machine='q35'>hvm</type>
  </os>
  <metadata>
    <o:libosinfo xmlns:o="http://libosinfo.org/xmlns/libvirt/domain/1.0"><o:os id="http://debian.org/debian/12"/></o:libosinfo>
    <n:instance xmlns:n="http://openstack.org/xmlns/libvirt/nova/1.1"><disk type='secret'/></n:instance>
  </metadata>
  <devices>
    <!-- root disk -->
    <disk type='file' device="disk">
      <driver name='qemu' type='qcow2' cache='none'/>
      <source file='/srv/a.qcow2'/>
    </disk>
    <emulator><![CDATA[/usr/bin/qemu & co]]></emulator>
  </devices>
  <q:commandline>
    <q:arg value='-s'/>
  </q:commandline>
</domain>
`;

const at = (text: string, span: Span | undefined): string => (span ? text.slice(span.start, span.end) : '(none)');

function domainOf(text: string): { model: LibvirtModel; domain: XmlElement } {
  const model = parseLibvirt(text);
  const [domain] = model.domains;
  assert.ok(domain, 'no domain');
  return { model, domain };
}

function one(element: XmlElement, path: string): XmlElement {
  const [first] = query.path(element, path);
  assert.ok(first, `no ${path}`);
  return first;
}

const roles = (text: string): string[] => parseLibvirt(text).roots.map(({ role, element }) => `${role} ${element.name}`);
const reasons = (text: string): unknown[] =>
  parseLibvirt(text).problems.map(({ id, values }) => (id === 'xml-syntax' ? values['reason'] : id));
const inGuest = (line: string): string =>
  `<domain type='kvm'>\n  <name>a</name>\n  <devices>\n    ${line}\n    <memballoon model='none'/>\n  </devices>\n</domain>\n`;

/** Every span lies in the text, every child in its parent and behind its elder sibling. */
function assertSound(model: LibvirtModel): void {
  const check = (element: XmlElement): void => {
    const { span, openSpan, nameSpan, closeSpan, contentSpan } = element;
    for (const inner of [
      openSpan,
      nameSpan,
      closeSpan,
      contentSpan,
      ...element.attributes.flatMap((a) => [a.span, a.nameSpan, a.valueSpan]),
    ]) {
      if (inner)
        assert.ok(
          span.start <= inner.start && inner.start <= inner.end && inner.end <= span.end,
          `${element.name}: ${JSON.stringify({ span, inner })}`,
        );
    }
    let end = openSpan.end;
    for (const child of element.children) {
      assert.equal(child.parent, element);
      assert.ok(child.span.start >= end && child.span.end <= (closeSpan?.start ?? span.end), `${child.name} in ${element.name}`);
      end = child.span.end;
      check(child);
    }
  };
  for (const { element } of model.roots) {
    assert.ok(element.span.start >= 0 && element.span.end <= model.text.length);
    check(element);
  }
  for (const { keySpan, valueSpan, span } of model.constructs) {
    assert.ok(span.start <= keySpan.start && (valueSpan?.end ?? keySpan.end) <= span.end);
  }
  for (const { span } of [...model.problems, ...model.comments, ...model.masked])
    assert.ok(span.start <= span.end && span.end <= model.text.length);
}

describe('the libvirt model', () => {
  it('reads a domain with exact ranges', () => {
    const { model, domain } = domainOf(guest);
    assert.deepEqual(model.problems, []);
    const driver = one(domain, 'devices/disk/driver');
    assert.equal(at(guest, driver.span), "<driver name='qemu' type='qcow2' cache='none'/>");
    assert.equal(at(guest, driver.nameSpan), 'driver');
    const cache = query.attribute(driver, 'cache');
    assert.equal(at(guest, cache?.span), "cache='none'");
    assert.equal(at(guest, cache?.valueSpan), 'none');
    assert.equal(cache?.quote, "'");
    const type = one(domain, 'os/type');
    assert.equal(at(guest, type.contentSpan), 'hvm');
    assert.equal(at(guest, type.openSpan), "<type arch='x86_64' machine='q35'>");
    assert.equal(at(guest, type.closeSpan), '</type>');
    assert.ok(at(guest, domain.span).endsWith('</domain>'));
  });

  it('decodes predefined entities and CDATA, and expands nothing else', () => {
    const { domain } = domainOf(guest);
    assert.deepEqual(one(domain, 'name').content, { known: 'web & mail' });
    assert.deepEqual(one(domain, 'devices/emulator').content, { known: '/usr/bin/qemu & co' });
    const { model, domain: other } = domainOf(
      `<!DOCTYPE domain [<!ENTITY a "x">]><domain type='kvm'><name>&a;</name><title>&#65;&#x42;&lt;</title></domain>`,
    );
    assert.deepEqual(one(other, 'name').content, { unknown: 'variable' });
    assert.deepEqual(one(other, 'title').content, { known: 'AB<' });
    assert.deepEqual(model.problems, []);
  });

  it('lists the constructs in the order of the text, foreign metadata left out, prefixes made libvirt’s', () => {
    const { model } = domainOf(guest);
    const paths = model.constructs.map(({ path, value }) => (value && 'known' in value ? `${path}=${value.known}` : path));
    assert.deepEqual(paths, [
      'domain',
      'domain@type=kvm',
      'domain/name=web & mail',
      'domain/memory=4',
      'domain/memory@unit=GiB',
      'domain/os',
      'domain/os/type=hvm',
      'domain/os/type@arch=x86_64',
      'domain/os/type@machine=q35',
      'domain/metadata',
      'domain/metadata/libosinfo:libosinfo',
      'domain/metadata/libosinfo:libosinfo/libosinfo:os',
      'domain/metadata/libosinfo:libosinfo/libosinfo:os@id=http://debian.org/debian/12',
      'domain/devices',
      'domain/devices/disk',
      'domain/devices/disk@type=file',
      'domain/devices/disk@device=disk',
      'domain/devices/disk/driver',
      'domain/devices/disk/driver@name=qemu',
      'domain/devices/disk/driver@type=qcow2',
      'domain/devices/disk/driver@cache=none',
      'domain/devices/disk/source',
      'domain/devices/disk/source@file=/srv/a.qcow2',
      'domain/devices/emulator=/usr/bin/qemu & co',
      'domain/qemu:commandline',
      'domain/qemu:commandline/qemu:arg',
      'domain/qemu:commandline/qemu:arg@value=-s',
    ]);
    assert.equal(model.constructs, model.constructs);
    const hit = constructAt(model, guest.indexOf("none'") + 1);
    assert.equal(hit?.path, 'domain/devices/disk/driver@cache');
    assert.deepEqual(hit?.names, ['web & mail']);
    assert.equal(constructAt(model, guest.indexOf('driver name') + 2)?.path, 'domain/devices/disk/driver');
  });

  it('finds namespaces by URI, with any prefix or as a default', () => {
    const text = `<domain type='kvm'><commandline xmlns='http://libvirt.org/schemas/domain/qemu/1.0'><arg value='-s'/></commandline></domain>`;
    const { model, domain } = domainOf(text);
    assert.equal(query.path(domain, 'qemu:commandline/qemu:arg').length, 1);
    assert.equal(query.path(domain, 'commandline').length, 0);
    assert.ok(model.constructs.some(({ path }) => path === 'domain/qemu:commandline/qemu:arg@value'));
    const unbound = domainOf(`<domain type='kvm'><qemu:commandline><qemu:arg value='-s'/></qemu:commandline></domain>`).domain;
    assert.equal(query.child(unbound, 'qemu:commandline'), undefined);
    const templated = domainOf(`<domain type='kvm' xmlns:qemu='{{ uri }}'><qemu:commandline/></domain>`).domain;
    assert.notEqual(query.child(templated, 'qemu:commandline'), undefined);
  });

  it('gives each comment the next element under the same parent', () => {
    const { model } = domainOf(guest);
    const [file, disk] = model.comments;
    assert.equal(file?.text, 'virtlens-ignore-file libvirt/x: the whole file');
    assert.equal(file?.leading, true);
    assert.ok(at(guest, file?.target).startsWith('<domain'));
    assert.equal(disk?.leading, false);
    assert.ok(at(guest, disk?.target).startsWith("<disk type='file'") && at(guest, disk?.target).endsWith('</disk>'));
    const last = parseLibvirt(inGuest('<!-- a --><disk/>').replace('  </devices>', '    <!-- the end -->\n  </devices>')).comments;
    assert.deepEqual(
      last.map(({ text, target }) => [text, target !== undefined]),
      [
        ['a', true],
        ['the end', false],
      ],
    );
  });

  it('reads the same from a file with CRLF, at shifted places', () => {
    const crlf = guest.replace(/\n/g, '\r\n');
    const shape = (text: string): unknown[] => {
      const { model } = domainOf(text);
      return [
        ...model.constructs.map(({ path, value, keySpan }) => [path, value, model.lines.positionOf(keySpan.start)]),
        ...model.comments.map(({ text }) => text),
      ];
    };
    assert.deepEqual(shape(crlf), shape(guest));
    assertSound(parseLibvirt(crlf));
  });

  it('accepts a byte order mark', () => {
    assert.deepEqual(reasons(`\ufeff${guest}`), []);
    assert.deepEqual(reasons(`\ufeff<domain type='kvm'/>`), []);
  });

  it('keeps several documents of one file apart, a closed one or not', () => {
    const text = `<domain type='kvm'>\n  <name>a</name>\n</domain>\n<domain type='kvm'>\n  <name>b</name>\n  <devices>\n<domain type='xen'>\n  <name>c</name>\n</domain>\n`;
    const model = parseLibvirt(text);
    assert.deepEqual(
      model.domains.map((domain) => one(domain, 'name').content),
      [{ known: 'a' }, { known: 'b' }, { known: 'c' }],
    );
    assert.deepEqual(reasons(text), ['element-not-closed']);
    assert.equal(at(text, model.problems[0]?.span), 'devices');
    assertSound(model);
  });
});

describe('libvirt text that is still being typed', () => {
  const cases: [line: string, names: string[], reason: string, place: string][] = [
    ["<disk type='", ['disk', 'memballoon'], 'value-not-closed', "type='"],
    ["<driver cache='none", ['driver', 'memballoon'], 'value-not-closed', "cache='none"],
    ["<disk type='  device='disk'></disk>", ['disk', 'memballoon'], 'value-not-closed', "type='"],
    ["<disk type='file/>", ['disk', 'memballoon'], 'value-not-closed', "type='file"],
    ["<type arch='x86>hvm</type>", ['type', 'memballoon'], 'value-not-closed', "arch='x86"],
    ["<disk type='file' device=\"", ['disk', 'memballoon'], 'value-not-closed', 'device="'],
    ['<disk type=', ['disk', 'memballoon'], 'value-not-quoted', 'type='],
    ['<disk type', ['disk', 'memballoon'], 'tag-not-finished', '<disk type'],
    ['<disk', ['disk', 'memballoon'], 'tag-not-finished', '<disk'],
    ['<', ['memballoon'], 'unexpected-character', '<'],
    ['</', ['memballoon'], 'tag-not-finished', '</'],
    ['<!', ['memballoon'], 'unexpected-character', '<'],
    ['<!--', ['memballoon'], 'markup-not-closed', '<!--'],
    ['<!-- a\n    <!-- b -->', ['memballoon'], 'markup-not-closed', '<!-- a'],
    ['</disk>', ['memballoon'], 'closing-tag-unexpected', '</disk>'],
    ['a & b', ['memballoon'], 'ampersand', '&'],
    ["<a b='1' b='2'/>", ['a', 'memballoon'], 'attribute-twice', "b='2'"],
    ["<a b='1'c='2'/>", ['a', 'memballoon'], 'space-missing', "c='2'"],
    ['<!-- a -- b -->', ['memballoon'], 'comment-with-hyphens', '<!-- a -- b -->'],
  ];
  for (const [line, names, reason, place] of cases) {
    it(`reads what stands around ${line.replace(/\s+/g, ' ')}`, () => {
      for (const text of [inGuest(line), inGuest(line).replace(/\n/g, '\r\n')]) {
        const { model, domain } = domainOf(text);
        assert.deepEqual(
          one(domain, 'devices').children.map((child) => child.name),
          names,
        );
        assert.equal(model.problems.length, 1);
        assert.equal(model.problems[0]?.values['reason'], reason);
        assert.equal(at(text, model.problems[0]?.span), place);
        assert.equal(one(domain, 'devices').closeSpan !== undefined, true);
        assertSound(model);
      }
    });
  }

  it('cuts a value at the next tag, and takes the beginning of a word for no word', () => {
    const text = inGuest("<driver cache='none\n    <source file='/x'/>");
    const driver = one(domainOf(text).domain, 'devices/driver');
    const cache = query.attribute(driver, 'cache');
    assert.deepEqual(cache?.value, { unknown: 'template' });
    assert.equal(cache?.closed, false);
    assert.equal(at(text, cache?.valueSpan), 'none');
    assert.equal(at(text, driver.span), "<driver cache='none");
  });

  it('holds none of two values for a name that is there twice', () => {
    const { domain } = domainOf(inGuest("<disk type='file' device='disk' type='block'/>"));
    const disk = one(domain, 'devices/disk');
    assert.deepEqual([query.value(disk, 'type'), query.value(disk, 'device')], [{ unknown: 'template' }, { known: 'disk' }]);
  });

  it('takes the text of an element without its closing tag for unfinished', () => {
    const { domain } = domainOf("<domain type='kvm'><name>web</name><os><type arch='x86_64'>hv");
    const [type] = query.path(domain, 'os/type');
    assert.deepEqual([type?.content, query.child(domain, 'name')?.content], [{ unknown: 'template' }, { known: 'web' }]);
  });

  it('gives a comment to the document that begins behind it, closed or not the one before', () => {
    const text = "<domain type='kvm'>\n  <name>a</name>\n  <!-- b -->\n  <domain type='kvm'><name>b</name></domain>";
    const model = parseLibvirt(text);
    assert.equal(model.roots.length, 2);
    assert.deepEqual(model.comments[0]?.target, model.roots[1]?.element.span);
  });

  it('leaves what follows an unfinished tag inside it where its closing tag is there', () => {
    const { domain } = domainOf(inGuest("<disk type='\n      <driver name='q'/>\n    </disk>"));
    assert.deepEqual(
      one(domain, 'devices/disk').children.map((child) => child.name),
      ['driver'],
    );
  });

  it('is not sure what is absent from an element that may have swallowed its neighbours', () => {
    const { domain } = domainOf(inGuest("<disk type='file'>\n      <source file='/x'/>"));
    assert.equal(query.absent(one(domain, 'devices'), 'rng'), false);
    assert.equal(query.absent(one(domain, 'devices/disk'), 'driver'), false);
    assert.equal(query.absent(domain, 'os'), true);
    const [typed] = query.path(domainOf(inGuest("<disk type='file' de")).domain, 'devices/disk');
    assert.deepEqual(typed && query.value(typed, 'device'), { unknown: 'template' });
  });

  it('takes a mistyped closing tag for the one that is meant, and goes on behind it', () => {
    const model = parseLibvirt("<domain type='kvm'>\n  <name>vm</nome>\n  <vcpu>2</vcpu>\n  <os><type>hvm</type></os>\n</domain>\n");
    const [domain] = model.domains;
    assert.deepEqual(
      domain?.children.map(({ name }) => name),
      ['name', 'vcpu', 'os'],
    );
    assert.deepEqual(
      model.problems.map(({ id, values }) => [id, values['reason']]),
      [['xml-syntax', 'closing-tag-unexpected']],
    );
  });

  it('reads every beginning of a file without losing its footing', () => {
    const template = guest
      .replace("'q35'", "'{{ machine }}'")
      .replace('<emulator>', '{% if x %}<emulator>')
      .replace('</emulator>', "</emulator>{% endif %}<<%= d %> a='<%= b %>'/>");
    for (const whole of [guest, template.replace(/\n/g, '\r\n')]) {
      for (let length = 0; length <= whole.length; length += stepOf(7)) {
        assertSound(parseLibvirt(whole.slice(0, length)));
        assertSound(parseLibvirt(whole.slice(length)));
      }
    }
  });

  it('refuses to go deeper than any document does', () => {
    assert.deepEqual(reasons('<domain type="kvm">' + '<a>'.repeat(200)), ['too-deep']);
    assert.deepEqual(parseLibvirt('<domain type="kvm">' + '<a>'.repeat(200)).roots, []);
  });
});

describe('templates in libvirt XML', () => {
  it('masks each kind of token with filler of the same length and lines', () => {
    for (const [text, masked] of [
      ["<a b='{{ x }}'/>", "<a b='xxxxxxx'/>"],
      ['{% if a %}\n<a/>{# c\nd #}', '          \n<a/>    \n    '],
      ["<a b='<%= x['y'] %>'><% if a < b %></a>", "<a b='xxxxxxxxxxxxx'>              </a>"],
      ['<a>{{.Name}}</a>{{ range .X }}{{- end }}', '<a>xxxxxxxxx</a>' + ' '.repeat(24)],
      ['<a>${VAR}-$::net::mac %NODE% @HOST@</a>', '<a>xxxxxx-xxxxxxxxxxx xxxxxx xxxxxx</a>'],
      ['{# {% set x = 1 %} #}', ' '.repeat(21)],
    ] as const) {
      assert.equal(maskTemplates(text).text, masked);
    }
  });

  it('leaves ordinary text alone', () => {
    for (const text of [
      '100% of 50%',
      'ROOT@host.example @home@',
      'p%ss%word',
      'file:///%E4%B8%96/%2F',
      '{{ never closed',
      'a ${ b',
      '$5',
      '<% {% {#',
      '{ "a": {"b": 1} }',
    ]) {
      assert.equal(maskTemplates(text).text, text);
    }
  });

  it('makes values unknown, and children of a loop or condition uncertain', () => {
    const text = `{% set a = 1 %}
<domain type='{{ engine }}'>
  <name>vm-{{ name }}</name>
  <memory>{{ m }}</memory>
  <vcpu<% if s %> cpuset='0-3'<% end %>>2</vcpu>
  <os><type arch='x86_64'>hvm</type></os>
  <devices>
    {% for d in disks %}
    <disk type='file'><target dev='{{ d }}'/></disk>
    {% endfor %}
    <interface type='user'/>
  </devices>
</domain>`;
    const { model, domain } = domainOf(text);
    assert.deepEqual(model.problems, []);
    assert.deepEqual(query.value(domain, 'type'), { unknown: 'template' });
    assert.deepEqual(one(domain, 'name').content, { unknown: 'template' });
    assert.equal(at(text, one(domain, 'name').contentSpan), 'vm-{{ name }}');
    assert.deepEqual(one(domain, 'memory').content, { unknown: 'template' });
    const vcpu = one(domain, 'vcpu');
    assert.deepEqual([query.value(vcpu, 'cpuset'), query.value(vcpu, 'current')], [{ unknown: 'template' }, { unknown: 'template' }]);
    assert.deepEqual(query.value(one(domain, 'os/type'), 'machine'), undefined);
    assert.equal(query.absent(one(domain, 'devices'), 'rng'), false);
    assert.equal(query.absent(domain, 'cputune'), true);
    assert.equal(query.isConditional(one(domain, 'devices/disk')), true);
    assert.equal(query.isConditional(one(domain, 'os/type')), false);
    assert.deepEqual(
      model.masked.map((token) => token.text),
      [
        '{% set a = 1 %}',
        '{{ engine }}',
        '{{ name }}',
        '{{ m }}',
        '<% if s %>',
        '<% end %>',
        '{% for d in disks %}',
        '{{ d }}',
        '{% endfor %}',
      ],
    );
    assertSound(model);
  });

  it('sees both branches of a condition as siblings, and no error in them', () => {
    const text = `<domain type='kvm'>
<% if a %>
  <clock offset='utc'>
<% else %>
  <clock offset='localtime'>
<% end %>
  </clock>
  <<%= x %> <%= y %>><%= z %></<%= x -%>>
  <devices><graphics type='vnc'<% if b %>/><% else %>><gl enable='yes'/></graphics><% end %></devices>
</domain>`;
    const { model, domain } = domainOf(text);
    assert.deepEqual(model.problems, []);
    assert.deepEqual(
      domain.children.map((child) => child.name),
      ['clock', 'clock', '<%= x %>', 'devices'],
    );
    assert.equal(query.absent(domain, 'os'), false);
    assert.ok(!model.constructs.some(({ path }) => path.includes('<')));
    assertSound(model);
  });

  it('takes a statement in a comment for one, and a value there for none', () => {
    const both = (comment: string): boolean => query.absent(domainOf(`<domain type='kvm'>${comment}</domain>`).domain, 'os');
    assert.equal(both('<!-- {% if x %} -->'), false);
    assert.equal(both('<!-- {{ managed }} -->'), true);
  });
});

describe('roots of libvirt', () => {
  it('knows domains by type or content', () => {
    assert.deepEqual(roles("<domain type='kvm'/>"), ['domain domain']);
    assert.deepEqual(roles("<domain type='<%= @t %>'/>"), ['domain domain']);
    assert.deepEqual(roles('<domain><name>a</name><os/></domain>'), ['domain domain']);
    assert.deepEqual(roles('<domain><name>a</name></domain>'), []);
    assert.deepEqual(roles("<domain type='VM_TYPE'><name>a</name><vcpu>1</vcpu></domain>"), ['domain domain']);
  });

  it('leaves other people’s XML alone', () => {
    for (const text of [
      '<domain log-root="${com.sun.aas.instanceRoot}/logs" version="10.0"><system-applications/><resources/><servers><server name="a"/></servers></domain>',
      '<?xml version="1.0"?><domain xmlns="urn:jboss:domain:4.0"><extensions/><name>x</name><memory/><os/></domain>',
      '<filter><filter-name>a</filter-name></filter>',
      "<filter name='x'><param>1</param></filter>",
      '<device name="tv"><name>x</name></device>',
      '<memory><heap>1</heap></memory>',
      '<network><node id="1"/></network>',
      '<interface name="IFoo"><method name="bar"/></interface>',
      '<disk/>',
      '<project><name>a</name><memory>1</memory></project>',
      'domain: kvm',
      '',
    ]) {
      assert.deepEqual(roles(text), [], text);
      assert.deepEqual(parseLibvirt(text).problems, []);
    }
  });

  it('knows wrappers, device documents and libvirt’s other documents', () => {
    assert.deepEqual(
      roles("<domainsnapshot><name>s</name><domain type='kvm'><name>a</name></domain><inactiveDomain type='kvm'/></domainsnapshot>"),
      ['wrapper domainsnapshot'],
    );
    const snapshot = parseLibvirt("<domainsnapshot><domain type='kvm'/><inactiveDomain type='xen'/></domainsnapshot>");
    assert.deepEqual(
      snapshot.domains.map((domain) => domain.name),
      ['domain', 'inactiveDomain'],
    );
    assert.deepEqual(
      snapshot.constructs.map(({ path }) => path),
      ['domain', 'domain@type', 'domain', 'domain@type'],
    );
    assert.deepEqual(roles("<disk type='file' device='disk'><source file='/x'/></disk>"), ['device disk']);
    assert.deepEqual(
      parseLibvirt("<hostdev mode='subsystem' type='pci'><source/></hostdev>").constructs.map(({ path }) => path)[1],
      'domain/devices/hostdev@mode',
    );
    assert.deepEqual(roles("<interface type='bridge'><source bridge='br0'/></interface>"), ['device interface']);
    assert.deepEqual(roles("<interface type='bridge' name='br0'><bridge/></interface>"), ['other interface']);
    assert.deepEqual(roles("<network><name>n</name><forward mode='nat'/></network>"), ['other network']);
    assert.deepEqual(roles("<pool type='dir'><name>p</name><target><path>/srv</path></target></pool>"), ['other pool']);
    assert.deepEqual(roles('<device><name>pci_0</name><capability type="pci"/></device>'), ['other device']);
    assert.deepEqual(roles("<filter name='no-spoof' chain='ipv4'><rule action='drop' direction='out'/></filter>"), ['other filter']);
  });

  it('recognises a text by its first element without parsing', () => {
    assert.equal(sniffLibvirt(guest), true);
    assert.equal(sniffLibvirt(`\ufeff<!-- <project/> -->\n{% if a < b %}<% x %>\n<domain type='{{ a }}'>`), true);
    assert.equal(sniffLibvirt('<domain><name>a</name><memory>1</memory></domain>'), true);
    assert.equal(sniffLibvirt('<domain xmlns="urn:jboss:domain:4.0"><memory/></domain>'), false);
    assert.equal(sniffLibvirt('<domain log-root="x"><servers/></domain>'), false);
    assert.equal(sniffLibvirt('<project><domain type="kvm"/></project>'), false);
    assert.equal(sniffLibvirt('no markup'), false);
  });
});
