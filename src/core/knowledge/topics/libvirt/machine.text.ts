import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Machine type',
    summary: 'Decides chipset and buses, the hardware that the guest’s system was installed on; a change later is a change of mainboard.',
    variants: {
      i440fx: {
        does: 'Builds the guest on the old `i440FX` chipset with plain PCI and IDE; libvirt writes a fixed version in its place once the domain is defined.',
        gives: 'PCI Express, a virtual IOMMU and Secure Boot.',
        gains: 'Old systems and images boot without drivers of their own.',
        right: 'An imported or aged guest expects this hardware.',
      },
      i440fxVersioned: {
        does: 'Keeps the guest on exactly this version of the `i440FX` machine, wherever it starts.',
        gives:
          'PCI Express and Secure Boot, and time: QEMU deprecates a version after {machine-type-deprecation} years and removes it after {machine-type-life}.',
        gains: 'The same hardware after every upgrade of QEMU, which is what migration needs.',
        right: 'The guest already runs with it.',
      },
      q35: {
        does: 'Builds the guest on PCI Express and AHCI; libvirt writes a fixed version in its place once the domain is defined.',
        gives: 'IDE disks, and systems too old for this chipset.',
        gains: 'Native passthrough on PCI Express, a virtual IOMMU, and the ground for Secure Boot.',
        right: 'An `x86` guest is new.',
      },
      q35Versioned: {
        does: 'Keeps the guest on exactly this version of the PCI Express machine, so that hardware stays the same wherever it starts.',
        gives:
          'Time: QEMU deprecates a version after {machine-type-deprecation} years and removes it after {machine-type-life}, and older hosts may not know it.',
        gains: 'Migration and upgrades without a change that the guest would notice.',
        right: 'The domain is defined already, or hosts run several QEMU versions.',
      },
      distribution: {
        does: 'Names a machine version that one distribution maintains in its own QEMU packages.',
        gives: 'Hosts of other distributions, whose QEMU does not know the name.',
        gains: 'Hardware that keeps still for as long as that distribution supports it.',
        right: 'The guest stays on hosts of this distribution.',
      },
      microvm: {
        does: 'Reduces the machine to virtio devices on a simple bus, by default without PCI and ACPI.',
        gives: 'Hotplug, migration between QEMU versions and most devices.',
        gains: 'A quicker boot, a smaller footprint and fewer devices to attack.',
        right: 'Guests are short-lived and bring a kernel made for it.',
      },
      virt: {
        does: 'Builds a machine that copies no real board: PCI Express, virtio and little else, for Arm, RISC-V and their like.',
        gives: 'Systems written for one particular board.',
        gains: 'Only the hardware that guests use, so less is emulated.',
        right: 'The guest carries generic drivers.',
      },
      pseries: {
        does: 'Builds the paravirtual POWER platform, whose firmware services are hypercalls.',
        gives: 'Systems for bare POWER machines.',
        gains: 'Little emulated hardware, as in IBM’s own partitions.',
      },
      s390: {
        does: 'Builds an IBM Z machine whose devices are virtio on channels (CCW) instead of PCI.',
        gives: 'Everything outside IBM Z, unless it is emulated.',
        gains: 'The platform’s native way of doing I/O, and protected guests.',
      },
      xenfv: {
        does: 'Builds a complete PC for a Xen HVM guest, with QEMU as its device model.',
        gives: 'The small attack surface of Xen’s other guest types.',
        gains: 'Unmodified systems, Windows among them, on Xen.',
      },
      xenpv: {
        does: 'Builds no hardware at all: a Xen PV guest sees hypercalls and paravirtual devices.',
        gives: 'Hardware-assisted isolation, and unmodified systems.',
        gains: 'Nothing emulated.',
      },
      xenpvh: {
        does: 'Builds Xen’s lean machine: the processor isolates, and devices are paravirtual only.',
        gives: 'Systems that look for PC hardware.',
        gains: 'No emulated chipset, disk or card to attack.',
      },
    },
  },
  'zh-cn': {
    title: '机器类型',
    summary: '决定芯片组和总线，即客户机系统安装时所在的硬件；以后再改，等于给它换主板。',
    variants: {
      i440fx: {
        does: '用老的 `i440FX` 芯片组搭建，只有普通 PCI 和 IDE；定义域时 libvirt 会换成带版本的固定名称。',
        gives: 'PCI Express、虚拟 IOMMU 和安全启动。',
        gains: '老系统、老镜像不装驱动就能启动。',
        right: '导入的或年头较久的客户机就认这套硬件。',
      },
      i440fxVersioned: {
        does: '让客户机无论在哪里启动，都固定在 `i440FX` 机器的这个版本上。',
        gives: 'PCI Express 和安全启动，还有时间：QEMU 在 {machine-type-deprecation} 年后弃用一个版本，{machine-type-life} 年后移除。',
        gains: 'QEMU 怎么升级硬件都不变，迁移要的正是这一点。',
        right: '客户机已经在用它。',
      },
      q35: {
        does: '用 PCI Express 和 AHCI 搭建；定义域时 libvirt 会换成带版本的固定名称。',
        gives: 'IDE 磁盘，以及不认这套芯片组的老系统。',
        gains: 'PCI Express 上的原生直通、虚拟 IOMMU，以及安全启动的前提。',
        right: '新建的 `x86` 客户机。',
      },
      q35Versioned: {
        does: '固定在 PCI Express 机器的这个版本上，在哪里启动硬件都一样。',
        gives: '时间：QEMU 在 {machine-type-deprecation} 年后弃用一个版本，{machine-type-life} 年后移除；较老的宿主机可能不认识它。',
        gains: '迁移、升级时客户机察觉不到变化。',
        right: '域已经定义好，或者各宿主机的 QEMU 版本不一。',
      },
      distribution: {
        does: '指定某个发行版在自己的 QEMU 软件包里维护的机器版本。',
        gives: '其他发行版的宿主机，它们的 QEMU 不认识这个名称。',
        gains: '只要该发行版还在支持，硬件就保持不变。',
        right: '客户机只在这个发行版的宿主机上运行。',
      },
      microvm: {
        does: '把机器精简到简单总线上的 virtio 设备，默认没有 PCI 和 ACPI。',
        gives: '热插拔、跨 QEMU 版本的迁移以及大多数设备。',
        gains: '启动更快、占用更小，可供攻击的设备更少。',
        right: '客户机生命周期短，并带有为此准备的内核。',
      },
      virt: {
        does: '不仿照任何真实板卡的机器：PCI Express、virtio，此外很少；用于 Arm、RISC-V 等架构。',
        gives: '只为某块特定板卡编写的系统。',
        gains: '只有客户机用得到的硬件，模拟得更少。',
        right: '客户机自带通用驱动。',
      },
      pseries: {
        does: '搭建半虚拟化的 POWER 平台，固件服务通过超级调用提供。',
        gives: '面向 POWER 裸机的系统。',
        gains: '模拟硬件很少，与 IBM 自家的分区一样。',
      },
      s390: {
        does: '搭建 IBM Z 机器，设备是通道（CCW）上的 virtio，而不是 PCI。',
        gives: 'IBM Z 之外的一切宿主机，除非靠模拟。',
        gains: '平台原生的 I/O 方式，以及受保护的客户机。',
      },
      xenfv: {
        does: '为 Xen 的 HVM 客户机搭建完整的 PC，由 QEMU 充当设备模型。',
        gives: '攻击面大于 Xen 的其他客户机类型。',
        gains: '在 Xen 上运行未经修改的系统，Windows 也行。',
      },
      xenpv: {
        does: '完全不搭建硬件：Xen PV 客户机看到的是超级调用和半虚拟化设备。',
        gives: '硬件辅助的隔离，以及未经修改的系统。',
        gains: '没有任何东西需要模拟。',
      },
      xenpvh: {
        does: '搭建 Xen 的精简机器：隔离靠处理器，设备只有半虚拟化的。',
        gives: '要找 PC 硬件的系统。',
        gains: '没有模拟的芯片组、磁盘或网卡可供攻击。',
      },
    },
  },
});
