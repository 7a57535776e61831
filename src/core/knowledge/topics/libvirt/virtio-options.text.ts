import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Virtio transport',
    summary: 'Decides how a virtio device reaches the guest’s memory and how its rings are laid out.',
    variants: {
      off: {
        does: 'Switches this off explicitly; left out, QEMU and the guest’s driver decide.',
      },
      iommu: {
        does: 'Puts the device behind the guest’s IOMMU, so that it reaches only memory that the guest maps for it.',
        gives: 'Speed, for mapping and unmapping.',
        gains: 'Protection of the guest from the device, and user-space drivers in the guest.',
        right: 'An `iommu` device is there and the guest uses it.',
      },
      encrypted: {
        does: 'Makes the guest’s driver announce its buffers, which a guest with encrypted memory needs; QEMU {sev-iommu-qemu} and later do it by themselves.',
        gives: 'Some speed: data goes through unencrypted buffers.',
        gains: 'Devices that work at all.',
      },
      ats: {
        does: 'Lets the device remember the IOMMU’s answers (PCIe address translation), which helps only behind an `iommu` with `iotlb`.',
        gives: 'Simplicity.',
        gains: 'Fewer questions to the IOMMU, above all with vhost.',
      },
      packed: {
        does: 'Offers one packed ring per queue in place of the three parts of the older layout; both sides must support it.',
        gives: 'Migration to versions without it.',
        gains: 'Better use of caches at high rates.',
      },
      page_per_vq: {
        does: 'Gives each queue a notification page of its own, which vDPA can map straight to the hardware.',
        gives: 'Address space; libvirt advises to leave it alone otherwise.',
        gains: 'Notifications without leaving the guest.',
      },
    },
  },
  'zh-cn': {
    title: 'virtio 传输方式',
    summary: '决定 virtio 设备如何访问客户机内存，以及环的布局。',
    variants: {
      off: {
        does: '明确关掉；不写则由 QEMU 和客户机驱动决定。',
      },
      iommu: {
        does: '把设备放到客户机的 IOMMU 之后，只能访问客户机为它映射的内存。',
        gives: '映射和取消映射要花时间。',
        gains: '客户机对设备的防护，以及客户机里的用户态驱动。',
        right: '有 `iommu` 设备，而且客户机在用它。',
      },
      encrypted: {
        does: '让客户机驱动声明缓冲区，内存加密的客户机必须如此；QEMU {sev-iommu-qemu} 起会自动设置。',
        gives: '一点速度：数据要经过未加密的缓冲区。',
        gains: '设备总算能用。',
      },
      ats: {
        does: '让设备记住 IOMMU 的结果（PCIe 地址转换），只有在带 `iotlb` 的 `iommu` 之后才有用。',
        gives: '简单。',
        gains: '少问 IOMMU，配合 vhost 时尤其明显。',
      },
      packed: {
        does: '每个队列用一个 packed 环，取代旧布局的三部分；两端都要支持。',
        gives: '迁到没有它的版本。',
        gains: '高速率下更好地利用缓存。',
      },
      page_per_vq: {
        does: '每个队列有自己的通知页，vDPA 可直接映射到硬件。',
        gives: '地址空间；libvirt 建议其他情况别动它。',
        gains: '不离开客户机就能通知。',
      },
    },
  },
});
