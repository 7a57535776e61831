import assert from 'node:assert/strict';
import { before, describe, it } from 'mocha';
import { describe as describeConstruct } from '../src/core/explain/describe';
import { explainTopic, topicOf } from '../src/core/explain/hover';
import { topics } from '../src/core/knowledge/topics';
import { constructAt, type Construct } from '../src/core/model/document';
import { parseLibvirt } from '../src/core/model/libvirt/parse';
import type { LibvirtModel } from '../src/core/model/libvirt/types';
import type { Texts } from '../src/core/texts';
import { loadTexts } from './support/texts';

interface Place {
  readonly model: LibvirtModel;
  readonly construct: Construct;
}

function under(marked: string): Place {
  const model = parseLibvirt(marked.replace('|', ''));
  const construct = constructAt(model, marked.indexOf('|'));
  assert.ok(construct, marked);
  return { model, construct };
}

/** The topic of the construct under `|` and its variant: `-` where it has only a summary, `silent` where nothing is said. */
function said(marked: string): string {
  const { model, construct } = under(marked);
  const id = topicOf('libvirt', construct.path);
  const topic = topics[id ?? ''];
  assert.ok(id !== undefined && topic !== undefined, construct.path);
  const described = describeConstruct(model, construct);
  return `${id.slice('libvirt/'.length)} ${topic.silent?.(described) === true ? 'silent' : (topic.variant(described) ?? '-')}`;
}

const domain = (xml: string, type = 'kvm') => `<domain type='${type}'>\n  <name>g</name>\n  ${xml}\n</domain>\n`;
const devices = (xml: string, more = '', type = 'kvm') => domain(`${more}<devices>\n    ${xml}\n  </devices>`, type);
const disk = (xml: string, attributes = "type='file' device='disk'") => devices(`<disk ${attributes}>${xml}</disk>`);
const card = (xml: string, type = 'network', more = '') => devices(`<interface type='${type}'>${xml}</interface>`, more);

function each(frame: (xml: string) => string, expected: Readonly<Record<string, string>>): void {
  for (const [xml, variant] of Object.entries(expected)) assert.equal(said(frame(xml)), variant, xml);
}

