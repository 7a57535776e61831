import assert from 'node:assert/strict';
import { before, describe, it } from 'mocha';
import { describe as describeConstruct } from '../src/core/explain/describe';
import { explainTopic, topicOf } from '../src/core/explain/hover';
import { topics } from '../src/core/knowledge/topics';
import { constructAt } from '../src/core/model/document';
import { parseLibvirt } from '../src/core/model/libvirt/parse';
import { locales, type Locale } from '../src/core/text/locale';
import type { Texts } from '../src/core/texts';
import { loadTexts } from './support/texts';

/** What is said of the construct under `|`: the topic and its variant, `-` where it has only a summary; `silent` where nothing is. */
function said(marked: string): string {
  const model = parseLibvirt(marked.replace('|', ''));
  const construct = constructAt(model, marked.indexOf('|'));
  assert.ok(construct, marked);
  const id = topicOf('libvirt', construct.path);
  const topic = topics[id ?? ''];
  assert.ok(id !== undefined && topic !== undefined, construct.path);
  const described = describeConstruct(model, construct);
  const thing = id.slice('libvirt/'.length);
  return topic.silent?.(described) === true ? `${thing} silent` : `${thing} ${topic.variant(described) ?? '-'}`;
}

/** Of many elements inside `frame`, what is said of each. */
function eachSaid(frame: (xml: string) => string, elements: Readonly<Record<string, string>>): void {
  for (const [xml, expected] of Object.entries(elements)) assert.equal(said(frame(xml)), expected, xml);
}

const inDomain = (xml: string, type = 'kvm') => `<domain type='${type}'>\n  <name>g</name>\n  ${xml}\n</domain>\n`;
const inDevices = (xml: string, type = 'kvm') => inDomain(`<devices>\n    ${xml}\n  </devices>`, type);
const under = (type: string) => (xml: string) => inDevices(xml, type);
const inHostdev = (type: string) => (xml: string) => inDevices(`<hostdev mode='subsystem' type='${type}'>${xml}</hostdev>`);
const inShare = (driver: string) => (xml: string) => inDevices(`<filesystem type='mount'><driver type='${driver}'/>${xml}</filesystem>`);
const inSeclabel = (model: string) => (xml: string) => inDomain(`<seclabel type='static' model='${model}'>${xml}</seclabel>`);
const launched = (type: string) => (xml: string) => inDomain(`<launchSecurity type='${type}'>${xml}</launchSecurity>`);

/** Raw arguments in a namespace under another prefix, and one in the middle of them. */
const inArguments = (xml: string) => `<domain type='kvm' xmlns:q='http://libvirt.org/schemas/domain/qemu/1.0'>
  <name>g</name>
  <q:commandline>${xml}</q:commandline>
</domain>
`;

