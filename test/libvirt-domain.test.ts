import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { known, unknown } from '../src/core/model/certain';
import { parseLibvirt } from '../src/core/model/libvirt/parse';
import { isX86 } from '../src/core/workspace/libvirt/architecture';
import { domainsOf } from '../src/core/workspace/libvirt/domain';
import { guestOf } from '../src/core/workspace/libvirt/guest';
import type { Domain, Filled } from '../src/core/workspace/workload';

const file = 'guest.xml';

function domainsIn(text: string): Domain[] {
  return domainsOf(file, parseLibvirt(text)).filter((workload) => workload.kind === 'domain');
}

function domain(text: string): Domain {
  const [only, ...others] = domainsIn(text);
  assert.ok(only);
  assert.equal(others.length, 0);
  return only;
}

/** What the value is, and the text that decides it. */
function said<T>(text: string, { value, at }: Filled<T>): unknown[] {
  return ['known' in value ? value.known : { unknown: value.unknown }, at && text.slice(at.span.start, at.span.end)];
}

const named = (name: string, inside = '') => `<domain type='kvm'><name>${name}</name>${inside}</domain>`;
const withId = (id: string, name = 'web') =>
  named(name, `<metadata><l:libosinfo xmlns:l='http://libosinfo.org/xmlns/libvirt/domain/1.0'><l:os id='${id}'/></l:libosinfo></metadata>`);
const withDevices = (devices: string, os = "<os><type arch='x86_64' machine='q35'>hvm</type></os>", type = 'kvm') =>
  `<domain type='${type}'><name>web</name>${os}<devices>${devices}</devices></domain>`;

