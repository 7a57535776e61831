import type { ClaimTexts } from '../claim';
import type { hypervisorClaims } from './hypervisors';

export default {
  en: {
    'qemu-tcg-outside-security-support': {
      says: 'QEMU gives no security guarantee for software emulation (TCG): it must not be relied on to isolate a guest.',
    },
    'qemu-machines-under-security-support': {
      says: 'QEMU treats an escape as a security bug only with a hardware accelerator and one of a short list of machine types.',
    },
    'qemu-guest-is-untrusted': {
      says: 'QEMU counts guests, their disk images, network peers and passed-through devices as hostile; its emulated devices are what a guest can attack.',
    },
    'qemu-vnc-password-weak': { says: 'VNC passwords hold at most eight characters and are weak protection.' },
    'qemu-cpu-abi-levels': {
      says: 'Each named CPU model meets one of the x86-64 ABI levels; the oldest meet only the first, below what current distributions need.',
    },
    'qemu-cpu-mitigation-features': {
      says: 'Some CPU flags exist so that a guest can protect itself against speculative attacks; old models lack them.',
    },
    'qemu-hyperv-off-by-default': {
      says: 'Hyper-V enlightenments spare Windows guests costly emulation; none is on by default, and nearly all are recommended.',
    },
    'qemu-hyperv-dependencies': { says: 'Several Hyper-V enlightenments require others, and QEMU does not start without them.' },
    'qemu-hyperv-passthrough-not-migratable': { says: 'Passing through every enlightenment that the host knows rules out migration.' },
    'qemu-machine-type-life': { says: 'Versioned machine types are deprecated after three years and removed after six.' },
    'qemu-microvm-minimal': {
      says: '`microvm` is a machine type for short-lived guests, made small for boot time and footprint, without hotplug or migration between QEMU versions.',
    },
    'qemu-9p-security-model': {
      says: 'In the passthrough model QEMU creates files with the guest’s credentials, for which it has to run as root.',
    },
    'kvm-nested-guests': { says: 'A guest that is itself to run guests must be given the processor’s virtualization extensions.' },
    'ksm-side-channel': {
      says: 'Merging equal memory pages lets one guest measure what another holds; disabling deduplication closes it.',
    },
    'vfio-iommu-group-is-the-unit': {
      says: 'Devices of one IOMMU group can reach each other’s memory, so a group is assigned as a whole or not at all.',
    },
    'vfio-pins-guest-memory': {
      says: 'An assigned device pins the guest’s memory for DMA, and QEMU then keeps the balloon from giving any back.',
    },
    'xen-guest-types': {
      says: 'Xen guests are PV, with a changed kernel and no emulated hardware, HVM, with a device model, or PVH, hardware-assisted without one.',
    },
    'xen-pv-more-exposed': { says: 'PV guests are more exposed to speculative attacks and no longer recommended for general use.' },
    'xen-bootloader-in-dom0': {
      says: 'A `bootloader` element is a Xen PV mechanism that reads the guest’s disk on the host; libvirt’s QEMU driver refuses it.',
    },
    'xen-driver-refuses': {
      says: 'Some elements of KVM guests do not exist for Xen: its driver refuses network filters, most card models for PV, and Secure Boot.',
    },
    'qemu-s390-protected-guests': {
      says: 'Most registers and the memory of a protected guest on IBM Z are out of the hypervisor’s reach, and only the firmware of chosen machines can decrypt its image.',
    },
    'kvm-tdx-guests': {
      says: 'Intel TDX protects a guest from its host and from physical attacks, through a module attested by the processor.',
    },
    'linux-io-uring-switch': {
      says: 'Linux lets an administrator forbid `io_uring` to unprivileged processes or to all, which shrinks the kernel’s attack surface.',
    },
    'kvm-features-in-cpuid': {
      says: 'A guest learns of KVM’s paravirtual clock, steal time and page-fault handling from CPUID leaves that can be masked.',
    },
  },
  'zh-cn': {
    'qemu-tcg-outside-security-support': { says: 'QEMU 对软件模拟（TCG）不作任何安全保证，不能靠它隔离客户机。' },
    'qemu-machines-under-security-support': { says: '只有使用硬件加速器并且机器类型在一份简短名单内，QEMU 才把逃逸当作安全漏洞处理。' },
    'qemu-guest-is-untrusted': { says: 'QEMU 把客户机、磁盘镜像、网络对端和直通设备都视为不可信；客户机能攻击的正是它模拟的设备。' },
    'qemu-vnc-password-weak': { says: 'VNC 密码最多八个字符，保护作用很弱。' },
    'qemu-cpu-abi-levels': { says: '每个命名 CPU 型号都对应某一级 x86-64 ABI；最老的只达到第一级，低于当前发行版的要求。' },
    'qemu-cpu-mitigation-features': { says: '有些 CPU 特性是为了让客户机防御推测执行攻击，老型号没有这些特性。' },
    'qemu-hyperv-off-by-default': { says: 'Hyper-V 增强让 Windows 客户机免去昂贵的模拟；默认一项都不开，而几乎每一项都建议打开。' },
    'qemu-hyperv-dependencies': { says: '有几项 Hyper-V 增强依赖其他项，缺了它们 QEMU 就启动不了。' },
    'qemu-hyperv-passthrough-not-migratable': { says: '把宿主机支持的增强全部直通，就无法迁移。' },
    'qemu-machine-type-life': { says: '带版本的机器类型三年后弃用，六年后移除。' },
    'qemu-microvm-minimal': {
      says: '`microvm` 是面向短生命周期客户机的机器类型，为启动时间和占用而精简，不支持热插拔，也不支持跨 QEMU 版本迁移。',
    },
    'qemu-9p-security-model': { says: '在 passthrough 模型下，QEMU 以客户机的身份创建文件，为此它必须以 root 运行。' },
    'kvm-nested-guests': { says: '要在虚拟机里再运行虚拟机，必须把处理器的虚拟化扩展交给它。' },
    'ksm-side-channel': { says: '合并相同的内存页，会让一台虚拟机测出另一台内存里有什么；关闭去重即可堵住。' },
    'vfio-iommu-group-is-the-unit': { says: '同一 IOMMU 组里的设备可以互相访问内存，所以只能整组直通，或者完全不直通。' },
    'vfio-pins-guest-memory': { says: '直通设备会为 DMA 锁定客户机内存，QEMU 此时不再让气球归还内存。' },
    'xen-guest-types': { says: 'Xen 客户机分三种：PV 修改内核、没有模拟硬件；HVM 带设备模型；PVH 用硬件辅助而不带设备模型。' },
    'xen-pv-more-exposed': { says: 'PV 客户机更容易受推测执行攻击影响，已不建议用于一般用途。' },
    'xen-bootloader-in-dom0': { says: '`bootloader` 元素是 Xen PV 的机制，在宿主机上读取客户机磁盘；libvirt 的 QEMU 驱动会拒绝它。' },
    'xen-driver-refuses': { says: 'KVM 虚拟机的某些元素在 Xen 上并不存在：其驱动会拒绝网络过滤器、PV 的多数网卡型号以及安全启动。' },
    'qemu-s390-protected-guests': {
      says: '在 IBM Z 上，虚拟机监视器接触不到受保护客户机的内存和大部分寄存器，镜像也只有指定机器的固件才能解密。',
    },
    'kvm-tdx-guests': { says: 'Intel TDX 借助经处理器认证的模块保护客户机，使其不受宿主机和物理攻击的侵害。' },
    'linux-io-uring-switch': { says: 'Linux 允许管理员对非特权进程或所有进程禁用 `io_uring`，以缩小内核攻击面。' },
    'kvm-features-in-cpuid': { says: '客户机从 CPUID 叶得知 KVM 的半虚拟化时钟、steal time 和缺页处理，而这些叶可以被屏蔽。' },
  },
} satisfies ClaimTexts<typeof hypervisorClaims>;
