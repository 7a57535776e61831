import type { ClaimTexts } from '../claim';
import type { libvirtFeatureClaims } from './libvirt-features';

export default {
  en: {
    'libvirt-acpi': { says: 'A KVM guest shuts down gracefully only with ACPI; a feature tag that is left out is off.' },
    'libvirt-uefi-needs-acpi': { says: 'UEFI on x86 is refused without ACPI, and ACPI on 64-bit Arm without UEFI.' },
    'libvirt-apic-eoi': { says: 'APIC brings programmable interrupts, and `eoi` offers the guest a paravirtual end of interrupt.' },
    'libvirt-xen-hvm-switches': {
      says: 'PAE lets 32-bit guests pass four gigabytes, `hap` decides on hardware-assisted paging, `viridian` shows Xen’s Hyper-V interface.',
    },
    'libvirt-kvm-features': {
      says: 'Beside hiding KVM, `kvm` holds hints and paravirtual helps, and since 8.0 ring-based tracking of written pages.',
    },
    'kvm-dedicated-hint': {
      says: 'The hint about dedicated CPUs tells the guest that its virtual CPUs are never preempted for an unlimited time, so it may spin.',
    },
    'kvm-dirty-ring': { says: 'A dirty ring per virtual CPU reports written pages one by one instead of in a bitmap over all memory.' },
    'qemu-hyperv-enlightenments': {
      says: 'Each Hyper-V enlightenment replaces one piece of emulation or measuring in Windows, or serves Hyper-V running inside the guest.',
    },
    'qemu-hyperv-vendor-id-cosmetic': {
      says: 'The Hyper-V vendor string is no enlightenment; guests should not act on it, and none is known to.',
    },
    'qemu-hyperv-moves-kvm-leaves': {
      says: 'Any enlightenment makes the guest see Hyper-V first; KVM’s own leaves move to a higher place.',
    },
    'libvirt-vmport': { says: 'The VMware port is emulated unless switched off; it serves VMware’s mouse and the like.' },
    'libvirt-smm': { says: 'System Management Mode has a memory of its own, whose size should be left alone while the guest boots.' },
    'libvirt-ioapic': { says: 'The interrupt controller’s I/O part runs in the kernel, KVM’s default, or in QEMU, the split mode.' },
    'libvirt-split-irqchip-for-remapping': {
      says: 'Interrupt remapping and the extended interrupt mode of a virtual Intel IOMMU are refused without the split I/O APIC.',
    },
    'libvirt-interrupt-controllers': {
      says: 'Architectures without an APIC have controllers of their own, such as the GIC of Arm in versions 2 and 3.',
    },
    'qemu-riscv-aia': {
      says: 'The RISC-V machine has the basic interrupt controller, an advanced wired one, or one with message-signalled interrupts.',
    },
    'libvirt-pseries-switches': {
      says: 'A pSeries guest’s paging, transactions, nesting and speculation defences are switches; `broken` means none of that defence.',
    },
    'libvirt-vmcoreinfo': { says: 'The vmcoreinfo device lets the guest’s kernel leave details that make a memory dump readable.' },
    'qemu-arm-ras': { says: 'On Arm’s virt machine `ras`, which has to be switched on, passes memory errors of the host on to the guest.' },
    'libvirt-async-teardown': {
      says: 'With asynchronous teardown, offered since 9.6, QEMU gives a guest’s memory back after it has ended.',
    },
    'libvirt-ps2': { says: 'A machine’s PS/2 controller can be left out where QEMU supports that.' },
    'libvirt-msrs-bhyve': { says: 'What happens on unknown model-specific registers can be set for bhyve only.' },
    'libvirt-tcg-cache': { says: 'An emulated guest’s cache of translated code can be sized in whole mebibytes.' },
    'libvirt-lxc-network-namespace': {
      says: 'A container without a network interface sees the host’s network, its abstract sockets included, unless `privnet` is set.',
    },
    'libvirt-xen-pci-mapping': {
      says: 'For passed-through PCI devices Xen can show a PV guest the host’s memory map and set up IOMMU mappings, in one of two modes.',
    },
    'xen-iommu-page-tables': {
      says: 'The IOMMU works from page tables kept in step with the guest’s, or from the guest’s hardware-assisted ones themselves.',
    },
    'libvirt-clock-offsets': {
      says: 'The guest’s hardware clock starts in UTC, which most systems expect, in local time, which Windows expects, or with an offset that is kept.',
    },
    'libvirt-timers': { says: 'Timers can be offered or withheld one by one, and missed ticks delayed, caught up, merged or dropped.' },
    'xen-tsc-modes': { says: 'Xen lets the counter run natively, emulates every read, or chooses between the two by itself.' },
    'libvirt-lifecycle-actions': {
      says: 'Power-off, reboot and crash of a guest each have an action; core dumps are possible on a crash only.',
    },
    'libvirt-qemu-lifecycle': { says: 'The QEMU driver refuses `preserve` on power-off and reboot, and renaming everywhere.' },
    'libvirt-lock-failure': {
      says: 'A lost lock on the guest’s disks powers it off, restarts, pauses or ignores it, as far as the lock manager can.',
    },
    'libvirt-sleep-states': {
      says: 'Sleep states can be hidden from the guest’s firmware tables, which cannot stop a guest that turns itself off instead.',
    },
  },
  'zh-cn': {
    'libvirt-acpi': { says: 'KVM 客户机要有 ACPI 才能正常关机；没写的特性标签就是关闭。' },
    'libvirt-uefi-needs-acpi': { says: 'x86 上的 UEFI 没有 ACPI 会被拒绝，64 位 Arm 上的 ACPI 没有 UEFI 也会被拒绝。' },
    'libvirt-apic-eoi': { says: 'APIC 提供可编程的中断，`eoi` 则向客户机提供半虚拟化的中断结束。' },
    'libvirt-xen-hvm-switches': {
      says: 'PAE 让 32 位客户机超过四 GB，`hap` 决定是否用硬件辅助分页，`viridian` 给出 Xen 的 Hyper-V 接口。',
    },
    'libvirt-kvm-features': { says: '除了隐藏 KVM，`kvm` 下还有提示和半虚拟化接口，自 8.0 起还能用环形缓冲跟踪写过的页。' },
    'kvm-dedicated-hint': { says: '独占 CPU 的提示告诉客户机：它的虚拟 CPU 不会被无限期抢占，可以放心自旋。' },
    'kvm-dirty-ring': { says: '每个虚拟 CPU 一个脏页环，逐页报告写入，而不是对全部内存做位图。' },
    'qemu-hyperv-enlightenments': { says: '每一项 Hyper-V 增强都替代 Windows 里的一处模拟或测量，或者服务于在客户机里运行的 Hyper-V。' },
    'qemu-hyperv-vendor-id-cosmetic': { says: 'Hyper-V 厂商字符串不是增强功能；客户机不该据此行事，也没有已知的会这么做。' },
    'qemu-hyperv-moves-kvm-leaves': { says: '只要打开任何一项增强，客户机首先看到的就是 Hyper-V；KVM 自己的叶会移到更高的位置。' },
    'libvirt-vmport': { says: 'VMware 端口默认会模拟，除非关闭；它用于 VMware 鼠标之类。' },
    'libvirt-smm': { says: '系统管理模式有自己的内存区，只要客户机能启动，就不要改它的大小。' },
    'libvirt-ioapic': { says: '中断控制器的 I/O 部分在内核里（KVM 的默认）或在 QEMU 里（拆分模式）运行。' },
    'libvirt-split-irqchip-for-remapping': { says: '不用拆分的 I/O APIC，虚拟 Intel IOMMU 的中断重映射和扩展中断模式会被拒绝。' },
    'libvirt-interrupt-controllers': { says: '没有 APIC 的架构有各自的中断控制器，例如 Arm 的 GIC，有 2 和 3 两个版本。' },
    'qemu-riscv-aia': { says: 'RISC-V 机器可以用基本的中断控制器、高级的有线控制器，或支持消息中断的控制器。' },
    'libvirt-pseries-switches': { says: 'pSeries 客户机的分页、事务、嵌套和推测执行防御都是开关，`broken` 表示没有相应的防御。' },
    'libvirt-vmcoreinfo': { says: 'vmcoreinfo 设备让客户机内核留下信息，使内存转储可以解读。' },
    'qemu-arm-ras': { says: '在 Arm 的 virt 机器上，`ras` 把宿主机的内存错误报给客户机，默认关闭。' },
    'libvirt-async-teardown': { says: '启用异步拆除（自 9.6 起支持）后，QEMU 在客户机结束之后再归还内存。' },
    'libvirt-ps2': { says: '在 QEMU 支持的情况下，可以去掉机器的 PS/2 控制器。' },
    'libvirt-msrs-bhyve': { says: '遇到未知的型号专用寄存器时怎么办，只有 bhyve 可以设置。' },
    'libvirt-tcg-cache': { says: '模拟客户机的已翻译代码缓存可以按整 MiB 设定大小。' },
    'libvirt-lxc-network-namespace': { says: '没有网卡的容器看到的是宿主机网络，连抽象套接字也在内，除非设了 `privnet`。' },
    'libvirt-xen-pci-mapping': { says: '直通 PCI 设备时，Xen 可以向 PV 客户机给出宿主机的内存布局，并以两种模式之一建立 IOMMU 映射。' },
    'xen-iommu-page-tables': { says: 'IOMMU 使用与客户机同步的另一套页表，或者直接使用客户机的硬件辅助页表。' },
    'libvirt-clock-offsets': {
      says: '客户机的硬件时钟可以从 UTC 起步（多数系统如此），从本地时间起步（Windows 如此），或带一个会保存的偏移。',
    },
    'libvirt-timers': { says: '定时器可以逐个提供或去掉，错过的节拍可以顺延、追赶、合并或丢弃。' },
    'xen-tsc-modes': { says: 'Xen 可以让计数器原生运行、模拟每次读取，或在两者之间自动选择。' },
    'libvirt-lifecycle-actions': { says: '客户机关机、重启和崩溃各有对应的动作，只有崩溃时可以做核心转储。' },
    'libvirt-qemu-lifecycle': { says: 'QEMU 驱动拒绝在关机和重启时使用 `preserve`，改名则一律拒绝。' },
    'libvirt-lock-failure': { says: '失去客户机磁盘的锁时，可以断电、重启、暂停或忽略，要看锁管理器支持哪些。' },
    'libvirt-sleep-states': { says: '可以不在固件表里给出睡眠状态，但挡不住客户机自己改为关机。' },
  },
} satisfies ClaimTexts<typeof libvirtFeatureClaims>;