describe('a libvirt domain with what libvirt fills in', () => {
  it('is what the file says', () => {
    const text = `<domain type='xen'>\n  <name> web &amp; mail </name>\n  <vcpu current='2'>8</vcpu>\n  <os><type arch='x86_64' machine='xenpvh'>xenpvh</type></os>\n</domain>`;
    const { kind, name, type, osType, arch, machine, vcpus, dump, historical } = domain(text);
    assert.deepEqual(
      { kind, name, type, osType, arch, machine, dump, historical },
      {
        kind: 'domain',
        name: 'web & mail',
        type: known('xen'),
        osType: known('xenpvh'),
        arch: known('x86_64'),
        machine: known('xenpvh'),
        dump: false,
        historical: false,
      },
    );
    assert.deepEqual(said(text, vcpus), [8, '8']);
  });

  it('leaves the machine empty and the architecture to the host where they are not written', () => {
    const bare = domain("<domain type='kvm'><name>a</name><os><type>hvm</type></os></domain>");
    assert.deepEqual([bare.machine, bare.arch, bare.osType], [known(''), unknown('engine'), known('hvm')]);
    assert.deepEqual(domain('<domain><name>a</name><memory>1</memory></domain>').type, unknown('engine'));
  });

  it('has one virtual CPU without `vcpu`, and an unknown number where a template may write it', () => {
    const vcpus = (inside: string) => {
      const text = named('a', inside);
      return said(text, domain(text).vcpus);
    };
    assert.deepEqual(vcpus(''), [1, undefined]);
    assert.deepEqual(vcpus('{% if large %}{% endif %}'), [{ unknown: 'template' }, undefined]);
    assert.deepEqual(vcpus('<vcpu>{{ n }}</vcpu>'), [{ unknown: 'template' }, '{{ n }}']);
    assert.deepEqual(vcpus('<vcpu>VM_CPUS</vcpu>'), [{ unknown: 'template' }, 'VM_CPUS']);
    assert.deepEqual(vcpus('{% if large %}<vcpu>8</vcpu>{% endif %}'), [{ unknown: 'template' }, '8']);
    assert.deepEqual(vcpus('<vcpu/>'), [{ unknown: 'engine' }, 'vcpu']);
    assert.deepEqual(vcpus('<vcpu> 04 </vcpu>'), [4, '04']);
  });

  it('knows of two branches what they agree on', () => {
    const { arch, machine } = domain(
      "<domain type='kvm'><name>a</name>{% if efi %}<os><type arch='x86_64' machine='q35'>hvm</type></os>{% else %}<os><type arch='x86_64' machine='pc'>hvm</type></os>{% endif %}</domain>",
    );
    assert.deepEqual([arch, machine], [known('x86_64'), unknown('template')]);
  });

  it('shows a templated name as it is written', () => {
    assert.equal(domain(named('{{ env }}-web')).name, '{{ env }}-web');
    assert.equal(domain("<domain type='kvm'><memory>1</memory></domain>").name, '');
  });

  it('reads raw arguments by their namespace, whatever the prefix', () => {
    const namespace = 'http://libvirt.org/schemas/domain/qemu/1.0';
    const prefixed = domain(
      `<domain type='kvm' xmlns:q='${namespace}'><name>a</name><q:commandline><q:arg value='-cpu'/><q:arg value='{{ cpu }}'/></q:commandline></domain>`,
    );
    assert.deepEqual(prefixed.arguments, [known('-cpu'), unknown('template')]);
    const byDefault = domain(`<domain type='kvm'><name>a</name><commandline xmlns='${namespace}'><arg value='-s'/></commandline></domain>`);
    assert.deepEqual(byDefault.arguments, [known('-s')]);
    assert.deepEqual(domain("<domain type='kvm'><name>a</name><commandline><arg value='-s'/></commandline></domain>").arguments, []);
  });

  it('takes every domain of a file, those of a snapshot as history and that of a status record not at all', () => {
    const one = "<domain type='kvm'><name>one</name></domain>";
    const found = domainsIn(
      `${one}\n<domainsnapshot><name>s</name>${one.replaceAll('one', 'two')}<inactiveDomain type='kvm'><name>three</name></inactiveDomain></domainsnapshot>\n`,
    );
    assert.deepEqual(
      found.map(({ name, historical }) => [name, historical]),
      [
        ['one', false],
        ['two', true],
        ['three', true],
      ],
    );
    assert.deepEqual(domainsIn(`<domstatus state='running'>${one}</domstatus>`), []);
  });

  it('takes a device alone as a fragment', () => {
    const [fragment] = domainsOf(file, parseLibvirt("<disk type='block' device='disk'><target dev='vdb'/></disk>"));
    assert.deepEqual(fragment && [fragment.kind, fragment.name, fragment.file], ['device', 'disk', file]);
  });

  it('is a dump with three marks of one, and not with two', () => {
    const marks = [
      "<cpu check='partial'/>",
      "<seclabel type='dynamic'><imagelabel>x</imagelabel></seclabel>",
      "<devices><console tty='/dev/pts/3'/></devices>",
    ];
    assert.equal(domain(named('a', marks.slice(0, 2).join(''))).dump, false);
    assert.equal(domain(named('a', marks.join(''))).dump, true);
    const inactive =
      "<os><type machine='pc-q35-9.2'>hvm</type></os><devices><emulator>/usr/bin/qemu</emulator><controller type='pci' model='pcie-root'/></devices>";
    assert.equal(domain(named('a', inactive)).dump, true);
  });
});

describe('the architecture', () => {
  const x86 = (type: string) => isX86(domain(`<domain type='kvm'><name>a</name><os>${type}</os></domain>`));

  it('is x86 where written so, or where it is the host’s and the machine is none of another’s', () => {
    for (const type of [
      "<type arch='i686'>hvm</type>",
      '<type>hvm</type>',
      "<type machine='q35'>hvm</type>",
      "<type machine='pc-i440fx-rhel7.6.0'>hvm</type>",
      "<type machine='microvm'>hvm</type>",
    ]) {
      assert.equal(x86(type), true, type);
    }
    for (const type of [
      "<type arch='aarch64'>hvm</type>",
      "<type machine='virt-9.2'>hvm</type>",
      "<type machine='pseries'>hvm</type>",
      "<type arch='{{ a }}'>hvm</type>",
      "<type machine='{{ m }}'>hvm</type>",
    ]) {
      assert.equal(x86(type), false, type);
    }
  });
});

