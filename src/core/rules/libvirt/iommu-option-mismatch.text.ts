import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'Virtual IOMMU with options it does not have',
    why: 'Each model takes its own options: interrupt remapping, extended interrupts, caching mode and device IOTLB are Intel’s. Intel’s and ARM’s sit inside the chipset and have no address; the paravirtual one is a PCI card. Interrupt remapping needs the interrupt controller that QEMU runs and not the one in the kernel, and extended interrupts need remapping. libvirt refuses what does not fit.',
    messages: {
      option: 'The model `{model}` has no option `{option}`: libvirt refuses the domain.',
      address: 'The model `{model}` is part of the chipset and has no address: libvirt refuses the domain.',
      bus: 'The paravirtual IOMMU is a PCI device, and this address is `{type}`: libvirt refuses the domain.',
      remapping: "Interrupt remapping needs `driver='qemu'` for the I/O APIC: libvirt refuses the domain.",
      eim: '`eim` works only with interrupt remapping, which is not switched on: libvirt refuses the domain.',
    },
    fixes: { remove: 'Remove `{name}` (changes guest-visible hardware)' },
    related: { iommu: 'Interrupt remapping is switched on here' },
  },
  'zh-cn': {
    title: '虚拟 IOMMU 没有这样的选项',
    why: '每个型号有自己的选项：中断重映射、扩展中断、缓存模式和设备 IOTLB 都是 Intel 的。Intel 和 ARM 的在芯片组里，没有地址；半虚拟化的是一块 PCI 卡。中断重映射需要由 QEMU 运行的中断控制器，而不是内核里的那个；扩展中断又离不开重映射。对不上的，libvirt 一律拒绝。',
    messages: {
      option: '型号 `{model}` 没有选项 `{option}`：libvirt 会拒绝该域。',
      address: '型号 `{model}` 是芯片组的一部分，没有地址：libvirt 会拒绝该域。',
      bus: '半虚拟化 IOMMU 是 PCI 设备，而这个地址是 `{type}`：libvirt 会拒绝该域。',
      remapping: "中断重映射要求 I/O APIC 写成 `driver='qemu'`：libvirt 会拒绝该域。",
      eim: '`eim` 只有在中断重映射打开时才有效，而这里没有打开：libvirt 会拒绝该域。',
    },
    fixes: { remove: '删除 `{name}`（会改变客户机看到的硬件）' },
    related: { iommu: '这里打开了中断重映射' },
  },
});
