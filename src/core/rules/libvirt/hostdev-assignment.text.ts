import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'Host device assigned to the guest',
    why: 'An assigned device runs at the speed of the hardware with the guest’s own driver. In return the guest commands hardware that reads and writes memory by itself: the IOMMU holds it, per group of devices and not per device, and its firmware may outlast the guest. For a PCI device all of the guest’s memory is pinned. Live migration usually fails, unless device and driver can carry their state over. For a network card, a pair of it and a virtio card (`teaming`) keeps both speed and mobility.',
    keep: 'The work needs the hardware: a graphics card, an accelerator, a network function of one’s own, a tape drive.',
    messages: {
      pci: 'Native speed; in exchange the guest commands hardware that accesses memory by itself, with all of its IOMMU group, and usually cannot migrate live.',
      card: 'This card runs at native speed past the host’s bridges and filters, and usually keeps the guest from migrating; beside a virtio card, `teaming` lets it move.',
      mediated: 'A share of a host device at near native speed, handed out by a driver on the host; it usually rules out live migration.',
      scsi: 'SCSI commands of the guest go to the host’s device itself, which ties the guest to this host and usually rules out live migration.',
    },
    related: {
      also: 'The same holds for this one',
    },
  },
  'zh-cn': {
    title: '宿主机设备直通给客户机',
    why: '直通设备以硬件本身的速度运行，由客户机自己的驱动操作。代价是客户机掌握了能自行读写内存的硬件：约束它的是 IOMMU，而且以设备组为单位而不是单个设备，设备固件里的改动还可能比客户机活得更久。直通 PCI 设备时，客户机的内存会全部锁定。热迁移通常无法进行，除非设备和驱动能带走自身状态。网卡可以与 virtio 网卡配对（`teaming`），速度和迁移两者兼得。',
    keep: '工作确实需要这个硬件：显卡、加速卡、专用的网卡功能、磁带机。',
    messages: {
      pci: '换来原生速度，代价是客户机掌握了能自行访问内存的硬件，连同整个 IOMMU 组，而且通常无法热迁移。',
      card: '这块网卡绕过宿主机的网桥和过滤器，以原生速度运行，通常也使虚拟机无法迁移；旁边配一块 virtio 网卡并用 `teaming`，就能迁移。',
      mediated: '宿主机设备的一部分，由宿主机上的驱动划分，接近原生速度，但通常无法热迁移。',
      scsi: '客户机的 SCSI 命令直接送到宿主机的设备，虚拟机因此离不开这台宿主机，通常无法热迁移。',
    },
    related: {
      also: '这一个也是如此',
    },
  },
});
