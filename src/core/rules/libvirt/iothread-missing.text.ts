import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'Disk served by QEMU’s main loop',
    why: 'Without an I/O thread the disk’s requests wait in QEMU’s main loop together with the monitor, the display and every other device. A thread of its own answers a busy disk sooner and leaves the main loop free; it costs a host thread, which for an idle disk changes nothing. Several disks can share one, and one or two for each host CPU are enough.',
    keep: 'The disk is seldom busy.',
    messages: {
      'main-loop': 'This disk’s requests share QEMU’s main loop with everything else; an I/O thread would serve them apart.',
    },
    fixes: {
      add: "Add an I/O thread and set `iothread='{id}'`",
      bind: "Set `iothread='{id}'`",
    },
  },
  'zh-cn': {
    title: '磁盘由 QEMU 主循环处理',
    why: '没有 I/O 线程时，磁盘请求要和监控接口、显示以及其他所有设备一起排在 QEMU 的主循环里。给它单独的线程，繁忙的磁盘响应更快，主循环也腾了出来；代价是宿主机多一个线程，对空闲的磁盘没有区别。几块磁盘可以共用一个，每个宿主机 CPU 一两个就够。',
    keep: '这块磁盘很少忙。',
    messages: {
      'main-loop': '这块磁盘的请求与其他一切共用 QEMU 的主循环；用 I/O 线程可以分开处理。',
    },
    fixes: {
      add: "新增一个 I/O 线程并设置 `iothread='{id}'`",
      bind: "设置 `iothread='{id}'`",
    },
  },
});
