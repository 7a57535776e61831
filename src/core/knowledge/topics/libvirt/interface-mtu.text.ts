import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Packet size',
    summary: 'Sets the largest packet on the virtual link; without it the bridge or network decides.',
    variants: {
      jumbo: {
        does: 'Allows packets larger than Ethernet’s usual ones on the virtual link.',
        gives: 'Connections over a switch or host that does not carry them: they hang instead of failing.',
        gains: 'Fewer packets for large transfers, as to storage.',
        right: 'Every hop is set up for it.',
      },
      small: {
        does: 'Leaves room in each packet for the headers of a tunnel on the way.',
        gives: 'A little throughput.',
        gains: 'Connections that do not hang in the tunnel.',
      },
      refused: {
        does: 'Sets the packet size on QEMU’s built-in network, which libvirt refuses; passt takes it.',
      },
    },
  },
  'zh-cn': {
    title: '数据包大小',
    summary: '设定虚拟链路上最大的数据包；不写则由网桥或网络决定。',
    variants: {
      jumbo: {
        does: '允许虚拟链路上的包大于以太网的常规大小。',
        gives: '途经不支持的交换机或宿主机的连接：不是失败，而是卡住。',
        gains: '大块传输（如访问存储）的包更少。',
        right: '每一跳都已如此配置。',
      },
      small: {
        does: '给途中隧道的头部在每个包里留出余地。',
        gives: '一点吞吐。',
        gains: '连接不会卡在隧道里。',
      },
      refused: {
        does: '在 QEMU 内置的网络上设置包大小，libvirt 会拒绝；passt 则可以。',
      },
    },
  },
});
