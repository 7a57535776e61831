import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'I/O thread of the disk',
    summary: 'Decides which event loop of QEMU serves the disk.',
    variants: {
      single: {
        does: 'Serves the disk from the I/O thread of this number, apart from QEMU’s main loop.',
        gives: 'Host CPU time of its own; and the thread must be declared in `iothreads`.',
        gains: 'Requests that do not wait for monitor, timers and other devices.',
        right: 'The disk is busy; quiet ones can share a thread.',
      },
      mapped: {
        does: 'Spreads the disk’s queues over several I/O threads, since libvirt {iothread-mapping-libvirt}.',
        gives: 'Host CPUs, one for each thread that is busy.',
        gains: 'More operations per second than one thread can carry.',
        right: 'One very quick device serves many virtual CPUs.',
      },
      scsi: {
        does: 'Asks for an I/O thread on a SCSI disk, which libvirt refuses: such a disk uses that of its controller.',
        right: 'It moves to the `driver` of a `virtio-scsi` controller.',
      },
      refused: {
        does: 'Asks for an I/O thread on an emulated bus, whose disks live in QEMU’s main loop, so that libvirt refuses the disk.',
        right: 'The bus becomes `virtio`, or this goes.',
      },
    },
  },
  'zh-cn': {
    title: '磁盘的 I/O 线程',
    summary: '决定由 QEMU 的哪个事件循环服务这块盘。',
    variants: {
      single: {
        does: '由这个编号的 I/O 线程服务磁盘，与 QEMU 主循环分开。',
        gives: '另占宿主机 CPU 时间；线程还须在 `iothreads` 里声明。',
        gains: '请求不必等监控、定时器和其他设备。',
        right: '磁盘繁忙；清闲的可以共用一个线程。',
      },
      mapped: {
        does: '把磁盘的队列分摊到多个 I/O 线程，需要 libvirt {iothread-mapping-libvirt} 以上。',
        gives: '宿主机 CPU，每个忙碌的线程要一个。',
        gains: '每秒操作数超过单个线程的极限。',
        right: '一个极快的设备服务许多虚拟 CPU。',
      },
      scsi: {
        does: '给 SCSI 磁盘要 I/O 线程，libvirt 会拒绝：它用的是控制器的线程。',
        right: '移到 `virtio-scsi` 控制器的 `driver` 上。',
      },
      refused: {
        does: '给模拟总线上的磁盘要 I/O 线程，而它们都在 QEMU 主循环里，libvirt 不接受。',
        right: '总线改为 `virtio`，或去掉它。',
      },
    },
  },
});
