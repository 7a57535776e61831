import assert from 'node:assert/strict';
import { before, describe, it } from 'mocha';
import { describe as describeConstruct } from '../src/core/explain/describe';
import { explainTopic, topicOf } from '../src/core/explain/hover';
import { constructAt } from '../src/core/model/document';
import { parseLibvirt } from '../src/core/model/libvirt/parse';
import { locales, type Locale } from '../src/core/text/locale';
import type { Texts } from '../src/core/texts';
import { loadTexts } from './support/texts';

const texts = {} as Record<Locale, Texts>;

/** The line on other aims in the hover at `|`, without its label; empty where there is none. */
function choices(marked: string, locale: Locale = 'en'): string {
  const model = parseLibvirt(marked.replace('|', ''));
  const construct = constructAt(model, marked.indexOf('|'));
  assert.ok(construct, marked);
  const id = topicOf('libvirt', construct.path);
  assert.ok(id !== undefined, construct.path);
  const { markdown = '' } = explainTopic(id, describeConstruct(model, construct), 'x', texts[locale]) ?? {};
  const label = `- ${texts[locale].interface.hover.choices}`;
  return (
    markdown
      .split('\n')
      .find((line) => line.startsWith(label))
      ?.slice(label.length)
      .replace(/^[:：]\s*/, '') ?? ''
  );
}

interface Setting {
  readonly type?: string;
  readonly arch?: string;
  readonly firmware?: string;
  readonly name?: string;
  readonly below?: string;
}

/** A domain with these devices; under KVM on a PC unless the setting differs. */
function inDomain(devices: string, { type = 'kvm', arch = 'x86_64', firmware = '', name = 'web', below = '' }: Setting = {}): string {
  return `<domain type='${type}'>
  <name>${name}</name>
  <os${firmware}>
    <type arch='${arch}' machine='${arch === 'x86_64' ? 'q35' : 'virt'}'>hvm</type>
  </os>
  ${below}
  <devices>
    ${devices}
  </devices>
</domain>
`;
}

/** What each of many devices is told, in one setting. */
function eachTold(setting: Setting, devices: Readonly<Record<string, string>>): void {
  for (const [xml, expected] of Object.entries(devices)) assert.equal(choices(inDomain(xml, setting)), expected, xml);
}

