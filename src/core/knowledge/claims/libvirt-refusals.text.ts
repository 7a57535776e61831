import type { ClaimTexts } from '../claim';
import type { libvirtRefusalClaims } from './libvirt-refusals';

export default {
  en: {
    'libvirt-disk-targets-unique': { says: 'A target name belongs to one disk of a domain; libvirt refuses the second disk that has it.' },
    'libvirt-xen-refuses': {
      says: 'The Xen driver accepts no network filter, no balloon but Xen’s own, and for guests without emulated hardware no network card but `netfront`.',
    },
    'libvirt-port-isolation': {
      says: 'Port isolation is a setting of a Linux bridge port, so only interfaces of type `network` and `bridge` may ask for it.',
    },
    'libvirt-9p-modes': { says: 'The host-side modes of files that a guest creates in a share can be set under `mapped` access only.' },
    'libvirt-ide-sata-writable': { says: 'QEMU emulates no write-protected hard disk on IDE or SATA, and libvirt refuses one.' },
    'libvirt-shareable-raw': { says: 'Only formats without metadata of their own can be shared between running guests, which leaves raw.' },
    'libvirt-shmem-size': { says: 'A shared memory region is a power of two and one mebibyte at least.' },
    'libvirt-shmem-models': {
      says: 'A plain shared memory device has no server and no interrupts; the doorbell one has both, and its size comes from the server.',
    },
    'libvirt-vsock-guest-ids': { says: 'A guest’s vsock context id is 3 or above.' },
    'libvirt-addresses-unique': { says: 'libvirt reserves the address of each device and refuses one that is taken.' },
    'libvirt-integrated-pci-slots': {
      says: 'The built-in devices of i440fx and q35 sit at fixed PCI addresses, which nothing else can have.',
    },
    'libvirt-pci-address-limits': {
      says: 'A PCI address has buses to 0xff, slots to 0x1f and functions to 7; guests have one PCI domain.',
    },
    'libvirt-pci-slots-of-controllers': { says: 'What can be plugged into a PCI controller, and in which slots, follows from its model.' },
    'libvirt-pci-root-of-machine': {
      says: 'PCI controller 0 is the root bus of the machine type, and libvirt refuses any other model there.',
    },
    'libvirt-pci-controller-targets': { says: 'Each model of PCI controller takes its own target options, within bounds.' },
    'libvirt-controllers-numbered': {
      says: 'Controllers of a type have different indexes; one without an index gets the lowest that is free.',
    },
    'libvirt-user-aliases': { says: 'Aliases that users give begin with `ua-` and must be unique; libvirt replaces all others.' },
    'libvirt-drive-addresses': {
      says: 'The place of a disk on an IDE, SATA, SCSI or floppy controller is written as a drive address, or derived from the target name.',
    },
    'libvirt-disk-target-names': { says: 'A target name is a known beginning and lower-case letters; the letters number the disk.' },
  },
  'zh-cn': {
    'libvirt-disk-targets-unique': { says: '一个目标名在域里只属于一块磁盘；第二块同名的会被 libvirt 拒绝。' },
    'libvirt-xen-refuses': { says: 'Xen 驱动不接受网络过滤器，气球只接受 Xen 自己的；没有模拟硬件的客户机，网卡只接受 `netfront`。' },
    'libvirt-port-isolation': { says: '端口隔离是 Linux 网桥端口的设置，只有 `network` 和 `bridge` 类型的接口可以要求它。' },
    'libvirt-9p-modes': { says: '只有 `mapped` 访问模式才能设定客户机在共享目录里新建文件的宿主机权限。' },
    'libvirt-ide-sata-writable': { says: 'QEMU 不模拟 IDE 或 SATA 上的写保护硬盘，libvirt 会拒绝。' },
    'libvirt-shareable-raw': { says: '只有自身不带元数据的格式才能在运行中的客户机之间共享，也就是 raw。' },
    'libvirt-shmem-size': { says: '共享内存区域的大小是二的幂，最小一兆字节。' },
    'libvirt-shmem-models': { says: '普通的共享内存设备没有服务器也没有中断；带门铃的两者都有，大小由服务器给出。' },
    'libvirt-vsock-guest-ids': { says: '客户机的 vsock 上下文 ID 从 3 开始。' },
    'libvirt-addresses-unique': { says: 'libvirt 为每个设备登记地址，已被占用的就拒绝。' },
    'libvirt-integrated-pci-slots': { says: 'i440fx 和 q35 的内置设备位于固定的 PCI 地址，别的设备不能占用。' },
    'libvirt-pci-address-limits': { says: 'PCI 地址的总线到 0xff，插槽到 0x1f，功能号到 7；客户机只有一个 PCI 域。' },
    'libvirt-pci-slots-of-controllers': { says: 'PCI 控制器上能插什么、有哪些插槽，由其型号决定。' },
    'libvirt-pci-root-of-machine': { says: 'PCI 控制器 0 是机器类型的根总线，写成别的型号会被 libvirt 拒绝。' },
    'libvirt-pci-controller-targets': { says: '每种型号的 PCI 控制器各有自己的目标选项，并有取值范围。' },
    'libvirt-controllers-numbered': { says: '同类型控制器的索引互不相同；不写的得到最小的空闲值。' },
    'libvirt-user-aliases': { says: '用户起的别名以 `ua-` 开头，必须唯一；其他的 libvirt 会替换掉。' },
    'libvirt-drive-addresses': { says: '磁盘在 IDE、SATA、SCSI 或软盘控制器上的位置写成驱动器地址，或由目标名推出。' },
    'libvirt-disk-target-names': { says: '目标名是已知的开头加小写字母；字母给磁盘编号。' },
  },
} satisfies ClaimTexts<typeof libvirtRefusalClaims>;