/** Every construct of memory, block storage and network that has something to say, and the topic that says it. */
const answered: Readonly<Record<string, readonly string[]>> = {
  memory: ['memory', 'memory@unit', 'memory@dumpCore'],
  'current-memory': ['currentMemory', 'currentMemory@unit'],
  'max-memory': ['maxMemory', 'maxMemory@slots', 'maxMemory@unit'],
  'memory-hard-limit': ['memtune', 'memtune/hard_limit'],
  'memory-soft-limit': ['memtune/soft_limit', 'memtune/min_guarantee'],
  'memory-swap-limit': ['memtune/swap_hard_limit'],
  hugepages: ['memoryBacking/hugepages', 'memoryBacking/hugepages/page@size', 'memoryBacking/hugepages/page@nodeset'],
  nosharepages: ['memoryBacking/nosharepages'],
  'memory-locked': ['memoryBacking/locked'],
  'memory-source': ['memoryBacking/source', 'memoryBacking/source@type'],
  'memory-access': ['memoryBacking/access', 'memoryBacking/access@mode'],
  'memory-allocation': ['memoryBacking/allocation@mode', 'memoryBacking/allocation@threads'],
  'memory-discard': ['memoryBacking/discard'],
  memballoon: ['devices/memballoon@model', 'devices/memballoon@autodeflate', 'devices/memballoon@freePageReporting'],
  'memballoon-stats': ['devices/memballoon/stats@period'],
  'memory-device': ['devices/memory', 'devices/memory@model', 'devices/memory/source/path'],
  'memory-device-backing': ['devices/memory@access', 'devices/memory@discard', 'devices/memory/source/pagesize'],
  'virtio-mem-size': ['devices/memory/target/requested', 'devices/memory/target/block', 'devices/memory/target@dynamicMemslots'],
  'shared-memory-device': ['devices/shmem', 'devices/shmem@role', 'devices/shmem/model@type'],
  emulator: ['devices/emulator'],
  'disk-type': ['devices/disk', 'devices/disk@type'],
  'disk-device': ['devices/disk@device'],
  'disk-raw-commands': ['devices/disk@rawio', 'devices/disk@sgio'],
  'disk-snapshot': ['devices/disk@snapshot'],
  'disk-format': ['devices/disk/driver', 'devices/disk/driver@type'],
  'disk-cache': ['devices/disk/driver@cache'],
  'disk-io': ['devices/disk/driver@io'],
  'disk-discard': ['devices/disk/driver@discard'],
  'disk-detect-zeroes': ['devices/disk/driver@detect_zeroes'],
  'disk-discard-no-unref': ['devices/disk/driver@discard_no_unref'],
  'disk-iothread': ['devices/disk/driver@iothread', 'devices/disk/driver/iothreads', 'devices/disk/driver/iothreads/iothread@id'],
  'disk-queues': ['devices/disk/driver@queues', 'devices/disk/driver@queue_size'],
  'disk-errors': ['devices/disk/driver@error_policy', 'devices/disk/driver@rerror_policy'],
  'disk-copy-on-read': ['devices/disk/driver@copy_on_read'],
  'disk-metadata-cache': ['devices/disk/driver/metadata_cache', 'devices/disk/driver/metadata_cache/max_size'],
  'virtio-options': ['devices/disk/driver@iommu', 'devices/disk/driver@ats', 'devices/interface/driver@packed'],
  'disk-event-options': ['devices/disk/driver@ioeventfd', 'devices/interface/driver@event_idx'],
  'disk-source': ['devices/disk/source', 'devices/disk/source@file', 'devices/disk/source@dev'],
  'disk-volume': ['devices/disk/source@pool', 'devices/disk/source@volume', 'devices/disk/source@mode'],
  'disk-network-source': ['devices/disk/source@protocol', 'devices/disk/source/host@name'],
  'disk-network-trust': ['devices/disk/source@tls', 'devices/disk/source/ssl@verify'],
  'disk-startup-policy': ['devices/disk/source@startupPolicy'],
  'disk-encryption': ['devices/disk/source/encryption@format', 'devices/disk/encryption@format'],
  'disk-auth': ['devices/disk/source/auth', 'devices/disk/source/auth/secret@usage', 'devices/disk/auth'],
  'iscsi-initiator': ['devices/disk/source/initiator/iqn@name'],
  'disk-reservations': ['devices/disk/source/reservations@managed'],
  'disk-backing-store': ['devices/disk/backingStore', 'devices/disk/backingStore/format@type', 'devices/disk/backingStore/source@file'],
  'disk-bus': ['devices/disk/target@bus'],
  'disk-target': ['devices/disk/target', 'devices/disk/target@dev'],
  'disk-readonly': ['devices/disk/readonly'],
  'disk-shareable': ['devices/disk/shareable'],
  'disk-transient': ['devices/disk/transient'],
  'disk-iotune': ['devices/disk/iotune', 'devices/disk/iotune/total_bytes_sec', 'devices/disk/iotune/group_name'],
  'disk-throttle-groups': ['throttlegroups', 'devices/disk/throttlefilters/throttlefilter@group'],
  'block-weight': ['blkiotune', 'blkiotune/weight', 'blkiotune/device/read_iops_sec'],
  controller: ['devices/controller', 'devices/controller@model'],
  'scsi-controller-driver': ['devices/controller/driver@queues', 'devices/controller/driver@iothread'],
  'interface-type': ['devices/interface', 'devices/interface@type'],
  'interface-source': ['devices/interface/source@network', 'devices/interface/source@portgroup', 'devices/interface/source@bridge'],
  'interface-source-mode': ['devices/interface/source@dev', 'devices/interface/source@mode'],
  'interface-trust-filters': ['devices/interface@trustGuestRxFilters'],
  'interface-model': ['devices/interface/model@type'],
  'interface-driver': ['devices/interface/driver', 'devices/interface/driver@name'],
  'interface-queues': [
    'devices/interface/driver@queues',
    'devices/interface/driver@rx_queue_size',
    'devices/interface/driver@tx_queue_size',
  ],
  'interface-tunables': ['devices/interface/driver@txmode', 'devices/interface/driver@rss', 'devices/interface/driver/host@gso'],
  'interface-filter': ['devices/interface/filterref', 'devices/interface/filterref@filter', 'devices/interface/filterref/parameter@value'],
  'interface-port': ['devices/interface/port@isolated'],
  'interface-virtualport': ['devices/interface/virtualport@type', 'devices/interface/virtualport/parameters@profileid'],
  'interface-vlan': ['devices/interface/vlan', 'devices/interface/vlan/tag@id'],
  'interface-bandwidth': ['devices/interface/bandwidth', 'devices/interface/bandwidth/inbound@average'],
  'interface-backend': ['devices/interface/backend@type'],
  'interface-port-forward': [
    'devices/interface/portForward',
    'devices/interface/portForward@address',
    'devices/interface/portForward/range@start',
  ],
  'interface-script': ['devices/interface/script@path', 'devices/interface/downscript@path'],
  'interface-target': ['devices/interface/target@dev', 'devices/interface/target@managed'],
  'interface-mac': ['devices/interface/mac@address'],
  'interface-mtu': ['devices/interface/mtu@size'],
  'interface-coalesce': ['devices/interface/coalesce', 'devices/interface/coalesce/rx/frames@max'],
  'interface-sndbuf': ['devices/interface/tune/sndbuf'],
  'interface-acpi-index': ['devices/interface/acpi@index'],
  'interface-link': ['devices/interface/link@state'],
  'interface-teaming': ['devices/interface/teaming@type'],
  'interface-managed': ['devices/interface@managed', 'devices/interface/source/address'],
  'interface-rom': ['devices/interface/rom@bar', 'devices/interface/rom@enabled', 'devices/interface/rom@file'],
};