describe('disks', () => {
  const bus = (disk: string) => {
    const text = withDevices(disk);
    const [found] = domain(text).disks;
    assert.ok(found);
    return said(text, found.bus);
  };

  it('are attached by the bus that is written, or the one their name begins with', () => {
    assert.deepEqual(bus("<disk><target dev='vda' bus='sata'/></disk>"), ['sata', 'sata']);
    for (const [name, expected] of [
      ['hda', 'ide'],
      ['sdb', 'scsi'],
      ['vda', 'virtio'],
      ['xvda', 'xen'],
      ['ubda', 'uml'],
      ['ioemu:hdc', 'ide'],
    ] as const) {
      assert.deepEqual(bus(`<disk><target dev='${name}'/></disk>`), [expected, name]);
    }
    assert.deepEqual(bus("<disk><target dev='disk1'/></disk>"), ['ide', undefined]);
    assert.deepEqual(bus("<disk device='floppy'><target dev='sda'/></disk>"), ['fdc', undefined]);
  });

  it('have an unknown bus where a template decides', () => {
    assert.deepEqual(bus("<disk><target dev='{{ d }}'/></disk>"), [{ unknown: 'template' }, undefined]);
    assert.deepEqual(bus("<disk><target dev='vda' bus='{{ b }}'/></disk>"), [{ unknown: 'template' }, '{{ b }}']);
    assert.deepEqual(bus("<disk>{% if a %}<target dev='sda'/>{% else %}<target dev='vda'/>{% endif %}</disk>"), [
      { unknown: 'template' },
      undefined,
    ]);
    assert.deepEqual(bus("<disk device='{{ d }}'><target dev='sda'/></disk>"), [{ unknown: 'template' }, undefined]);
  });

  it('are files for disks where neither is written, and say what else they are', () => {
    const text = withDevices(
      "<disk><driver name='qemu'/><target dev='vda'/><transient/><shareable/></disk><disk type='block' device='cdrom'><target dev='sda' bus='sata'/></disk>",
    );
    const [first, second] = domain(text).disks;
    assert.ok(first && second);
    assert.deepEqual(
      [said(text, first.type), said(text, first.device), first.readOnly, first.transient, first.shareable],
      [['file', undefined], ['disk', undefined], false, true, true],
    );
    assert.deepEqual(
      [said(text, second.type), said(text, second.device), second.readOnly, second.transient],
      [['block', 'block'], ['cdrom', 'cdrom'], true, false],
    );
    assert.deepEqual(first.target, known('vda'));
    assert.equal(first.driver?.name, 'driver');
  });
});

describe('network cards', () => {
  const model = (inside: string, type = 'network', os?: string, driver?: string) => {
    const text = withDevices(`<interface type='${type}'>${inside}</interface>`, os, driver);
    const [found] = domain(text).interfaces;
    assert.ok(found);
    return said(text, found.model);
  };
  const on = (attributes: string, kind = 'hvm') => `<os><type ${attributes}>${kind}</type></os>`;

  it('are of the model that is written', () => {
    assert.deepEqual(model("<model type='e1000e'/>"), ['e1000e', 'e1000e']);
    assert.deepEqual(model("<model type='{{ m }}'/>"), [{ unknown: 'template' }, '{{ m }}']);
  });

  it('are by default what libvirt picks for the machine', () => {
    assert.deepEqual(model(''), ['rtl8139', undefined]);
    assert.deepEqual(model('<model/>'), ['rtl8139', undefined]);
    for (const virtio of [
      "arch='s390x' machine='s390-ccw-virtio'",
      "arch='aarch64' machine='virt'",
      "arch='riscv64' machine='virt-9.2'",
      "arch='loongarch64' machine='virt'",
    ]) {
      assert.deepEqual(model('', 'network', on(virtio)), ['virtio', undefined], virtio);
    }
    assert.deepEqual(model('', 'network', on("arch='aarch64' machine='vexpress-a9'")), [{ unknown: 'engine' }, undefined]);
    assert.deepEqual(model('', 'bridge', on("arch='x86_64' machine='xenpv'", 'linux'), 'xen'), ['netfront', undefined]);
    assert.deepEqual(model('', 'bridge', on("arch='x86_64' machine='xenfv'"), 'xen'), [{ unknown: 'engine' }, undefined]);
  });

  it('are virtio where another process or the card itself serves them, and their own where assigned', () => {
    assert.deepEqual(model('', 'vhostuser'), ['virtio', undefined]);
    assert.deepEqual(model('', 'vdpa'), ['virtio', undefined]);
    assert.deepEqual(model('', 'hostdev'), [{ unknown: 'engine' }, undefined]);
    assert.deepEqual(model('', '{{ t }}'), [{ unknown: 'template' }, undefined]);
  });

  it('have an unknown model where a template may write it', () => {
    assert.deepEqual(model("{% if v %}<model type='virtio'/>{% else %}<model type='e1000'/>{% endif %}"), [
      { unknown: 'template' },
      undefined,
    ]);
    assert.deepEqual(model('{{ extra }}'), [{ unknown: 'template' }, undefined]);
    assert.deepEqual(model('', 'network', on("arch='{{ a }}' machine='virt'")), [{ unknown: 'engine' }, undefined]);
  });
});