describe('topics of host devices and shared files', () => {
  it('tell what a container gets of its host from what a guest gets, and Xen from KVM', () => {
    eachSaid(under('lxc'), {
      "<|hostdev mode='capabilities' type='storage'><source><block>/dev/sdb</block></source></hostdev>": 'hostdev storage',
      "<hostdev mode='capabilities' type='misc'><source><char>|/dev/fuse</char></source></hostdev>": 'hostdev misc',
      "<hostdev mode='capabilities' type='net'><source><|interface>eth1</interface></source></hostdev>": 'hostdev net',
      "<|hostdev mode='subsystem' type='usb'/>": 'hostdev container',
      "<filesystem type='|mount'><source dir='/srv/ct'/><target dir='/'/></filesystem>": 'filesystem root',
      "<filesystem type='|mount'><source dir='/srv/d'/><target dir='/d'/></filesystem>": 'filesystem mount',
      "<filesystem type='|mount'><source dir='/'/><target dir='/'/></filesystem>": 'filesystem hostRoot',
      "<filesystem type='bind'><source dir='|/a'/><target dir='/b'/></filesystem>": 'filesystem-path silent',
      "<filesystem type='file'><driver type='|loop' format='raw'/></filesystem>": 'filesystem-driver loop',
      "<filesystem type='mount' fmode='|0644'/>": 'filesystem-create-mode -',
      "<filesystem type='|ram'><target dir='/tmp'/></filesystem>": 'filesystem ram',
      "<filesystem type='mount' accessmode='|mapped'/>": 'filesystem-accessmode ignored',
      "<filesystem type='mount'><|readonly/></filesystem>": 'filesystem-readonly container',
      "<filesystem type='mount'><target dir='|/'/></filesystem>": 'filesystem-path root',
      "<filesystem type='mount'><target dir='|/data'/></filesystem>": 'filesystem-path mountPoint',
    });
    assert.equal(said(inDevices("<|hostdev mode='subsystem' type='pci'/>", 'xen')), 'hostdev pciXen');
    assert.equal(said(inDevices("<filesystem type='|ram'/>")), 'filesystem refused');
    assert.equal(said("<filesystem type='|ram'><target dir='/x'/></filesystem>"), 'filesystem ram');
  });

  it('read policies, resets and addresses of USB devices, and refuse the policy elsewhere', () => {
    eachSaid(inHostdev('usb'), {
      "<source startupPolicy='|optional'/>": 'hostdev-startup optional',
      "<source startupPolicy='|requisite'/>": 'hostdev-startup requisite',
      "<source startupPolicy='|{{ policy }}'/>": 'hostdev-startup -',
      "<source guestReset='|off'/>": 'hostdev-guest-reset off',
      "<source><vendor id='|0x1d6b'/></source>": 'hostdev-address identity',
      "<source><|address bus='1' device='4'/></source>": 'hostdev-address usb',
    });
    eachSaid(inHostdev('pci'), {
      "<source startupPolicy='|optional'/>": 'hostdev-startup refused',
      "<source><address domain='0' bus='|6' slot='0' function='0'/></source>": 'hostdev-address pci',
      "<|address type='pci' domain='0' bus='4' slot='0' function='0'/>": 'device-address pci',
      "<address type='|unassigned'/>": 'device-address unassigned',
      "<driver model='|vfio-pci'/>": 'hostdev-driver generic',
      "<driver model='|nvgrace-gpu-vfio-pci'/>": 'hostdev-driver vendor',
      "<driver name='|vfio'/>": 'hostdev-driver ignored',
      "<rom file='|/usr/share/vgabios/gpu.rom'/>": 'hostdev-rom file',
      "<|rom bar='off'/>": 'hostdev-rom hidden',
      "<rom enabled='|no'/>": 'hostdev-rom none',
      "<rom enabled='|no' bar='on'/>": 'hostdev-rom refused',
      "<source writeFiltering='|no'/>": 'hostdev-write-filtering refused',
    });
    const onXen = "<hostdev mode='subsystem' type='pci'><source writeFiltering='|no'/></hostdev>";
    assert.equal(said(inDevices(onXen, 'xen')), 'hostdev-write-filtering off');
    assert.equal(said(onXen), 'hostdev-write-filtering off');
    eachSaid(inDevices, {
      "<hostdev mode='subsystem' type='mdev' model='|vfio-ap'/>": 'hostdev-mdev vfio-ap',
      "<hostdev mode='subsystem' type='mdev' model='vfio-pci' display='|on'/>": 'hostdev-mdev display',
      "<hostdev mode='subsystem' type='mdev' model='vfio-pci' ramfb='|on'/>": 'hostdev-mdev ramfb',
      "<hostdev mode='subsystem' type='scsi' rawio='|yes'/>": 'hostdev-rawio raw',
      "<hostdev mode='subsystem' type='scsi' sgio='|unfiltered'/>": 'hostdev-rawio unfiltered',
    });
  });

  it('know what virtiofs refuses and how its server is confined', () => {
    eachSaid(inShare('virtiofs'), {
      '<|readonly/>': 'filesystem-readonly virtiofs',
      "<binary><sandbox mode='|chroot'/></binary>": 'virtiofsd-sandbox chroot',
      "<binary><|sandbox mode='namespace'/></binary>": 'virtiofsd-sandbox namespace',
      "<binary><cache mode='|always'/></binary>": 'virtiofsd-cache always',
      "<binary xattr='|on'/>": 'virtiofsd-options xattr',
      "<binary><thread_pool size='|0'/></binary>": 'virtiofsd-options noPool',
      "<binary><|thread_pool size='16'/></binary>": 'virtiofsd-options pool',
      "<binary><lock posix='|on' flock='off'/></binary>": 'virtiofsd-options lock',
      "<binary><|lock posix='off' flock='off'/></binary>": 'virtiofsd-options noLock',
      "<idmap><|uid start='0' target='100000' count='65536'/></idmap>": 'virtiofs-idmap mapped',
      "<idmap><gid start='0' target='|0' count='65536'/></idmap>": 'virtiofs-idmap hostRoot',
      "<source dir='|/'/>": 'filesystem-path everything',
      "<source dir='|/etc/'/>": 'filesystem-path system',
      "<source dir='|/srv/media'/>": 'filesystem-path directory',
      "<source socket='|/run/fs.sock'/>": 'filesystem-path socket',
      "<target dir='|/mnt/host'/>": 'filesystem-path tag',
    });
    eachSaid(inDevices, {
      "<filesystem type='mount' accessmode='|mapped'><driver type='virtiofs'/></filesystem>": 'filesystem-accessmode refused',
      "<filesystem type='mount' multidevs='|remap'><driver type='virtiofs'/></filesystem>": 'filesystem-multidevs refused',
      "<filesystem type='mount' multidevs='|remap'/>": 'filesystem-multidevs remap',
      "<filesystem type='mount' accessmode='mapped' fmode='|0644'/>": 'filesystem-create-mode files',
      "<filesystem type='mount' accessmode='mapped' dmode='|0755'/>": 'filesystem-create-mode directories',
      "<filesystem type='mount' fmode='|0644'/>": 'filesystem-create-mode refused',
      "<filesystem type='mount' accessmode='{{ mode }}' fmode='|0644'/>": 'filesystem-create-mode -',
      "<filesystem type='mount'><driver type='|mtp'/></filesystem>": 'filesystem-driver mtp',
      "<filesystem type='file'><driver type='|nbd' format='qcow2'/></filesystem>": 'filesystem-driver refused',
      "<filesystem type='mount'><driver type='path' wrpolicy='|immediate'/></filesystem>": 'filesystem-driver-options immediate',
      '<lease><|lockspace>cluster</lockspace></lease>': 'device-lease -',
    });
  });
});

