import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'Virtual IOMMU on the wrong machine',
    why: 'A virtual IOMMU is part of a chipset: Intel’s and AMD’s belong to the q35 machine, SMMUv3 to ARM’s `virt`, and the paravirtual one to either, where ACPI tells the guest about it. On other machines QEMU has no place for it, and libvirt refuses the domain. Guests want one for DMA protection of their own, for nested passthrough, or for more than 255 virtual CPUs; it makes device I/O slower.',
    messages: {
      machine: 'A virtual IOMMU of model `{model}` needs this machine: {needs}; libvirt refuses the domain.',
      acpi: 'The paravirtual IOMMU needs `<acpi/>` under `<features>`: libvirt refuses the domain.',
    },
    fixes: { remove: 'Remove `{name}` (changes guest-visible hardware)' },
  },
  'zh-cn': {
    title: '虚拟 IOMMU 用错了机器',
    why: '虚拟 IOMMU 是芯片组的一部分：Intel 和 AMD 的属于 q35 机器，SMMUv3 属于 ARM 的 `virt`，半虚拟化的两者都行，但要靠 ACPI 告诉客户机。在别的机器上 QEMU 没处安放，libvirt 会拒绝该域。客户机要它，是为了自己的 DMA 保护、嵌套直通，或者超过 255 个虚拟 CPU；代价是设备 I/O 变慢。',
    messages: {
      machine: '型号为 `{model}` 的虚拟 IOMMU 需要这样的机器：{needs}；libvirt 会拒绝该域。',
      acpi: '半虚拟化 IOMMU 需要 `<features>` 下的 `<acpi/>`：libvirt 会拒绝该域。',
    },
    fixes: { remove: '删除 `{name}`（会改变客户机看到的硬件）' },
  },
});
