import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'I/O threads',
    summary: 'Decides how many event loops for disks run beside QEMU’s main one.',
    variants: {
      some: {
        does: 'Starts event loops apart from QEMU’s main one; a virtio disk or virtio SCSI controller uses the one that its `iothread` names.',
        gives: 'Host CPU time, taken from virtual CPUs if none is spare.',
        gains: 'Disk requests that do not queue behind monitor, timers and other devices.',
        right: 'Several disks are busy; {iothreads-per-cpu} threads per host CPU are enough.',
      },
      none: {
        does: 'Leaves all disk requests to QEMU’s main loop, together with its timers, monitor and other devices.',
        gives: 'Disk operations per second, once one loop is full.',
        gains: 'One thread fewer to place and pin.',
        right: 'Disks are seldom busy.',
      },
      ids: {
        does: 'Names event loops by number, so that disks and `iothreadpin` can point to them; more ids than `iothreads` raise the count.',
        gives: 'Effect by itself: a loop that no device names stays idle.',
        gains: 'Numbers that stay when threads are added or removed.',
      },
    },
  },
  'zh-cn': {
    title: 'I/O 线程',
    summary: '决定在 QEMU 主循环之外，有几个专管磁盘的事件循环。',
    variants: {
      some: {
        does: '在 QEMU 主循环之外启动事件循环；virtio 磁盘或 virtio SCSI 控制器用 `iothread` 指定用哪一个。',
        gives: '宿主机 CPU 时间，没有富余时就是从虚拟 CPU 那里抢来的。',
        gains: '磁盘请求不用排在 monitor、定时器和其他设备后面。',
        right: '有几块繁忙的磁盘；每个宿主机 CPU 配 {iothreads-per-cpu} 个线程就够。',
      },
      none: {
        does: '所有磁盘请求都留给 QEMU 主循环，与定时器、monitor 和其他设备挤在一起。',
        gives: '一个循环跑满之后的磁盘操作数。',
        gains: '少一个要安放、要绑核的线程。',
        right: '磁盘很少繁忙。',
      },
      ids: {
        does: '给事件循环编号，供磁盘和 `iothreadpin` 引用；编号比 `iothreads` 多时，数量随之增加。',
        gives: '单独不起作用：没有设备引用的循环一直闲着。',
        gains: '增减线程后编号不变。',
      },
    },
  },
});