describe('topics of consoles, screens and input', () => {
  it('tell the protocols, passwords and encryption of graphical consoles apart', () => {
    for (const type of ['vnc', 'spice', 'rdp', 'dbus', 'sdl', 'egl-headless', 'desktop'])
      assert.equal(said(inDevices(`<|graphics type='${type}'/>`)), `graphics-type ${type}`);
    assert.equal(said(inDevices("<|graphics type='vnc'/>", 'xen')), 'graphics-type vncElsewhere');
    assert.equal(said(inDevices("<graphics type='vnc' passwd='|ninechars'/>", 'xen')), 'graphics-password vnc');
    eachSaid(inDevices, {
      "<graphics type='vnc' passwd='|secret'/>": 'graphics-password vnc',
      "<graphics type='vnc' passwd='|ninechars'/>": 'graphics-password tooLong',
      "<graphics type='spice' passwd='|ninechars'/>": 'graphics-password other',
      "<graphics type='vnc' passwd='|'/>": 'graphics-password empty',
      "<graphics type='vnc' passwd='|{{ password }}'/>": 'graphics-password -',
      "<graphics type='vnc' passwd='x' passwdValidTo='|2030-01-01T00:00:00'/>": 'graphics-password expiry',
      "<graphics type='vnc' passwd='x' passwdValidTo='|1970-01-01T00:00:01'/>": 'graphics-password expired',
      "<graphics type='vnc'><listen type='|address'/></graphics>": 'graphics-listen-type usual',
      "<graphics type='vnc'><listen type='network' address='|10.0.0.5' network='n'/></graphics>": 'graphics-listen found',
      "<graphics type='vnc' listen='|10.0.0.5'><listen type='network' address='10.0.0.5' network='n'/></graphics>": 'graphics-listen found',
      "<graphics type='vnc' socket='|/run/vnc.sock'/>": 'graphics-listen-type socket',
      "<graphics type='vnc'><listen type='network' network='|console'/></graphics>": 'graphics-listen-type network',
      "<graphics type='spice' tlsPort='|5901'/>": 'spice-tls port',
      "<graphics type='spice' defaultMode='|insecure'/>": 'spice-tls insecure',
      "<graphics type='spice'><|channel name='inputs' mode='secure'/></graphics>": 'spice-tls channelSecure',
      "<graphics type='vnc' websocket='|-1'/>": 'vnc-options websocket',
      "<graphics type='vnc' powerControl='|yes'/>": 'vnc-options power',
      "<graphics type='vnc' sharePolicy='|ignore'/>": 'vnc-options ignore',
      "<graphics type='spice'><clipboard copypaste='|no'/></graphics>": 'spice-agent noClipboard',
      "<graphics type='spice'><|filetransfer enable='no'/></graphics>": 'spice-agent noFiles',
      "<graphics type='spice'><gl enable='|yes'/></graphics>": 'graphics-gl spice',
      "<graphics type='egl-headless'><gl rendernode='|/dev/dri/renderD128'/></graphics>": 'graphics-gl on',
      "<video><model type='|bochs'/></video>": 'video-model bochs',
      "<|video><model type='none'/></video>": 'video-model none',
      "<video><model type='virtio'><acceleration accel3d='|yes'/></model></video>": 'video-acceleration on',
      "<video><model type='virtio' blob='|on'/></video>": 'video-acceleration blob',
    });
  });

  it('say who holds the other end of a serial line', () => {
    for (const type of ['pty', 'tcp', 'file', 'dev', 'pipe', 'udp', 'unix', 'nmdm', 'spiceport', 'null', 'stdio', 'vc'])
      assert.equal(said(inDevices(`<serial type='|${type}'/>`)), `chardev-type ${type}`);
    const inSerial = (xml: string) => inDevices(`<serial type='tcp'>${xml}</serial>`);
    eachSaid(inSerial, {
      "<source mode='bind' host='|0.0.0.0' service='4555'/>": 'chardev-endpoint everywhere',
      "<source mode='bind' host='|127.0.0.1' service='4555'/>": 'chardev-endpoint loopback',
      "<source mode='bind' host='|10.1.2.3' service='4555'/>": 'chardev-endpoint address',
      "<source mode='bind' host='|{{ host }}' service='4555'/>": 'chardev-endpoint -',
      "<source mode='|connect' host='10.1.2.3' service='4555'/>": 'chardev-endpoint connect',
      "<source mode='bind' host='0.0.0.0' service='4555' tls='|yes'/>": 'chardev-endpoint tls',
      "<source mode='bind' host='0.0.0.0' service='4555' tls='|no'/>": 'chardev-endpoint noTls',
      "<protocol type='|telnet'/>": 'chardev-endpoint telnet',
      "<protocol type='|tls'/>": 'chardev-endpoint refused',
      "<log file='|/var/log/g.log' append='on'/>": 'chardev-log log',
      "<log file='/var/log/g.log' append='|on'/>": 'chardev-log append',
    });
    assert.equal(said("<serial type='tcp'><protocol type='|tls'/></serial>"), 'chardev-endpoint secured');
    eachSaid(inDevices, {
      "<channel type='unix'><source mode='|bind' path='/run/c.sock'/></channel>": 'chardev-endpoint socket',
      "<serial type='unix'><|source mode='connect' path='/run/c.sock'/></serial>": 'chardev-endpoint socketElsewhere',
      "<serial type='udp'><source mode='bind' host='|0.0.0.0' service='4555'/></serial>": 'chardev-endpoint packets',
      "<serial type='udp'><source mode='|connect' host='10.1.2.3' service='4555'/></serial>": 'chardev-endpoint packetsOut',
      "<serial type='pty'><|source path='/dev/pts/1'/></serial>": 'chardev-endpoint silent',
    });
    assert.equal(said(inDevices("<console type='|pty'/>", 'lxc')), 'chardev-type container');
    assert.equal(
      said(inDevices("<rng model='virtio'><backend model='egd' type='tcp'><source mode='bind' host='|::' service='1'/></backend></rng>")),
      'chardev-endpoint everywhere',
    );
  });

  it('know channels by what answers in the guest', () => {
    eachSaid(inDevices, {
      "<channel type='unix'><target type='virtio' name='|org.qemu.guest_agent.0'/></channel>": 'channel agent',
      "<channel type='|spicevmc'><target type='virtio' name='com.redhat.spice.0'/></channel>": 'channel spice',
      "<channel type='|qemu-vdagent'><target type='virtio'/></channel>": 'channel vdagent',
      "<channel type='qemu-vdagent'><source><clipboard copypaste='|yes'/></source></channel>": 'spice-agent agent',
      "<channel type='unix'><target type='virtio' name='|org.example.metrics'/></channel>": 'channel named',
      "<channel type='unix'><target type='xen' name='|org.example.metrics'/></channel>": 'channel -',
      "<|channel type='unix'><target type='guestfwd' address='10.0.2.1' port='4600'/></channel>": 'channel forward',
      "<redirdev bus='usb' type='|spicevmc'/>": 'usb-redirection spice',
      "<redirfilter><usbdev class='0x08' allow='|no'/></redirfilter>": 'usb-redirection-filter deny',
      "<redirfilter><usbdev allow='|no'/></redirfilter>": 'usb-redirection-filter denyRest',
      "<redirfilter><usbdev class='-1' vendor='-1' allow='|yes'/></redirfilter>": 'usb-redirection-filter allowRest',
      "<smartcard mode='|host-certificates'/>": 'smartcard host-certificates',
      "<input type='|tablet' bus='usb'/>": 'input tabletUsb',
      "<input type='|tablet'/>": 'input tabletUsb',
      "<input type='tablet' bus='|virtio'/>": 'input tabletVirtio',
      "<input type='|mouse' bus='ps2'/>": 'input ps2',
      "<input type='keyboard' bus='|xen'/>": 'input xen',
      "<input type='evdev'><source dev='|/dev/input/event3'/></input>": 'input evdev',
      "<sound model='|ich9'/>": 'sound hda',
      "<sound model='|ac97'/>": 'sound antique',
      "<audio id='1' type='|pipewire'/>": 'audio session',
      "<audio id='1' type='|spice'/>": 'audio spice',
    });
  });
});

