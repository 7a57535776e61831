import assert from 'node:assert/strict';
import { before, describe, it } from 'mocha';
import { describe as describeConstruct } from '../src/core/explain/describe';
import { explainTopic, topicOf } from '../src/core/explain/hover';
import { constructAt } from '../src/core/model/document';
import { parseLibvirt } from '../src/core/model/libvirt/parse';
import type { Locale } from '../src/core/text/locale';
import type { Texts } from '../src/core/texts';
import { loadTexts } from './support/texts';

const texts = {} as Record<Locale, Texts>;

function hover(marked: string, locale: Locale): string {
  const model = parseLibvirt(marked.replace('|', ''));
  const construct = constructAt(model, marked.indexOf('|'));
  assert.ok(construct, marked);
  const said = explainTopic(topicOf('libvirt', construct.path) ?? '', describeConstruct(model, construct), '', texts[locale]);
  assert.ok(said, marked);
  assert.ok(said.markdown.length <= 700, `${String(said.markdown.length)} characters: ${marked}`);
  return said.markdown;
}

const labels = { en: '- For another aim: ', 'zh-cn': '- 若更看重：' } as const;

/** What the hover on the value under `|` offers for another aim, `-` where nothing. */
function offered(marked: string, locale: Locale = 'en'): string {
  const label = labels[locale];
  const line = hover(marked, locale)
    .split('\n')
    .find((candidate) => candidate.startsWith(label));
  return line?.slice(label.length) ?? '-';
}

const domain = (xml: string, type = 'kvm', more = '') => `<domain type='${type}'>\n  <name>g</name>\n  ${more}${xml}\n</domain>\n`;
const features = (xml: string, more = '', type = 'kvm') => domain(`<features>${xml}</features>`, type, more);
const devices = (xml: string, more = '', type = 'kvm') => domain(`<devices>${xml}</devices>`, type, more);
const arm = "<os><type arch='aarch64' machine='virt'>hvm</type></os>";
const macos =
  "<metadata><i:libosinfo xmlns:i='http://libosinfo.org/xmlns/libvirt/domain/1.0'><i:os id='http://apple.com/macosx/13'/></i:libosinfo></metadata>";

function each(frame: (xml: string) => string, expected: Readonly<Record<string, string>>): void {
  for (const [xml, line] of Object.entries(expected)) assert.equal(offered(frame(xml)), line, xml);
}

