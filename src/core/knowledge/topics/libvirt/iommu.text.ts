import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Virtual IOMMU',
    summary: 'Gives the guest an IOMMU, with which it confines the DMA of its own devices.',
    variants: {
      intel: {
        does: 'Emulates Intel’s VT-d on a `q35` machine.',
        gives: 'Speed: each mapping that the guest makes goes through QEMU.',
        gains: 'Device assignment inside the guest, drivers in user space such as DPDK, and very many virtual CPUs.',
        right: 'The guest runs guests of its own or distrusts its devices.',
      },
      amd: {
        does: 'Emulates AMD’s IOMMU; from libvirt {amd-viommu-libvirt} on.',
        gives: 'Speed of DMA mappings, and hosts with an older libvirt.',
        gains: 'DMA protection in a guest that expects AMD hardware.',
      },
      virtio: {
        does: 'Shows a paravirtual IOMMU, on `q35` and Arm’s `virt` machines.',
        gives: 'Guests without its driver.',
        gains: 'Less to emulate for the same protection.',
      },
      smmuv3: {
        does: 'Emulates Arm’s IOMMU on a `virt` machine.',
        gives: 'Speed of DMA mappings.',
        gains: 'DMA protection as on Arm servers.',
      },
      remap: {
        does: "Lets the guest’s IOMMU check interrupts too, which takes `<ioapic driver='qemu'/>`.",
        gives: 'In-kernel handling of some interrupts.',
        gains: 'Safe device assignment inside the guest.',
      },
      caching: {
        does: 'Makes the guest announce each new mapping, without which devices assigned to it cannot follow.',
        gives: 'Speed: every mapping becomes an exit.',
        right: 'Devices of the host are assigned to this guest.',
      },
      extended: {
        does: 'Widens interrupt addresses, so that more than {viommu-cpus} virtual CPUs can be reached.',
        right: 'The guest is very large and interrupt remapping is on.',
      },
      cache: {
        does: 'Lets devices keep translations of their own, such as vhost back ends.',
        gains: 'Network speed with the IOMMU on.',
      },
      noTranslation: {
        does: 'Turns DMA translation off and leaves only interrupt remapping.',
        gives: 'The protection from DMA.',
        gains: 'Many virtual CPUs without slower I/O.',
      },
      width: {
        does: 'Sets how large the addresses are that devices can be given.',
        gives: 'Hosts whose own IOMMU is narrower, where devices are assigned.',
        gains: 'Room to map large guests.',
      },
    },
  },
  'zh-cn': {
    title: '虚拟 IOMMU',
    summary: '给客户机一个 IOMMU，用来限制它自己设备的 DMA。',
    variants: {
      intel: {
        does: '在 `q35` 机器上模拟 Intel VT-d。',
        gives: '速度：客户机每做一次映射都要经过 QEMU。',
        gains: '客户机里可再做设备直通、跑 DPDK 之类的用户态驱动，还支持极多虚拟 CPU。',
        right: '客户机里还要跑虚拟机，或不信任自己的设备。',
      },
      amd: {
        does: '模拟 AMD 的 IOMMU；自 libvirt {amd-viommu-libvirt} 起可用。',
        gives: 'DMA 映射的速度；较旧的 libvirt 也用不了。',
        gains: '期待 AMD 硬件的客户机也有 DMA 保护。',
      },
      virtio: {
        does: '呈现半虚拟化 IOMMU，用于 `q35` 和 Arm 的 `virt` 机器。',
        gives: '没有驱动的客户机。',
        gains: '同样的保护，要模拟的更少。',
      },
      smmuv3: {
        does: '在 `virt` 机器上模拟 Arm 的 IOMMU。',
        gives: 'DMA 映射的速度。',
        gains: '与 Arm 服务器一样的 DMA 保护。',
      },
      remap: {
        does: "让客户机的 IOMMU 也检查中断，需要 `<ioapic driver='qemu'/>`。",
        gives: '部分中断不再由内核处理。',
        gains: '客户机内部可以安全地直通设备。',
      },
      caching: {
        does: '让客户机通报每个新映射，否则直通给它的设备跟不上。',
        gives: '速度：每次映射都引发一次退出。',
        right: '有宿主机设备直通给这台客户机。',
      },
      extended: {
        does: '扩展中断地址，可以支持超过 {viommu-cpus} 个虚拟 CPU。',
        right: '客户机非常大，且开了中断重映射。',
      },
      cache: {
        does: '让设备自己保留地址转换的缓存，例如 vhost 后端。',
        gains: '开着 IOMMU 也有网络速度。',
      },
      noTranslation: {
        does: '关掉 DMA 地址转换，只留中断重映射。',
        gives: '对 DMA 的防护。',
        gains: '虚拟 CPU 再多，I/O 也不变慢。',
      },
      width: {
        does: '设定设备可用的地址有多大。',
        gives: '直通设备时，自身 IOMMU 较窄的宿主机用不了。',
        gains: '大客户机也映射得下。',
      },
    },
  },
});