describe('topics of small devices and buses', () => {
  it('tell controllers apart by type and model', () => {
    eachSaid(inDevices, {
      "<controller type='usb' model='|none'/>": 'controller usbNone',
      "<controller type='usb' model='|qemu-xhci'/>": 'controller xhci',
      "<controller type='usb' model='|ich9-ehci1'/>": 'controller usbOld',
      "<|controller type='usb'/>": 'controller usbDefault',
      "<controller type='pci' model='|pcie-root-port'/>": 'controller rootPort',
      "<controller type='pci' model='|pcie-root'/>": 'controller pcieRoot',
      "<controller type='pci' model='|pci-root'/>": 'controller root',
      "<controller type='pci' model='|pcie-expander-bus'/>": 'controller expander',
      "<controller type='|scsi'/>": 'controller scsiDefault',
      "<controller type='scsi' model='|virtio-scsi'/>": 'controller virtioScsi',
      "<controller type='scsi' model='|lsisas1068'/>": 'controller scsiEmulated',
      "<controller type='|virtio-serial'/>": 'controller serial',
      "<disk type='file'><|address type='drive' controller='0' bus='0' target='0' unit='0'/></disk>": 'device-address drive',
      "<interface type='network'><address type='|pci'/></interface>": 'device-address pciAny',
      "<interface type='network'><address type='pci' bus='0x01' slot='|0x00' function='0x0'/></interface>": 'device-address pci',
    });
  });

  it('read sources of randomness, TPMs, watchdogs and the rest by value', () => {
    eachSaid(inDevices, {
      "<rng model='virtio'><backend model='random'>|/dev/urandom</backend></rng>": 'rng-backend urandom',
      "<rng model='virtio'><backend model='|random'>/dev/random</backend></rng>": 'rng-backend random',
      "<rng model='virtio'><backend model='|random'/></rng>": 'rng-backend random',
      "<|rng model='virtio'><backend model='random'>/dev/hwrng</backend></rng>": 'rng-backend hardware',
      "<rng model='virtio'><backend model='|builtin'/></rng>": 'rng-backend builtin',
      "<rng model='virtio'><rate bytes='|1024'/></rng>": 'rng-rate -',
      "<tpm model='tpm-crb'><backend type='|emulator' version='2.0'/></tpm>": 'tpm emulator',
      "<tpm model='tpm-crb'><backend type='|emulator'><encryption secret='u'/></backend></tpm>": 'tpm encrypted',
      "<tpm model='tpm-tis'><backend type='|passthrough'/></tpm>": 'tpm passthrough',
      "<tpm><backend type='emulator' version='|1.2'/></tpm>": 'tpm old',
      "<tpm><backend type='emulator' persistent_state='|yes'/></tpm>": 'tpm kept',
      "<watchdog model='i6300esb' action='|dump'/>": 'watchdog dump',
      "<watchdog model='|itco' action='reset'/>": 'watchdog builtIn',
      "<watchdog model='i6300esb' action='|inject-nmi'/>": 'watchdog nmi',
      "<panic model='|hyperv'/>": 'panic hyperv',
      "<vsock><cid auto='|yes'/></vsock>": 'vsock auto',
      "<vsock><cid auto='no' address='|2'/></vsock>": 'vsock refused',
      "<vsock><cid address='|42'/></vsock>": 'vsock fixed',
      "<|iommu model='intel'><driver intremap='on'/></iommu>": 'iommu intel',
      "<iommu model='intel'><driver caching_mode='|on'/></iommu>": 'iommu caching',
      "<iommu model='intel'><driver dma_translation='|off'/></iommu>": 'iommu noTranslation',
      "<crypto model='virtio' type='qemu'><backend model='|lkcf'/></crypto>": 'crypto-device lkcf',
      "<pstore backend='|acpi-erst'/>": 'pstore -',
      "<|hub type='usb'/>": 'usb-hub -',
      '<|nvram/>': 'nvram-device -',
    });
  });
});