describe('other choices for devices and consoles', () => {
  before(async () => {
    for (const locale of locales) texts[locale] = await loadTexts(locale);
  });

  it('close what is open to the network or to another user, for isolation', () => {
    eachTold(
      {},
      {
        "<graphics type='vnc' listen='|0.0.0.0'/>": 'isolation `127.0.0.1`',
        "<graphics type='vnc'><listen type='address' address='|::'/></graphics>": 'isolation `::1`',
        "<graphics type='vnc'><listen type='address' address='|10.0.0.5'/></graphics>": 'isolation `127.0.0.1`',
        "<graphics type='vnc' listen='|127.0.0.1'/>": '',
        "<graphics type='vnc' listen='|{{ address }}'/>": '',
        "<graphics type='vnc'><listen type='|address'/></graphics>": 'isolation `none`',
        "<graphics type='vnc' powerControl='|yes'/>": 'isolation `no`',
        "<graphics type='spice'><clipboard copypaste='|yes'/></graphics>": 'isolation `no`',
        "<graphics type='spice'><|clipboard copypaste='yes'></clipboard></graphics>": '',
        "<graphics type='spice'><filetransfer enable='|yes'/></graphics>": 'isolation `no`',
        "<graphics type='spice'><filetransfer enable='|no'/></graphics>": '',
        "<channel type='qemu-vdagent'><source><clipboard copypaste='|yes'/></source></channel>": 'isolation `no`',
        "<serial type='tcp'><source mode='bind' host='|0.0.0.0' service='4555'/></serial>": 'isolation `127.0.0.1`',
        "<serial type='tcp'><source mode='connect' host='|10.0.0.5' service='4555'/></serial>": '',
        "<redirfilter><usbdev class='0x08' allow='|yes'/></redirfilter>": '',
        "<redirfilter><usbdev allow='|yes'/></redirfilter>": 'isolation `no`',
        "<hostdev mode='subsystem' type='scsi' rawio='|yes'/>": 'isolation `no`',
      },
    );
  });

  it('ask nothing of an address that libvirt found, nor of consoles that no descriptor can be passed of', () => {
    eachTold(
      {},
      {
        "<graphics type='spice'><listen type='network' address='|10.0.0.5' network='console'/></graphics>": '',
        "<graphics type='spice' listen='|10.0.0.5'><listen type='network' address='10.0.0.5' network='console'/></graphics>": '',
        "<graphics type='spice' listen='|10.0.0.5'><listen type='address' address='10.0.0.5'/></graphics>": 'isolation `127.0.0.1`',
        "<graphics type='rdp'><listen type='|address'/></graphics>": '',
        "<graphics type='vnc' websocket='-1'><listen type='|address'/></graphics>": '',
        "<graphics type='vnc'><listen type='|network' network='console'/></graphics>": '',
      },
    );
  });

  it('demand encryption only where a port for it is named', () => {
    eachTold(
      {},
      {
        "<graphics type='spice' tlsPort='-1' defaultMode='|any'/>": 'isolation `secure`',
        "<graphics type='spice' tlsPort='-1'><channel name='main' mode='|insecure'/></graphics>": 'isolation `secure`',
        "<graphics type='spice' tlsPort='-1'><channel name='|main' mode='insecure'/></graphics>": '',
        "<graphics type='spice' defaultMode='|any'/>": '',
        "<graphics type='spice' tlsPort='-1' defaultMode='|secure'/>": '',
      },
    );
  });

  it('weigh the host’s GPU by what needs it', () => {
    const card = (state: string) => `<video><model type='virtio'><acceleration accel3d='${state}'/></model></video>`;
    const spice = (state: string, listen = 'socket') =>
      `<graphics type='spice'><listen type='${listen}'/><gl enable='${state}'/></graphics>`;
    eachTold(
      {},
      {
        [spice('|yes')]: 'isolation, portability `no`',
        [spice('|yes') + card('yes')]: '',
        [spice('|yes') + card('{{ state }}')]: '',
        [spice('|no')]: 'performance `yes`',
        [spice('|no', 'address')]: '',
        [card('|yes')]: 'isolation, portability `no`',
        [card('|no')]: '',
        [spice('yes') + card('|no')]: 'performance `yes`',
      },
    );
  });

  it('name a card that fits the guest, its firmware and what else is written of the card', () => {
    const card = (type: string, more = '') => `<video><model type='|${type}'${more}/></video>`;
    const uefi = { firmware: " firmware='efi'" };
    eachTold(uefi, {
      [card('vga')]: 'isolation `bochs`; performance `virtio`',
      [card('virtio')]: 'isolation `bochs`',
      [card('cirrus')]: 'isolation `bochs`; performance `virtio`; portability `vga`',
      [card('bochs')]: 'performance `virtio`',
      [card('none')]: '',
      [card('qxl', " ram='65536' vgamem='16384'")]: '',
      [card('virtio', " heads='2'")]: '',
      [`${card('vga')}<video><model type='virtio'/></video>`]: '',
    });
    eachTold({}, { [card('vga')]: 'performance `virtio`' });
    eachTold({ ...uefi, name: 'win11' }, { [card('qxl')]: 'isolation `bochs`; portability `vga`' });
    eachTold(
      {
        ...uefi,
        below:
          "<metadata><l:libosinfo xmlns:l='http://libosinfo.org/xmlns/libvirt/domain/1.0'><l:os id='http://apple.com/macosx/10.7'/></l:libosinfo></metadata>",
      },
      { [card('vga')]: '' },
    );
    eachTold({ ...uefi, arch: 'aarch64' }, { [card('vga')]: '' });
    eachTold({ ...uefi, type: 'xen' }, { [card('vga')]: '' });
  });

  it('move pointers and old USB off polling where the guest can follow', () => {
    eachTold(
      {},
      {
        "<input type='tablet' bus='|usb'/>": 'performance `virtio`',
        "<input type='tablet' bus='|usb'><address type='usb' bus='0' port='1'/></input>": '',
        "<input type='tablet' bus='|virtio'/>": 'portability `usb`',
        "<controller type='usb' model='none'/><input type='tablet' bus='|virtio'/>": '',
        "<input type='mouse' bus='|ps2'/>": '',
        "<controller type='usb' model='|piix3-uhci'/>": 'performance `qemu-xhci`',
        "<controller type='usb' model='|ich9-ehci1'/>": '',
        "<controller type='usb' model='|qemu-xhci'/>": '',
      },
    );
    eachTold({ name: 'Windows 7' }, { "<input type='tablet' bus='|usb'/>": '', "<controller type='usb' model='|piix3-uhci'/>": '' });
  });

  it('keep sound off the host, or with the viewer where there is one', () => {
    eachTold(
      {},
      {
        "<audio id='1' type='|pulseaudio' serverName='/run/p'/>": 'isolation `none`',
        "<graphics type='spice'/><audio id='1' type='|alsa'/>": 'isolation `none`; portability `spice`',
        "<audio id='1' type='|none'/>": '',
      },
    );
  });

  it('choose sources, chips and drivers that other hosts have', () => {
    eachTold(
      {},
      {
        "<rng model='virtio'><backend model='random'>|/dev/hwrng</backend></rng>": 'portability `/dev/urandom`',
        "<rng model='virtio'><backend model='random'>|/dev/random</backend></rng>": 'performance `/dev/urandom`',
        "<rng model='virtio'><backend model='random'>|/dev/urandom</backend></rng>": '',
        "<rng model='virtio'><backend model='|egd' type='udp'/></rng>": 'isolation, portability `builtin`',
        "<tpm model='tpm-crb'><backend type='|passthrough'/></tpm>": 'isolation, portability `emulator`',
        "<tpm model='tpm-crb'><backend type='|emulator'/></tpm>": '',
        "<vsock><cid auto='|no' address='42'/></vsock>": 'portability `yes`',
        "<hostdev mode='subsystem' type='pci' managed='|no'/>": 'portability `yes`',
        "<hostdev mode='subsystem' type='usb' managed='|no'/>": '',
        "<hostdev mode='subsystem' type='pci'><driver model='|mlx5-vfio-pci'/></hostdev>": 'isolation, portability `vfio-pci`',
        "<hostdev mode='subsystem' type='usb'><source startupPolicy='|mandatory'/></hostdev>": 'portability `optional`',
      },
    );
    const filtered = "<hostdev mode='subsystem' type='pci'><source writeFiltering='|no'/></hostdev>";
    assert.equal(choices(inDomain(filtered, { type: 'xen' })), 'isolation `yes`');
    assert.equal(choices(inDomain(filtered)), '');
  });

  it('say it in Chinese too', () => {
    assert.equal(choices(inDomain("<graphics type='vnc' listen='|0.0.0.0'/>"), 'zh-cn'), '隔离 `127.0.0.1`');
    assert.equal(
      choices(inDomain("<video><model type='|cirrus'/></video>", { firmware: " firmware='efi'" }), 'zh-cn'),
      '隔离 `bochs`；性能 `virtio`；可移植 `vga`',
    );
  });
});

