import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Worker threads of an event loop',
    summary: 'Bounds how many helper threads an event loop may keep for blocking work.',
    variants: {
      own: {
        does: 'Bounds the worker threads of this I/O thread (since libvirt {iothread-pool-libvirt}).',
        gives: 'QEMU’s own sizing: a low maximum queues requests, a high minimum keeps threads for nothing.',
        gains: 'No wait for a thread to be created in a real-time guest.',
        right: 'The guest is real-time.',
      },
      main: {
        does: 'Bounds the worker threads of QEMU’s main loop, which serves every device without an I/O thread.',
        gives: 'Threads on demand, which suit everything but real-time guests.',
        gains: 'A number of threads that can be pinned and foreseen.',
      },
    },
  },
  'zh-cn': {
    title: '事件循环的工作线程',
    summary: '限定事件循环为阻塞的工作保留多少辅助线程。',
    variants: {
      own: {
        does: '限定这个 I/O 线程的工作线程数（自 libvirt {iothread-pool-libvirt} 起）。',
        gives: 'QEMU 自己的调节：上限低了请求排队，下限高了白养线程。',
        gains: '实时客户机不必等线程创建。',
        right: '客户机是实时的。',
      },
      main: {
        does: '限定 QEMU 主循环的工作线程数，没有 I/O 线程的设备都由它服务。',
        gives: '按需创建线程，除实时客户机外都更合适。',
        gains: '线程数可以预见，也便于绑核。',
      },
    },
  },
});
