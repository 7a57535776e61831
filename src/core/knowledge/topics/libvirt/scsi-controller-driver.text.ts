import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'SCSI controller’s driver',
    summary: 'Tunes how a virtio SCSI controller handles the requests of all its disks.',
    variants: {
      queues: {
        does: 'Gives the controller this many queues; libvirt recommends as many as virtual CPUs.',
        gives: 'Interrupts and memory for each.',
        gains: 'Virtual CPUs that do not wait for each other.',
      },
      single: {
        does: 'Serves all disks of this controller from one I/O thread, apart from QEMU’s main loop.',
        gives: 'One loop for all of them: busy disks want a controller each.',
        gains: 'Requests that do not wait for monitor and timers.',
        right: 'SCSI disks are busy; the thread must be declared in `iothreads`.',
      },
      mapped: {
        does: 'Spreads the controller’s queues over several I/O threads, since libvirt {scsi-iothreads-libvirt}.',
        gives: 'Host CPUs, one for each busy thread.',
        gains: 'More operations per second than one thread can carry.',
      },
      emulated: {
        does: 'Asks an emulated controller for an I/O thread, which only `virtio-scsi` can use.',
        right: 'The model becomes `virtio-scsi`, if the guest has the driver.',
      },
      depth: {
        does: 'Bounds what the guest may send at once: commands per disk, or bytes per command.',
        gives: 'Throughput where it is too low.',
        gains: 'A device behind that is not swamped.',
        right: 'A passed-through device has such a limit itself.',
      },
    },
  },
  'zh-cn': {
    title: 'SCSI 控制器的驱动',
    summary: '调节 virtio SCSI 控制器如何处理其下所有磁盘的请求。',
    variants: {
      queues: {
        does: '给控制器这么多队列；libvirt 建议与虚拟 CPU 一样多。',
        gives: '每个队列的中断和内存。',
        gains: '虚拟 CPU 不必互相等待。',
      },
      single: {
        does: '由一个 I/O 线程服务这个控制器的所有磁盘，与 QEMU 主循环分开。',
        gives: '所有盘共用一个循环：繁忙的盘最好各有控制器。',
        gains: '请求不必等监控和定时器。',
        right: 'SCSI 磁盘繁忙；线程须在 `iothreads` 里声明。',
      },
      mapped: {
        does: '把控制器的队列分摊到多个 I/O 线程，需要 libvirt {scsi-iothreads-libvirt} 以上。',
        gives: '宿主机 CPU，每个忙碌的线程一个。',
        gains: '每秒操作数超过单个线程的极限。',
      },
      emulated: {
        does: '给模拟控制器要 I/O 线程，而只有 `virtio-scsi` 用得上。',
        right: '客户机有驱动的话，型号改为 `virtio-scsi`。',
      },
      depth: {
        does: '限定客户机一次能发多少：每盘的命令数，或每条命令的字节数。',
        gives: '设得太低时的吞吐。',
        gains: '背后的设备不被淹没。',
        right: '直通的设备本身有这样的限制。',
      },
    },
  },
});