describe('topics of labels and protection from the host', () => {
  it('tell root from other users and one security model from another', () => {
    eachSaid(inSeclabel('dac'), {
      '<label>|+0:+0</label>': 'seclabel-label root',
      '<label>|root:kvm</label>': 'seclabel-label root',
      '<label>|+1000:+36</label>': 'seclabel-label user',
      '<label>|rootless:rootless</label>': 'seclabel-label user',
    });
    assert.equal(said(inSeclabel('selinux')('<label>|system_u:system_r:svirt_t:s0:c1,c2</label>')), 'seclabel-label selinux');
    assert.equal(said(inSeclabel('selinux')('<imagelabel>|x</imagelabel>')), 'seclabel-label image');
    assert.equal(said(inSeclabel('apparmor')('<baselabel>|x</baselabel>')), 'seclabel-label baseAppArmor');
    eachSaid(inDevices, {
      "<disk type='file'><source file='/i'><seclabel model='dac' relabel='|no'/></source></disk>": 'device-seclabel kept',
      "<disk type='file'><source file='/i'><seclabel relabel='yes'><label>|x</label></seclabel></source></disk>": 'device-seclabel label',
      "<disk type='file'><source file='/i'><|seclabel model='selinux' labelskip='yes'/></source></disk>": 'device-seclabel skipped',
      "<serial type='file'><source path='/l'><|seclabel relabel='no'/></source></serial>": 'device-seclabel kept',
    });
  });

  it('read the bits of a launch policy as its kind of protection does', () => {
    eachSaid(launched('sev'), {
      '<policy>|0x0000</policy>': 'launch-policy sevDebug',
      '<policy>|0x0001</policy>': 'launch-policy sev',
      '<policy>|0x0009</policy>': 'launch-policy sevBound',
      '<policy>|0x0005</policy>': 'launch-policy sevEs',
      '<policy>|13</policy>': 'launch-policy sevEsBound',
      '<policy>|{{ policy }}</policy>': 'launch-policy -',
    });
    eachSaid(launched('sev-snp'), {
      '<policy>|0x00030000</policy>': 'launch-policy snp',
      '<policy>|0x00020000</policy>': 'launch-policy snpNoSmt',
      '<policy>|0x000b0000</policy>': 'launch-policy snpDebug',
      '<policy>|0x00000001</policy>': 'launch-policy snpInvalid',
      '<idBlock>|AAAA</idBlock>': 'launch-identity identity',
      '<hostData>|AAAA</hostData>': 'launch-identity hostData',
      '<cbitpos>|51</cbitpos>': 'sev-constants -',
    });
    assert.equal(said(launched('tdx')('<policy>|0x10000001</policy>')), 'launch-policy tdxDebug');
    assert.equal(said(inDomain("<launchSecurity type='sev' kernelHashes='|yes'/>")), 'launch-identity hashes');
    assert.equal(said(inDomain("<keywrap><cipher name='aes' state='|off'/></keywrap>")), 'keywrap off');
  });
});

