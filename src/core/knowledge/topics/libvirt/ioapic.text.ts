import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Place of the I/O APIC',
    summary: 'Decides whether KVM or QEMU emulates the interrupt controller for devices.',
    variants: {
      kvm: {
        does: 'Emulates it in the host’s kernel, the default.',
        gives: 'Interrupt remapping in a virtual IOMMU, which needs the other; and a piece of kernel that the guest reaches.',
        gains: 'Quick interrupts for old-style devices.',
      },
      qemu: {
        does: 'Emulates it in QEMU (split mode) and leaves only the CPUs’ part to the kernel.',
        gives: 'Speed of line-based interrupts, which now go through QEMU.',
        gains: 'Less emulation in the host’s kernel, and the ground for interrupt remapping and very many CPUs.',
        right: 'The guest has a virtual Intel IOMMU.',
      },
    },
  },
  'zh-cn': {
    title: 'I/O APIC 的位置',
    summary: '决定由 KVM 还是 QEMU 模拟设备的中断控制器。',
    variants: {
      kvm: {
        does: '在宿主机内核里模拟，这是默认。',
        gives: '虚拟 IOMMU 的中断重映射（要用另一种），以及客户机能触及的一段内核代码。',
        gains: '旧式设备的中断更快。',
      },
      qemu: {
        does: '在 QEMU 里模拟（拆分模式），内核只管 CPU 那一部分。',
        gives: '线路中断的速度，现在要经过 QEMU。',
        gains: '宿主机内核里模拟得更少，还能做中断重映射、支持极多的 CPU。',
        right: '客户机带虚拟的 Intel IOMMU。',
      },
    },
  },
});