describe('the guest’s system', () => {
  const guest = (text: string) => domain(text).guest;

  it('is the one libosinfo names', () => {
    const expected: Readonly<Record<string, string>> = {
      'http://microsoft.com/win/11': 'windows',
      'http://microsoft.com/msdos/6.22': 'other',
      'http://apple.com/macosx/13': 'macos',
      'http://debian.org/debian/12': 'linux',
      'http://almalinux.org/almalinux/9': 'linux',
      'http://libosinfo.org/linux/2024': 'linux',
      'http://oracle.com/ol/9': 'linux',
      'http://oracle.com/solaris/11': 'other',
      'http://freebsd.org/freebsd/14.1': 'bsd',
      'http://haiku-os.org/haiku/r1beta5': 'other',
    };
    for (const [id, system] of Object.entries(expected)) assert.equal(guest(withId(id)), system, id);
  });

  it('is told by the name where libosinfo does not know it', () => {
    for (const name of ['win10', 'Win-11', 'windows', 'Windows_Server_2022', 'gaming-win', 'w2k19', 'build.w11', 'win xp'])
      assert.equal(guest(named(name)), 'windows', name);
    for (const name of ['winter', 'darwin', 'wine-cellar', 'twin-1', 'w110', 'winona', 'rewind'])
      assert.equal(guest(named(name)), 'unknown', name);
    assert.deepEqual([guest(named('ubuntu-24.04')), guest(named('OpenBSD router')), guest(named('shop-db'))], ['linux', 'bsd', 'unknown']);
    assert.equal(guest(withId('http://libosinfo.org/unknown', 'win11')), 'windows');
  });

  it('is what libosinfo says, whatever the name, and macOS with Apple’s controller, whatever both say', () => {
    assert.equal(guest(withId('http://debian.org/debian/12', 'win10-replacement')), 'linux');
    const mac = withId('http://microsoft.com/win/10', 'win10').replace(
      '</domain>',
      "<commandline xmlns='http://libvirt.org/schemas/domain/qemu/1.0'><arg value='-device'/><arg value='isa-applesmc,osk=x'/></commandline></domain>",
    );
    assert.equal(guest(mac), 'macos');
  });

  it('is never told by Hyper-V features', () => {
    assert.equal(guest(named('shop-db', "<features><hyperv><relaxed state='on'/></hyperv></features>")), 'unknown');
  });

  it('can be anything where a template names it, but not macOS by its name alone', () => {
    const candidates = (text: string) => {
      const { element, arguments: args } = domain(text);
      const found = guestOf(element, args);
      return 'unknown' in found ? found.candidates : undefined;
    };
    assert.equal(guest(named('{{ name }}')), 'unknown');
    assert.deepEqual(candidates(named('{{ name }}')), ['windows', 'linux', 'bsd', 'other', 'unknown']);
    assert.equal(candidates(withId('{{ os }}'))?.includes('macos'), true);
    assert.equal(candidates(named('shop-db')), undefined);
  });
});