describe('topics of other namespaces', () => {
  it('find the native form of a raw argument by the option before it', () => {
    eachSaid(inArguments, {
      "<q:arg value='|-cpu'/>": 'qemu-argument cpu',
      "<q:arg value='-cpu'/><q:arg value='|host,-vmx'/>": 'qemu-argument cpu',
      "<q:arg value='|-device'/><q:arg value='pvpanic'/>": 'qemu-argument panic',
      "<q:arg value='|-device'/><q:arg value='{{ device }}'/>": 'qemu-argument -',
      "<q:arg value='|{{ option }}'/>": 'qemu-argument hidden',
      "<q:arg value='-device'/><q:arg value='|nvme,drive=d,serial=1'/>": 'qemu-argument nvmeDisk',
      "<q:arg value='-object'/><q:arg value='|memory-backend-file,id=lg,mem-path=/dev/shm/looking-glass,share=on'/>":
        'qemu-argument sharedMemory',
      "<q:arg value='-object'/><q:arg value='|memory-backend-file,id=lg,mem-path=/dev/kvmfr0,share=on'/>": 'qemu-argument -',
      "<q:arg value='-device'/><q:arg value='|pvpanic,ioport=0x505'/>": 'qemu-argument panic',
      "<q:arg value='--device'/><q:arg value='|vfio-pci,host=01:00.0'/>": 'qemu-argument hostDevice',
      "<q:arg value='-device'/><q:arg value='|isa-applesmc,osk=x'/>": 'qemu-argument applesmc',
      "<q:arg value='-device'/><q:arg value='|ivshmem-plain,memdev=m'/>": 'qemu-argument sharedMemory',
      "<q:arg value='-device'/><q:arg value='|ich9-intel-hda'/>": 'qemu-argument sound',
      "<q:arg value='-device'/><q:arg value='|virtio-blk-pci,drive=d,iommu_platform=on'/>": 'qemu-argument virtioIommu',
      "<q:arg value='-device'/><q:arg value='|virtio-blk-pci,drive=d'/>": 'qemu-argument disk',
      "<q:arg value='-device'/><q:arg value='|{&quot;driver&quot;:&quot;usb-host&quot;}'/>": 'qemu-argument usbHost',
      "<q:arg value='-device'/><q:arg value='|some-new-device'/>": 'qemu-argument -',
      "<q:arg value='{{ option }}'/><q:arg value='|pvpanic'/>": 'qemu-argument -',
      "<q:arg value='-object'/><q:arg value='|input-linux,id=k,evdev=/dev/input/event3'/>": 'qemu-argument evdev',
      "<q:arg value='-object'/><q:arg value='|memory-backend-file,id=m,share=on'/>": 'qemu-argument memory',
      "<q:arg value='-global'/><q:arg value='|ICH9-LPC.disable_s3=1'/>": 'qemu-argument powerManagement',
      "<q:arg value='-global'/><q:arg value='|vfio-pci.x-no-mmap=on'/>": 'qemu-argument property',
      "<q:arg value='-fw_cfg'/><q:arg value='|name=opt/com.coreos/config,file=/x'/>": 'qemu-argument firmwareConfig',
      "<q:arg value='-smbios'/><q:arg value='|type=2'/>": 'qemu-argument smbios',
      "<q:arg value='-netdev'/><q:arg value='|user,id=n,hostfwd=tcp::2222-:22'/>": 'qemu-argument network',
      "<q:arg value='-audiodev'/><q:arg value='|pa,id=a'/>": 'qemu-argument sound',
      "<q:arg value='-overcommit'/><q:arg value='|mem-lock=on'/>": 'qemu-argument locked',
      "<q:arg value='-sandbox'/><q:arg value='|off'/>": 'qemu-argument sandbox',
      "<q:arg value='-runas'/><q:arg value='|nobody'/>": 'qemu-argument sandbox',
      "<q:arg value='-acpitable'/><q:arg value='|file=/slic.bin'/>": 'qemu-argument acpiTable',
      "<q:arg value='-qmp'/><q:arg value='|tcp:0.0.0.0:4444,server=on'/>": 'qemu-argument monitor',
      "<q:arg value='|-s'/>": 'qemu-argument debugger',
      "<q:env name='|QEMU_AUDIO_DRV' value='pa'/>": 'qemu-environment audio',
      "<q:env name='|LD_PRELOAD' value='/x.so'/>": 'qemu-environment loader',
      "<q:env name='|DISPLAY' value=':0'/>": 'qemu-environment -',
    });
    assert.equal(said(inArguments("<q:arg value='-s'/>").replace('<q:comm', '<|q:comm')), 'qemu-argument all');
  });

  it('explain overrides, shared namespaces and other drivers’ arguments', () => {
    const names = ['qemu', 'lxc', 'xen', 'bhyve', 'vmware'];
    const bound = names.map((name) => ` xmlns:${name}='http://libvirt.org/schemas/domain/${name}/1.0'`).join('');
    const overriding = (property: string) =>
      `<qemu:override><qemu:device alias='ua-x'><qemu:frontend>${property}</qemu:frontend></qemu:device></qemu:override>`;
    eachSaid((xml) => inDomain(xml).replace('>', `${bound}>`), {
      "<qemu:deprecation behavior='|crash'/>": 'qemu-deprecation crash',
      "<qemu:capabilities><qemu:add capability='|blockdev'/></qemu:capabilities>": 'qemu-capabilities -',
      [overriding("<qemu:property name='|x' type='bool' value='true'/>")]: 'qemu-override property',
      [overriding("<qemu:property name='|x' type='remove'/>")]: 'qemu-override remove',
      "<lxc:namespace><lxc:sharenet type='|netns' value='red'/></lxc:namespace>": 'lxc-share-namespace netns',
      "<lxc:namespace><lxc:sharenet type='|name' value='c1'/></lxc:namespace>": 'lxc-share-namespace net',
      "<lxc:namespace><|lxc:shareipc type='pid' value='1'/></lxc:namespace>": 'lxc-share-namespace ipc',
      "<xen:commandline><xen:arg value='|-fda'/></xen:commandline>": 'xen-argument -',
      "<bhyve:commandline><bhyve:arg value='|-w'/></bhyve:commandline>": 'bhyve-argument -',
      '<vmware:datacenterpath>|dc/vm</vmware:datacenterpath>': 'vmware-location -',
      "<resource><fibrechannel appid='|guest1'/></resource>": 'fibre-channel -',
    });
  });
});