describe('topics about memory, disks and network cards', () => {
  let texts: Texts;
  before(async () => {
    texts = await loadTexts('en');
  });

  /** The sentence that a hover opens with. */
  function firstLine(marked: string): string {
    const { model, construct } = under(marked);
    const shown = explainTopic(topicOf('libvirt', construct.path) ?? '', describeConstruct(model, construct), '', texts);
    return shown?.markdown.split('\n')[1] ?? '';
  }

  it('answer every construct that has something to say', () => {
    for (const [topic, paths] of Object.entries(answered))
      for (const path of paths) assert.equal(topicOf('libvirt', `domain/${path}`), `libvirt/${topic}`, path);
    assert.ok(topicOf('libvirt', 'domain/devices/disk/source/seclabel') !== undefined);
  });

  it('say of a container’s memory that it is a ceiling, and leave Xen’s allocation to the summary', () => {
    assert.equal(said(domain("<memory unit='GiB'>|4</memory>", 'lxc')), 'memory container');
    assert.equal(said(domain("<memory unit='GiB'>|4</memory>", 'xen')), 'memory -');
    assert.equal(said(domain("<memory unit='{{ unit }}'>|4</memory>")), 'memory -');
    assert.match(firstLine(domain("<memory unit='GiB'>|4</memory>", 'lxc')), /^Caps the container’s cgroup/);
  });

  it('compare the memory at start with the maximum, in whatever units', () => {
    const two = (now: string, most = "<memory unit='GiB'>4</memory>", type = 'kvm') => said(domain(`${most}\n  ${now}`, type));
    assert.equal(two("<currentMemory unit='MiB'>|4096</currentMemory>"), 'current-memory whole');
    assert.equal(two('<currentMemory>|2097152</currentMemory>'), 'current-memory less');
    assert.equal(two("<currentMemory unit='|GiB'>8</currentMemory>"), 'current-memory clamped');
    assert.equal(two("<currentMemory unit='{{ u }}'>|8</currentMemory>"), 'current-memory -');
    assert.equal(two("<currentMemory unit='GiB'>|8</currentMemory>", '<memory>{{ m }}</memory>'), 'current-memory -');
    assert.equal(two('<currentMemory>|1048576</currentMemory>', '<memory>1048576</memory>', 'lxc'), 'current-memory container');
  });

  it('read limits and locking together', () => {
    each(domain, {
      "<memtune><hard_limit unit='GiB'>|4</hard_limit></memtune>": 'memory-hard-limit lone',
      "<memtune><hard_limit unit='GiB'>|4</hard_limit></memtune><memoryBacking><locked/></memoryBacking>": 'memory-hard-limit locked',
      '<memtune><soft_limit>|4</soft_limit></memtune>': 'memory-soft-limit soft',
      '<memtune><min_guarantee>|4</min_guarantee></memtune>': 'memory-soft-limit guarantee',
      '<memoryBacking><|locked/></memoryBacking>': 'memory-locked -',
      '<memtune><hard_limit>9000000</hard_limit></memtune><memoryBacking><|locked/></memoryBacking>': 'memory-locked bounded',
    });
    assert.equal(said(domain('<memtune><hard_limit>|4</hard_limit></memtune>', 'lxc')), 'memory-hard-limit container');
  });

  it('name what libvirt refuses beside huge pages', () => {
    each((xml) => domain(`<memoryBacking>${xml}</memoryBacking>`), {
      "<hugepages/><source type='|anonymous'/>": 'memory-source refused',
      "<source type='|anonymous'/>": 'memory-source anonymous',
      "<hugepages/><source type='|memfd'/>": 'memory-source memfd',
      "<source type='|file'/>": 'memory-source file',
      "<hugepages/><allocation mode='|ondemand'/>": 'memory-allocation refused',
      "<allocation mode='|ondemand'/>": 'memory-allocation ondemand',
      "<allocation mode='immediate' threads='|8'/>": 'memory-allocation threads',
      "<access mode='|shared'/>": 'memory-access shared',
      "<access mode='|private'/>": 'memory-access private',
    });
  });

  it('call a balloon idle where the domain keeps its memory', () => {
    const balloon = "<memballoon model='|virtio'/>";
    assert.equal(said(devices(balloon)), 'memballoon virtio');
    assert.equal(said(devices(balloon, '<memoryBacking><locked/></memoryBacking>')), 'memballoon inert');
    assert.equal(said(devices(balloon, '<memoryBacking><hugepages/></memoryBacking>')), 'memballoon inert');
    assert.equal(said(devices(`<hostdev mode='subsystem' type='pci'/>${balloon}`)), 'memballoon inert');
    assert.equal(said(devices(`<hostdev mode='subsystem' type='usb'/>${balloon}`)), 'memballoon virtio');
    each(devices, {
      "<memballoon model='virtio'><stats period='|10'/></memballoon>": 'memballoon-stats on',
      "<memballoon model='virtio'><stats period='|0'/></memballoon>": 'memballoon-stats off',
    });
  });

  it('tell memory devices and shared memory by model', () => {
    each(devices, {
      "<memory model='|dimm'/>": 'memory-device dimm',
      "<memory model='nvdimm'><source><path>|/dev/dax0.0</path></source></memory>": 'memory-device nvdimm',
      "<|memory model='virtio-mem'/>": 'memory-device virtio-mem',
      "<memory model='|sgx-epc'/>": 'memory-device sgx-epc',
      "<memory model='virtio-pmem' access='|private'/>": 'memory-device-backing refused',
      "<memory model='nvdimm' access='|private'/>": 'memory-device-backing private',
      "<memory model='dimm' discard='|yes'/>": 'memory-device-backing discard',
      "<memory model='virtio-mem'><target><requested unit='GiB'>|2</requested></target></memory>": 'virtio-mem-size requested',
      "<shmem name='|a'><model type='ivshmem-plain'/></shmem>": 'shared-memory-device plain',
      "<shmem name='a' role='|peer'><model type='ivshmem-plain'/></shmem>": 'shared-memory-device peer',
      "<|shmem name='a'><model type='ivshmem'/></shmem>": 'shared-memory-device legacy',
    });
    assert.equal(said("<memory model='|virtio-pmem'><target/></memory>\n"), 'memory-device virtio-pmem');
  });

  it('tell a packaged emulator from one’s own, and a container’s controller from both', () => {
    const named = (path: string, type?: string) => said(devices(`<emulator>|${path}</emulator>`, '', type));
    assert.equal(named('/usr/bin/qemu-system-x86_64'), 'emulator packaged');
    assert.equal(named('/usr/libexec/qemu-kvm'), 'emulator packaged');
    assert.equal(named('/opt/qemu/bin/qemu-system-x86_64'), 'emulator own');
    assert.equal(named('/usr/libexec/libvirt_lxc', 'lxc'), 'emulator lxc');
    assert.equal(named('/usr/lib/xen/bin/qemu-system-i386', 'xen'), 'emulator xen');
  });

  it('say of each cache mode what it does with page cache, flushes, crash and migration', () => {
    const mode = (cache: string, io = '') => firstLine(disk(`<driver name='qemu' cache='|${cache}'${io === '' ? '' : ` io='${io}'`}/>`));
    assert.equal(
      mode('none'),
      'Opens the image past the host’s page cache (`O_DIRECT`) and honours the guest’s flushes; what was flushed survives a host crash.',
    );
    assert.match(mode('writeback'), /honours the guest’s flushes, so that flushed data survives a host crash/);
    assert.match(mode('writethrough'), /syncs every write before it counts as done, so that a host crash loses none/);
    assert.match(mode('unsafe'), /ignores the guest’s flushes/);
    assert.match(mode('none', 'io_uring'), /through a ring shared with the host’s kernel/);
    assert.match(mode('directsync', 'native'), /submits through Linux AIO/);
    assert.match(mode('writethrough', 'native'), /libvirt refuses the pair/);
    assert.match(mode('default'), /QEMU takes `writeback`/);
    assert.equal(new Set(['none', 'writeback', 'writethrough', 'directsync', 'unsafe', 'default'].map((cache) => mode(cache))).size, 6);
  });

  it('ask for a cache mode beside native I/O, except where a template or Xen decides', () => {
    each(disk, {
      "<driver name='qemu' io='|native'/>": 'disk-io nativeAlone',
      "<driver name='qemu' cache='{{ c }}' io='|native'/>": 'disk-io native',
      "<driver name='qemu' cache='writeback' io='|io_uring'/>": 'disk-io io_uring',
    });
    assert.equal(said(devices("<disk type='file'><driver io='|native'/></disk>", '', 'xen')), 'disk-io -');
  });

  it('tell disks by what lies behind them', () => {
    each(devices, {
      '<|disk/>': 'disk-type file',
      "<disk type='|network' device='disk'/>": 'disk-type network',
      "<disk type='|vhostuser' device='disk'/>": 'disk-type vhostuser',
      "<disk type='|{{ t }}' device='disk'/>": 'disk-type -',
      "<disk type='block' device='|lun'/>": 'disk-device lun',
      "<disk type='block' device='lun' rawio='|yes'/>": 'disk-raw-commands raw',
      "<disk type='block' device='disk' rawio='|yes'/>": 'disk-raw-commands refused',
      "<disk type='block' device='lun' sgio='|unfiltered'/>": 'disk-raw-commands unfiltered',
      "<disk type='file' snapshot='|internal'><driver type='raw'/></disk>": 'disk-snapshot impossible',
      "<disk type='file' snapshot='|internal'><driver type='qcow2'/></disk>": 'disk-snapshot internal',
    });
    assert.equal(said("<disk type='|block' device='disk'>\n  <target dev='vda'/>\n</disk>\n"), 'disk-type block');
  });

  it('take a disk without a format for raw, unless a pool knows it', () => {
    each(disk, {
      "<driver name='qemu' type='|raw'/>": 'disk-format raw',
      "<driver name='qemu' type='|qcow2'/>": 'disk-format qcow2',
      "<driver name='qemu' type='|vmdk'/>": 'disk-format foreign',
      "<|driver name='qemu'/>": 'disk-format unsaid',
      "<|driver name='qemu' type='{{ f }}'/>": 'disk-format -',
    });
    assert.equal(said(disk("<|driver name='qemu'/>", "type='volume'")), 'disk-format -');
    assert.equal(said(devices("<disk type='block'><|driver name='phy'/></disk>", '', 'xen')), 'disk-format -');
  });

  it('read the disk driver’s options together with format, bus and processors', () => {
    each(disk, {
      "<driver discard='ignore' detect_zeroes='|unmap'/>": 'disk-detect-zeroes kept',
      "<driver discard='unmap' detect_zeroes='|unmap'/>": 'disk-detect-zeroes unmap',
      "<driver type='raw' discard_no_unref='|on'/>": 'disk-discard-no-unref refused',
      "<driver type='qcow2' discard_no_unref='|on'/>": 'disk-discard-no-unref on',
      "<driver iothread='|1'/><target dev='vda' bus='virtio'/>": 'disk-iothread single',
      "<driver iothread='|1'/><target dev='sda' bus='scsi'/>": 'disk-iothread scsi',
      "<driver iothread='|1'/><target dev='sda' bus='sata'/>": 'disk-iothread refused',
      "<driver><iothreads><iothread id='|1'/></iothreads></driver><target dev='vda' bus='virtio'/>": 'disk-iothread mapped',
      "<driver queues='|1'/>": 'disk-queues one',
      "<driver queues='|4'/><target dev='sda' bus='sata'/>": 'disk-queues refused',
      "<driver error_policy='|enospace'/>": 'disk-errors enospace',
      "<driver rerror_policy='|enospace'/>": 'disk-errors readRefused',
      "<driver rerror_policy='|ignore'/>": 'disk-errors readIgnore',
      "<driver packed='|on'/>": 'virtio-options packed',
      "<driver iommu='|on'/>": 'virtio-options iommu',
    });
    const queues = (count: string) => said(devices(`<disk type='file'><driver queues='|${count}'/></disk>`, '<vcpu>4</vcpu>'));
    assert.equal(queues('4'), 'disk-queues several');
    assert.equal(queues('8'), 'disk-queues excess');
    const sev = "<launchSecurity type='sev'><policy>0x3</policy></launchSecurity>";
    assert.equal(said(devices("<disk type='file'><driver iommu='|on'/></disk>", sev)), 'virtio-options encrypted');
  });

  it('tell apart where a disk’s file or device lies', () => {
    each((path) => disk(`<source file='|${path}'/>`), {
      '/var/lib/libvirt/images/a.qcow2': 'disk-source pool',
      '/srv/vm/a.qcow2': 'disk-source path',
      '/home/ann/a.qcow2': 'disk-source personal',
      '/var/tmp/a.qcow2': 'disk-source temporary',
      '/dev/shm/a.qcow2': 'disk-source temporary',
      '{{ image }}': 'disk-source -',
    });
    each((path) => disk(`<source dev='|${path}'/>`, "type='block'"), {
      '/dev/sdb': 'disk-source unstable',
      '/dev/nvme0n1': 'disk-source unstable',
      '/dev/disk/by-id/wwn-0x5': 'disk-source stable',
      '/dev/mapper/guest': 'disk-source stable',
      '/dev/vg0/guest': 'disk-source stable',
    });
    assert.equal(said(disk("<|source protocol='rbd' name='a/b'/>", "type='network'")), 'disk-source silent');
  });

  it('tell network disks by protocol, and whether their server has to prove itself', () => {
    each((xml) => disk(xml, "type='network'"), {
      "<source protocol='|rbd' name='a/b'/>": 'disk-network-source rbd',
      "<source protocol='nbd'><host name='|n'/></source>": 'disk-network-source nbd',
      "<source protocol='nbd'><host transport='|unix' socket='/s'/></source>": 'disk-network-source local',
      "<source protocol='|https' name='i.iso'/>": 'disk-network-source download',
      "<source protocol='nbd' tls='|no'/>": 'disk-network-trust clear',
      "<source protocol='https' name='i'><ssl verify='|no'/></source>": 'disk-network-trust unverified',
      "<source protocol='rbd' name='a'><encryption format='|luks2' engine='librbd'/></source>": 'disk-encryption librbd',
      "<source protocol='rbd' name='a'><encryption format='|luks2'/></source>": 'disk-encryption librbdOnly',
      "<encryption format='|qcow'/>": 'disk-encryption refused',
      "<source protocol='iscsi' name='i'><reservations managed='|yes'/></source>": 'disk-reservations managed',
    });
    assert.equal(said(disk("<source pool='p' volume='v' mode='|direct'/>", "type='volume'")), 'disk-volume direct');
  });

  it('follow a backing chain to its end', () => {
    each(disk, {
      '<|backingStore/>': 'disk-backing-store end',
      "<|backingStore type='file'><format type='qcow2'/><source file='/b'/></backingStore>": 'disk-backing-store chain',
      "<backingStore type='file'><format type='|qcow2'/><source file='/b'/></backingStore>": 'disk-backing-store format',
      "<backingStore type='file'><source file='/b'/><|backingStore/></backingStore>": 'disk-backing-store end',
      "<backingStore type='file'><backingStore type='file'><source file='|/b'/></backingStore></backingStore>": 'disk-backing-store chain',
    });
  });

  it('take the bus from the target’s name only where none is given', () => {
    each(disk, {
      "<target dev='|hda'/>": 'disk-target hd',
      "<target dev='|sda'/>": 'disk-target sd',
      "<|target dev='xvda'/>": 'disk-target xvd',
      "<target dev='|sda' bus='sata'/>": 'disk-target -',
      "<target dev='|sda' bus='{{ bus }}'/>": 'disk-target -',
    });
    assert.equal(said(disk("<target dev='|fda'/>", "type='file' device='floppy'")), 'disk-target fd');
  });

  it('know which disks can be read-only, shared or thrown away', () => {
    each(disk, {
      "<target dev='vda' bus='virtio'/><|readonly/>": 'disk-readonly -',
      "<target dev='sda' bus='sata'/><|readonly/>": 'disk-readonly refused',
      "<driver type='raw'/><|shareable/>": 'disk-shareable -',
      "<driver type='qcow2'/><|shareable/>": 'disk-shareable refused',
      "<driver type='qcow2'/><|shareable/><readonly/>": 'disk-shareable -',
      "<transient shareBacking='|yes'/>": 'disk-transient shared',
    });
    assert.equal(said(disk("<target dev='sda' bus='sata'/><|readonly/>", "type='file' device='cdrom'")), 'disk-readonly cdrom');
  });

  it('tell limits by what they count', () => {
    each(disk, {
      '<iotune><total_bytes_sec>|100</total_bytes_sec></iotune>': 'disk-iotune bytes',
      '<iotune><read_iops_sec>|100</read_iops_sec></iotune>': 'disk-iotune operations',
      '<iotune><read_iops_sec>|0</read_iops_sec></iotune>': 'disk-iotune none',
      '<iotune><total_iops_sec_max>|100</total_iops_sec_max></iotune>': 'disk-iotune burst',
      '<iotune><total_iops_sec_max_length>|9</total_iops_sec_max_length></iotune>': 'disk-iotune length',
      '<iotune><group_name>|a</group_name></iotune>': 'disk-iotune group',
      "<throttlefilters><throttlefilter group='|a'/></throttlefilters>": 'disk-throttle-groups filters',
      "<throttlefilters><throttlefilter group='|a'/></throttlefilters><iotune/>": 'disk-throttle-groups refused',
    });
    assert.equal(said(domain('<blkiotune><weight>|500</weight></blkiotune>')), 'block-weight weight');
    assert.equal(
      said(devices("<controller type='scsi' model='lsilogic'><driver iothread='|1'/></controller>")),
      'scsi-controller-driver emulated',
    );
    assert.equal(
      said(devices("<controller type='scsi' model='virtio-scsi'><driver iothread='|1'/></controller>")),
      'scsi-controller-driver single',
    );
  });

  it('tell what a card is plugged into', () => {
    assert.equal(said(card("<source network='|default'/>")), 'interface-source nat');
    assert.equal(said(card("<source network='|lab'/>")), 'interface-source named');
    assert.equal(said(card("<source bridge='|br0'/>", 'bridge')), 'interface-source open');
    assert.equal(said(card("<source bridge='|br0'/><filterref filter='clean-traffic'/>", 'bridge')), 'interface-source filtered');
    assert.equal(said(card("<source bridge='|br0'/><virtualport type='openvswitch'/>", 'bridge')), 'interface-source switch');
    assert.equal(said(card("<source network='lab' bridge='|virbr1'/>")), 'interface-source -');
    assert.equal(said(card("<|source network='lab'/>")), 'interface-source named');
    assert.equal(said(card("<|source dev='eth0'/>", 'direct')), 'interface-source silent');
    assert.equal(said(card("<source address='|230.0.0.1' port='5558'/>", 'mcast')), 'interface-source-mode tunnel');
  });

  it('take macvtap without a mode for VEPA, and the same attribute elsewhere for what it is there', () => {
    assert.equal(said(card("<source dev='|eth0'/>", 'direct')), 'interface-source-mode vepa');
    assert.equal(said(card("<source dev='|eth0' mode='{{ m }}'/>", 'direct')), 'interface-source-mode -');
    assert.equal(said(card("<source dev='eth0' mode='|private'/>", 'direct')), 'interface-source-mode private');
    assert.equal(said(card("<source type='unix' path='/s' mode='|server'/>", 'vhostuser')), 'interface-source-mode server');
    assert.equal(said(card("<source dev='|/dev/vhost-vdpa-0'/>", 'vdpa')), 'interface-source-mode vdpa');
    assert.equal(said(card("<source dev='|eth0'/><backend type='passt'/>", 'user')), 'interface-source-mode outgoing');
  });

  it('know where trust in the guest, isolation and tags have an effect', () => {
    const trusting = (type: string, model: string) =>
      said(devices(`<interface type='${type}' trustGuestRxFilters='|yes'><model type='${model}'/></interface>`));
    assert.equal(trusting('direct', 'virtio'), 'interface-trust-filters yes');
    assert.equal(trusting('bridge', 'virtio'), 'interface-trust-filters idle');
    assert.equal(trusting('direct', 'e1000'), 'interface-trust-filters idle');
    assert.equal(said(card("<port isolated='|yes'/>")), 'interface-port yes');
    assert.equal(said(card("<port isolated='|yes'/>", 'direct')), 'interface-port refused');
    assert.equal(said(card("<vlan><tag id='|42'/></vlan>", 'bridge')), 'interface-vlan linuxBridge');
    assert.equal(said(card("<vlan trunk='yes'><tag id='|42'/></vlan>", 'bridge')), 'interface-vlan trunk');
    assert.equal(said(card("<vlan><tag id='|42'/></vlan><virtualport type='openvswitch'/>", 'bridge')), 'interface-vlan -');
    assert.equal(said(card("<vlan><tag id='|42'/></vlan>", 'user')), 'interface-vlan unsupported');
    assert.equal(said(card("<filterref filter='|clean-traffic'/>")), 'interface-filter clean');
    assert.equal(said(card("<filterref filter='|allow-arp'/>")), 'interface-filter block');
    assert.equal(said(card("<filterref filter='|ours'/>")), 'interface-filter -');
    assert.equal(said(devices("<interface type='bridge'><filterref filter='|x'/></interface>", '', 'xen')), 'interface-filter refused');
  });

  it('read queues, rings and back ends together with model and processors', () => {
    const two = '<vcpu>2</vcpu>';
    assert.equal(said(card("<model type='virtio'/><driver queues='|2'/>", 'network', two)), 'interface-queues several');
    assert.equal(said(card("<model type='virtio'/><driver queues='|4'/>", 'network', two)), 'interface-queues excess');
    assert.equal(said(card("<model type='e1000'/><driver queues='|4'/>")), 'interface-queues emulated');
    assert.equal(said(card("<model type='virtio'/><driver tx_queue_size='|512'/>")), 'interface-queues sendingIdle');
    assert.equal(said(card("<driver tx_queue_size='|512'/>", 'vhostuser')), 'interface-queues sending');
    assert.equal(said(card("<model type='virtio'/><driver name='|vhost'/>")), 'interface-driver vhost');
    assert.equal(said(card("<model type='e1000'/><driver name='|vhost'/>")), 'interface-driver emulated');
    assert.equal(said(card("<driver name='|qemu'/>", 'vhostuser')), 'interface-driver ignored');
    assert.equal(said(card("<driver name='|vfio'/>", 'hostdev')), 'interface-driver vfio');
    assert.equal(said(card("<driver name='vhost'><host gso='|off'/></driver>")), 'interface-tunables noOffload');
    assert.equal(said(card("<bandwidth><inbound average='1' floor='|1'/></bandwidth>")), 'interface-bandwidth floor');
    assert.equal(said(card("<bandwidth><inbound average='1' floor='|1'/></bandwidth>", 'bridge')), 'interface-bandwidth floorRefused');
    assert.equal(said(card("<bandwidth><outbound average='1' peak='|1'/></bandwidth>")), 'interface-bandwidth ignored');
  });

  it('tell a forward for everybody from one for this host, and refuse it without passt', () => {
    const forward = (xml: string, backend = "<backend type='passt'/>") => said(card(`${backend}${xml}`, 'user'));
    assert.equal(forward("<|portForward proto='tcp'><range start='80'/></portForward>"), 'interface-port-forward everywhere');
    assert.equal(forward("<portForward proto='tcp' address='|127.0.0.1'/>"), 'interface-port-forward loopback');
    assert.equal(forward("<portForward proto='tcp' address='|10.0.0.5'/>"), 'interface-port-forward address');
    assert.equal(forward("<|portForward proto='tcp' address='{{ a }}'/>"), 'interface-port-forward -');
    assert.equal(forward("<portForward proto='tcp'><range start='|80' exclude='yes'/></portForward>"), 'interface-port-forward excluded');
    assert.equal(forward("<|portForward proto='tcp'/>", ''), 'interface-port-forward refused');
    assert.equal(forward("<|portForward proto='tcp'/>", "<backend type='default'/>"), 'interface-port-forward refused');
    assert.equal(said(card("<backend type='|passt'/>", 'user')), 'interface-backend passt');
    assert.equal(said(card("<backend type='|passt'/>", 'vhostuser')), 'interface-backend shared');
  });

  it('explain names, addresses and links of a card', () => {
    each(card, {
      "<target dev='|tap-web'/>": 'interface-target named',
      "<target dev='|vnet3'/>": 'interface-target reserved',
      "<target dev='|tap0' managed='no'/>": 'interface-target unmanaged',
      "<mac address='|52:54:00:12:34:56'/>": 'interface-mac -',
      "<mac address='|01:00:5e:00:00:01'/>": 'interface-mac multicast',
      "<mtu size='|9000'/>": 'interface-mtu jumbo',
      "<mtu size='|1400'/>": 'interface-mtu small',
      "<link state='|down'/>": 'interface-link down',
      "<model type='virtio'/><teaming type='|persistent'/>": 'interface-teaming persistent',
      "<model type='e1000'/><teaming type='|persistent'/>": 'interface-teaming refused',
      "<rom enabled='|no'/>": 'interface-rom off',
      "<rom enabled='|no' file='/x'/>": 'interface-rom refused',
      "<rom bar='|off'/>": 'interface-rom hidden',
      "<virtualport type='|802.1Qbh'/>": 'interface-virtualport hardware',
      '<|virtualport/>': 'interface-virtualport merged',
      "<script path='|/etc/x'/>": 'interface-script -',
      "<downscript path='|/etc/x'/>": 'interface-script down',
      '<tune><sndbuf>|0</sndbuf></tune>': 'interface-sndbuf unlimited',
    });
    assert.equal(said(card("<mtu size='|9000'/>", 'user')), 'interface-mtu refused');
    assert.equal(said(card("<backend type='passt'/><mtu size='|9000'/>", 'user')), 'interface-mtu jumbo');
    assert.equal(said(card("<coalesce><rx><frames max='|7'/></rx></coalesce>", 'user')), 'interface-coalesce refused');
    assert.equal(said(devices("<interface type='hostdev' managed='|yes'/>")), 'interface-managed managed');
  });
});