describe('other choices for shared files and confinement', () => {
  const share = (attributes: string, inner = '') => `<filesystem type='mount'${attributes}>${inner}<source dir='/srv'/></filesystem>`;

  it('keep the guest’s users apart from the host’s where the back end can', () => {
    eachTold(
      {},
      {
        [share(" accessmode='|passthrough'")]: 'isolation `mapped`',
        [share(" accessmode='|squash'", "<driver type='path'/>")]: 'isolation `mapped`',
        [share(" accessmode='|passthrough'", "<driver type='virtiofs'/>")]: '',
        [share(" accessmode='|passthrough'", "<driver type='{{ driver }}'/>")]: '',
        [share('', "<driver type='virtiofs'/><binary><sandbox mode='|chroot'/></binary>")]: 'isolation `namespace`',
        [share('', "<driver type='virtiofs'/><binary><cache mode='|none'/></binary>")]: 'performance `always`',
        [share('', "<driver type='virtiofs'/><idmap><uid start='0' target='|0' count='65536'/></idmap>")]: 'isolation `100000`',
        [share('', "<driver type='virtiofs'/><idmap><uid start='|0' target='0' count='65536'/></idmap>")]: '',
      },
    );
    eachTold({ type: 'lxc' }, { [share(" accessmode='|passthrough'")]: '' });
    assert.equal(
      choices(inDomain('', { type: 'lxc', below: "<idmap><gid start='0' target='|0' count='65536'/></idmap>" })),
      'isolation `100000`',
    );
  });

  it('return to labels of their own where libvirt may relabel', () => {
    const told = (seclabel: string, type = 'kvm') => choices(inDomain('', { type, below: seclabel }));
    assert.equal(told("<seclabel type='|none'/>"), 'isolation `dynamic`');
    assert.equal(told("<seclabel type='|static' model='selinux' relabel='yes'><label>x</label></seclabel>"), 'isolation `dynamic`');
    for (const quiet of [
      "<seclabel type='|none' model='dac'/>",
      "<seclabel type='|static' model='dac'><label>+1000:+36</label></seclabel>",
      "<seclabel type='|static' model='apparmor'><label>x</label></seclabel>",
      "<seclabel type='|static' model='selinux' relabel='no'><label>x</label></seclabel>",
      "<seclabel type='|none' model='{{ model }}'/>",
      "<seclabel type='|dynamic' model='selinux'/>",
    ])
      assert.equal(told(quiet), '', quiet);
    assert.equal(told("<seclabel type='|none'/>", 'xen'), '');
  });

  it('turn one bit of a launch policy, in the way that it is written', () => {
    const told = (type: string, policy: string) =>
      choices(inDomain('', { below: `<launchSecurity type='${type}'><policy>|${policy}</policy></launchSecurity>` }));
    assert.equal(told('sev', '0x0000'), 'isolation `0x0001`');
    assert.equal(told('sev', '0x0001'), 'isolation `0x0005`');
    assert.equal(told('sev', '9'), 'isolation `13`');
    assert.equal(told('sev', '0x0005'), '');
    assert.equal(told('sev-snp', '0x00030000'), 'isolation `0x00020000`');
    assert.equal(told('sev-snp', '0x00020000'), 'performance, portability `0x00030000`');
    assert.equal(told('sev-snp', '0x000b0000'), 'isolation `0x00030000`');
    assert.equal(told('sev-snp', '0x00010000'), '');
    assert.equal(told('tdx', '0x10000001'), 'isolation `0x10000000`');
    assert.equal(told('tdx', '0x0000000010000001'), '');
  });

  it('measure a kernel only where one is passed, and wrap keys', () => {
    const told = (below: string) => choices(inDomain('', { below }));
    assert.equal(told("<launchSecurity type='sev' kernelHashes='|no'/>"), '');
    assert.equal(
      choices("<domain type='kvm'><os><kernel>/boot/k</kernel></os><launchSecurity type='sev' kernelHashes='|no'/></domain>"),
      'isolation `yes`',
    );
    assert.equal(told("<keywrap><cipher name='aes' state='|off'/></keywrap>"), 'isolation `on`');
    assert.equal(told("<keywrap><cipher name='aes' state='|on'/></keywrap>"), '');
  });
});