describe('values that another aim would choose in a domain', () => {
  before(async () => {
    for (const locale of ['en', 'zh-cn'] as const) texts[locale] = await loadTexts(locale);
  });

  it('stand in one line, with the aims that agree together', () => {
    const serial = devices("<interface type='|bridge'><source bridge='br0'/></interface>");
    assert.equal(offered(serial), 'isolation, portability `network`; performance `hostdev`');
    assert.equal(offered(serial, 'zh-cn'), '隔离、可移植 `network`；性能 `hostdev`');
    assert.equal(offered(domain("<cpu mode='|host-model'/>"), 'zh-cn'), '性能 `host-passthrough`');
  });

  it('follow the processor mode, where libvirt takes the other one here', () => {
    each(domain, {
      "<cpu mode='|host-passthrough'/>": 'portability `host-model`',
      "<cpu mode='|host-model'/>": 'performance `host-passthrough`',
      "<cpu mode='|custom'><model>EPYC</model></cpu>": 'performance `host-passthrough`',
      "<cpu mode='host-passthrough' migratable='|off'/>": 'portability `on`',
      "<cpu mode='|host-passthrough' migratable='off'/>": '-',
      "<cpu mode='|host-passthrough'><cache mode='passthrough'/></cpu>": '-',
      "<cpu mode='|host-passthrough'><cache mode='{{ c }}'/></cpu>": '-',
      "<cpu mode='|{{ mode }}'/>": '-',
      "<cpu mode='custom' check='|none'><model>EPYC</model></cpu>": 'portability `partial`',
      "<cpu mode='host-passthrough' check='|none'/>": '-',
      "<cpu><feature name='vmx' policy='|require'/></cpu>": 'isolation, portability `disable`',
      "<cpu><feature name='ssbd' policy='|disable'/></cpu>": 'isolation `require`',
      "<cpu><feature name='aes' policy='|require'/></cpu>": '-',
      "<cpu><feature name='invtsc' policy='|require'/></cpu>": 'portability `disable`',
      "<clock offset='utc'><timer name='tsc' frequency='3000000000'/></clock><cpu><feature name='invtsc' policy='|require'/></cpu>": '-',
    });
    assert.equal(offered(domain("<cpu mode='|host-passthrough'/>", 'kvm', arm)), '-');
    assert.equal(offered(domain("<cpu mode='|host-model'/>", 'qemu')), '-');
    assert.equal(offered(domain("<cpu mode='|host-passthrough'/>", 'xen')), '-');
    const dedicated = "<features><kvm><hint-dedicated state='on'/></kvm></features>";
    assert.equal(offered(domain("<cpu mode='|host-passthrough'/>", 'kvm', dedicated)), '-');
    const raw =
      "<q:commandline xmlns:q='http://libvirt.org/schemas/domain/qemu/1.0'><q:arg value='-cpu'/><q:arg value='Penryn'/></q:commandline>";
    assert.equal(offered(domain(`<cpu mode='|host-model'/>${raw}`)), '-');
  });

  it('leave emulation only where the processor could run the guest', () => {
    assert.equal(offered("<domain type='|qemu'><name>g</name></domain>"), 'isolation, performance `kvm`');
    assert.equal(offered(`<domain type='|qemu'><name>g</name>${arm}</domain>`), '-');
    assert.equal(
      offered("<domain type='|qemu'><name>g</name><features><tcg><tb-cache unit='MiB'>64</tb-cache></tcg></features></domain>"),
      '-',
    );
    assert.equal(offered("<domain type='|kvm'><name>g</name></domain>"), '-');
  });

  it('trade pins and policies for what each host decides', () => {
    each(domain, {
      "<vcpu placement='|static' cpuset='2-5'>4</vcpu>": 'portability `auto`',
      "<vcpu placement='|static'>4</vcpu>": '-',
      "<numatune><memory mode='|preferred' nodeset='0'/></numatune>": 'performance `strict`',
      "<numatune><memory mode='|strict' nodeset='0'/></numatune>": '-',
      "<numatune><memory placement='|static' nodeset='0'/></numatune>": 'portability `auto`',
      "<numatune><memory placement='|static' nodeset='0'/><memnode cellid='0' mode='strict' nodeset='0'/></numatune>": '-',
    });
  });

  it('keep memory shared where a back end has to map it', () => {
    const access = "<memoryBacking><access mode='|shared'/></memoryBacking>";
    assert.equal(offered(domain(access)), 'isolation `private`');
    assert.equal(offered(devices("<filesystem type='mount'><driver type='virtiofs'/></filesystem>", access)), '-');
    assert.equal(offered(devices("<interface type='network'/><interface type='vhostuser'/>", access)), '-');
    assert.equal(offered(devices("<disk type='{{ kind }}'/>", access)), '-');
    assert.equal(offered(domain("<cpu><numa><cell id='0' cpus='0' memory='1' memAccess='|shared'/></numa></cpu>")), 'isolation `private`');
    each(domain, {
      "<memoryBacking><access mode='|private'/></memoryBacking>": '-',
      "<memoryBacking><allocation mode='|ondemand'/></memoryBacking>": 'performance `immediate`',
      "<memoryBacking><allocation mode='|immediate'/></memoryBacking>": '-',
      "<memory dumpCore='|on'>1048576</memory>": 'isolation `off`',
      "<memory dumpCore='|off'>1048576</memory>": '-',
    });
  });

  it('drop a balloon for isolation, and one that cannot give memory back for speed too', () => {
    const balloon = "<memballoon model='|virtio'/>";
    assert.equal(offered(devices(balloon)), 'isolation `none`');
    assert.equal(offered(devices(balloon, '<memoryBacking><hugepages/></memoryBacking>')), 'isolation, performance `none`');
    assert.equal(offered(devices("<memballoon model='|none'/>")), '-');
    assert.equal(offered(devices("<memballoon model='|xen'/>", '', 'xen')), '-');
  });

  it('choose disks by what lies behind them', () => {
    const disk = (xml: string, attributes = "type='file' device='disk'") => devices(`<disk ${attributes}>${xml}</disk>`);
    each((driver) => disk(`<driver name='qemu' ${driver}/>`), {
      "cache='|writeback'": 'portability `none`',
      "cache='|writethrough'": 'performance, portability `none`',
      "cache='|directsync'": 'performance `none`',
      "cache='|none'": '-',
      "io='|io_uring'": 'isolation, portability `threads`',
      "io='|threads' cache='none'": '-',
      "packed='|on'": 'portability `off`',
    });
    const block = "type='block' device='disk'";
    assert.equal(offered(disk("<driver io='|io_uring' cache='none'/>", block)), 'isolation, portability `native`');
    assert.equal(offered(disk("<driver io='|threads' cache='none'/>", block)), 'performance `native`');
    assert.equal(offered(disk("<driver cache='|writeback'/>", "type='network' device='disk'")), '-');
    assert.equal(offered(disk("<driver cache='|writeback'/>", "type='file' device='cdrom'")), '-');
    assert.equal(offered(disk('', "type='|file' device='disk'")), 'performance `block`; portability `network`');
    assert.equal(offered(disk('', "type='|block' device='disk'")), 'portability `network`');
    assert.equal(offered(disk('', "type='|network' device='disk'")), '-');
    assert.equal(offered(disk('', "type='|file' device='cdrom'")), '-');
    assert.equal(offered(disk("<target dev='sda' bus='|sata'/>")), 'isolation, performance `virtio`');
    assert.equal(offered(disk("<target dev='vda' bus='|virtio'/>")), '-');
    assert.equal(offered(disk("<target dev='sda' bus='|sata'/><address type='drive' unit='0'/>")), '-');
    assert.equal(offered(disk("<target dev='sda' bus='|sata'/>", "type='file' device='cdrom'")), '-');
    assert.equal(offered(devices("<disk type='file'><target dev='sda' bus='|sata'/></disk>", macos)), '-');
    assert.equal(offered("<disk type='file' device='disk'><target dev='hda' bus='|ide'/></disk>"), 'isolation, performance `virtio`');
  });

  it('choose cards and their back ends by speed or by distance', () => {
    each(devices, {
      "<interface type='|network'/>": 'performance `hostdev`',
      "<interface type='|user'/>": 'performance `bridge`',
      "<interface type='|vhostuser'/>": 'isolation, portability `network`',
      "<interface type='|hostdev'><teaming type='transient' persistent='ua-a'/></interface>": 'isolation `network`',
      "<interface type='|ethernet'/>": '-',
      "<interface type='bridge'><model type='virtio'/><driver name='|vhost'/></interface>": 'isolation `qemu`',
      "<interface type='bridge'><model type='virtio'/><driver name='|qemu'/></interface>": 'performance `vhost`',
      "<interface type='bridge'><model type='e1000'/><driver name='|vhost'/></interface>": '-',
      "<interface type='vhostuser'><model type='virtio'/><driver name='|qemu'/></interface>": '-',
      "<interface type='direct'><source dev='eth0' mode='|vepa'/></interface>": 'performance, portability `bridge`',
      "<interface type='direct'><source dev='eth0' mode='|bridge'/></interface>": 'isolation `private`',
      "<interface type='direct'><source dev='eth0' mode='|private'/></interface>": '-',
      "<interface type='bridge'><model type='|e1000'/></interface>": 'performance `virtio`',
      "<interface type='bridge'><model type='|virtio'/></interface>": '-',
      "<interface type='bridge'><port isolated='|no'/></interface>": 'isolation `yes`',
      "<interface type='user'><backend type='|default'/></interface>": 'isolation, performance `passt`',
    });
    assert.equal(offered(devices("<interface type='|bridge'/>", '', 'qemu')), 'isolation, portability `network`');
    assert.equal(offered(devices("<interface type='|bridge'/>", '', 'lxc')), '-');
    assert.equal(offered(devices("<interface type='bridge'><driver name='|qemu'/><model type='virtio'/></interface>", '', 'qemu')), '-');
  });

  it('weigh features by this guest’s pins and machine', () => {
    each(features, {
      "<pmu state='|on'/>": 'isolation, performance, portability `off`',
      "<pmu state='|off'/>": '-',
      "<vmport state='|on'/>": 'isolation `off`',
      "<ps2 state='|on'/>": 'isolation `off`',
      "<hyperv mode='|passthrough'/>": 'portability `custom`',
      "<hyperv mode='|custom'/>": '-',
      "<kvm><hidden state='|on'/></kvm>": 'performance `off`',
      "<kvm><hint-dedicated state='|on'/></kvm>": 'performance `off`',
      "<pvspinlock state='|off'/>": 'performance `on`',
      "<ioapic driver='|kvm'/>": 'isolation `qemu`',
      "<cfpc value='|broken'/>": 'isolation `workaround`',
    });
    const pinned = "<vcpu>1</vcpu><cputune><vcpupin vcpu='0' cpuset='3'/></cputune>";
    assert.equal(offered(features("<kvm><hint-dedicated state='|on'/></kvm>", pinned)), '-');
    assert.equal(
      offered(features("<kvm><hint-dedicated state='|off'/></kvm>", `${pinned}<cpu mode='host-passthrough'/>`)),
      'performance `on`',
    );
    assert.equal(offered(features("<kvm><hint-dedicated state='|off'/></kvm>", pinned)), '-');
    assert.equal(offered(features("<pvspinlock state='|on'/>", pinned)), 'performance `off`');
    assert.equal(offered(features("<ioapic driver='|qemu'/>", pinned)), 'performance `kvm`');
    assert.equal(offered(features("<ioapic driver='|qemu'/>", `${pinned}<devices><iommu model='intel'/></devices>`)), '-');
    assert.equal(offered(features("<pmu state='|on'/>", "<os><type arch='ppc64'>hvm</type></os>")), '-');
    assert.equal(offered(features("<capabilities policy='|allow'/>", '', 'lxc')), 'isolation `deny`');
  });

  it('weigh clocks, firmware and what becomes of a crash', () => {
    const timer = (xml: string) => domain(`<clock offset='utc'>${xml}</clock>`);
    assert.equal(offered(timer("<timer name='kvmclock' present='|yes'/>")), 'isolation `no`');
    assert.equal(offered(timer("<timer name='kvmclock' present='|no'/>")), 'performance, portability `yes`');
    assert.equal(offered(timer("<timer name='hpet' present='|yes'/>")), 'isolation, performance `no`');
    assert.equal(offered(timer("<timer name='hpet' present='|no'/>")), '-');
    assert.equal(offered(domain("<clock offset='utc'><timer name='tsc' mode='|native'/></clock>", 'xen')), 'portability `emulate`');
    each(domain, {
      "<os><smbios mode='|host'/></os>": 'isolation, portability `emulate`',
      "<os><bootmenu enable='|yes'/></os>": 'isolation `no`',
      "<os><loader readonly='|no' type='pflash'>/srv/fw.fd</loader></os>": 'isolation `yes`',
      '<on_crash>|coredump-restart</on_crash>': 'isolation `restart`',
      '<on_crash>|restart</on_crash>': '-',
    });
    const boot = (machine: string) =>
      domain(
        `<os firmware='efi'><type machine='${machine}'>hvm</type><firmware><feature enabled='|no' name='secure-boot'/></firmware></os>`,
      );
    assert.equal(offered(boot('q35')), 'isolation `yes`');
    assert.equal(offered(boot('pc')), '-');
  });

  it('say nothing where the cursor is on the element and not on a value', () => {
    assert.equal(offered(domain("<|cpu mode='host-passthrough'/>")), '-');
    assert.equal(offered(devices("<|interface type='bridge'/>")), '-');
    assert.equal(offered(devices("<|memballoon model='virtio'/>")), '-');
  });
});