/** Every construct of host devices and files, of consoles and small devices, and of labels, protection and namespaces, with the topic that answers it. */
const answered: Readonly<Record<string, readonly string[]>> = {
  hostdev: ['devices/hostdev', 'devices/hostdev@type', 'devices/hostdev@mode', 'devices/hostdev@managed', 'devices/hostdev/source/block'],
  'hostdev-startup': ['devices/hostdev/source@startupPolicy'],
  'hostdev-guest-reset': ['devices/hostdev/source@guestReset'],
  'hostdev-address': ['devices/hostdev/source/vendor', 'devices/hostdev/source/product@id', 'devices/hostdev/source/address'],
  'hostdev-mdev': ['devices/hostdev@model', 'devices/hostdev@display', 'devices/hostdev@ramfb'],
  'hostdev-rawio': ['devices/hostdev@rawio'],
  'hostdev-driver': ['devices/hostdev/driver@model'],
  'hostdev-rom': ['devices/hostdev/rom@file'],
  'hostdev-write-filtering': ['devices/hostdev/source@writeFiltering'],
  filesystem: ['devices/filesystem', 'devices/filesystem@type'],
  'filesystem-driver': ['devices/filesystem/driver@type'],
  'filesystem-accessmode': ['devices/filesystem@accessmode'],
  'filesystem-create-mode': ['devices/filesystem@fmode', 'devices/filesystem@dmode'],
  'filesystem-readonly': ['devices/filesystem/readonly'],
  'filesystem-path': ['devices/filesystem/source@dir', 'devices/filesystem/target@dir'],
  'virtiofsd-sandbox': ['devices/filesystem/binary/sandbox@mode'],
  'virtiofsd-cache': ['devices/filesystem/binary/cache@mode'],
  'virtiofsd-options': [
    ...['devices/filesystem/binary@xattr', 'devices/filesystem/binary/lock', 'devices/filesystem/binary/thread_pool@size'],
  ],
  'virtiofs-idmap': ['devices/filesystem/idmap', 'devices/filesystem/idmap/uid', 'devices/filesystem/idmap/gid@target'],
  'filesystem-multidevs': ['devices/filesystem@multidevs'],
  'device-lease': ['devices/lease', 'devices/lease/key', 'devices/lease/target@path'],
  'graphics-type': ['devices/graphics', 'devices/graphics@type'],
  'graphics-listen': ['devices/graphics@listen', 'devices/graphics/listen@address'],
  'graphics-listen-type': ['devices/graphics/listen@type', 'devices/graphics/listen@socket'],
  'graphics-password': ['devices/graphics@passwd', 'devices/graphics@passwdValidTo'],
  'spice-tls': ['devices/graphics@tlsPort', 'devices/graphics@defaultMode', 'devices/graphics/channel@mode'],
  'vnc-options': ['devices/graphics@websocket', 'devices/graphics@powerControl', 'devices/graphics@sharePolicy'],
  'spice-agent': ['devices/graphics/clipboard@copypaste', 'devices/graphics/filetransfer@enable'],
  'graphics-gl': ['devices/graphics/gl@enable', 'devices/graphics/gl'],
  'video-model': ['devices/video', 'devices/video/model@type'],
  'video-acceleration': ['devices/video/model/acceleration@accel3d'],
  'chardev-type': ['devices/serial@type', 'devices/console@type', 'devices/parallel@type'],
  'chardev-endpoint': [
    'devices/serial/source@mode',
    'devices/serial/source@host',
    'devices/serial/source@tls',
    'devices/serial/protocol@type',
  ],
  'chardev-log': ['devices/serial/log@file', 'devices/console/log@file'],
  channel: ['devices/channel/target@name', 'devices/channel@type'],
  'usb-redirection': ['devices/redirdev'],
  'usb-redirection-filter': ['devices/redirfilter', 'devices/redirfilter/usbdev@allow'],
  smartcard: ['devices/smartcard@mode'],
  input: ['devices/input@type', 'devices/input@bus'],
  sound: ['devices/sound@model'],
  audio: ['devices/audio@type'],
  controller: ['devices/controller@type', 'devices/controller@model'],
  'device-address': ['devices/disk/address', 'devices/interface/address@slot', 'devices/controller/address@type', 'devices/rng/address'],
  'rng-backend': ['devices/rng/backend', 'devices/rng/backend@model'],
  'rng-rate': ['devices/rng/rate@bytes'],
  tpm: ['devices/tpm', 'devices/tpm/backend@type'],
  watchdog: ['devices/watchdog@model', 'devices/watchdog@action'],
  panic: ['devices/panic', 'devices/panic@model'],
  vsock: ['devices/vsock', 'devices/vsock/cid@address'],
  iommu: ['devices/iommu@model', 'devices/iommu/driver@intremap', 'devices/iommu/driver@aw_bits'],
  'crypto-device': ['devices/crypto'],
  pstore: ['devices/pstore'],
  'usb-hub': ['devices/hub'],
  'nvram-device': ['devices/nvram'],
  seclabel: ['seclabel@type', 'seclabel@model', 'seclabel@relabel'],
  'seclabel-label': ['seclabel/label', 'seclabel/baselabel', 'seclabel/imagelabel'],
  'device-seclabel': ['devices/disk/source/seclabel@relabel', 'devices/disk/seclabel', 'devices/serial/source/seclabel'],
  'launch-security': ['launchSecurity', 'launchSecurity@type'],
  'launch-policy': ['launchSecurity/policy'],
  'sev-constants': ['launchSecurity/cbitpos', 'launchSecurity/reducedPhysBits'],
  'launch-identity': [
    ...['launchSecurity@kernelHashes', 'launchSecurity/idBlock', 'launchSecurity/idAuth', 'launchSecurity/hostData'],
    ...['launchSecurity/dhCert', 'launchSecurity/session'],
  ],
  keywrap: ['keywrap/cipher', 'keywrap/cipher@state'],
  idmap: ['idmap', 'idmap/uid@target', 'idmap/gid@start'],
  'lxc-share-namespace': ['lxc:namespace/lxc:sharenet', 'lxc:namespace/lxc:shareipc@value', 'lxc:namespace/lxc:shareuts'],
  'qemu-argument': ['qemu:commandline', 'qemu:commandline/qemu:arg@value'],
  'qemu-environment': ['qemu:commandline/qemu:env@name'],
  'qemu-override': ['qemu:override/qemu:device@alias', 'qemu:override/qemu:device/qemu:frontend/qemu:property@value'],
  'qemu-capabilities': ['qemu:capabilities'],
  'qemu-deprecation': ['qemu:deprecation@behavior'],
  'xen-argument': ['xen:commandline/xen:arg@value'],
  'bhyve-argument': ['bhyve:commandline/bhyve:arg@value'],
  'vmware-location': ['vmware:datacenterpath'],
  hyperv: ['features/hyperv@mode'],
  'cpu-mode': ['cpu@mode'],
  'fibre-channel': ['resource/fibrechannel@appid'],
  'lock-failure': ['on_lockfailure'],
};

