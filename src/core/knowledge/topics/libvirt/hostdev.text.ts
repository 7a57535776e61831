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
      pciXen: {
        does: 'Hands the guest a PCI device by Xen’s own passthrough, which lets only writes known as harmless into its configuration space.',
        gives: 'Migration, and the device for other guests; its firmware stays as the guest leaves it.',
        gains: 'The hardware itself, driven by the guest.',
        right: 'The host has an IOMMU; without one the guest’s DMA reaches all memory.',
      },
      scsi: {
        does: 'Hands the guest a SCSI unit of the host, commands included, carried by QEMU.',
        gives: 'Migration, and snapshots by libvirt, which has no hand in what the device holds.',
        gains: 'Tapes, reservations and tools that need real SCSI.',
      },
      scsi_host: {
        does: 'Hands the guest all units behind a vhost-scsi target, which the host’s kernel serves itself.',
        gives: 'Migration; and the guest’s rings are read in the host’s kernel and no longer in QEMU.',
        gains: 'SCSI without a detour through QEMU.',
      },
      storage: {
        does: 'Gives the container a block device of the host under its name in `/dev`.',
        gives: 'Part of the boundary: with root inside, file systems on it are made by the container and read by the host’s kernel.',
        gains: 'A disk without an image or a driver between.',
      },
      misc: {
        does: 'Gives the container a character device of the host under its name in `/dev`.',
        gives: 'Part of the boundary: the container talks to the host’s own driver.',
        gains: 'Consoles, cards and accelerators without emulation.',
      },
      net: {
        does: 'Moves a network interface of the host into the container, where it stays until the container stops.',
        gives: 'The interface for the host meanwhile.',
        gains: 'Wire speed, without bridge or translation.',
      },
      container: {
        does: 'Opens a device of the host to the container.',
        gives: 'Some of the boundary: the driver behind it is the host’s own.',
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
        does: 'Keeps the guest from starting if the SCSI device hangs on an adapter of the host: libvirt refuses to manage that and takes `no` only.',
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
      pciXen: {
        does: '用 Xen 自己的直通把 PCI 设备交给客户机，它只放行已知无害的配置空间写入。',
        gives: '迁移，以及其他客户机对它的使用；设备固件任由客户机改动。',
        gains: '由客户机直接驱动的真实硬件。',
        right: '宿主机有 IOMMU；没有的话，客户机的 DMA 能碰到全部内存。',
      },
      scsi: {
        does: '把宿主机的 SCSI 单元连同命令一起交给客户机，由 QEMU 转送。',
        gives: '迁移，以及由 libvirt 做的快照，设备里的内容它管不到。',
        gains: '磁带、保留机制，以及必须用真实 SCSI 的工具。',
      },
      scsi_host: {
        does: '把 vhost-scsi 目标后面的所有单元交给客户机，由宿主机内核直接服务。',
        gives: '迁移；客户机的队列改由宿主机内核读取，不再由 QEMU 读取。',
        gains: '不绕道 QEMU 的 SCSI。',
      },
      storage: {
        does: '把宿主机的块设备按原名放进容器的 `/dev`。',
        gives: '一部分边界：里面有 root，设备上的文件系统就由容器构造、由宿主机内核读取。',
        gains: '中间没有镜像和驱动的磁盘。',
      },
      misc: {
        does: '把宿主机的字符设备按原名放进容器的 `/dev`。',
        gives: '一部分边界：容器直接与宿主机自己的驱动打交道。',
        gains: '终端、板卡和加速器，完全不经模拟。',
      },
      net: {
        does: '把宿主机的一块网卡移进容器，直到容器停止。',
        gives: '宿主机在此期间不能用这块网卡。',
        gains: '线速，不经网桥或地址转换。',
      },
      container: {
        does: '向容器开放宿主机的一个设备。',
        gives: '部分边界：设备背后是宿主机自己的驱动。',
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
        does: 'SCSI 设备若挂在宿主机适配器上，客户机就启动不了：libvirt 拒绝这样托管，只接受 `no`。',
      },
    },
    counterparts: {
      docker: '容器只得到设备节点，设备仍由宿主机驱动掌管。',
    },
  },
});
