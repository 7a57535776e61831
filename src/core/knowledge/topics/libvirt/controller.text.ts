import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Controller',
    summary: 'Gives the guest a bus that devices plug into; libvirt adds those that the devices need.',
    variants: {
      usbNone: {
        does: 'Takes USB out of the guest altogether.',
        gives: 'USB devices, redirected ones and the USB tablet included; libvirt refuses those beside it.',
        gains: 'A large emulated controller less to attack, and no polling.',
        right: 'The guest is a server or bound to latency, with pointer and disks on virtio.',
      },
      usbDefault: {
        does: 'Leaves the kind of USB controller to libvirt, which on a PC takes an old one (`piix3-uhci`) that QEMU has to poll.',
        gives: 'CPU time while a device is active, and USB faster than the first generation.',
        right: 'The guest knows no xHCI; otherwise name `qemu-xhci`.',
      },
      xhci: {
        does: 'Emulates an xHCI controller, for USB of all speeds, whose design spares QEMU the polling of older ones.',
        gives: 'Systems before it, such as old Windows.',
        gains: 'Little CPU time while USB is idle.',
        right: 'A current guest needs USB.',
      },
      usbOld: {
        does: 'Emulates a USB controller of the older kind, which QEMU has to poll as long as a device is active.',
        gives: 'CPU time, also in idle guests.',
        gains: 'USB in systems that do not know xHCI.',
      },
      rootPort: {
        does: 'Gives one PCI Express slot, into which a device can be plugged while the guest runs.',
        gives: 'A fixed number: ports have to be there when the guest starts.',
        gains: 'Hot plug of disks, cards and assigned devices on `q35`.',
        right: 'Each device that may come later finds a spare port.',
      },
      root: {
        does: 'Stands for the machine’s own PCI bus, into which devices can be plugged; libvirt adds it by itself.',
      },
      pcieRoot: {
        does: 'Stands for the machine’s own PCI Express bus; libvirt adds it by itself.',
        gives: 'Hot plug: devices sit in its slots for good, and those to be plugged need a `pcie-root-port`.',
      },
      expander: {
        does: 'Adds a PCI bus that belongs to a NUMA node of the guest.',
        gives: 'A layout that migration and reinstallation have to keep.',
        gains: 'The guest knows which memory is near an assigned device.',
        right: 'Memory of a large guest lies on several nodes.',
      },
      bridge: {
        does: 'Adds slots below another PCI controller.',
        gives: 'A layout that guests remember: changing it moves devices to other addresses.',
        gains: 'Room for more devices, or for plain PCI ones on a PCI Express machine.',
      },
      virtioScsi: {
        does: 'Shows a paravirtual SCSI adapter, with many disks on one PCI slot.',
        gives: 'Guests without the driver, such as Windows before it is installed.',
        gains: 'Real SCSI commands, TRIM, hot plug, several queues and I/O threads.',
        right: 'There are many disks, or the hardware speaks SCSI.',
      },
      scsiDefault: {
        does: 'Leaves the kind of SCSI adapter to libvirt: on a PC an emulated LSI Logic card, not virtio.',
        gives: 'Speed, and current systems may lack its driver altogether.',
      },
      scsiEmulated: {
        does: 'Emulates a SCSI adapter that once existed.',
        gives: 'Speed, I/O threads, and distance: its registers are device code for guests to attack.',
        gains: 'A guest moved from other hardware finds its driver.',
      },
      serial: { does: 'Carries channels and virtio consoles, such as that of the guest agent.' },
      disks: {
        does: 'Emulates the controller that disks of this bus hang on, where each access to a register leaves the guest.',
        gives: 'Speed, compared with virtio.',
        gains: 'A disk that every system boots from.',
      },
      xenbus: { does: 'Sets how many shared pages and event channels a Xen guest’s paravirtual devices may use.' },
      ccid: { does: 'Gives the guest the USB card reader that smart cards go into.' },
    },
  },
  'zh-cn': {
    title: '控制器',
    summary: '给客户机一条可接设备的总线；设备所需的控制器 libvirt 会自动添加。',
    variants: {
      usbNone: {
        does: '把 USB 从客户机里完全去掉。',
        gives: 'USB 设备，连同重定向设备和 USB 数位板；写了它们 libvirt 就会拒绝。',
        gains: '少一个可攻击的大型模拟控制器，也没有轮询。',
        right: '服务器和对延迟敏感的客户机，指针和磁盘都走 virtio。',
      },
      usbDefault: {
        does: 'USB 控制器的种类交给 libvirt：在 PC 上是 QEMU 必须轮询的老型号（`piix3-uhci`）。',
        gives: '设备活动时的 CPU 时间，以及比第一代更快的 USB。',
        right: '客户机不认识 xHCI；否则写明 `qemu-xhci`。',
      },
      xhci: {
        does: '模拟 xHCI 控制器，支持各种速度的 USB，其设计免去了老控制器的轮询。',
        gives: '更早的系统，例如老 Windows。',
        gains: 'USB 空闲时几乎不占 CPU。',
        right: '需要 USB 的现代客户机都合适。',
      },
      usbOld: {
        does: '模拟老一代 USB 控制器，只要有设备活动，QEMU 就得轮询。',
        gives: 'CPU 时间，空闲客户机也不例外。',
        gains: '不认识 xHCI 的系统也有 USB。',
      },
      rootPort: {
        does: '提供一个 PCI Express 插槽，客户机运行时可以插入设备。',
        gives: '数量固定：插槽必须在启动时就有。',
        gains: '在 `q35` 上热插拔磁盘、网卡和直通设备。',
        right: '以后可能加几个设备，就备几个空插槽。',
      },
      root: {
        does: '代表机器自带的 PCI 总线，可以热插拔设备；libvirt 会自动添加。',
      },
      pcieRoot: {
        does: '代表机器自带的 PCI Express 总线；libvirt 会自动添加。',
        gives: '不支持热插拔：插在上面的设备不能动，要热插的得用 `pcie-root-port`。',
      },
      expander: {
        does: '增加一条属于客户机某个 NUMA 节点的 PCI 总线。',
        gives: '这种布局迁移和重装时都得保留。',
        gains: '客户机知道直通设备离哪块内存近。',
        right: '大客户机的内存分布在多个节点上。',
      },
      bridge: {
        does: '在另一个 PCI 控制器下面增加插槽。',
        gives: '客户机会记住这种布局：一改，设备地址就变。',
        gains: '能放更多设备，或在 PCI Express 机器上放普通 PCI 设备。',
      },
      virtioScsi: {
        does: '呈现半虚拟化 SCSI 适配器，一个 PCI 插槽可挂许多磁盘。',
        gives: '没装驱动的客户机，例如还没装驱动的 Windows。',
        gains: '真正的 SCSI 命令、TRIM、热插拔、多队列和 I/O 线程。',
        right: '磁盘多，或硬件本身讲 SCSI。',
      },
      scsiDefault: {
        does: 'SCSI 适配器的种类交给 libvirt：在 PC 上是模拟的 LSI Logic 卡，不是 virtio。',
        gives: '速度，当前的系统甚至可能没有驱动。',
      },
      scsiEmulated: {
        does: '模拟一种曾经存在的 SCSI 适配器。',
        gives: '速度和 I/O 线程；它的寄存器也是客户机可以攻击的设备代码。',
        gains: '从别的硬件迁来的客户机有现成驱动。',
      },
      serial: { does: '承载各种通道和 virtio 控制台，例如客户机代理的通道。' },
      disks: {
        does: '模拟这种总线的磁盘控制器，每访问一次寄存器就要退出客户机一次。',
        gives: '与 virtio 相比的速度。',
        gains: '任何系统都能从它启动。',
      },
      xenbus: { does: '设定 Xen 客户机的半虚拟化设备最多能用多少共享页和事件通道。' },
      ccid: { does: '给客户机一个放智能卡的 USB 读卡器。' },
    },
  },
});
