import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { describe as describeConstruct } from '../src/core/explain/describe';
import { topicOf } from '../src/core/explain/hover';
import { topics } from '../src/core/knowledge/topics';
import { constructAt } from '../src/core/model/document';
import { parseLibvirt } from '../src/core/model/libvirt/parse';

/** What is said of the construct under `|`: the topic and its variant, `-` where it has only a summary; `silent` where nothing is. */
function said(marked: string): string {
  const offset = marked.indexOf('|');
  const model = parseLibvirt(marked.replace('|', ''));
  const construct = constructAt(model, offset);
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

const inDomain = (xml: string) => `<domain type='kvm'>\n  <name>g</name>\n  ${xml}\n</domain>\n`;
const inDevices = (xml: string) => inDomain(`<devices>\n    ${xml}\n  </devices>`);
const inDisk = (xml: string) => inDevices(`<disk type='file' device='disk'>${xml}</disk>`);

describe('topics of libvirt domains', () => {
  it('name the technology behind the domain’s type', () => {
    for (const type of ['kvm', 'qemu', 'xen', 'lxc', 'hvf', 'ch', 'bhyve'])
      assert.equal(said(`<domain type='|${type}'><name>g</name></domain>`), `domain-type ${type}`);
    assert.equal(said(`<domain type='|test'><name>g</name><memory>1</memory></domain>`), 'domain-type -');
  });

  it('tell kinds of guest, architectures and machines apart', () => {
    eachSaid((xml) => inDomain(`<os>${xml}</os>`), {
      '<type>|hvm</type>': 'os-type hvm',
      '<type>|linux</type>': 'os-type pv',
      '<type>|xen</type>': 'os-type pv',
      '<type>|xenpvh</type>': 'os-type xenpvh',
      '<type>|exe</type>': 'os-type exe',
      '<type>|{{ kind }}</type>': 'os-type -',
      "<type arch='|x86_64'>hvm</type>": 'arch x86_64',
      "<type arch='|riscv64'>hvm</type>": 'arch -',
      "<type machine='|pc'>hvm</type>": 'machine i440fx',
      "<type machine='|pc-i440fx-6.0'>hvm</type>": 'machine i440fxVersioned',
      "<type machine='|pc-1.3'>hvm</type>": 'machine i440fxVersioned',
      "<type machine='|q35'>hvm</type>": 'machine q35',
      "<type machine='|pc-q35-8.2'>hvm</type>": 'machine q35Versioned',
      "<type machine='|pc-q35-rhel9.2.0'>hvm</type>": 'machine distribution',
      "<type machine='|pc-i440fx-jammy'>hvm</type>": 'machine distribution',
      "<type machine='|virt-rhel9.2.0'>hvm</type>": 'machine distribution',
      "<type machine='|ubuntu'>hvm</type>": 'machine distribution',
      "<type machine='|microvm'>hvm</type>": 'machine microvm',
      "<type machine='|virt-9.0'>hvm</type>": 'machine virt',
      "<type machine='|virtual'>hvm</type>": 'machine -',
      "<type machine='|s390-ccw-virtio-7.2'>hvm</type>": 'machine s390',
      "<type machine='|xenpvh'>xenpvh</type>": 'machine xenpvh',
    });
  });

  it('read the number of virtual CPUs together with its placement', () => {
    eachSaid(inDomain, {
      '<vcpu>|4</vcpu>': 'vcpu floating',
      "<vcpu placement='static'>|4</vcpu>": 'vcpu floating',
      "<vcpu placement='static' cpuset='2-5'>|4</vcpu>": 'vcpu cpuset',
      "<vcpu placement='static' cpuset='|2-5'>4</vcpu>": 'vcpu cpuset',
      "<vcpu placement='auto' cpuset='2-5'>|4</vcpu>": 'vcpu auto',
      "<vcpu current='|2'>4</vcpu>": 'vcpu current',
      '<vcpu>|${CPUS}</vcpu>': 'vcpu -',
    });
  });

  it('explain the CPU mode with what is kept from migration, and topology by its threads', () => {
    eachSaid(inDomain, {
      "<cpu mode='|host-passthrough'/>": 'cpu-mode host-passthrough',
      "<cpu mode='|host-passthrough' migratable='on'/>": 'cpu-mode host-passthrough',
      "<cpu mode='|host-passthrough' migratable='off'/>": 'cpu-mode unmigratable',
      "<cpu mode='host-passthrough' migratable='|off'/>": 'cpu-mode unmigratable',
      "<cpu mode='|host-model'/>": 'cpu-mode host-model',
      "<cpu mode='|custom'><model>EPYC</model></cpu>": 'cpu-mode custom',
      "<cpu mode='|maximum'/>": 'cpu-mode maximum',
      "<cpu mode='|hos'/>": 'cpu-mode -',
      "<cpu><|topology sockets='1' cores='2' threads='2'/></cpu>": 'cpu-topology smt',
      "<cpu><topology sockets='1' cores='|4' threads='1'/></cpu>": 'cpu-topology flat',
      "<cpu><topology sockets='1' cores='|4' threads='{{ t }}'/></cpu>": 'cpu-topology -',
    });
  });

  it('take memory without a unit for KiB, and doubt an amount too small to start', () => {
    eachSaid(inDomain, {
      "<memory unit='GiB'>|4</memory>": 'memory sized',
      "<memory unit='|GiB'>4</memory>": 'memory sized',
      '<memory>|4194304</memory>': 'memory kib',
      '<memory>|4096</memory>': 'memory tiny',
      '<memory>|{{ memory }}</memory>': 'memory -',
      "<memory dumpCore='|off'>4194304</memory>": 'memory notDumped',
      "<memory dumpCore='|on'>4194304</memory>": 'memory dumped',
      '<memoryBacking><|hugepages/></memoryBacking>': 'hugepages -',
      "<memoryBacking><hugepages><page size='|2048'/></hugepages></memoryBacking>": 'hugepages large',
      "<memoryBacking><hugepages><page size='|1' unit='G'/></hugepages></memoryBacking>": 'hugepages gigantic',
      "<memoryBacking><hugepages><page size='|1048576' unit='KiB'/></hugepages></memoryBacking>": 'hugepages gigantic',
      "<memoryBacking><hugepages><page size='|'/></hugepages></memoryBacking>": 'hugepages -',
      '<memoryBacking><|nosharepages/></memoryBacking>': 'nosharepages -',
    });
  });

  it('read the cache mode of a disk together with its I/O path', () => {
    eachSaid(inDisk, {
      "<driver name='qemu' cache='|none'/>": 'disk-cache none',
      "<driver name='qemu' cache='|none' io='native'/>": 'disk-cache noneNative',
      "<driver name='qemu' cache='|none' io='threads'/>": 'disk-cache none',
      "<driver name='qemu' cache='|directsync' io='native'/>": 'disk-cache directsyncNative',
      "<driver name='qemu' cache='|writeback'/>": 'disk-cache writeback',
      "<driver name='qemu' cache='|writeback' io='native'/>": 'disk-cache refused',
      "<driver name='qemu' cache='|writethrough'/>": 'disk-cache writethrough',
      "<driver name='qemu' cache='|unsafe'/>": 'disk-cache unsafe',
      "<driver name='qemu' cache='|default' io='native'/>": 'disk-cache refused',
      "<driver name='qemu' cache='none' io='|native'/>": 'disk-io native',
      "<driver name='qemu' cache='unsafe' io='|native'/>": 'disk-io nativeRefused',
      "<driver name='qemu' cache='{{ cache }}' io='|native'/>": 'disk-io native',
      "<driver name='qemu' io='|io_uring'/>": 'disk-io io_uring',
      "<driver name='qemu' discard='|unmap'/>": 'disk-discard unmap',
      "<driver name='qemu' discard='|ignore'/>": 'disk-discard ignore',
      "<target dev='vda' bus='|virtio'/>": 'disk-bus virtio',
      "<target dev='fda' bus='|fdc'/>": 'disk-bus fdc',
    });
  });

  it('explain how a network card is attached, on the element and on its type', () => {
    eachSaid(inDevices, {
      "<|interface type='bridge'/>": 'interface-type bridge',
      "<interface type='|network'/>": 'interface-type network',
      "<interface type='|mcast'/>": 'interface-type tunnel',
      "<interface type='|client'/>": 'interface-type tunnel',
      "<interface type='|null'/>": 'interface-type null',
      "<interface type='network'><model type='|virtio'/></interface>": 'interface-model virtio',
      "<interface type='network'><model type='|virtio-transitional'/></interface>": 'interface-model virtio-transitional',
      "<interface type='network'><model type='|e1000e'/></interface>": 'interface-model intel',
      "<interface type='network'><model type='|e1000-82545em'/></interface>": 'interface-model intel',
      "<interface type='network'><model type='|ne2k_pci'/></interface>": 'interface-model antique',
      "<interface type='network'><model type='|i82559c'/></interface>": 'interface-model antique',
      "<interface type='network'><model type='|spapr-vlan'/></interface>": 'interface-model -',
    });
  });

  it('explain assigned devices and who takes them from the host', () => {
    eachSaid(inDevices, {
      "<|hostdev mode='subsystem' type='pci' managed='yes'/>": 'hostdev pci',
      "<hostdev mode='subsystem' type='pci' managed='|yes'/>": 'hostdev managed',
      "<hostdev mode='subsystem' type='pci' managed='|no'/>": 'hostdev unmanaged',
      "<hostdev mode='subsystem' type='usb' managed='|yes'/>": 'hostdev managedIgnored',
      "<hostdev mode='subsystem' type='scsi' managed='|no'/>": 'hostdev managedIgnored',
      "<hostdev mode='subsystem' type='scsi' managed='|yes'/>": 'hostdev managedRefused',
      "<hostdev mode='subsystem' type='{{ kind }}' managed='|yes'/>": 'hostdev -',
      "<hostdev mode='subsystem' type='|mdev' model='vfio-pci'/>": 'hostdev mdev',
      "<hostdev mode='subsystem' type='|scsi_host'/>": 'hostdev scsi_host',
      "<hostdev mode='capabilities' type='|misc'/>": 'hostdev misc',
    });
  });

  it('explain shared directories by kind, server and owners', () => {
    eachSaid(inDevices, {
      "<|filesystem type='mount' accessmode='mapped'/>": 'filesystem mount',
      "<filesystem type='|file'/>": 'filesystem refused',
      '<|filesystem/>': 'filesystem -',
      "<filesystem type='mount' accessmode='|passthrough'/>": 'filesystem-accessmode passthrough',
      "<filesystem type='mount' accessmode='|squash'/>": 'filesystem-accessmode squash',
      "<filesystem type='mount'><driver type='|virtiofs'/></filesystem>": 'filesystem-driver virtiofs',
      "<filesystem type='mount'><driver type='|path'/></filesystem>": 'filesystem-driver path',
    });
  });

  it('tell a console for everyone from one for this host', () => {
    eachSaid(inDevices, {
      "<graphics type='vnc' listen='|0.0.0.0'/>": 'graphics-listen any',
      "<graphics type='spice' listen='|::'/>": 'graphics-listen any',
      "<graphics type='vnc'><listen type='address' address='|0'/></graphics>": 'graphics-listen any',
      "<graphics type='vnc' listen='|127.0.0.1'/>": 'graphics-listen loopback',
      "<graphics type='vnc' listen='|127.0.0.53'/>": 'graphics-listen loopback',
      "<graphics type='vnc' listen='|::1'/>": 'graphics-listen loopback',
      "<graphics type='vnc' listen='|127.example.org'/>": 'graphics-listen address',
      "<graphics type='vnc' listen='|10.0.0.5'/>": 'graphics-listen address',
      "<graphics type='vnc' listen='|{{ address }}'/>": 'graphics-listen -',
      "<graphics type='vnc'><listen type='|socket'/></graphics>": 'graphics-listen-type socket',
      "<graphics type='spice'><listen type='|none'/></graphics>": 'graphics-listen-type none',
      "<graphics type='vnc'><listen type='|address' address='10.0.0.5'/></graphics>": 'graphics-listen-type address',
    });
  });

  it('tell labels of SELinux or AppArmor from users', () => {
    eachSaid(inDomain, {
      "<|seclabel type='dynamic' model='selinux' relabel='yes'/>": 'seclabel dynamic',
      "<seclabel type='|static' model='selinux'/>": 'seclabel static',
      "<seclabel type='static' model='selinux' relabel='|yes'/>": 'seclabel staticRelabelled',
      "<seclabel type='|none'/>": 'seclabel none',
      "<seclabel type='|none' model='dac'/>": 'seclabel noneUser',
      "<seclabel type='|dynamic' model='dac' relabel='yes'/>": 'seclabel dynamicUser',
      "<seclabel type='|static' model='dac'/>": 'seclabel staticUser',
    });
  });

  it('explain features, I/O threads, balloon, launch security and id mappings by value', () => {
    eachSaid(inDomain, {
      '<features><|hyperv><relaxed state="on"/></hyperv></features>': 'hyperv -',
      "<features><hyperv mode='|passthrough'/></features>": 'hyperv passthrough',
      "<features><hyperv mode='|custom'/></features>": 'hyperv custom',
      "<features><kvm><hidden state='|on'/></kvm></features>": 'kvm-hidden on',
      "<features><kvm><|hidden state='off'/></kvm></features>": 'kvm-hidden off',
      '<iothreads>|2</iothreads>': 'iothreads some',
      '<iothreads>|0</iothreads>': 'iothreads none',
      '<iothreads>|{{ n }}</iothreads>': 'iothreads -',
      "<devices><memballoon model='|none'/></devices>": 'memballoon none',
      "<devices><memballoon model='|virtio'/></devices>": 'memballoon virtio',
      "<devices><|memballoon model='virtio-non-transitional' freePageReporting='on'/></devices>": 'memballoon reporting',
      "<devices><memballoon model='virtio' autodeflate='|on'/></devices>": 'memballoon deflating',
      "<devices><memballoon model='|xen'/></devices>": 'memballoon xen',
      "<launchSecurity type='|sev-snp'/>": 'launch-security sev-snp',
      "<|launchSecurity type='s390-pv'/>": 'launch-security s390-pv',
      "<idmap><|uid start='0' target='100000' count='65536'/></idmap>": 'idmap mapped',
      "<idmap><gid start='0' target='|0' count='65536'/></idmap>": 'idmap hostRoot',
      "<idmap><uid start='1000' target='|1000' count='1'/></idmap>": 'idmap -',
    });
  });
});
