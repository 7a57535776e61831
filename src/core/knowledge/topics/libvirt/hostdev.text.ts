import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Host device',
    summary: 'Hands a device of the host to the guest, which drives it itself.',
    variants: {
      pci: {
        does: 'Hands the guest a PCI device, under KVM through VFIO; the IOMMU confines what its DMA can reach.',
        gives:
          'The whole IOMMU group, usually migration, and overcommit, since DMA pins the guest’s memory; its firmware stays as the guest leaves it.',
        gains: 'The speed and features of the hardware itself.',
        right: 'GPU, NVMe or network speed is worth a device that serves one guest and keeps it here.',
      },
      usb: {
        does: 'Hands the guest a USB device of the host, carried by QEMU.',
        gives: 'The device for the host meanwhile, and mobility: the guest can move, the plug cannot.',
        gains: 'Dongles, readers and phones in the guest.',
        right: 'The device and what speaks through it are trusted.',
      },
      mdev: {
        does: 'Hands the guest a slice of a device, such as a virtual GPU, that the maker’s driver on the host divides.',
        gives: 'A hardware-only boundary: that driver separates the slices. Migration depends on it too.',
        gains: 'Several guests on one card.',
        right: 'A card is meant to be shared and its driver can be trusted.',
      },
      scsi: {
        does: 'Hands the guest SCSI disks or an adapter of the host, commands included.',
        gives: 'Migration, and snapshots by libvirt, which has no hand in what the device holds.',
        gains: 'Tapes, reservations and tools that need real SCSI.',
      },
      container: {
        does: 'Gives an LXC container a device node or network interface of the host.',
        gives: 'Part of the boundary: the host’s own driver serves the container.',
        gains: 'Hardware without any emulation.',
      },
      managed: {
        does: 'Takes the device from its host driver before the guest starts and returns it when the guest has stopped.',
        gives: 'A host that keeps the device: no other use while the guest runs.',
        gains: 'Starts that need no preparation by hand.',
        right: 'Host and guest take turns with the device.',
      },
      unmanaged: {
        does: 'Leaves it to you to bind the device to `vfio-pci` before the start, and to return it.',
        gives: 'A start that works by itself.',
        gains: 'A device that never meets a host driver.',
        right: 'It is bound at boot and belongs to guests for good.',
      },
      managedIgnored: {
        does: 'Has no effect: libvirt honours it only for PCI devices.',
      },
      managedRefused: {
        does: 'Keeps the guest from starting if the SCSI device hangs on an adapter of the host: libvirt refuses to manage that.',
        right: 'The attribute goes, or says `no`.',
      },
    },
    counterparts: {
      docker: 'A container gets the node only; the host’s driver keeps the device.',
    },
  },
  'zh-cn': {
    title: '宿主机设备',
    summary: '把宿主机的设备交给客户机，由客户机自己驱动。',
    variants: {
      pci: {
        does: '把 PCI 设备交给客户机（KVM 下通过 VFIO）；它的 DMA 能碰到哪里由 IOMMU 限定。',
        gives: '整个 IOMMU 组；通常还有迁移；DMA 锁住客户机内存，也就不能超分；设备固件则任由客户机改动。',
        gains: '硬件本身的速度和功能。',
        right: '为了 GPU、NVMe 或网络的速度，值得让设备只供一台客户机，并把它留在这里。',
      },
      usb: {
        does: '把宿主机的 USB 设备交给客户机，由 QEMU 转送。',
        gives: '宿主机在此期间对它的使用；还有迁移的自由：客户机能迁走，插着的设备迁不走。',
        gains: '客户机里能用加密狗、读卡器和手机。',
        right: '设备以及通过它通信的另一方都可信。',
      },
      mdev: {
        does: '把设备的一份（例如虚拟 GPU）交给客户机，由宿主机上的厂商驱动来划分。',
        gives: '纯硬件的边界：各份之间靠那个驱动隔开；能否迁移也取决于它。',
        gains: '几台客户机合用一块卡。',
        right: '这块卡本就要共享，驱动也信得过。',
      },
      scsi: {
        does: '把宿主机的 SCSI 盘或适配器连同命令一起交给客户机。',
        gives: '迁移，以及由 libvirt 做的快照，设备里的内容它管不到。',
        gains: '磁带、保留机制，以及必须用真实 SCSI 的工具。',
      },
      container: {
        does: '给 LXC 容器一个宿主机的设备节点或网卡。',
        gives: '一部分边界：为容器服务的是宿主机自己的驱动。',
        gains: '完全不经模拟的硬件。',
      },
      managed: {
        does: '客户机启动前让设备与宿主机驱动解绑，停止后再还回去。',
        gives: '宿主机对设备的占有：客户机运行时别人用不了。',
        gains: '启动前不用手工准备。',
        right: '宿主机和客户机轮流使用它。',
      },
      unmanaged: {
        does: '启动前绑定到 `vfio-pci`、事后归还，都要你自己来做。',
        gives: '没准备好就启动不了。',
        gains: '设备从不与宿主机驱动打交道。',
        right: '开机时就已绑定，从此只归客户机。',
      },
      managedIgnored: {
        does: '不起作用：libvirt 只对 PCI 设备认这个属性。',
      },
      managedRefused: {
        does: 'SCSI 设备若挂在宿主机适配器上，客户机就启动不了：libvirt 拒绝这样托管。',
        right: '去掉这个属性，或写成 `no`。',
      },
    },
    counterparts: {
      docker: '容器只得到设备节点，设备仍由宿主机驱动掌管。',
    },
  },
});
