import type { ClaimTexts } from '../claim';
import type { libvirtPlatformRefusalClaims } from './libvirt-platform-refusals';

export default {
  en: {
    'libvirt-refuses-bootloader': { says: 'libvirt’s QEMU driver has no bootloader on the host and refuses a domain that names one.' },
    'libvirt-refuses-mixed-boot-order': { says: 'A boot order is taken for the guest or for each device, and no number twice.' },
    'libvirt-refuses-boot-options': { says: 'Waiting times at boot are checked to fit into sixteen bits of milliseconds.' },
    'libvirt-refuses-firmware': {
      says: 'A variable store goes with UEFI and not with a stateless loader, and a loader needs a path or automatic selection.',
    },
    'libvirt-refuses-features-by-machine': {
      says: 'Features of one architecture are checked against architecture and machine type before a domain is accepted.',
    },
    'libvirt-refuses-tseg': { says: 'The size of SMM memory can be set on q35 alone, in whole MiB.' },
    'libvirt-refuses-accelerator-mix': {
      says: 'A translation cache is accepted for emulated domains, and cache allocation for KVM domains.',
    },
    'libvirt-refuses-removed-settings': {
      says: 'What the schema still has and QEMU no longer has is refused by the QEMU driver, setting by setting.',
    },
    'libvirt-refuses-vcpu-counts': {
      says: 'The number of virtual CPUs is checked against topology and machine type, and from 256 on against extended interrupts.',
    },
    'libvirt-refuses-cpu-options': {
      says: 'Caches and address width of a virtual processor are checked against its mode, and accepted for x86.',
    },
    'libvirt-refuses-cputune': { says: 'Periods and quotas have bounds, and a scheduler of a thread that does not exist is refused.' },
    'libvirt-refuses-numa-cells': { says: 'Guest NUMA nodes are numbered from zero without gaps, and no virtual CPU belongs to two.' },
    'libvirt-refuses-numa-distances': {
      says: 'A distance between NUMA nodes lies between 10 and 255, and 10 is that of a node from itself.',
    },
    'libvirt-refuses-hmat': { says: 'Latencies and bandwidths lead from a node with processors to one that exists, once for each way.' },
    'libvirt-refuses-numatune': {
      says: 'Memory that is placed statically needs host nodes, and a node of the guest is placed only where the guest has it.',
    },
    'libvirt-refuses-hugepage-nodes': { says: 'A page size is given once for each guest node, and one for all the others.' },
    'libvirt-refuses-memory-ceiling': {
      says: 'The ceiling for plugged memory must not be less than what nodes and memory devices add up to.',
    },
    'libvirt-refuses-memory-devices': {
      says: 'Memory devices are checked for an existing node, a path, whole blocks, and addresses that do not overlap.',
    },
    'libvirt-refuses-tpm': { says: 'TPM 1.2 is accepted with the TIS model on x86, and version 2.0 alone takes PCR banks and profiles.' },
    'libvirt-refuses-iommu-options': {
      says: 'Each model of virtual IOMMU refuses the options of the others, and one in the chipset refuses an address.',
    },
    'libvirt-refuses-hostdevs': {
      says: 'Assigned devices are compared with each other, and each kind is checked for its own bus and options.',
    },
    'libvirt-refuses-usb-without-bus': { says: 'A domain whose USB controller is `none` may hold no USB device.' },
    'libvirt-refuses-video': {
      says: 'One video card is primary, the others are QXL or virtio, and each type refuses what belongs to another.',
    },
    'libvirt-refuses-graphics': { says: 'A headless OpenGL display stands beside VNC or SPICE, and there is one OpenGL display at most.' },
    'libvirt-refuses-audio': { says: 'A sound card or console names a sound backend that exists, and backends have different numbers.' },
    'libvirt-refuses-timers': {
      says: 'Timers are checked against the architecture, and their policies against what QEMU can do for each.',
    },
    'libvirt-refuses-seclabels': {
      says: 'A static security label is written in the file, a dynamic one always relabels, and each model has one.',
    },
  },
  'zh-cn': {
    'libvirt-refuses-bootloader': { says: 'libvirt 的 QEMU 驱动在宿主机上没有引导程序，会拒绝写了引导程序的域。' },
    'libvirt-refuses-mixed-boot-order': { says: '启动顺序要么整机给出，要么逐个设备给出，同一序号不能出现两次。' },
    'libvirt-refuses-boot-options': { says: '启动时的等待时间要能放进十六位的毫秒数，libvirt 会检查。' },
    'libvirt-refuses-firmware': { says: '变量存储只能配 UEFI，不能配无状态的 loader；loader 要么有路径，要么由 libvirt 自动选择。' },
    'libvirt-refuses-features-by-machine': { says: '接受一个域之前，属于某种架构的特性会对照架构和机器类型检查。' },
    'libvirt-refuses-tseg': { says: '只有 q35 能设置 SMM 内存的大小，而且必须是整数 MiB。' },
    'libvirt-refuses-accelerator-mix': { says: '翻译缓存只在软件模拟的域里接受，缓存分配只在 KVM 的域里接受。' },
    'libvirt-refuses-removed-settings': { says: '模式里还有、QEMU 已经没有的设置，由 QEMU 驱动逐项拒绝。' },
    'libvirt-refuses-vcpu-counts': { says: '虚拟 CPU 数会对照拓扑和机器类型检查，从 256 个起还要求扩展中断。' },
    'libvirt-refuses-cpu-options': { says: '虚拟处理器的缓存和地址宽度会对照其模式检查，而且只对 x86 接受。' },
    'libvirt-refuses-cputune': { says: '周期和配额有上下限；给不存在的线程指定调度器会被拒绝。' },
    'libvirt-refuses-numa-cells': { says: '客户机的 NUMA 节点从零连续编号，一个虚拟 CPU 不能属于两个节点。' },
    'libvirt-refuses-numa-distances': { says: 'NUMA 节点之间的距离在 10 到 255 之间，10 是节点到自身的距离。' },
    'libvirt-refuses-hmat': { says: '延迟和带宽从有处理器的节点通到存在的节点，每条路一次。' },
    'libvirt-refuses-numatune': { says: '静态放置内存要写明宿主机节点；客户机有哪个节点，才能单独放置哪个。' },
    'libvirt-refuses-hugepage-nodes': { says: '每个客户机节点的页大小只给一次，其余节点共用一种。' },
    'libvirt-refuses-memory-ceiling': { says: '热插内存的上限不能小于各节点与内存设备之和。' },
    'libvirt-refuses-memory-devices': { says: '内存设备要通过这些检查：节点存在、有路径、按整块、地址不重叠。' },
    'libvirt-refuses-tpm': { says: 'TPM 1.2 只接受 x86 上的 TIS 型号，PCR 库和配置只接受 2.0 版。' },
    'libvirt-refuses-iommu-options': { says: '每种虚拟 IOMMU 都拒绝别种的选项，位于芯片组里的还拒绝地址。' },
    'libvirt-refuses-hostdevs': { says: '直通设备之间会相互比较，每一类还要检查自己的总线和选项。' },
    'libvirt-refuses-usb-without-bus': { says: 'USB 控制器为 `none` 的域不能有 USB 设备。' },
    'libvirt-refuses-video': { says: '一块显卡是主显卡，其余是 QXL 或 virtio；每种类型都拒绝属于别种的东西。' },
    'libvirt-refuses-graphics': { says: '无窗口的 OpenGL 显示只与 VNC 或 SPICE 并存，OpenGL 显示最多一个。' },
    'libvirt-refuses-audio': { says: '声卡或控制台指向的声音后端必须存在，后端的编号各不相同。' },
    'libvirt-refuses-timers': { says: '定时器会对照架构检查，其补偿方式会对照 QEMU 的能力检查。' },
    'libvirt-refuses-seclabels': { says: '静态安全标签要写在文件里，动态标签总会重新打标签，每种模型只有一个。' },
  },
} satisfies ClaimTexts<typeof libvirtPlatformRefusalClaims>;
