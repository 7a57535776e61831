import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Options of the virtio card',
    summary: 'Tunes how a virtio card sends, spreads and checks packets; libvirt advises to leave it alone unless measured.',
    variants: {
      noOffload: {
        does: 'Switches one offload off, so that packets are cut up or summed in software, one by one.',
        gives: 'Throughput, most of it with large transfers.',
        gains: 'Packets that look in the guest as they do on the wire.',
        right: 'A router or a capture in the guest stumbles over large packets.',
      },
      timer: {
        does: 'Sends on a timer when the ring is full, instead of as soon as possible.',
        gives: 'Latency.',
        gains: 'A little CPU time.',
      },
      prompt: {
        does: 'Sends as soon as possible from QEMU’s loop, as by default.',
      },
      spread: {
        does: 'Computes in QEMU which queue a packet belongs to, by a hash that the guest chooses.',
        gives: 'CPU time, as the host’s kernel cannot do it here without more rights.',
        gains: 'Flows that stay on one CPU of the guest.',
        right: 'Windows guests with several queues ask for it.',
      },
    },
  },
  'zh-cn': {
    title: 'virtio 网卡选项',
    summary: '调节 virtio 网卡如何发送、分散和校验数据包；libvirt 建议没有测量就别动。',
    variants: {
      noOffload: {
        does: '关掉一项卸载，数据包要由软件逐个切分或算校验和。',
        gives: '吞吐，大块传输损失最多。',
        gains: '客户机里看到的包与线上的一样。',
        right: '客户机里的路由器或抓包受不了大包。',
      },
      timer: {
        does: '环满后按定时器发送，而不是尽快发送。',
        gives: '延迟。',
        gains: '一点 CPU 时间。',
      },
      prompt: {
        does: '由 QEMU 循环尽快发送，默认如此。',
      },
      spread: {
        does: '由 QEMU 按客户机选的哈希算出数据包归哪个队列。',
        gives: 'CPU 时间，因为没有更多权限，宿主机内核在这里代劳不了。',
        gains: '同一条流留在客户机的一个 CPU 上。',
        right: '多队列的 Windows 客户机会用到它。',
      },
    },
  },
});
