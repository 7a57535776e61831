import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Event notification',
    summary: 'Decides how guest and QEMU wake each other for I/O; libvirt advises to leave it alone.',
    variants: {
      aside: {
        does: 'Handles the device’s notifications in another thread while the guest runs on, as usual.',
        gives: 'Latency on a crowded host.',
        gains: 'A guest that does not stop for each request.',
      },
      inline: {
        does: 'Stops the virtual CPU for each notification until QEMU has handled it.',
        gives: 'CPU time in the guest, and with it vhost and I/O threads.',
        gains: 'Nothing that the default would not give.',
      },
      eager: {
        does: 'Switches off the index by which both sides skip needless notifications.',
        gives: 'Speed: more interrupts, and more exits from the guest.',
        right: 'A driver is broken.',
      },
    },
  },
  'zh-cn': {
    title: '事件通知',
    summary: '决定客户机与 QEMU 如何为 I/O 互相唤醒；libvirt 建议别动。',
    variants: {
      aside: {
        does: '由另一线程处理设备通知，客户机继续运行，通常如此。',
        gives: '拥挤宿主机上的延迟。',
        gains: '客户机不必为每个请求停下。',
      },
      inline: {
        does: '每次通知都停下虚拟 CPU，直到 QEMU 处理完。',
        gives: '客户机的 CPU 时间，连同 vhost 和 I/O 线程。',
        gains: '没有默认给不了的好处。',
      },
      eager: {
        does: '关掉双方用来省去多余通知的索引。',
        gives: '速度：中断更多，退出客户机的次数也更多。',
        right: '驱动有缺陷。',
      },
    },
  },
});
