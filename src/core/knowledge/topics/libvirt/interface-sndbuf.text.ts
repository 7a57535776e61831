import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Send buffer of the tap',
    summary: 'Bounds how many bytes of the guest’s packets may wait in the host’s tap device.',
    gives: 'Throughput over slow links, where it is small.',
    gains: 'Host memory, and a guest that notices a full link.',
    variants: {
      unlimited: {
        does: 'Lets the guest’s packets pile up in the host without bound, as without the element.',
        gives: 'Host memory, and any back pressure on the guest.',
        gains: 'A guest that a slow neighbour on the bridge cannot stall.',
      },
    },
  },
  'zh-cn': {
    title: 'tap 的发送缓冲',
    summary: '限定客户机有多少字节的包可以在宿主机的 tap 设备里等待。',
    gives: '设得小时，慢速链路上的吞吐。',
    gains: '宿主机内存；客户机也能察觉链路已满。',
    variants: {
      unlimited: {
        does: '客户机的包可以在宿主机里无限堆积，与不写这个元素一样。',
        gives: '宿主机内存，以及对客户机的任何反压。',
        gains: '网桥上慢的邻居拖不住它。',
      },
    },
  },
});
