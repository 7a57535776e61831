import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Disk bus',
    summary: 'Decides which controller the guest sees: one made for virtual machines, or an imitation of hardware.',
    variants: {
      virtio: {
        does: 'Gives the guest a paravirtual disk, whose requests wait in a ring in memory instead of poking registers.',
        gives: 'Systems without a virtio driver, such as Windows before one is installed.',
        gains: 'Far fewer interruptions of the guest per request, I/O threads and several queues.',
        right: 'The guest has the driver, as every current Linux has.',
      },
      scsi: {
        does: 'Puts the disk on a SCSI controller, whose own `model` decides whether that is `virtio-scsi` or an imitation.',
        gives: 'A safe default: without a model, `x86` guests get an emulated LSI Logic card.',
        gains: 'With `virtio-scsi`: many disks on one controller, SCSI commands and passthrough.',
        right: 'A guest has many disks, or its software speaks SCSI.',
      },
      sata: {
        does: 'Imitates an AHCI controller, register by register.',
        gives: 'CPU time for every request, I/O threads, and attack surface.',
        gains: 'A driver in practically every system, and a place on `q35`.',
        right: 'It is a CD-ROM, or an installer without virtio drivers.',
      },
      ide: {
        does: 'Imitates the IDE controller of old PCs.',
        gives:
          'Speed (virtio wrote {virtio-disk-factor} times as fast in Proxmox’s guide, read in {virtio-guide-year}), I/O threads, and `q35`, which has no IDE.',
        gains: 'Even the oldest systems boot from it.',
        right: 'The guest knows nothing newer.',
      },
      usb: {
        does: 'Imitates a USB storage stick on an imitated USB controller.',
        gives: 'Speed, as two layers of emulation carry every block.',
        gains: 'A disk that the guest treats as removable.',
        right: 'The guest is to boot from, or be handed, a stick.',
      },
      xen: {
        does: 'Connects Xen’s paravirtual disk: the guest’s front end shares pages with a back end in the control domain.',
        gives: 'KVM hosts, and guests without Xen’s drivers.',
        gains: 'No emulated controller in the path.',
        right: 'The domain runs on Xen.',
      },
      sd: {
        does: 'Imitates an SD card reader, as boards of Arm and the like have one.',
        gives: 'Speed, and any machine without such a reader.',
        right: 'The machine type imitates such a board.',
      },
      fdc: {
        does: 'Imitates a floppy controller.',
        gives: 'Attack surface: old emulated hardware comes within the guest’s reach.',
        gains: 'Installers that look for a driver floppy find one.',
        right: 'Such an installer is at work; afterwards it can go.',
      },
    },
  },
  'zh-cn': {
    title: '磁盘总线',
    summary: '决定客户机看到哪种控制器：专为虚拟机设计的，还是模拟真实硬件的。',
    variants: {
      virtio: {
        does: '给客户机一块半虚拟化磁盘，请求排在内存里的环形队列中，不必逐个读写寄存器。',
        gives: '没有 virtio 驱动的系统，比如装驱动之前的 Windows。',
        gains: '每个请求打断客户机的次数少得多，还能用 I/O 线程和多队列。',
        right: '客户机带有驱动，当前的 Linux 都有。',
      },
      scsi: {
        does: '把磁盘挂到 SCSI 控制器上；是 `virtio-scsi` 还是模拟的卡，由控制器自己的 `model` 决定。',
        gives: '默认值不稳妥：不写型号，`x86` 客户机得到的是模拟的 LSI Logic 卡。',
        gains: '用 `virtio-scsi` 时：一个控制器挂很多盘，支持 SCSI 命令和直通。',
        right: '客户机磁盘很多，或者里面的软件要用 SCSI。',
      },
      sata: {
        does: '逐个寄存器地模拟 AHCI 控制器。',
        gives: '每个请求的 CPU 时间，用不了 I/O 线程，攻击面也更大。',
        gains: '几乎所有系统都自带驱动，也能用在 `q35` 上。',
        right: '它是光驱，或者安装程序没有 virtio 驱动。',
      },
      ide: {
        does: '模拟老式 PC 的 IDE 控制器。',
        gives:
          '速度（Proxmox 手册给出 virtio 的写入是它的 {virtio-disk-factor} 倍，{virtio-guide-year} 年查阅）、I/O 线程，以及没有 IDE 的 `q35`。',
        gains: '再老的系统也能从它启动。',
        right: '客户机不认识更新的控制器。',
      },
      usb: {
        does: '在模拟的 USB 控制器上再模拟一个 U 盘。',
        gives: '速度，每个数据块都要穿过两层模拟。',
        gains: '客户机把它当作可移动磁盘。',
        right: '客户机要从 U 盘启动，或需要交给它一个 U 盘。',
      },
      xen: {
        does: '接上 Xen 的半虚拟化磁盘：客户机前端与控制域里的后端共享内存页。',
        gives: 'KVM 宿主机，以及没有 Xen 驱动的客户机。',
        gains: '路径上没有模拟控制器。',
        right: '这个域运行在 Xen 上。',
      },
      sd: {
        does: '模拟 Arm 等开发板上的 SD 读卡器。',
        gives: '速度，以及没有这种读卡器的机器。',
        right: '机器类型模拟的正是这样的开发板。',
      },
      fdc: {
        does: '模拟软盘控制器。',
        gives: '攻击面变大：老旧的模拟硬件暴露给了客户机。',
        gains: '要找驱动软盘的安装程序能找到它。',
        right: '正在用这样的安装程序；装完即可去掉。',
      },
    },
  },
});