describe('constructs of devices, consoles and confinement', () => {
  it('are each answered by a topic', () => {
    for (const [topic, paths] of Object.entries(answered)) {
      for (const path of paths) assert.equal(topicOf('libvirt', `domain/${path}`), `libvirt/${topic}`, path);
    }
  });
});

describe('hovers of devices and raw arguments', () => {
  const texts = {} as Record<Locale, Texts>;
  before(async () => {
    for (const locale of locales) texts[locale] = await loadTexts(locale);
  });

  /** The first line of the hover, below its title. */
  function says(marked: string, locale: Locale = 'en'): string {
    const model = parseLibvirt(marked.replace('|', ''));
    const construct = constructAt(model, marked.indexOf('|'));
    assert.ok(construct, marked);
    const id = topicOf('libvirt', construct.path) ?? '';
    return explainTopic(id, describeConstruct(model, construct), 'x', texts[locale])?.markdown.split('\n')[1] ?? '';
  }

  const second = (option: string, argument: string) => inArguments(`<q:arg value='${option}'/><q:arg value='|${argument}'/>`);

  it('give the native form of a raw argument, or say that there is none', () => {
    assert.equal(says(second('-device', 'pvpanic')), "Adds a panic notifier; natively: `<panic model='isa'/>`, or `pvpanic` on PCI.");
    assert.equal(
      says(second('-acpitable', 'file=/x')),
      "Adds an ACPI table; natively, since libvirt 11.2: `<acpi><table type='raw'>` in `<os>`.",
    );
    assert.equal(
      says(second('-device', 'isa-applesmc,osk=x')),
      'Adds the chip that macOS looks for, with its key; libvirt has no native form.',
    );
    assert.equal(says(second('-device', 'pvpanic'), 'zh-cn'), "增加崩溃通知设备；原生写法：`<panic model='isa'/>`，PCI 上用 `pvpanic`。");
    assert.equal(
      says(second('-future-option', 'x')),
      'Goes unread from libvirt to QEMU; no element of the domain format is known here for it.',
    );
  });

  it('say different things of values that matter', () => {
    const policy = (type: string, bits: string) => launched(type)(`<policy>|${bits}</policy>`);
    assert.equal(
      says(policy('sev', '0x0000')),
      'Leaves debugging allowed: with bit `0` clear, the host may have the guest’s memory decrypted.',
    );
    assert.equal(says(policy('sev-snp', '0xb0000')), 'Allows debugging: bit `19` is set, which means the opposite of SEV’s bit `0`.');
    assert.equal(
      says(inDevices("<graphics type='vnc' passwd='|ninechars'/>")),
      'Makes libvirt refuse the console: a VNC password has at most 8 characters.',
    );
    assert.equal(says(inSeclabel('dac')('<label>|+0:+0</label>')), 'Runs the hypervisor’s process as root, with all capabilities.');
  });
});
