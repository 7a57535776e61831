import type { ClaimTexts } from '../claim';
import type { libvirtDeviceRefusalClaims } from './libvirt-device-refusals';

export default {
  en: {
    'libvirt-disk-needs-source': { says: 'Only CD-ROM and floppy drives may be without a source.' },
    'libvirt-lun-passthrough': { says: 'A `lun` disk is a raw block device, an iSCSI target or a volume, on a SCSI controller.' },
    'libvirt-disk-encryption': { says: 'QEMU decrypts LUKS in raw and qcow2 images; the cipher is written in the image.' },
    'libvirt-network-disks': { says: 'A network disk names what its protocol needs; all but Ceph and Gluster take exactly one host.' },
    'libvirt-disk-options-by-bus': { says: 'Names, queues and other options of a disk exist only on the buses that carry them.' },
    'libvirt-disk-options-together': {
      says: 'libvirt refuses disk options that cannot work together or that the disk’s kind cannot have.',
    },
    'libvirt-disk-throttling': {
      says: 'A disk is throttled by a total or by reads and writes, through limits of its own or through groups, never both.',
    },
    'libvirt-interface-options': {
      says: 'MTU, coalescing, port forwarding and the like are refused on interface types whose backend cannot do them.',
    },
    'libvirt-character-devices': { says: 'The host’s end of a character device must name its file, socket or server.' },
    'libvirt-serial-targets': { says: 'Serial port types belong to machine families, and each has its own device models and addresses.' },
    'libvirt-device-labels': { says: 'A label override on a device either names a label or forbids relabelling.' },
    'libvirt-watchdogs-and-panic': { says: 'Watchdogs and panic notifiers are refused on machines that do not have their model.' },
    'libvirt-input-buses': { says: 'PS/2 carries mouse and keyboard only; input devices of the host are passed through by virtio.' },
    'libvirt-single-devices': { says: 'libvirt takes one memory balloon, one vsock and one panic device of each model.' },
    'libvirt-usb-addresses': { says: 'A USB address must name a controller that is there and a port that it, or a hub below it, has.' },
    'libvirt-usb-controllers': { says: 'A domain that switches USB off has no USB controllers, and companions need a master.' },
    'libvirt-isapc-without-pci': {
      says: 'The `isapc` machine has no PCI bus, so that libvirt refuses every PCI device there, its own additions included.',
    },
    'libvirt-controller-options': { says: 'Queues, command limits and `ioeventfd` of a controller exist for virtio-scsi alone.' },
    'libvirt-filesystem-options': {
      says: 'Of shared directories QEMU’s driver takes mounts only, and virtiofs none of the settings that 9p has.',
    },
    'libvirt-required-attributes': {
      says: 'Without the attribute that says which kind of device it is, libvirt’s parser refuses a device.',
    },
    'libvirt-parser-reads-numbers': {
      says: 'Where libvirt’s parser needs a number, it refuses the document at the first value that is none.',
    },
  },
  'zh-cn': {
    'libvirt-disk-needs-source': { says: '只有 CD-ROM 和软盘驱动器可以没有来源。' },
    'libvirt-lun-passthrough': { says: '`lun` 磁盘是接在 SCSI 控制器上的 raw 块设备、iSCSI 目标或卷。' },
    'libvirt-disk-encryption': { says: 'QEMU 能解密 raw 和 qcow2 镜像里的 LUKS；算法写在镜像里。' },
    'libvirt-network-disks': { says: '网络磁盘要写明协议所需的内容；除 Ceph 和 Gluster 外，都只接受一台主机。' },
    'libvirt-disk-options-by-bus': { says: '磁盘的名称、队列等选项，只存在于承载它们的总线上。' },
    'libvirt-disk-options-together': { says: '不能一起用的磁盘选项，或这种磁盘不可能有的选项，libvirt 会拒绝。' },
    'libvirt-disk-throttling': { says: '磁盘限速要么按总量、要么分读写，要么用自己的限制、要么用限速组，不能兼用。' },
    'libvirt-interface-options': { says: 'MTU、中断合并、端口转发之类，后端做不到的接口类型会被拒绝。' },
    'libvirt-character-devices': { says: '字符设备在宿主机的一端必须写明文件、套接字或服务器。' },
    'libvirt-serial-targets': { says: '串口类型属于特定的机器家族，各有自己的设备型号和地址。' },
    'libvirt-device-labels': { says: '设备上的标签覆盖，要么给出标签，要么禁止重打标签。' },
    'libvirt-watchdogs-and-panic': { says: '机器没有的看门狗和 panic 通知型号会被拒绝。' },
    'libvirt-input-buses': { says: 'PS/2 只接鼠标和键盘；宿主机的输入设备用 virtio 直通。' },
    'libvirt-single-devices': { says: 'libvirt 只接受一个内存气球、一个 vsock，每种型号一个 panic 设备。' },
    'libvirt-usb-addresses': { says: 'USB 地址必须指向存在的控制器，以及它或下面的集线器拥有的端口。' },
    'libvirt-usb-controllers': { says: '关闭 USB 的域没有 USB 控制器；伴随控制器需要主控制器。' },
    'libvirt-isapc-without-pci': { says: '`isapc` 机器没有 PCI 总线，任何 PCI 设备都会被 libvirt 拒绝，它自己加上的也不例外。' },
    'libvirt-controller-options': { says: '控制器的队列数、命令数上限和 `ioeventfd` 只有 virtio-scsi 才有。' },
    'libvirt-filesystem-options': { says: 'QEMU 驱动的共享目录只接受 mount 类型，virtiofs 不接受 9p 的任何设置。' },
    'libvirt-required-attributes': { says: '缺少表明设备种类的属性，libvirt 的解析器就拒绝这个设备。' },
    'libvirt-parser-reads-numbers': { says: '该是数的地方，libvirt 的解析器遇到第一个不是数的值，就拒绝整份文档。' },
  },
} satisfies ClaimTexts<typeof libvirtDeviceRefusalClaims>;
