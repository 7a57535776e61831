import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'One queue for many virtual CPUs',
    why: 'With one pair of queues all packets of the card pass one worker of the host, and in the guest one virtual CPU takes its interrupts, however many there are. A pair for each lets busy cards with many connections scale. It costs memory, interrupts and a worker for every queue, and a card with few connections gains nothing or loses a little.',
    keep: 'The network is not what limits this guest.',
    messages: {
      single: 'One pair of queues for {vcpus} virtual CPUs: a single worker of the host caps what this card can carry.',
    },
    fixes: {
      queues: "Set `queues='{queues}'` (changes guest-visible hardware)",
    },
    related: {
      vcpus: 'The number of virtual CPUs',
    },
  },
  'zh-cn': {
    title: '多个虚拟 CPU 只有一个队列',
    why: '只有一对队列时，网卡的所有包都要经过宿主机上的一个工作线程，客户机里也只有一个虚拟 CPU 处理它的中断，不管虚拟 CPU 有多少。每个虚拟 CPU 配一对，连接多、流量大的网卡才能随之扩展。代价是每个队列都要占内存、中断和一个工作线程；连接少的网卡没有收益，甚至略有损失。',
    keep: '限制这台客户机的不是网络。',
    messages: {
      single: '{vcpus} 个虚拟 CPU 共用一对队列：宿主机的一个工作线程限制了这块网卡的吞吐。',
    },
    fixes: {
      queues: "设置 `queues='{queues}'`（会改变客户机看到的硬件）",
    },
    related: {
      vcpus: '虚拟 CPU 的数目',
    },
  },
});
